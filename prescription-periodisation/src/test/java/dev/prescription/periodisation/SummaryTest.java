package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RestBand;
import dev.prescription.reduction.WeekKind;
import dev.prescription.summary.LiftSummary;
import dev.prescription.summary.MicrocycleSummary;
import dev.prescription.summary.PlanSummary;
import dev.prescription.summary.SessionSummary;
import dev.prescription.terms.SessionPace;
import dev.prescription.written.Pairing;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import org.junit.jupiter.api.Test;

/** One small plan counted by hand. */
class SummaryTest {

    private static final Prescriber JUDGE = Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);

    private static final Athlete LIFTER = Athlete.builder("lifter")
            .unit(MassUnit.KILOGRAM)
            .bodyMass(Load.ofKilograms(80))
            .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(125))
            .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
            .max(ExerciseId.of("pull-up"), Load.ofKilograms(20))
            .build();

    private static WrittenSlot slot(String exercise, String scheme, int rest) {
        return WrittenSlot.of(ExerciseId.of(exercise), ExerciseRole.MAIN_LIFT, scheme)
                .withRest(RestBand.exactlySeconds(rest));
    }

    private static PlanSummary summaryOf(WrittenSlot... slots) {
        return Programme.builder()
                .name("By hand")
                .judgedBy(JUDGE)
                .microcycle(WrittenMicrocycle.week(WrittenSession.of(slots)))
                .build()
                .planFor(LIFTER)
                .summary();
    }

    /** A warm-up of 5 x 60 kg, 3 x 5 and 1 x 3 back squat; a pull-up of 80 kg plus 20 is a system maximum of 100 kg. */
    private static final PlanSummary DAY = summaryOf(
            slot("back-squat", "warm-up 1x5 @ 48% then 3x5 @ 80% then 1x3 @ 88%", 180),
            slot("pull-up", "2x3 @ RIR 1", 120),
            slot("bench-press", "3x8+ @ 60%", 90));

    @Test
    void a_lift_has_the_sets_lifts_volume_load_and_intensities_one_reckons_by_hand() {
        LiftSummary squat = DAY.microcycle(1).lift(ExerciseId.BACK_SQUAT).orElseThrow();

        assertThat(squat).hasToString("Back squat: 4 sets, 4 hard, 18 lifts");
        assertThat(squat.work().volumeLoad().orElseThrow())
                .as("3 x 5 x 100 kg + 3 x 110 kg")
                .hasToString("1830 kg");
        assertThat(squat.work().meanIntensity()).as("(15 x 80 + 3 x 88) / 18").contains(Intensity.ofPercent(81.33));
        assertThat(squat.work().peakIntensity()).contains(Intensity.ofPercent(88));
        assertThat(squat.countsBodyMass()).isFalse();
    }

    @Test
    void the_body_is_part_of_what_a_pull_up_moves() {
        LiftSummary pullUp = DAY.microcycle(1).lift(ExerciseId.of("pull-up")).orElseThrow();

        assertThat(pullUp.countsBodyMass()).isTrue();
        assertThat(pullUp.work().reps()).isEqualTo(6);
        assertThat(pullUp.work().meanReserveHundredths()).as("RIR 1.5, then 1").hasValue(125);
        assertThat(pullUp.work().volumeLoad().orElseThrow())
                .as(
                        "RTS: 3 reps and 1.5 in reserve are 87.8 %% of 100 kg; with 7.5 kg on the belt 87.5 kg move, six times")
                .hasToString("525 kg");
        assertThat(pullUp.work().peakIntensity()).contains(Intensity.ofPercent(87.5));
    }

    @Test
    void an_amrap_is_hard_and_the_sets_before_it_count_by_what_their_load_leaves() {
        LiftSummary bench = DAY.microcycle(1).lift(ExerciseId.BENCH_PRESS).orElseThrow();

        assertThat(bench).hasToString("Bench press: 3 sets, 1 hard, 24 lifts");
        assertThat(bench.work().setsOfUnknownReserve()).isZero();
    }

    @Test
    void muscles_count_direct_and_fractional_under_both_curves() {
        MicrocycleSummary week = DAY.microcycle(1);

        assertThat(week.muscle(Muscle.CHEST).orElseThrow())
                .hasToString("chest: 1.0 direct, 1.0 fractional; by Nuzzo 1.0, 1.0");
        assertThat(week.muscle(Muscle.TRICEPS).orElseThrow())
                .as("the bench press trains it indirectly")
                .hasToString("triceps: 0.0 direct, 0.5 fractional; by Nuzzo 0.0, 0.5");
        assertThat(week.muscle(Muscle.QUADRICEPS).orElseThrow())
                .as(
                        "by Nuzzo 80 %% holds 9.76 repetitions: 4.76, 4.26 and 3.76 are left of five, and the last one counts;"
                                + " 88 %% holds 5.83")
                .hasToString("quadriceps: 4.0 direct, 4.0 fractional; by Nuzzo 4.0, 4.0");
        assertThat(week.muscle(Muscle.CALVES)).isEmpty();
    }

    @Test
    void a_series_is_hard_as_a_whole_where_its_last_set_leaves_four() {
        MicrocycleSummary week = summaryOf(
                        slot("back-squat", "4x8 @ RIR 4", 180), slot("bench-press", "4x8 @ RIR 4.5", 180))
                .microcycle(1);

        assertThat(week.lift(ExerciseId.BACK_SQUAT).orElseThrow())
                .as("5.5, 5, 4.5 and 4 are left")
                .hasToString("Back squat: 4 sets, 4 hard, 32 lifts");
        assertThat(week.lift(ExerciseId.BENCH_PRESS).orElseThrow())
                .hasToString("Bench press: 4 sets, 0 hard, 32 lifts");
    }

    @Test
    void the_minutes_are_those_of_the_clock() {
        SessionSummary session = DAY.microcycle(1).sessions().get(0);

        assertThat(session.warmUpSeconds()).isEqualTo(300);
        assertThat(session.workSeconds()).as("3 s x (5 + 15 + 3 + 6 + 24)").isEqualTo(159);
        assertThat(session.restSeconds()).as("4 x 180 + 1 x 120 + 2 x 90").isEqualTo(1_020);
        assertThat(session.changeSeconds()).as("between three exercises").isEqualTo(240);
        assertThat(session.seconds()).isEqualTo(1_719);
        assertThat(session).hasToString("w1.s1: 10 sets in about 29 min");
    }

    @Test
    void exercises_by_turns_rest_once_a_round_and_sides_take_twice_the_time() {
        SessionSummary session = summaryOf(
                        slot("bench-press", "3x10 @ 60%", 90).in(Pairing.superset("A")),
                        slot("bulgarian-split-squat", "4x10", 120).in(Pairing.superset("A")),
                        slot("leg-press", "2x30s", 60))
                .microcycle(1)
                .sessions()
                .get(0);

        assertThat(session.restSeconds())
                .as("3 x 120 between four rounds, then 60")
                .isEqualTo(420);
        assertThat(session.workSeconds()).as("90, both sides of 120, 60").isEqualTo(390);
        assertThat(session.changeSeconds()).isEqualTo(240);
    }

    @Test
    void a_pace_is_a_parameter_with_a_source() {
        assertThat(SessionPace.evidence()).extracting(Finding::id).containsExactly("C-TIME-01", "C-TIME-02");
        assertThat(SessionPace.standard()).hasToString("3 s per rep, 120 s to change exercise, 300 s of warm-up");
        Plan plan = Programme.builder()
                .name("Slow")
                .judgedBy(JUDGE)
                .microcycle(WrittenMicrocycle.week(WrittenSession.of(slot("back-squat", "2x5 @ 80%", 60))))
                .build()
                .planFor(LIFTER);
        SessionPace slow = new SessionPace(6, 0, 0);

        assertThat(plan.summary(slow).microcycle(1).sessions().get(0).seconds()).isEqualTo(120);
        assertThat(plan.summary(slow).pace()).isEqualTo(slow);
        assertThat(plan.summary(slow)).isNotEqualTo(plan.summary()).isEqualTo(plan.summary(slow));
        assertThatThrownBy(() -> new SessionPace(0, 120, 300))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("seconds per rep: must be 1 to 60 s");
        assertThatThrownBy(() -> DAY.microcycle(2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("microcycle: must be 1 to 1");
    }

    @Test
    void what_nobody_knows_is_no_hard_set_and_is_said() {
        MicrocycleSummary week = summaryOf(slot("back-squat", "3x10", 60), slot("leg-press", "2x5 @ 200 kg", 60))
                .microcycle(1);

        assertThat(week.work().sets()).isEqualTo(5);
        assertThat(week.work().setsOfUnknownReserve()).isEqualTo(5);
        assertThat(week.work().hardSets()).isZero();
        assertThat(week.work().volumeLoad().orElseThrow()).hasToString("2000 kg");
        assertThat(week.work().meanIntensity()).isEmpty();
        assertThat(week.strengthShare().percent()).isEmpty();
    }

    @Test
    void a_deload_has_no_hard_sets_and_the_strength_share_is_that_of_the_zones() {
        PlanSummary blended = summary(Goal.blendedWithStrengthShare(30));
        assertThat(blended.strengthShare().percent()).hasValue(0);
        assertThat(blended.strengthShare().weightedPercent()).hasValue(30);
        assertThat(summary(Goal.strength()).strengthShare().percent()).hasValue(100);

        MicrocycleSummary deload = blended.microcycle(8);
        assertThat(deload.kind()).isEqualTo(WeekKind.DELOAD);
        assertThat(deload.strengthShare().hardSets()).isZero();
        assertThat(deload.work().sets()).isPositive();
    }

    private static PlanSummary summary(Goal goal) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(8)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .build()
                .planFor(LIFTER)
                .summary();
    }
}
