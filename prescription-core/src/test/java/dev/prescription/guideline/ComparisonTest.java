package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Comparison.Row;
import dev.prescription.house.House;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Relation;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Scope MAIN = Scope.of(GoalKind.STRENGTH, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT);
    private static final Guideline CONSENSUS = Guideline.consensus();
    private static final Guideline SEED = Guideline.byId("seed-000");

    private static Rule reps(String id, Range range, Scope scope) {
        return House.rule(id, Rule.of(Parameter.REPS, range), scope);
    }

    private static Guideline gym(String id, Rule... rules) {
        return Guideline.of(id, "1", "Rules", List.of(rules));
    }

    private static Row row(Comparison comparison, Parameter parameter, Scope scope) {
        return comparison.rows().stream()
                .filter(row -> row.parameter() == parameter && row.scope().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_holds_both_rules_and_how_they_lie() {
        Row row = row(Guideline.compare(CONSENSUS, SEED), Parameter.REPS, MAIN);

        assertThat(row.kind()).isEqualTo(Relation.NESTED);
        assertThat(row.one().orElseThrow().id().slug()).isEqualTo("consensus.strength.intermediate.main-lift.reps");
        assertThat(row.other().orElseThrow().id().slug()).isEqualTo("S0-08");
        assertThat(row).hasToString("Reps 2-6 and 1-6 (nested): strength, intermediate, main lift, adults");
    }

    @Test
    void every_kind_is_told_from_the_others() {
        Comparison comparison = Guideline.compare(
                gym(
                        "one",
                        reps("equal", Range.of(1, 5), MAIN),
                        reps("nested", Range.of(1, 5), MAIN.withLevels(TrainingLevel.BEGINNER)),
                        reps("over", Range.of(1, 5), MAIN.withLevels(TrainingLevel.ADVANCED)),
                        reps("apart", Range.of(1, 5), MAIN.withRoles(ExerciseRole.ISOLATION)),
                        reps("alone", Range.of(1, 5), MAIN.withGoals(GoalKind.BLENDED))),
                gym(
                        "two",
                        reps("equal", Range.of(1, 5).andMore(), MAIN),
                        reps("nested", Range.of(2, 4), MAIN.withLevels(TrainingLevel.BEGINNER)),
                        reps("over", Range.of(5, 8), MAIN.withLevels(TrainingLevel.ADVANCED)),
                        reps("apart", Range.of(6, 8), MAIN.withRoles(ExerciseRole.ISOLATION)),
                        reps("alone", Range.of(6, 8), MAIN.withGoals(GoalKind.HYPERTROPHY)),
                        reps("works", Range.of(1, 30), Scope.any().withRoles(ExerciseRole.ACCESSORY_COMPOUND))));

        assertThat(comparison.counts())
                .isEqualTo(Map.of(
                        Relation.EQUAL, 1,
                        Relation.NESTED, 1,
                        Relation.OVERLAPPING, 1,
                        Relation.DISJOINT, 1,
                        Relation.SILENT, 2 + 9));
        assertThat(comparison.counts().keySet()).containsExactly(Relation.values());
        assertThat(comparison.silences(comparison.one())).isEqualTo(1 + 9);
        assertThat(comparison.silences(comparison.other())).isEqualTo(1);
        assertThatThrownBy(() -> comparison.silences(CONSENSUS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("guideline: must be one 1 or two 1, given consensus 2026.1");
    }

    @Test
    void an_overridden_rule_meets_the_other_sides_and_says_so() {
        Comparison comparison = Guideline.compare(CONSENSUS, SEED);

        assertThat(comparison.rows().stream()
                        .filter(row ->
                                row.parameter() == Parameter.REPS && row.scope().covers(MAIN))
                        .map(Row::statement))
                .containsExactly(
                        "Reps 2-6 and 1-6 (nested)", "Reps 2-6 and 1-5 (overlapping, S0-01 overridden by S0-08)");
        assertThat(comparison.rows().stream()
                        .filter(row -> row.parameter() == Parameter.REPS
                                && row.scope().covers(MAIN.withRoles(ExerciseRole.ISOLATION)))
                        .map(Row::statement))
                .as("nothing governs here, and the wide row still counts")
                .containsExactly("Reps 8-15 and 1-5 (disjoint, S0-01 overridden by S0-08)");
    }

    @Test
    void another_layer_does_not_count_and_a_wider_rule_does() {
        Comparison comparison = Guideline.compare(
                gym(
                        "one",
                        House.rule(
                                "works",
                                Rule.of(Parameter.REPS, Range.of(1, 30)).layer(Layer.FEASIBLE),
                                MAIN),
                        reps("wide", Range.of(4, 12), MAIN.withLevels(TrainingLevel.values())),
                        reps("alike", Range.of(3, 5), MAIN.withRoles(ExerciseRole.values())),
                        reps("cell", Range.of(3, 5), MAIN)),
                gym("two", reps("two", Range.of(1, 5), MAIN)));

        assertThat(comparison.rows().stream()
                        .filter(row -> row.scope().covers(MAIN))
                        .map(row -> row.one().orElseThrow().id().slug() + " "
                                + row.kind().label()))
                .as("a wider rule of the same range says nothing new")
                .containsExactly("cell nested", "wide overlapping");
    }

    @Test
    void roles_of_which_the_same_rules_speak_share_a_row() {
        Comparison comparison = Guideline.compare(gym("one", reps("all", Range.of(1, 5), Scope.any())), gym("two"));

        assertThat(comparison.rows())
                .hasSize(3 * 3)
                .allSatisfy(row -> assertThat(row.scope().roles()).containsExactly(ExerciseRole.values()));
        assertThat(Comparison.scopes(comparison.rows()))
                .isEqualTo("strength or hypertrophy or blended, any level, any role, adults");
    }

    @Test
    void a_narrower_goal_and_a_zone_have_rows_where_a_rule_speaks_of_them() {
        Rule strength = reps("strength", Range.of(1, 6), MAIN);
        Rule light = reps("light", Range.of(1, 5), MAIN.withGoals(GoalKind.STRENGTH_WITHOUT_SIZE_GAIN));
        Rule power = reps("power", Range.of(1, 3), MAIN.withGoals(GoalKind.POWER));

        assertThat(Guideline.compare(gym("one", strength), gym("two")).rows()).hasSize(1);
        assertThat(Guideline.compare(gym("one", strength, light, power), gym("two", strength))
                        .rows())
                .extracting(row -> row.scope().toString())
                .containsExactly(
                        "strength, intermediate, main lift, adults",
                        "strength without size gain, intermediate, main lift, adults",
                        "power, intermediate, main lift, adults");
    }

    @Test
    void each_population_is_compared_apart() {
        Guideline young = gym("one", reps("young", Range.of(6, 15), MAIN.withPopulations(Population.ADOLESCENT)));
        Guideline adult = gym("two", reps("adult", Range.of(1, 5), MAIN));

        assertThat(Guideline.compare(young, adult).rows())
                .extracting(row -> row.scope().populations().iterator().next())
                .containsExactly(Population.ADULT, Population.ADOLESCENT);
    }

    @Test
    void statements_gather_what_is_said_of_several_scopes() {
        List<List<Row>> statements = Guideline.compare(CONSENSUS, SEED).statements();

        assertThat(statements.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        Guideline.compare(CONSENSUS, SEED).rows());
        assertThat(statements)
                .allSatisfy(rows ->
                        assertThat(rows.stream().map(Row::statement).distinct()).hasSize(1));
        assertThat(statements).extracting(rows -> rows.get(0).statement()).doesNotHaveDuplicates();
    }

    @Test
    void the_text_counts_then_names_what_is_more_than_nested_then_who_is_silent() {
        assertThat(Guideline.compare(SEED, Guideline.byId("seed-001")).text()).isEqualTo("""
                        seed-000 2026.1 and seed-001 2026.1: 12 equal, 12 nested, 9 overlapping, 0 disjoint; seed-000 \
                        2026.1 silent in 6, seed-001 2026.1 in 22.
                        Reps 5-8 and 6-12 (overlapping, S1-12 overridden by S1-14 and S1-15): blended, any level, main lift, \
                        adults.
                        Reps 5-8 and 6-12 (overlapping, S0-06 overridden by S0-06.main-lift, S1-12 overridden by S1-14 and \
                        S1-15): blended, any level, accessory compound, adults.
                        Rest 60-120 and 90-180 (overlapping): hypertrophy, any level, any role, adults.
                        Reps: seed-000 2026.1 is silent: blended, any level, isolation, adults.
                        Reps: seed-001 2026.1 is silent: strength, any level, accessory compound or isolation, adults; \
                        endurance, any level, any role, adults.
                        Weekly sets per muscle: seed-001 2026.1 is silent: hypertrophy, any level, any role, adults.
                        Length of a programme: seed-001 2026.1 is silent: strength or hypertrophy or blended, any level, any \
                        role, adults.
                        Time to effect: seed-001 2026.1 is silent: strength, beginner, any role, adults; hypertrophy, any \
                        level, any role, adults.""");
    }

    @Test
    void every_shipped_pair_reads_the_same_from_both_sides() {
        for (Guideline one : Guideline.shipped()) {
            for (Guideline other : Guideline.shipped()) {
                Comparison there = Guideline.compare(one, other);
                Comparison back = Guideline.compare(other, one);
                assertThat(there.counts()).isEqualTo(back.counts());
                assertThat(there.rows())
                        .extracting(Row::scope)
                        .containsExactlyInAnyOrderElementsOf(
                                back.rows().stream().map(Row::scope).toList());
                assertThat(there.silences(one)).isEqualTo(back.silences(one));
                assertThat(there)
                        .isEqualTo(Guideline.compare(one, other))
                        .hasSameHashCodeAs(Guideline.compare(one, other));
            }
            assertThat(Guideline.compare(one, one).rows())
                    .filteredOn(row -> row.one().equals(row.other()))
                    .extracting(Row::kind)
                    .as("a profile without a default rule has nothing to compare")
                    .matches(kinds -> kinds.stream().allMatch(Relation.EQUAL::equals));
        }
        assertThat(Guideline.compare(CONSENSUS, SEED)).isNotEqualTo(Guideline.compare(SEED, CONSENSUS));
    }

    @Test
    void nothing_is_not_compared() {
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.compare(null, SEED))
                .withMessage("one");
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.compare(SEED, null))
                .withMessage("other");
        assertThatThrownBy(() -> new Row(Parameter.REPS, MAIN, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("rules: one of the two must speak");
    }
}
