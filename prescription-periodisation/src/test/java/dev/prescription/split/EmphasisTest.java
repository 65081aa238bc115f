package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.CURL;
import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.PRESS;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What emphasis does to a week: what is kept, and what is trained first. */
class EmphasisTest {

    private static WeekTerms emphasising(Muscle... muscles) {
        return WeekTerms.ofSessions(2)
                .withContext(TrainingContext.builder().emphasise(muscles).build());
    }

    /** The exercises of a session that has all of them, in the order they are trained. */
    private static List<Exercise> order(WeekRequest request) {
        return WeekSplit.of(request).sessions().stream()
                .map(session ->
                        session.slots().stream().map(SplitSlot::exercise).toList())
                .filter(slots -> slots.size() == request.exercises().size())
                .findFirst()
                .orElseThrow();
    }

    /** Two sets a session and four a muscle: one of the two gets all, the large one unless the small one is emphasised. */
    @Test
    void where_not_everything_fits_an_emphasised_muscle_goes_before_a_large_one() {
        SplitTargetsBuilder tight = targets().setsPerSession(2).setsPerMuscle(VolumeTarget.ofWeeklySets(4, 4));

        assertThat(WeekSplit.of(request(emphasising(), tight, CURL, FLY)).toString())
                .startsWith("1: fly 2\n2: fly 2\n");
        assertThat(WeekSplit.of(request(emphasising(Muscle.BICEPS), tight, FLY, CURL))
                        .toString())
                .startsWith("1: curl 2\n2: curl 2\n");
    }

    /** Decision 43: solved for its floors alone, the emphasised week had 10 sets and the one without emphasis 11.5. */
    @Test
    void emphasis_never_takes_from_the_muscle_it_is_for() {
        String week = "hypertrophy intermediate, 4 sessions, 45 min, full gym, choose, ";

        WeekSplit emphasised = WeekSplit.of(Instances.request(week + "chest"));

        assertThat(emphasised.volume().hundredthsOf(Muscle.CHEST))
                .isEqualTo(1_150)
                .isGreaterThanOrEqualTo(
                        WeekSplit.of(Instances.request(week + "none")).volume().hundredthsOf(Muscle.CHEST));
        assertThat(emphasised.belowAim())
                .singleElement()
                .extracting(WeekSplit.BelowAim::text)
                .isEqualTo(
                        "11.50 of the 16.00 hard sets a week that emphasis aims at (C-EMPHASIS-01), because sessions may"
                                + " last at most 45 min");
    }

    @Test
    void for_strength_main_lifts_come_first_in_the_order_named_then_compounds_then_the_rest() {
        SplitTargetsBuilder strength = targets().setsPerMainLift(SetRange.of(3, 4));
        Exercise row = SmallWeeks.exercise("row", MovementPattern.HORIZONTAL_PULL, Muscle.LATS, Muscle.UPPER_BACK);

        assertThat(order(request(
                        emphasising(Muscle.BICEPS),
                        strength.frequency(FrequencyTarget.exactlySessionsPerWeek(2)),
                        List.of(SQUAT, PRESS),
                        CURL,
                        row,
                        PRESS,
                        SQUAT)))
                .containsExactly(SQUAT, PRESS, row, CURL);
    }

    @Test
    void for_growth_what_trains_an_emphasised_muscle_comes_first() {
        SplitTargetsBuilder growth =
                targets().frequencyIsFirm(false).frequency(FrequencyTarget.exactlySessionsPerWeek(2));

        assertThat(order(request(emphasising(Muscle.BICEPS), growth, List.of(SQUAT), FLY, SQUAT, CURL)))
                .as("the rest as ever")
                .containsExactly(CURL, SQUAT, FLY);
        assertThat(order(request(emphasising(Muscle.CHEST, Muscle.BICEPS), growth, List.of(SQUAT), CURL, SQUAT, FLY)))
                .as("the first emphasised before the second")
                .containsExactly(FLY, CURL, SQUAT);
    }
}
