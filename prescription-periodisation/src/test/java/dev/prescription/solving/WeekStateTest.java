package dev.prescription.solving;

import static dev.prescription.solving.SmallProblem.CURL;
import static dev.prescription.solving.SmallProblem.FLY;
import static dev.prescription.solving.SmallProblem.PRESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Muscle;
import dev.prescription.solving.Obstacle.Limit;
import org.junit.jupiter.api.Test;

/** Which limits the next step of a candidate would break: none up to the limit itself, the limit one step on. */
class WeekStateTest {

    private static final int FIRST = 0;
    private static final int SECOND = 1;

    /** Adds sets of the first candidate to the first session and tells what the next one meets there. */
    private static void met(SmallProblem problem, int there, Obstacle... obstacles) {
        WeekState week = problem.week();
        if (there > 0) {
            week.add(FIRST, 0, there);
        }
        met(week, FIRST, 0, obstacles);
    }

    /** The step fits where, and only where, it meets nothing. */
    private static void met(WeekState week, int session, int candidate, Obstacle... obstacles) {
        assertThat(week.obstacles(session, candidate)).containsExactly(obstacles);
        assertThat(week.fits(session, candidate, week.stepOf(session, candidate)))
                .isEqualTo(obstacles.length == 0);
    }

    private static Obstacle of(Limit limit, int most) {
        return new Obstacle(limit, null, most);
    }

    private static SmallProblem flies() {
        return new SmallProblem(2).accessory(FLY, 2, 4);
    }

    @Test
    void a_session_takes_its_sets_and_a_slot_those_of_its_role() {
        met(flies().setsPerSession(3), 2);
        met(flies().setsPerSession(3), 3, of(Limit.SETS_PER_SESSION, 3));
        met(flies(), 3);
        met(flies(), 4, of(Limit.SETS_PER_SLOT, 4));
    }

    /** A new slot takes the fewest sets of its role at once, a slot that is there one at a time. */
    @Test
    void the_first_step_of_a_slot_is_its_fewest_sets() {
        met(flies().setsPerSession(2), 0);
        met(flies().setsPerSession(1), 0, of(Limit.SETS_PER_SESSION, 1));
        met(flies().setsPerMuscle(2, 3), 0);
        met(flies().setsPerMuscle(9, 3), 2);
        met(flies().setsPerMuscle(9, 3), 3, new Obstacle(Limit.MUSCLE_IN_WEEK, Muscle.CHEST, 3));
    }

    @Test
    void the_exercises_of_a_session_are_counted_for_a_new_one_alone() {
        WeekState week = flies().accessory(CURL, 2, 4).slotsPerSession(1).week();
        week.add(FIRST, 0, 2);

        met(week, FIRST, 0);
        met(week, FIRST, 1, of(Limit.SLOTS_PER_SESSION, 1));
        met(week, SECOND, 1);
    }

    /** The warm-up takes 180 s and a set 150 s: two sets 480 s, three 630 s. */
    @Test
    void the_seconds_of_a_session_count_its_warm_up_from_the_first_set_on() {
        met(flies().seconds(480), 0);
        met(flies().seconds(479), 0, of(Limit.SECONDS, 479));
        met(flies().seconds(630), 2);
        met(flies().seconds(629), 2, of(Limit.SECONDS, 629));
    }

    @Test
    void a_session_for_something_else_keeps_a_candidate_out() {
        WeekState week = new SmallProblem(2).accessory(FLY, 2, 4, 0b10).week();

        met(week, FIRST, 0, of(Limit.STYLE, 0));
        met(week, SECOND, 0);
    }

    @Test
    void a_lift_keeps_to_its_sets_and_sessions_of_the_week() {
        WeekState week = new SmallProblem(3)
                .lift(PRESS, 2, 8)
                .liftSets(2, 5)
                .frequency(1, 2)
                .week();
        week.add(FIRST, 0, 2);
        met(week, SECOND, 0);

        week.add(SECOND, 0, 2);
        met(week, FIRST, 0);
        met(week, 2, 0, of(Limit.LIFT_SETS, 5), of(Limit.LIFT_SESSIONS, 2));

        week.add(FIRST, 0, 1);
        met(week, FIRST, 0, of(Limit.LIFT_SETS, 5));
    }

    /** What is no main lift may be trained on every day, with as many sets as its muscles take. */
    @Test
    void the_limits_of_lifts_do_not_bind_other_exercises() {
        WeekState week = flies().liftSets(2, 2).frequency(1, 1).week();
        week.add(FIRST, 0, 2);

        met(week, FIRST, 0);
        met(week, SECOND, 0);
    }

    @Test
    void a_muscle_has_a_limit_in_the_session_and_one_in_the_week() {
        WeekState week = flies().setsPerMuscle(3, 5).week();
        week.add(FIRST, 0, 2);
        met(week, FIRST, 0);

        week.add(FIRST, 0, 1);
        met(week, FIRST, 0, new Obstacle(Limit.MUSCLE_IN_SESSION, Muscle.CHEST, 3));
        met(week, SECOND, 0);

        week.add(SECOND, 0, 2);
        met(week, SECOND, 0, new Obstacle(Limit.MUSCLE_IN_WEEK, Muscle.CHEST, 5));
    }

    /** Three sets take 630 s and a fourth 780 s; the triceps, with half a set each, are far from full. */
    @Test
    void all_limits_that_a_step_breaks_are_told_in_one_order() {
        WeekState week = new SmallProblem(1)
                .lift(PRESS.toBuilder().indirect(Muscle.TRICEPS).build(), 2, 3)
                .setsPerSession(3)
                .seconds(700)
                .liftSets(1, 3)
                .setsPerMuscle(3, 3)
                .week();
        week.add(FIRST, 0, 3);

        met(
                week,
                FIRST,
                0,
                of(Limit.SETS_PER_SESSION, 3),
                of(Limit.SETS_PER_SLOT, 3),
                of(Limit.SECONDS, 700),
                of(Limit.LIFT_SETS, 3),
                new Obstacle(Limit.MUSCLE_IN_SESSION, Muscle.CHEST, 3),
                new Obstacle(Limit.MUSCLE_IN_WEEK, Muscle.CHEST, 3));
    }

    @Test
    void sets_taken_off_leave_no_trace() {
        WeekState week = flies().accessory(CURL, 2, 4).seconds(900).week();
        week.add(FIRST, 0, 3);
        week.add(FIRST, 1, 1);
        week.remove(FIRST, 0, 3);
        week.remove(FIRST, 1, 1);

        assertThat(week.hundredthsOf(Muscle.CHEST)).isZero();
        assertThat(week.hundredthsOf(Muscle.CHEST, FIRST)).isZero();
        assertThat(week.sessionsOf(Muscle.CHEST)).isZero();
        assertThat(week.setsOf(0)).isZero();
        assertThat(week.sessionsOf(0)).isZero();
        assertThat(week.candidatesIn(FIRST)).isEmpty();
        assertThat(week.fits(FIRST, 0, 4)).as("180 s and four sets of 150 s").isTrue();
    }
}
