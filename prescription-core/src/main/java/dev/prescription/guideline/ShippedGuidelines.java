package dev.prescription.guideline;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Source;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.body.Acsm2009Table;
import dev.prescription.guideline.body.Acsm2026Table;
import dev.prescription.guideline.body.Iusca2021Table;
import dev.prescription.guideline.body.LandmarksTable;
import dev.prescription.guideline.body.Nsca4edTable;
import dev.prescription.guideline.body.OlderAdultsNsca2019Table;
import dev.prescription.guideline.body.Seed000Table;
import dev.prescription.guideline.body.Seed001Table;
import dev.prescription.guideline.body.Seed002Table;
import dev.prescription.guideline.body.YouthConsensus2014Table;
import dev.prescription.guideline.body.YouthNsca2009Table;
import dev.prescription.guideline.table.AdviceTable;
import dev.prescription.guideline.table.BlendedTable;
import dev.prescription.guideline.table.ConventionTable;
import dev.prescription.guideline.table.HypertrophyTable;
import dev.prescription.guideline.table.NarrowGoalTable;
import dev.prescription.guideline.table.PeakingTable;
import dev.prescription.guideline.table.PopulationTable;
import dev.prescription.guideline.table.ProgressTable;
import dev.prescription.guideline.table.StrengthTable;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The guidelines that come with the library, read once from their tables. */
final class ShippedGuidelines {

    private static final String EDITION = "2026.1";

    /** A profile that makes claims and prescribes nothing. */
    private static final String NOTHING = "";

    static final Guideline CONSENSUS = new Guideline(
            Guideline.CONSENSUS,
            EDITION,
            "The library's own consensus",
            consensusRules(),
            TableReader.advice(AdviceTable.ADVICE),
            EvidenceBase.standard().claims(),
            null);

    /** The current edition of each guideline. */
    static final List<Guideline> ALL = List.of(
            CONSENSUS,
            profile("seed-000", "S0-01", Seed000Table.RULES, Seed000Table.ADVICE),
            profile("seed-001", "S1-01", Seed001Table.RULES, Seed001Table.ADVICE),
            profile("seed-002", "S2-01", Seed002Table.RULES, Seed002Table.ADVICE),
            profile("seed-003", "S3-01", NOTHING, NOTHING),
            profile("acsm-2009", "L-STAND-15", Acsm2009Table.RULES, Acsm2009Table.ADVICE),
            profile("acsm-2026", "L-STAND-01", Acsm2026Table.RULES, Acsm2026Table.ADVICE),
            profile("nsca-4ed", "L-NSCA-01", Nsca4edTable.RULES, Nsca4edTable.ADVICE),
            profile("iusca-2021", "L-IUSCA-01", Iusca2021Table.RULES, Iusca2021Table.ADVICE),
            profile("landmarks-practitioner", "L-LAND-01", LandmarksTable.RULES, LandmarksTable.ADVICE),
            profile("youth-nsca-2009", "L-YOUTH-01", YouthNsca2009Table.RULES, YouthNsca2009Table.ADVICE),
            profile(
                    "youth-consensus-2014",
                    "L-YOUTH-04",
                    YouthConsensus2014Table.RULES,
                    YouthConsensus2014Table.ADVICE),
            profile(
                    "older-adults-nsca-2019",
                    "L-OLD-01",
                    OlderAdultsNsca2019Table.RULES,
                    OlderAdultsNsca2019Table.ADVICE));

    /** Editions that a newer one has replaced. */
    private static final List<Guideline> EARLIER = List.of();

    private ShippedGuidelines() {}

    static boolean isShipped(Guideline guideline) {
        return ALL.contains(guideline) || EARLIER.contains(guideline);
    }

    static Guideline find(String id) {
        return ALL.stream()
                .filter(guideline -> guideline.id().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "guideline",
                        "must be one of " + ALL.stream().map(Guideline::id).collect(Collectors.joining(", ")),
                        id,
                        "unknown"));
    }

    static Guideline find(String id, String edition) {
        List<Guideline> editions = new ArrayList<>(List.of(find(id)));
        EARLIER.stream().filter(guideline -> guideline.id().equals(id)).forEach(editions::add);
        return editions.stream()
                .filter(guideline -> guideline.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "edition",
                        "must be an edition of " + id + ": "
                                + editions.stream().map(Guideline::edition).collect(Collectors.joining(", ")),
                        edition,
                        "unknown"));
    }

    /** Reads a profile, which bears the title and the claims of the source of one of its findings. */
    private static Guideline profile(String id, String finding, String rules, String advice) {
        Source source = EvidenceBase.standard().get(finding).source();
        List<Claim> argued = EvidenceBase.standard().claims().stream()
                .filter(claim ->
                        claim.statedIn().stream().anyMatch(row -> row.source().equals(source)))
                .toList();
        return new Guideline(
                id, EDITION, source.title(), TableReader.rules(rules), TableReader.advice(advice), argued, CONSENSUS);
    }

    private static List<Rule> consensusRules() {
        List<Rule> rules = new ArrayList<>();
        cells(rules, GoalKind.STRENGTH, StrengthTable.CELLS);
        cells(rules, GoalKind.HYPERTROPHY, HypertrophyTable.CELLS);
        cells(rules, GoalKind.BLENDED, BlendedTable.CELLS);
        addWeek(rules, GoalKind.STRENGTH, StrengthTable.WEEK, StrengthTable.WEEK_EVIDENCE);
        addWeek(rules, GoalKind.HYPERTROPHY, HypertrophyTable.WEEK, HypertrophyTable.WEEK_EVIDENCE);
        addWeek(rules, GoalKind.BLENDED, BlendedTable.WEEK, BlendedTable.WEEK_EVIDENCE);
        for (String table : List.of(
                NarrowGoalTable.RULES,
                PopulationTable.RULES,
                ProgressTable.RULES,
                PeakingTable.RULES,
                ConventionTable.RULES)) {
            rules.addAll(TableReader.rules(table));
        }
        return rules;
    }

    private static void cells(List<Rule> rules, GoalKind goal, String table) {
        TableReader.rows(table).forEach(row -> addCell(rules, goal, row));
    }

    private static void addCell(List<Rule> rules, GoalKind goal, String[] row) {
        Scope scope = Scope.of(goal, level(row[0]), TableReader.constant(ExerciseRole.class, row[1]));
        String prefix = "consensus." + goal.label() + "." + row[0] + "." + row[1] + ".";
        Map<Parameter, String> cells = Map.of(
                Parameter.REPS, row[2],
                Parameter.EFFORT, row[3],
                Parameter.INTENSITY, row[4],
                Parameter.SETS, row[6],
                Parameter.REST, row[7]);
        for (Parameter parameter : Parameter.values()) {
            String cell = cells.getOrDefault(parameter, TableReader.NONE);
            if (cell.equals(TableReader.NONE)) {
                continue;
            }
            RuleBuilder rule = Rule.of(parameter, TableReader.range(cell))
                    .id(prefix + slug(parameter))
                    .scope(scope)
                    .certainty(TableReader.constant(Certainty.class, row[8]))
                    .from(TableReader.findings(row[9]));
            boolean derived = parameter == Parameter.INTENSITY && row[5].equals("rts");
            rules.add((derived ? rule.derived("derived from reps + RIR by RTS") : rule).build());
        }
    }

    private static void addWeek(List<Rule> rules, GoalKind goal, String week, String evidence) {
        Map<String, String> resting = new HashMap<>();
        TableReader.rows(evidence).forEach(row -> resting.put(row[0], row[1]));
        for (String[] row : TableReader.rows(week)) {
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
                if (cell == null || cell[0].equals(TableReader.NONE)) {
                    continue;
                }
                String ids = resting.getOrDefault(cell[1], TableReader.NONE);
                boolean lift = parameter == Parameter.WEEKLY_SETS_PER_LIFT;
                rules.add(Rule.of(parameter, TableReader.range(cell[0]))
                        .id(prefix + slug(parameter))
                        .scope(lift ? scope.withRoles(ExerciseRole.MAIN_LIFT) : scope)
                        .layer(parameter.governingLayer())
                        .certainty(Certainty.LOW)
                        .from(TableReader.findings(parameter == Parameter.SESSIONS_PER_WEEK ? row[7] + " " + ids : ids))
                        .build());
            }
        }
    }

    private static TrainingLevel level(String word) {
        return TableReader.constant(TrainingLevel.class, word);
    }

    private static String slug(Parameter parameter) {
        return parameter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
