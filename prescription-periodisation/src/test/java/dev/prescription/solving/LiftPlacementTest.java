package dev.prescription.solving;

import static dev.prescription.solving.SmallProblem.FLY;
import static dev.prescription.solving.SmallProblem.PRESS;
import static dev.prescription.solving.SmallProblem.SQUAT;
import static dev.prescription.solving.SmallProblem.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where main lifts go, and which of them get more. */
class LiftPlacementTest {

    private static final int AS_MANY_AS_WANTED = -1;

    /** In how many sessions the lift is placed. */
    private static int placed(SmallProblem problem, int rounds) {
        WeekState week = problem.week();
        new LiftPlacement(week).place(rounds);
        return week.sessionsOf(0);
    }

    private static SmallProblem squats(int sessions) {
        return new SmallProblem(sessions).lift(SQUAT, 2, 4);
    }

    /** A slot holds four sets, so five need two slots and nine three; eight need no third. */
    @Test
    void a_lift_is_trained_as_often_as_its_weekly_sets_need() {
        assertThat(placed(squats(4).liftSets(4, 12), AS_MANY_AS_WANTED)).isEqualTo(1);
        assertThat(placed(squats(4).liftSets(5, 12), AS_MANY_AS_WANTED)).isEqualTo(2);
        assertThat(placed(squats(4).liftSets(8, 12), AS_MANY_AS_WANTED)).isEqualTo(2);
        assertThat(placed(squats(4).liftSets(9, 12), AS_MANY_AS_WANTED)).isEqualTo(3);
        assertThat(placed(squats(2).liftSets(9, 12), AS_MANY_AS_WANTED))
                .as("no more sessions than there are")
                .isEqualTo(2);
        assertThat(placed(squats(4).liftSets(9, 12).frequency(1, 2), AS_MANY_AS_WANTED))
                .as("nor than its highest frequency")
                .isEqualTo(2);
    }

    @Test
    void fewer_rounds_are_placed_where_the_way_asks_for_them() {
        SmallProblem thrice = squats(4).frequency(3, 3);

        assertThat(placed(thrice, 0)).isZero();
        assertThat(placed(thrice, 1)).isEqualTo(1);
        assertThat(placed(thrice, 5)).isEqualTo(3);
        assertThat(placed(squats(4).frequency(3, 3).liftSets(0, 4), AS_MANY_AS_WANTED))
                .as("a third would be six sets of at most four")
                .isEqualTo(2);
    }

    /** Two lifts in two sessions: one each. The second session is full, so the press joins the squat. */
    @Test
    void a_lift_that_the_session_meant_for_it_cannot_take_goes_to_the_next_that_can() {
        WeekState week = squats(2)
                .lift(PRESS, 2, 4)
                .setsPerSession(4)
                .accessory(FLY, 2, 4)
                .week();
        week.add(1, 2, 3);

        new LiftPlacement(week).place(1);

        assertThat(text(week)).isEqualTo("squat 2, press 2 / fly 3");
    }

    @Test
    void a_lift_that_is_missing_goes_where_the_fewest_lifts_are() {
        WeekState week = squats(3).lift(PRESS, 2, 4).week();
        week.add(0, 0, 2);
        week.add(1, 0, 2);

        new LiftPlacement(week).complete();

        assertThat(text(week)).isEqualTo("squat 2 / squat 2 / press 2");
    }

    @Test
    void a_lift_is_placed_until_it_is_trained_often_enough() {
        WeekState week = squats(4).frequency(3, 3).week();

        new LiftPlacement(week).complete();

        assertThat(text(week)).isEqualTo("squat 2 / squat 2 / squat 2 / rest");
    }

    /** A slot of three: eight sets need all three sessions, the slots that are there first. */
    @Test
    void sets_are_added_to_the_slots_that_are_there_and_then_to_new_ones() {
        WeekState week = new SmallProblem(3).lift(SQUAT, 2, 3).liftSets(8, 12).week();
        week.add(1, 0, 2);

        new LiftPlacement(week).raiseAll();

        assertThat(text(week)).isEqualTo("squat 3 / squat 3 / squat 2");
    }

    /**
     * The second session has room for three sets: the press lacks one of four, the squat a second day of at least three. Sets
     * of lifts go before their sessions, whichever lift comes first.
     */
    @Test
    void the_missing_sets_of_all_lifts_go_before_the_missing_sessions_of_any() {
        WeekState week = new SmallProblem(2)
                .lift(SQUAT, 3, 4)
                .lift(PRESS, 3, 4)
                .accessory(FLY, 2, 4)
                .setsPerSession(6)
                .liftSets(4, 8)
                .frequency(2, 3)
                .week();
        week.add(0, 0, 4);
        week.add(0, 2, 2);
        week.add(1, 1, 3);

        new LiftPlacement(week).complete();

        assertThat(text(week)).isEqualTo("squat 4, fly 2 / press 4");
    }
}
