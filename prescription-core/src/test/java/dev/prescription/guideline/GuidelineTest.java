package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.house.House;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GuidelineTest {

    private static final Scope ANY = Scope.any();
    private static final Scope BEGINNERS = ANY.withLevels(TrainingLevel.BEGINNER);
    private static final Scope MAINS = ANY.withRoles(ExerciseRole.MAIN_LIFT);
    private static final Scope CELL = Scope.of(GoalKind.STRENGTH, TrainingLevel.BEGINNER, ExerciseRole.MAIN_LIFT);

    private static RuleBuilder reps(int min, int max) {
        return Rule.reps(RepRange.of(min, max));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void the_narrowest_rule_governs() {
        Guideline house = House.of(
                House.rule("wide", reps(1, 20), ANY),
                House.rule("mains", reps(3, 6), MAINS),
                House.rule("cell", reps(5, 5), CELL));

        assertThat(house.governing(Parameter.REPS, CELL).map(Rule::id)).contains(RuleId.of("cell"));
        assertThat(house.governing(Parameter.REPS, CELL.withLevels(TrainingLevel.ADVANCED))
                        .map(Rule::id))
                .contains(RuleId.of("mains"));
        assertThat(house.governing(Parameter.REPS, CELL.withRoles(ExerciseRole.ISOLATION))
                        .map(Rule::id))
                .contains(RuleId.of("wide"));
        assertThat(house.governing(Parameter.SETS, CELL)).isEmpty();
        assertThat(house.covering(Parameter.REPS, Layer.DEFAULT, CELL)).hasSize(3);
        assertThat(house.covering(Parameter.REPS, Layer.FEASIBLE, CELL)).isEmpty();
    }

    @Test
    void an_overridden_rule_never_governs() {
        Guideline house = House.of(
                House.rule("wide", reps(1, 20), ANY),
                House.rule("narrow", reps(3, 6).overriddenBy("wide"), CELL));

        assertThat(house.governing(Parameter.REPS, CELL).map(Rule::id)).contains(RuleId.of("wide"));
        assertThat(house.covering(Parameter.REPS, Layer.DEFAULT, CELL)).hasSize(2);
    }

    @Test
    void a_rule_of_another_layer_never_governs() {
        Guideline house = House.of(
                House.rule("works", reps(1, 20).layer(Layer.FEASIBLE), ANY),
                House.rule("warns", reps(1, 30).layer(Layer.WARNING), ANY));

        assertThat(house.governing(Parameter.REPS, CELL)).isEmpty();
    }

    @Test
    void two_rules_of_which_neither_is_narrower_cannot_stand_together() {
        refused("ambiguous", () -> House.of(House.rule("one", reps(1, 5), CELL), House.rule("two", reps(2, 6), CELL)));
        refused(
                "ambiguous",
                () -> House.of(House.rule("one", reps(1, 5), BEGINNERS), House.rule("two", reps(2, 6), MAINS)));
    }

    @Test
    void a_third_rule_may_decide_what_two_share() {
        Guideline house = House.of(
                House.rule("one", reps(1, 5), BEGINNERS),
                House.rule("two", reps(2, 6), MAINS),
                House.rule("three", reps(3, 7), BEGINNERS.withRoles(ExerciseRole.MAIN_LIFT)));

        assertThat(house.governing(Parameter.REPS, CELL).map(Rule::id)).contains(RuleId.of("three"));
    }

    @Test
    void rules_of_different_parameters_or_layers_do_not_meet() {
        Guideline house = House.of(
                House.rule("one", reps(1, 5), CELL),
                House.rule("two", reps(2, 6).layer(Layer.FEASIBLE), CELL),
                House.rule("three", Rule.of(Parameter.SETS, Range.of(1, 5)), CELL));

        assertThat(house.rules()).hasSize(3);
        assertThat(house.find(RuleId.of("two"))).isPresent();
        assertThat(house.find(RuleId.of("four"))).isEmpty();
    }

    @Test
    void rules_know_the_guideline_they_stand_in() {
        Rule rule = House.rule("one", reps(1, 5), CELL);
        Guideline house = House.of(rule);

        assertThat(rule.guideline()).isEmpty();
        assertThat(house.rules()).extracting(Rule::guideline).containsExactly("our-gym 2026.1");
        assertThat(house)
                .hasToString("our-gym 2026.1")
                .isEqualTo(House.of(rule))
                .hasSameHashCodeAs(House.of(rule));
        assertThat(house.fallback()).contains(Guideline.consensus());
        assertThat(house.title()).isEqualTo("House rules");
        assertThat(house.edition()).isEqualTo("2026.1");
        assertThat(house).isNotEqualTo(House.of());
    }

    @Test
    void malformed_guidelines_are_refused() {
        Rule one = House.rule("one", reps(1, 5), CELL);
        refused("duplicate", () -> House.of(one, House.rule("one", reps(1, 5), ANY)));
        refused("unknown", () -> House.of(House.rule("one", reps(1, 5).overriddenBy("two"), CELL)));
        refused("malformed", () -> Guideline.of("Our gym", "1", "t", List.of()));
        refused("malformed", () -> Guideline.of("our-gym", "", "t", List.of()));
        refused("malformed", () -> Guideline.of("our-gym", "1", " ", List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.of("our-gym", "1", "t", null))
                .withMessage("rules");
    }

    @Test
    void shipped_guidelines_are_found_by_id() {
        assertThat(Guideline.byId("consensus")).isSameAs(Guideline.consensus());
        assertThat(Guideline.byId("seed-001").title()).isEqualTo("Strength vs hypertrophy: what are the differences?");
        assertThat(Guideline.byId("seed-000").label()).isEqualTo("seed-000 2026.1");
        assertThat(Guideline.byId("nsca-4ed").title())
                .isEqualTo("Essentials of Strength Training and Conditioning, 4th ed");
        assertThat(Guideline.byId("seed-003").rules()).as("claims only").isEmpty();
        assertThatThrownBy(() -> Guideline.byId("seed-009"))
                .hasMessageStartingWith("guideline: must be one of consensus, seed-000, seed-001, seed-002, seed-003, ")
                .hasMessageEndingWith(", given seed-009");
    }
}
