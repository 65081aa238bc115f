package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the consensus against the copies of its tables. */
class ConsensusOracleTest {

    private static final Guideline CONSENSUS = Guideline.consensus();

    static GoalKind goal(String word) {
        return GoalKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static TrainingLevel level(String word) {
        return TrainingLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static ExerciseRole role(String word) {
        return word.equals("main")
                ? ExerciseRole.MAIN_LIFT
                : ExerciseRole.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Range range(Map<String, String> row, String column) {
        return Range.of(Double.parseDouble(row.get(column + "_min")), Double.parseDouble(row.get(column + "_max")));
    }

    @Test
    void every_cell_equals_its_row() {
        List<Map<String, String>> rows = EvidenceFiles.read("consensus-defaults.csv");
        assertThat(rows).hasSize(27).allSatisfy(row -> {
            Scope cell = Scope.of(goal(row.get("goal")), level(row.get("level")), role(row.get("role")));
            Map.of(
                            Parameter.REPS, "reps",
                            Parameter.EFFORT, "rir",
                            Parameter.SETS, "sets",
                            Parameter.REST, "rest_s")
                    .forEach((parameter, column) -> assertRule(parameter, cell, row, range(row, column)));
            if (row.get("pct1rm_min").isEmpty()) {
                assertThat(CONSENSUS.governing(Parameter.INTENSITY, cell)).isEmpty();
            } else {
                assertRule(Parameter.INTENSITY, cell, row, range(row, "pct1rm"));
                Optional<String> derivation = CONSENSUS
                        .governing(Parameter.INTENSITY, cell)
                        .orElseThrow()
                        .derivation();
                assertThat(derivation.orElse("sourced")).isEqualTo(row.get("pct1rm_basis"));
            }
        });
    }

    private static void assertRule(Parameter parameter, Scope cell, Map<String, String> row, Range range) {
        Rule rule = CONSENSUS.governing(parameter, cell).orElseThrow();
        assertThat(rule.range()).as("%s of %s", parameter, cell).isEqualTo(range);
        assertThat(rule.scope()).isEqualTo(cell);
        assertThat(rule.layer()).isEqualTo(Layer.DEFAULT);
        assertThat(rule.certainty().label()).isEqualTo(row.get("certainty"));
        assertThat(rule.findings().stream().map(Finding::id))
                .containsExactly(row.get("evidence_ids").split(";"));
        assertThat(rule.overriddenBy()).isEmpty();
    }

    @Test
    void every_week_equals_its_row() {
        assertThat(EvidenceFiles.read("consensus-weekly.csv")).hasSize(9).allSatisfy(row -> {
            Scope week = Scope.any().withGoals(goal(row.get("goal"))).withLevels(level(row.get("level")));
            Scope lift = week.withRoles(ExerciseRole.MAIN_LIFT);
            if (row.get("lift_sets_min").isEmpty()) {
                assertThat(CONSENSUS.governing(Parameter.WEEKLY_SETS_PER_LIFT, lift))
                        .isEmpty();
            } else {
                assertWeekly(Parameter.WEEKLY_SETS_PER_LIFT, lift, range(row, "lift_sets"));
            }
            assertWeekly(Parameter.WEEKLY_SETS_PER_MUSCLE, week, range(row, "muscle_sets"));
            assertWeekly(Parameter.VOLUME_WARNING, week, atMost(row, "warn_above"));
            assertWeekly(Parameter.FREQUENCY, week, range(row, "frequency"));
            assertWeekly(Parameter.SETS_PER_MUSCLE_PER_SESSION, week, atMost(row, "cap_per_muscle_per_session"));
            assertWeekly(Parameter.SESSIONS_PER_WEEK, week, range(row, "sessions"));
        });
    }

    private static Range atMost(Map<String, String> row, String column) {
        return Range.atMost(Double.parseDouble(row.get(column)));
    }

    private static void assertWeekly(Parameter parameter, Scope scope, Range range) {
        Rule rule = CONSENSUS.governing(parameter, scope).orElseThrow();
        assertThat(rule.range()).as("%s of %s", parameter, scope).isEqualTo(range);
        assertThat(rule.scope()).isEqualTo(scope);
        assertThat(rule.certainty().label()).isEqualTo("low");
        assertThat(rule.layer()).isEqualTo(parameter == Parameter.VOLUME_WARNING ? Layer.WARNING : Layer.DEFAULT);
    }

    @Test
    void the_conventions_hold_for_every_context() {
        Map<Parameter, Range> expected = Map.of(
                Parameter.REP_FADE, Range.exactly(0.5),
                Parameter.SETS_PER_SESSION, Range.atMost(24),
                Parameter.DELOAD_INTERVAL, Range.atMost(7),
                Parameter.DELOAD_SETS, Range.exactly(0.5),
                Parameter.DELOAD_REPS, Range.exactly(-2),
                Parameter.WARM_UP, Range.of(40, 93),
                Parameter.LOAD, Range.atMost(100));
        expected.forEach((parameter, range) -> {
            Rule rule = CONSENSUS.governing(parameter, Scope.any()).orElseThrow();
            assertThat(rule.range()).as("%s", parameter).isEqualTo(range);
            assertThat(rule.scope()).isEqualTo(Scope.any());
            assertThat(rule.certainty().label()).isEqualTo("very low");
        });
    }

    @Test
    void the_share_of_the_own_zone_is_a_convention_for_each_goal() {
        Map<GoalKind, Integer> expected = Map.of(GoalKind.STRENGTH, 67, GoalKind.BLENDED, 50, GoalKind.HYPERTROPHY, 67);
        expected.forEach((goal, share) -> {
            Scope asked = Scope.any().withGoals(goal);
            Rule rule = CONSENSUS.governing(Parameter.OWN_ZONE_SHARE, asked).orElseThrow();
            assertThat(rule.range()).as("%s", goal).isEqualTo(Range.exactly(share));
            assertThat(rule.scope()).isEqualTo(asked);
            assertThat(rule.findings()).extracting(Finding::id).containsExactly("C-ZONES-01");
        });
        assertThat(CONSENSUS.governing(Parameter.OWN_ZONE_SHARE, Scope.any().withGoals(GoalKind.ENDURANCE)))
                .isEmpty();
    }

    @Test
    void what_works_beside_a_convention_is_in_the_feasible_layer() {
        assertThat(feasible(Parameter.REP_FADE)).isEqualTo(Range.of(0, 1));
        assertThat(feasible(Parameter.DELOAD_SETS)).isEqualTo(Range.of(0.5, 0.6));
        assertThat(feasible(Parameter.DELOAD_REPS)).isEqualTo(Range.of(-2, -1));
    }

    private static Range feasible(Parameter parameter) {
        return CONSENSUS.covering(parameter, Layer.FEASIBLE, Scope.any()).get(0).range();
    }

    @Test
    void nothing_else_is_in_the_consensus() {
        int cells = 27 * 4 + 18;
        int weeks = 9 * 5 + 6;
        int conventions = 17;
        int further = EvidenceFiles.read("consensus-further.csv").size();
        assertThat(CONSENSUS.rules()).hasSize(cells + weeks + conventions + further);
        assertThat(CONSENSUS.label()).isEqualTo("consensus 2026.1");
        assertThat(CONSENSUS.fallback()).isEmpty();
        assertThat(Guideline.shipped())
                .extracting(Guideline::id)
                .containsExactly(
                        "consensus",
                        "seed-000",
                        "seed-001",
                        "seed-002",
                        "seed-003",
                        "acsm-2009",
                        "acsm-2026",
                        "nsca-4ed",
                        "iusca-2021",
                        "landmarks-practitioner",
                        "youth-nsca-2009",
                        "youth-consensus-2014",
                        "older-adults-nsca-2019");
    }
}
