package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.rule.BindingPair;
import dev.prescription.rule.Zone;
import org.junit.jupiter.api.Test;

class PrescriberTest {

    private static final Prescriber BLENDED = Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE);

    @Test
    void prescribes_the_blended_main_lift_of_an_intermediate() {
        Prescription main = BLENDED.prescribe(ExerciseRole.MAIN_LIFT);

        assertThat(main.role()).isEqualTo(ExerciseRole.MAIN_LIFT);
        assertThat(main.zone())
                .isEqualTo(Zone.of(Goal.blended(), TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT))
                .hasToString("blended 50/intermediate/main lift");
        assertThat(main.reps()).isEqualTo(RepRange.of(5, 8));
        assertThat(main.intensity()).contains(IntensityBand.ofPercent(72, 85));
        assertThat(main.effort()).isEqualTo(EffortBand.ofRir(1, 3));
        assertThat(main.sets()).isEqualTo(SetRange.of(3, 4));
        assertThat(main.rest()).isEqualTo(RestBand.ofSeconds(150, 240));
        assertThat(main.bindingPair()).isEqualTo(BindingPair.REPS_AND_RIR);
        assertThat(main)
                .hasToString("blended 50/intermediate/main lift: 5-8 reps at RIR 1-3 bind, 72-85 %1RM, 3-4 sets,"
                        + " rest 150-240 s (a range each; see feasible)");
    }

    @Test
    void load_and_reps_bind_where_the_percentage_is_sourced() {
        Prescription main = BLENDED.prescribe(ExerciseRole.MAIN_LIFT);
        Prescription strength = Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .prescribe(ExerciseRole.MAIN_LIFT);

        assertThat(strength.bindingPair()).isEqualTo(BindingPair.LOAD_AND_REPS);
        assertThat(strength)
                .hasToString("strength/intermediate/main lift: 2-6 reps at 80-92 %1RM bind, RIR 1-3, 3-5 sets,"
                        + " rest 180-300 s (a range each; see feasible)");
        assertThat(main).isNotEqualTo(strength);
    }

    @Test
    void isolation_has_no_percentage_and_asking_why_says_so() {
        Prescription isolation = BLENDED.prescribe(ExerciseRole.ISOLATION);

        assertThat(isolation.intensity()).isEmpty();
        assertThat(isolation.bindingPair()).isEqualTo(BindingPair.REPS_AND_RIR);
        assertThat(isolation.parameters()).doesNotContain(Parameter.INTENSITY);
        assertThatThrownBy(() -> isolation.why(Parameter.INTENSITY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("absent"));
        assertThat(isolation).asString().contains("no %1RM");
    }

    @Test
    void the_week_of_an_intermediate_with_a_blended_goal() {
        WeeklyPrescription week = BLENDED.weekly();

        assertThat(week.setsPerMuscle())
                .isEqualTo(VolumeTarget.ofWeeklySets(8, 16).withWarningAbove(24));
        assertThat(week.setsPerMainLift()).contains(SetRange.of(5, 8));
        assertThat(week.frequency()).isEqualTo(FrequencyTarget.ofSessionsPerWeek(2, 3));
        assertThat(week.setsPerMusclePerSession()).isEqualTo(10);
        assertThat(week.setsPerSession()).isEqualTo(24);
        assertThat(week.sessionsPerWeek()).isEqualTo(FrequencyTarget.ofSessionsPerWeek(3, 4));
        assertThat(week)
                .hasToString("per muscle 8-16 sets/week, warning above 24, per main lift 5-8 direct sets/week,"
                        + " 2-3 sessions/week for each, at most 10 sets per muscle and 24 in all per session,"
                        + " 3-4 sessions/week");
        assertThat(week).isEqualTo(BLENDED.weekly()).hasSameHashCodeAs(BLENDED.weekly());
    }

    @Test
    void hypertrophy_doses_muscles_and_not_lifts() {
        WeeklyPrescription week = intermediate(Goal.hypertrophy()).weekly();

        assertThat(week.setsPerMainLift()).isEmpty();
        assertThatThrownBy(() -> week.why(Parameter.WEEKLY_SETS_PER_LIFT)).isInstanceOf(InvalidValueException.class);
        assertThat(intermediate(Goal.blendedWithStrengthShare(49)).weekly().setsPerMainLift())
                .isEmpty();
        assertThat(intermediate(Goal.blendedWithStrengthShare(75)).weekly().setsPerMainLift())
                .contains(SetRange.of(6, 9));
    }

    private static Prescriber intermediate(Goal goal) {
        return Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE);
    }

    @Test
    void a_number_without_a_role_is_asked_of_the_prescriber() {
        assertThat(BLENDED.why(Parameter.REP_FADE).value()).isEqualTo(Range.exactly(0.5));
        assertThat(BLENDED.why(Parameter.SETS_PER_SESSION).value()).isEqualTo(Range.atMost(24));
        assertThat(BLENDED.why(Parameter.DELOAD_INTERVAL).value()).isEqualTo(Range.atMost(7));
        assertThat(BLENDED.why(Parameter.DELOAD_SETS).value()).isEqualTo(Range.exactly(0.5));
        assertThat(BLENDED.why(Parameter.DELOAD_REPS).value()).isEqualTo(Range.exactly(-2));
        assertThat(BLENDED.why(Parameter.WARM_UP).value()).isEqualTo(Range.of(40, 93));
        assertThat(BLENDED.why(Parameter.LOAD).value()).isEqualTo(Range.atMost(100));
    }

    @Test
    void a_number_with_a_role_is_refused_by_the_prescriber() {
        assertThatThrownBy(() -> BLENDED.why(Parameter.REPS))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("needs-role"));
        assertThatThrownBy(() -> intermediate(Goal.hypertrophy()).why(Parameter.WEEKLY_SETS_PER_LIFT))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("absent"));
    }

    @Test
    void a_missing_level_is_said_when_prescribing() {
        Prescriber levelless = Prescriber.forGoal(Goal.strength());

        assertThat(levelless).hasToString("strength, no level yet, consensus 2026.1");
        assertThatThrownBy(() -> levelless.prescribe(ExerciseRole.MAIN_LIFT))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.parameter()).isEqualTo("level");
                    assertThat(refused.code()).isEqualTo("missing");
                });
        assertThatThrownBy(levelless::weekly).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(levelless::level).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> levelless.why(Parameter.REP_FADE)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Prescriber.forGoal(null))
                .withMessage("goal");
        assertThatNullPointerException()
                .isThrownBy(() -> BLENDED.withLevel(null))
                .withMessage("level");
        assertThatNullPointerException()
                .isThrownBy(() -> BLENDED.withGuideline(null))
                .withMessage("guideline");
        assertThatNullPointerException()
                .isThrownBy(() -> BLENDED.prescribe(null))
                .withMessage("role");
        assertThatNullPointerException().isThrownBy(() -> BLENDED.why(null)).withMessage("parameter");
    }

    @Test
    void without_a_guideline_it_is_the_consensus_and_the_reasons_say_so() {
        Prescriber chosen = BLENDED.withGuideline(Guideline.consensus());

        assertThat(BLENDED.guideline()).isEqualTo(Guideline.consensus());
        for (Parameter parameter : BLENDED.prescribe(ExerciseRole.MAIN_LIFT).parameters()) {
            assertThat(BLENDED.prescribe(ExerciseRole.MAIN_LIFT).why(parameter).text())
                    .contains("No guideline chosen: consensus 2026.1 by default.");
            assertThat(chosen.prescribe(ExerciseRole.MAIN_LIFT).why(parameter).text())
                    .doesNotContain("No guideline chosen");
        }
        assertThat(BLENDED.weekly().why(Parameter.FREQUENCY).text()).contains("No guideline chosen");
        assertThat(BLENDED).isNotEqualTo(chosen).isEqualTo(intermediate(Goal.blended()));
    }
}
