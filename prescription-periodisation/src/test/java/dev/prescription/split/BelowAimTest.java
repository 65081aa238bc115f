package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.PRESS;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.exercise;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.WeekSplit.BelowAim;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Four to eight sets a muscle: emphasis aims at seven, three quarters of the way (C-EMPHASIS-01). */
class BelowAimTest {

    private static final Exercise CALF_RAISE = exercise("calf-raise", MovementPattern.CALF_RAISE, Muscle.CALVES);

    private static SplitTargetsBuilder fourToEight() {
        return targets()
                .setsPerMuscle(VolumeTarget.ofWeeklySets(4, 8))
                .frequency(FrequencyTarget.ofSessionsPerWeek(2, 3));
    }

    private static SplitTargetsBuilder slotsOf(int fewest, int most) {
        return fourToEight().setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(fewest, most));
    }

    private static WeekTerms emphasising(Muscle... muscles) {
        return WeekTerms.ofSessions(2)
                .withContext(TrainingContext.builder().emphasise(muscles).build());
    }

    @Test
    void an_emphasised_muscle_is_filled_to_its_aim_and_then_nothing_is_said() {
        WeekSplit week = WeekSplit.of(request(emphasising(Muscle.CHEST), fourToEight(), FLY));

        assertThat(week.volume().hundredthsOf(Muscle.CHEST)).isEqualTo(700);
        assertThat(week.belowAim()).isEmpty();
    }

    @Test
    void without_emphasis_a_muscle_is_filled_to_its_floor_and_no_aim_is_missed() {
        WeekSplit week = WeekSplit.of(request(emphasising(), fourToEight(), FLY));

        assertThat(week.volume().hundredthsOf(Muscle.CHEST)).isEqualTo(400);
        assertThat(week.belowAim()).isEmpty();
    }

    @Test
    void an_aim_that_is_missed_names_what_stands_in_the_way() {
        WeekSplit week = WeekSplit.of(request(emphasising(Muscle.CHEST), slotsOf(2, 3), FLY));

        assertThat(week.shortfalls()).noneMatch(shortfall -> shortfall.subject().equals("chest"));
        assertThat(week.belowAim())
                .containsExactly(new BelowAim(
                        Muscle.CHEST, 700, 600, Optional.of("a slot of that role may have at most 3 sets")));
        assertThat(week.belowAim().get(0).text())
                .isEqualTo(
                        "6.00 of the 7.00 hard sets a week that emphasis aims at (C-EMPHASIS-01), because a slot of that"
                                + " role may have at most 3 sets");
    }

    /** An optional muscle has a floor once it is emphasised; the one named first is told first. */
    @Test
    void each_emphasised_muscle_is_told_the_most_important_first() {
        WeekSplit week =
                WeekSplit.of(request(emphasising(Muscle.CALVES, Muscle.CHEST), slotsOf(2, 3), FLY, CALF_RAISE));

        assertThat(week.belowAim()).extracting(BelowAim::muscle).containsExactly(Muscle.CALVES, Muscle.CHEST);
        assertThatThrownBy(() -> week.belowAim().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /**
     * Both slots of flies are full. Two dips would give the chest the set it lacks, and the triceps and front deltoids, who have
     * theirs from the main lift, two each that nobody asks for: they fit, and are not worth it.
     */
    @Test
    void where_more_would_fit_but_other_work_outweighs_it_no_limit_is_named() {
        Muscle[] pressing = {Muscle.TRICEPS, Muscle.FRONT_DELTOIDS};
        Exercise press = exercise("overhead", MovementPattern.VERTICAL_PRESS, pressing);
        Exercise dip = exercise("dip", MovementPattern.ELBOW_EXTENSION, pressing).toBuilder()
                .indirect(Muscle.CHEST)
                .build();

        WeekSplit week =
                WeekSplit.of(request(emphasising(Muscle.CHEST), slotsOf(2, 3), List.of(press), press, dip, FLY));

        assertThat(week.volume().directSetsOf(dip.id())).isZero();
        assertThat(week.belowAim()).containsExactly(new BelowAim(Muscle.CHEST, 700, 600, Optional.empty()));
        assertThat(week.belowAim().get(0).text())
                .isEqualTo(
                        "6.00 of the 7.00 hard sets a week that emphasis aims at (C-EMPHASIS-01); other work of the week"
                                + " outweighs more of it");
    }

    /** The press may be trained in the second session too, but not for the chest's sake; its slot in the first is full. */
    @Test
    void a_main_lift_that_could_be_trained_more_often_is_not_what_outweighs() {
        SplitTargetsBuilder targets =
                fourToEight().setsPerMainLift(SetRange.of(3, 8)).frequency(FrequencyTarget.ofSessionsPerWeek(1, 2));

        WeekSplit week = WeekSplit.of(request(emphasising(Muscle.CHEST), targets, List.of(PRESS), PRESS, SQUAT));

        assertThat(week.belowAim())
                .containsExactly(new BelowAim(
                        Muscle.CHEST, 700, 400, Optional.of("a slot of that role may have at most 4 sets")));
    }

    @Test
    void what_is_missing_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new BelowAim(null, 700, 600, Optional.empty()))
                .withMessage("muscle");
        assertThatNullPointerException()
                .isThrownBy(() -> new BelowAim(Muscle.CHEST, 700, 600, null))
                .withMessage("because");
    }
}
