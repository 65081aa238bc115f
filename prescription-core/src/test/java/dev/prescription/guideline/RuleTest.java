package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.house.House;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Rule built(RuleBuilder builder) {
        return builder.id("r").from(House.WORD).build();
    }

    @Test
    void each_quantity_has_its_factory() {
        assertThat(built(Rule.reps(RepRange.of(5, 8))))
                .hasToString("r: Reps 5-8 (any goal, any level, any role, adults; default)");
        assertThat(built(Rule.sets(SetRange.of(2, 4))).range()).isEqualTo(Range.of(2, 4));
        assertThat(built(Rule.sets(SetRange.of(2, 4))).parameter()).isEqualTo(Parameter.SETS);
        assertThat(built(Rule.intensity(IntensityBand.ofPercent(72.5, 85))).range())
                .isEqualTo(Range.of(72.5, 85));
        assertThat(built(Rule.intensity(IntensityBand.ofPercent(72.5, 85))).parameter())
                .isEqualTo(Parameter.INTENSITY);
        assertThat(built(Rule.effort(EffortBand.ofRir(0.5, 3))).range()).isEqualTo(Range.of(0.5, 3));
        assertThat(built(Rule.effort(EffortBand.ofRir(0.5, 3))).parameter()).isEqualTo(Parameter.EFFORT);
        assertThat(built(Rule.rest(RestBand.ofSeconds(90, 180))).range()).isEqualTo(Range.of(90, 180));
        assertThat(built(Rule.rest(RestBand.ofSeconds(90, 180))).parameter()).isEqualTo(Parameter.REST);
        assertThat(built(Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(0, 12)))
                        .range())
                .isEqualTo(Range.of(0, 12));
        assertThat(built(Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(0, 12)))
                        .parameter())
                .isEqualTo(Parameter.WEEKLY_SETS_PER_MUSCLE);
        assertThat(built(Rule.frequency(FrequencyTarget.ofSessionsPerWeek(2, 3)))
                        .range())
                .isEqualTo(Range.of(2, 3));
        assertThat(built(Rule.frequency(FrequencyTarget.ofSessionsPerWeek(2, 3)))
                        .parameter())
                .isEqualTo(Parameter.FREQUENCY);
    }

    @Test
    void a_rule_is_as_certain_as_its_least_certain_finding_unless_stated() {
        EvidenceBase base = EvidenceBase.standard();
        RuleBuilder rule =
                Rule.rest(RestBand.ofSeconds(120, 180)).id("r").from(base.get("L-STAND-01"), base.get("L-REST-01"));

        assertThat(rule.build().certainty()).isEqualTo(Certainty.LOW);
        assertThat(rule.certainty(Certainty.MODERATE).build().certainty()).isEqualTo(Certainty.MODERATE);
        assertThat(rule.build().findings()).containsExactly(base.get("L-STAND-01"), base.get("L-REST-01"));
    }

    @Test
    void a_range_outside_the_parameter_is_refused() {
        refused("out-of-range", () -> Rule.of(Parameter.REPS, Range.of(0, 5)));
        refused("out-of-range", () -> Rule.of(Parameter.REPS, Range.of(1, 101)));
        refused("out-of-range", () -> Rule.of(Parameter.EFFORT, Range.atLeast(-1)));
        refused("out-of-range", () -> Rule.of(Parameter.SETS_PER_SESSION, Range.atMost(201)));
        refused("too-fine", () -> Rule.of(Parameter.REPS, Range.of(1, 5.5)));
        refused("too-fine", () -> Rule.of(Parameter.EFFORT, Range.of(0.25, 5)));
        assertThatNullPointerException()
                .isThrownBy(() -> Rule.of(null, Range.exactly(1)))
                .withMessage("parameter");
        assertThatNullPointerException()
                .isThrownBy(() -> Rule.of(Parameter.REPS, null))
                .withMessage("range");
    }

    @Test
    void a_rule_without_a_name_or_a_source_is_refused() {
        refused("missing", () -> Rule.reps(RepRange.of(1, 5)).from(House.WORD).build());
        refused("missing", () -> Rule.reps(RepRange.of(1, 5)).id("r").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a..b", ".a", "a-", "a_b", "ä"})
    void a_malformed_id_is_refused(String slug) {
        refused("malformed", () -> RuleId.of(slug));
    }

    @Test
    void ids_order_by_name() {
        assertThat(RuleId.of("S0-08")).isLessThan(RuleId.of("S0-10")).hasToString("S0-08");
    }

    @Test
    void equal_rules_say_the_same() {
        Rule rule = built(Rule.reps(RepRange.of(5, 8)));

        assertThat(rule)
                .isEqualTo(built(Rule.reps(RepRange.of(5, 8))))
                .hasSameHashCodeAs(built(Rule.reps(RepRange.of(5, 8))));
        assertThat(rule)
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 9))))
                .isNotEqualTo(built(Rule.sets(SetRange.of(5, 8))))
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 8)).layer(Layer.FEASIBLE)))
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 8)).certainty(Certainty.LOW)))
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 8)).derived("by us")))
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 8)).overriddenBy("s")))
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 8))
                        .from(EvidenceBase.standard().get("S0-06"))))
                .isNotEqualTo(built(Rule.reps(RepRange.of(5, 8))
                        .scope(Scope.any().withGoals(dev.prescription.goal.GoalKind.STRENGTH))))
                .isNotEqualTo(
                        Rule.reps(RepRange.of(5, 8)).id("s").from(House.WORD).build())
                .isNotEqualTo(House.of(rule).rules().get(0));
    }

    @Test
    void standing_in_a_guideline_changes_nothing_else() {
        Rule rule = built(Rule.reps(RepRange.of(5, 8))
                .layer(Layer.FEASIBLE)
                .certainty(Certainty.HIGH)
                .derived("by us"));
        Rule inside = House.of(rule).rules().get(0);

        assertThat(inside.derivation()).contains("by us");
        assertThat(inside.certainty()).isEqualTo(Certainty.HIGH);
        assertThat(inside.layer()).isEqualTo(Layer.FEASIBLE);
        assertThat(inside.findings()).containsExactly(House.WORD);
    }
}
