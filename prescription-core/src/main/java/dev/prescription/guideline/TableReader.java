package dev.prescription.guideline;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import java.util.List;
import java.util.Locale;

/** Reads the text tables of the shipped guidelines, row by row. */
final class TableReader {

    static final String NONE = "-";

    private static final String ANY = "any";
    private static final double HIGHEST_RPE = 10;

    private TableReader() {}

    /** Reads id, layer, goal, level, role, population, parameter, range, evidence, overridden by, derivation. */
    static List<Rule> rules(String table) {
        return rows(table).stream().map(TableReader::rule).toList();
    }

    private static Rule rule(String[] row) {
        Range stated = range(row[7]);
        boolean rpe = row[6].equals("RPE");
        RuleBuilder rule = rpe
                ? Rule.of(Parameter.EFFORT, fromRpe(stated)).derived("RIR = 10 - RPE; stated as RPE " + stated)
                : Rule.of(Parameter.valueOf(row[6]), stated);
        rule.id(row[0])
                .layer(constant(Layer.class, row[1]))
                .scope(scope(row[2], row[3], row[4], row[5]))
                .from(evidence(row[8], row[0]));
        words(row[9]).forEach(rule::overriddenBy);
        return row[10].equals(NONE) ? rule.build() : rule.derived(row[10]).build();
    }

    /** Reads id, topic, position, goal, level, role, population, evidence. */
    static List<Advice> advice(String table) {
        return rows(table).stream()
                .map(row -> Advice.of(
                        row[0],
                        constant(Topic.class, row[1]),
                        row[2],
                        scope(row[3], row[4], row[5], row[6]),
                        evidence(row[7], row[0])))
                .toList();
    }

    /** Finds what a row rests on; none named means the finding that the row's id names, up to a full stop. */
    private static Finding[] evidence(String ids, String id) {
        return findings(ids.equals(NONE) ? id.replaceFirst("\\..*", "") : ids);
    }

    static Finding[] findings(String ids) {
        return words(ids).stream().map(EvidenceBase.standard()::get).toArray(Finding[]::new);
    }

    static Scope scope(String goals, String levels, String roles, String populations) {
        Scope scope = Scope.any();
        scope = goals.equals(ANY) ? scope : scope.withGoals(constants(GoalKind.class, goals));
        scope = levels.equals(ANY) ? scope : scope.withLevels(constants(TrainingLevel.class, levels));
        scope = roles.equals(ANY) ? scope : scope.withRoles(constants(ExerciseRole.class, roles));
        return scope.withPopulations(
                populations.equals(ANY) ? Population.values() : constants(Population.class, populations));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(
                type, word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }

    @SuppressWarnings("unchecked") // an array of the enum itself
    private static <E extends Enum<E>> E[] constants(Class<E> type, String words) {
        return words(words).stream().map(word -> constant(type, word)).toArray(size ->
                (E[]) java.lang.reflect.Array.newInstance(type, size));
    }

    private static List<String> words(String cell) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split(" +", -1));
    }

    static List<String[]> rows(String table) {
        return table.lines()
                .skip(1)
                .map(line -> line.trim().split(" *\\| *", -1))
                .toList();
    }

    private static Range fromRpe(Range rpe) {
        return Range.of(
                HIGHEST_RPE - rpe.max().orElseThrow(), HIGHEST_RPE - rpe.min().orElseThrow());
    }

    /** Reads 6-12, 24, -2 to -1, 6-15+ (open above its named end), ..24 (at most) and 80.. (at least). */
    static Range range(String cell) {
        if (cell.startsWith("..")) {
            return Range.atMost(Double.parseDouble(cell.substring(2)));
        }
        if (cell.endsWith("..")) {
            return Range.atLeast(Double.parseDouble(cell.substring(0, cell.length() - 2)));
        }
        String[] ends = cell.replace("+", "").split(" to |(?<=\\d)-", -1);
        Range range = Range.of(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
        return cell.endsWith("+") ? range.andMore() : range;
    }
}
