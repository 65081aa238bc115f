package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.house.House;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A guideline over another, and a guideline without one of its rules. */
class LayersTest {

    private static final Scope CELL = Scope.of(GoalKind.STRENGTH, TrainingLevel.BEGINNER, ExerciseRole.MAIN_LIFT);
    private static final Guideline SEED = Guideline.byId("seed-000");
    private static final Guideline HOUSE = House.of(House.rule("cell", Rule.reps(RepRange.of(3, 5)), CELL));

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_house_lies_over_any_guideline() {
        Guideline layered = HOUSE.over(SEED);

        assertThat(layered.fallback()).contains(SEED);
        assertThat(layered.layers()).containsExactly(layered, SEED, Guideline.consensus());
        assertThat(layered.rules()).isEqualTo(HOUSE.rules());
        assertThat(layered).isNotEqualTo(HOUSE);
        assertThat(HOUSE.over(Guideline.consensus())).isEqualTo(HOUSE);
    }

    @Test
    void a_house_never_lies_over_itself() {
        Guideline other = Guideline.of("other", "1", "Other rules", List.of()).over(HOUSE);

        refused("circle", () -> HOUSE.over(HOUSE));
        refused("circle", () -> HOUSE.over(other));
        assertThatNullPointerException().isThrownBy(() -> HOUSE.over(null)).withMessage("base");
    }

    @Test
    void without_takes_one_rule_and_says_so_in_the_edition() {
        Guideline less = SEED.without(RuleId.of("S0-16"));

        assertThat(less.label()).isEqualTo("seed-000 2026.1-without-S0-16");
        assertThat(less.find(RuleId.of("S0-16"))).isEmpty();
        assertThat(less.rules())
                .hasSize(SEED.rules().size() - 1)
                .extracting(Rule::guideline)
                .containsOnly(less.label());
        assertThat(less.advice()).hasSameSizeAs(SEED.advice());
        assertThat(less.fallback()).isEqualTo(SEED.fallback());
        assertThat(SEED.find(RuleId.of("S0-16"))).isPresent();
    }

    @Test
    void what_the_rule_kept_from_governing_governs_again() {
        Guideline less = SEED.without(RuleId.of("S0-08"));

        assertThat(less.find(RuleId.of("S0-01")).orElseThrow().overriddenBy()).isEmpty();
        assertThat(less.governing(Parameter.REPS, CELL).map(Rule::id)).contains(RuleId.of("S0-01"));
    }

    @Test
    void what_is_left_must_still_be_decided() {
        refused("ambiguous", () -> SEED.without(RuleId.of("S0-06.main-lift")));
        refused("unknown", () -> SEED.without(RuleId.of("S0-99")));
        assertThatNullPointerException().isThrownBy(() -> SEED.without(null)).withMessage("ruleId");
    }

    @Test
    void a_statement_in_words_can_be_left_out_too() {
        Guideline house = HOUSE.withAdvice(
                List.of(Advice.of("order", Topic.EXERCISE_ORDER, "heavy-first", Scope.any(), House.WORD)));

        assertThat(house.without(RuleId.of("order")).advice()).isEmpty();
        assertThat(house.without(RuleId.of("order")).rules()).hasSize(1);
        assertThat(house.without(RuleId.of("cell")).advice()).hasSize(1);
    }
}
