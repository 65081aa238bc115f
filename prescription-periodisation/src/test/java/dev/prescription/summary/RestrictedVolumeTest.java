package dev.prescription.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.Prescriber;
import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.progress.Weeks;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The least training week of a plan against what is wanted; a deload is no training week. */
class RestrictedVolumeTest {

    private static final WeeklyPrescription STRENGTH = weekly(Goal.strength());

    private static final PlanSummary SUMMARY =
            Weeks.written("""
                    programme "Two weeks and a deload"
                    microcycle 7 days
                      session "A"
                        back-squat, main lift: 6x5 @ 80%
                        leg-extension, isolation: 3x12 @ RIR 2
                    microcycle 7 days
                      session "A"
                        back-squat, main lift: 2x5 @ 80%
                    deload 7 days
                      session "A"
                        back-squat, main lift: 1x5 @ 60%
                    """, Weeks.athlete()).summary();

    private static WeeklyPrescription weekly(Goal goal) {
        return Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE).weekly();
    }

    private static Shortfall lift(ExerciseId lift, int wanted, int given, BindingConstraint because) {
        return Shortfall.stated(
                Shortfall.Kind.WEEKLY_SETS_PER_LIFT,
                Optional.empty(),
                Optional.of(lift),
                wanted,
                given,
                true,
                because,
                Optional.empty(),
                0);
    }

    private static Shortfall muscle(Muscle muscle, int wanted, int given) {
        return Shortfall.stated(
                Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE,
                Optional.of(muscle),
                Optional.empty(),
                wanted,
                given,
                true,
                BindingConstraint.RESTRICTION,
                Optional.empty(),
                0);
    }

    @Test
    void of_a_lift_the_week_with_the_fewest_sets_counts_and_no_deload() {
        RestrictedVolume volume = new RestrictedVolume(SUMMARY, STRENGTH, List.of());
        int wanted = 100 * STRENGTH.setsPerMainLift().orElseThrow().min();

        volume.judge(ExerciseId.BACK_SQUAT);
        volume.judge(ExerciseId.DEADLIFT);

        assertThat(volume.shortfalls())
                .containsExactly(
                        lift(ExerciseId.BACK_SQUAT, wanted, 200, BindingConstraint.RESTRICTION),
                        lift(ExerciseId.DEADLIFT, wanted, 0, BindingConstraint.RESTRICTION));
    }

    @Test
    void of_a_muscle_the_hard_sets_of_that_week_count() {
        WeeklyPrescription growth = weekly(Goal.hypertrophy());
        RestrictedVolume volume = new RestrictedVolume(SUMMARY, growth, List.of());
        int floor = 100 * growth.setsPerMuscle().floor();

        volume.judge(Muscle.QUADRICEPS);
        volume.judge(Muscle.CALVES);
        volume.judge(ExerciseId.BACK_SQUAT);

        assertThat(volume.shortfalls())
                .as("growth doses muscles and no lift")
                .containsExactly(muscle(Muscle.QUADRICEPS, floor, 200), muscle(Muscle.CALVES, floor, 0));
    }

    @Test
    void what_the_programme_lacks_itself_is_said_once_and_the_less_of_the_two() {
        int wanted = 100 * STRENGTH.setsPerMainLift().orElseThrow().min();
        Shortfall squat = lift(ExerciseId.BACK_SQUAT, wanted, 250, BindingConstraint.MINUTES);
        Shortfall bench = lift(ExerciseId.BENCH_PRESS, wanted, 0, BindingConstraint.MINUTES);
        RestrictedVolume volume = new RestrictedVolume(SUMMARY, STRENGTH, List.of(squat, bench));

        volume.judge(ExerciseId.BENCH_PRESS);
        assertThat(volume.shortfalls()).as("no less than stated").containsExactly(squat, bench);
        volume.judge(ExerciseId.BACK_SQUAT);
        assertThat(volume.shortfalls())
                .as("less, in its place")
                .containsExactly(lift(ExerciseId.BACK_SQUAT, wanted, 200, BindingConstraint.RESTRICTION), bench);
    }

    @Test
    void nothing_is_missing_where_as_much_is_given_as_is_wanted() {
        PlanSummary enough = Weeks.written(
                        """
                        programme "Enough"
                        microcycle 7 days
                          session "A"
                            back-squat, main lift: %dx5 @ 75%%
                        """.formatted(STRENGTH.setsPerMainLift().orElseThrow().min()), Weeks.athlete())
                .summary();
        RestrictedVolume volume = new RestrictedVolume(enough, STRENGTH, List.of());

        volume.judge(ExerciseId.BACK_SQUAT);

        assertThat(volume.shortfalls()).isEmpty();
    }

    @Test
    void nothing_is_no_summary_and_no_target() {
        assertThatNullPointerException().isThrownBy(() -> new RestrictedVolume(null, STRENGTH, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new RestrictedVolume(SUMMARY, null, List.of()));
    }
}
