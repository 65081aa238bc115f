package dev.prescription.guideline;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.table.BlendedTable;
import dev.prescription.guideline.table.ConventionTable;
import dev.prescription.guideline.table.HypertrophyTable;
import dev.prescription.guideline.table.Seed000Table;
import dev.prescription.guideline.table.Seed001Table;
import dev.prescription.guideline.table.Seed002Table;
import dev.prescription.guideline.table.StrengthTable;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The guidelines that come with the library, read once from their tables. */
final class ShippedGuidelines {

    private static final String NONE = "-";
    private static final String ANY = "any";
    private static final String EDITION = "2026.1";
    private static final double HIGHEST_RPE = 10;

    static final Guideline CONSENSUS =
            new Guideline("consensus", EDITION, "The library's own consensus", consensusRules(), null);
    static final List<Guideline> ALL = List.of(
            CONSENSUS,
            founding("seed-000", Seed000Table.RULES),
            founding("seed-001", Seed001Table.RULES),
            founding("seed-002", Seed002Table.RULES));

    private ShippedGuidelines() {}

    private static List<Rule> consensusRules() {
        List<Rule> rules = new ArrayList<>();
        rows(StrengthTable.CELLS).forEach(row -> addCell(rules, GoalKind.STRENGTH, row));
        rows(HypertrophyTable.CELLS).forEach(row -> addCell(rules, GoalKind.HYPERTROPHY, row));
        rows(BlendedTable.CELLS).forEach(row -> addCell(rules, GoalKind.BLENDED, row));
        addWeek(rules, GoalKind.STRENGTH, StrengthTable.WEEK, StrengthTable.WEEK_EVIDENCE);
        addWeek(rules, GoalKind.HYPERTROPHY, HypertrophyTable.WEEK, HypertrophyTable.WEEK_EVIDENCE);
        addWeek(rules, GoalKind.BLENDED, BlendedTable.WEEK, BlendedTable.WEEK_EVIDENCE);
        for (String[] row : rows(ConventionTable.RULES)) {
            rules.add(Rule.of(Parameter.valueOf(row[1]), range(row[3]))
                    .id(row[0])
                    .layer(Layer.valueOf(row[2].toUpperCase(Locale.ROOT)))
                    .from(findings(row[4]))
                    .build());
        }
        return rules;
    }

    private static void addCell(List<Rule> rules, GoalKind goal, String[] row) {
        Scope scope = Scope.of(goal, level(row[0]), role(row[1]));
        String prefix = "consensus." + goal.label() + "." + row[0] + "." + row[1] + ".";
        Certainty certainty = Certainty.valueOf(row[8].toUpperCase(Locale.ROOT).replace(' ', '_'));
        Map<Parameter, String> cells = Map.of(
                Parameter.REPS, row[2],
                Parameter.EFFORT, row[3],
                Parameter.INTENSITY, row[4],
                Parameter.SETS, row[6],
                Parameter.REST, row[7]);
        for (Parameter parameter : Parameter.values()) {
            String cell = cells.getOrDefault(parameter, NONE);
            if (cell.equals(NONE)) {
                continue;
            }
            RuleBuilder rule = Rule.of(parameter, range(cell))
                    .id(prefix + slug(parameter))
                    .scope(scope)
                    .certainty(certainty)
                    .from(findings(row[9]));
            boolean derived = parameter == Parameter.INTENSITY && row[5].equals("rts");
            rules.add((derived ? rule.derived("derived from reps + RIR by RTS") : rule).build());
        }
    }

    private static void addWeek(List<Rule> rules, GoalKind goal, String week, String evidence) {
        Map<String, String> resting = new HashMap<>();
        rows(evidence).forEach(row -> resting.put(row[0], row[1]));
        for (String[] row : rows(week)) {
            Scope scope = Scope.any().withGoals(goal).withLevels(level(row[0]));
            String prefix = "consensus." + goal.label() + "." + row[0] + ".";
            Map<Parameter, String[]> cells = Map.of(
                    Parameter.WEEKLY_SETS_PER_LIFT, new String[] {row[1], "lift"},
                    Parameter.WEEKLY_SETS_PER_MUSCLE, new String[] {row[2], "muscle"},
                    Parameter.VOLUME_WARNING, new String[] {".." + row[3], "warning"},
                    Parameter.FREQUENCY, new String[] {row[4], "frequency"},
                    Parameter.SETS_PER_MUSCLE_PER_SESSION, new String[] {".." + row[5], "cap"},
                    Parameter.SESSIONS_PER_WEEK, new String[] {row[6], "sessions"});
            for (Parameter parameter : Parameter.values()) {
                String[] cell = cells.get(parameter);
                if (cell == null || cell[0].equals(NONE)) {
                    continue;
                }
                String ids = resting.getOrDefault(cell[1], NONE);
                boolean lift = parameter == Parameter.WEEKLY_SETS_PER_LIFT;
                rules.add(Rule.of(parameter, range(cell[0]))
                        .id(prefix + slug(parameter))
                        .scope(lift ? scope.withRoles(ExerciseRole.MAIN_LIFT) : scope)
                        .layer(parameter.governingLayer())
                        .certainty(Certainty.LOW)
                        .from(findings(parameter == Parameter.SESSIONS_PER_WEEK ? row[7] + " " + ids : ids))
                        .build());
            }
        }
    }

    private static Guideline founding(String id, String table) {
        List<Rule> rules = new ArrayList<>();
        String title = "";
        for (String[] row : rows(table)) {
            Finding finding = EvidenceBase.standard().get(row[0].replaceFirst("\\..*", ""));
            title = finding.source().title();
            boolean rpe = row[5].equals("RPE");
            Range stated = range(row[6]);
            RuleBuilder rule = rpe
                    ? Rule.of(Parameter.EFFORT, fromRpe(stated)).derived("RIR = 10 - RPE; stated as RPE " + stated)
                    : Rule.of(Parameter.valueOf(row[5]), stated);
            rule.id(row[0])
                    .layer(Layer.valueOf(row[1].toUpperCase(Locale.ROOT)))
                    .scope(scope(row))
                    .from(finding);
            if (!row[7].equals(NONE)) {
                List.of(row[7].split(" ", -1)).forEach(rule::overriddenBy);
            }
            rules.add(rule.build());
        }
        return new Guideline(id, EDITION, title, rules, CONSENSUS);
    }

    private static Scope scope(String[] row) {
        Scope scope = Scope.any().withGoals(GoalKind.valueOf(row[2].toUpperCase(Locale.ROOT)));
        if (!row[3].equals(ANY)) {
            scope = scope.withLevels(each(row[3], ShippedGuidelines::level, TrainingLevel[]::new));
        }
        return row[4].equals(ANY) ? scope : scope.withRoles(each(row[4], ShippedGuidelines::role, ExerciseRole[]::new));
    }

    private static <E> E[] each(String words, Function<String, E> read, IntFunction<E[]> array) {
        return List.of(words.split(" ", -1)).stream().map(read).toArray(array);
    }

    private static Range fromRpe(Range rpe) {
        return Range.of(
                HIGHEST_RPE - rpe.max().orElseThrow(), HIGHEST_RPE - rpe.min().orElseThrow());
    }

    private static Finding[] findings(String ids) {
        return each(ids, EvidenceBase.standard()::get, Finding[]::new);
    }

    private static TrainingLevel level(String word) {
        return TrainingLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static ExerciseRole role(String word) {
        return ExerciseRole.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String slug(Parameter parameter) {
        return parameter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String[]> rows(String table) {
        return table.lines()
                .skip(1)
                .map(line -> line.trim().split(" *\\| *", -1))
                .toList();
    }

    private static Range range(String cell) {
        if (cell.startsWith("..")) {
            return Range.atMost(Double.parseDouble(cell.substring(2)));
        }
        String[] ends = cell.replace("+", "").split(" to |(?<=\\d)-", -1);
        Range range = Range.of(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
        return cell.endsWith("+") ? range.andMore() : range;
    }
}
