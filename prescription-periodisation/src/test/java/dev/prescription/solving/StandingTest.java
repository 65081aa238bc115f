package dev.prescription.solving;

import static dev.prescription.solving.SmallProblem.CURL;
import static dev.prescription.solving.SmallProblem.FLY;
import static dev.prescription.solving.SmallProblem.PRESS;
import static dev.prescription.solving.SmallProblem.PUSHDOWN;
import static dev.prescription.solving.SmallProblem.SQUAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Muscle;
import org.junit.jupiter.api.Test;

/** Which of two weeks gives up less, pair by pair down the declared order (C-GIVEUP-01). */
class StandingTest {

    private static final int BOTH = 0b11;

    /** Two sessions; squat and press as lifts, flies, curls and pushdowns beside them, the fly asked for by name. */
    private static SmallProblem problem() {
        return new SmallProblem(2)
                .lift(SQUAT, 1, 4)
                .lift(PRESS, 1, 4)
                .required(FLY, 1, 4, BOTH)
                .accessory(CURL, 1, 4)
                .accessory(PUSHDOWN, 1, 4)
                .liftSets(4, 8)
                .frequency(2, 3);
    }

    /** Sets of squat, press, fly, curl and pushdown in each of the two sessions. */
    private static Standing standing(SmallProblem problem, int[] first, int[] second) {
        WeekState week = problem.week();
        for (int candidate = 0; candidate < first.length; candidate++) {
            if (first[candidate] > 0) {
                week.add(0, candidate, first[candidate]);
            }
            if (second[candidate] > 0) {
                week.add(1, candidate, second[candidate]);
            }
        }
        return Standing.of(week);
    }

    private static int[] sets(int... each) {
        return each;
    }

    private static void better(Standing one, Standing other) {
        assertThat(one.isBetterThan(other)).isTrue();
        assertThat(other.isBetterThan(one)).isFalse();
        assertThat(one.isBetterThan(one)).isFalse();
    }

    @Test
    void what_is_asked_for_by_name_is_dearer_than_a_lift() {
        better(
                standing(problem(), sets(2, 0, 2, 2, 2), sets(2, 0, 0, 2, 2)),
                standing(problem(), sets(2, 2, 0, 2, 2), sets(2, 2, 0, 2, 2)));
    }

    @Test
    void a_lift_that_is_not_trained_is_dearer_than_an_empty_session() {
        better(
                standing(problem(), sets(4, 4, 2, 0, 0), sets(0, 0, 0, 0, 0)),
                standing(problem(), sets(4, 0, 2, 0, 0), sets(4, 0, 0, 0, 0)));
    }

    /** The lifts lack their second day in one week and a set in the other. */
    @Test
    void an_empty_session_is_dearer_than_sets_of_lifts_and_those_are_dearer_than_their_sessions() {
        better(
                standing(problem(), sets(1, 1, 2, 0, 0), sets(1, 1, 0, 0, 0)),
                standing(problem(), sets(4, 4, 2, 0, 0), sets(0, 0, 0, 0, 0)));
        better(
                standing(problem(), sets(4, 4, 2, 0, 0), sets(0, 0, 0, 2, 0)),
                standing(problem(), sets(2, 2, 2, 0, 0), sets(2, 1, 0, 2, 0)));
        better(
                standing(problem(), sets(2, 4, 2, 0, 0), sets(2, 0, 0, 2, 0)),
                standing(problem(), sets(4, 4, 2, 0, 0), sets(0, 0, 0, 2, 0)));
    }

    @Test
    void of_two_lifts_that_lack_the_same_the_first_named_keeps_it() {
        better(
                standing(problem(), sets(2, 1, 2, 0, 0), sets(2, 1, 0, 0, 0)),
                standing(problem(), sets(1, 2, 2, 0, 0), sets(1, 2, 0, 0, 0)));
        better(
                standing(problem(), sets(2, 4, 2, 0, 0), sets(2, 0, 0, 0, 0)),
                standing(problem(), sets(4, 2, 2, 0, 0), sets(0, 2, 0, 0, 0)));
    }

    @Test
    void lifts_go_before_muscles_for_strength_and_after_them_for_growth() {
        SmallProblem strength = problem().floor(Muscle.BICEPS, 4);
        SmallProblem growth = problem().floor(Muscle.BICEPS, 4).forGrowth();
        int[] squats = sets(2, 2, 2, 1, 0);
        int[] curls = sets(1, 2, 2, 2, 0);

        better(standing(strength, squats, squats), standing(strength, curls, curls));
        better(standing(growth, curls, curls), standing(growth, squats, squats));
    }

    @Test
    void sets_of_large_muscles_are_dearer_than_more_sets_of_small_ones() {
        SmallProblem problem =
                problem().liftSets(0, 8).floor(Muscle.QUADRICEPS, 4).floor(Muscle.BICEPS, 4);

        better(
                standing(problem, sets(2, 2, 1, 0, 0), sets(2, 2, 1, 0, 0)),
                standing(problem, sets(2, 2, 1, 2, 0), sets(1, 2, 1, 2, 0)));
    }

    @Test
    void the_same_loss_is_spread_evenly() {
        SmallProblem problem = problem().liftSets(0, 8).floor(Muscle.BICEPS, 4).floor(Muscle.TRICEPS, 4);

        better(
                standing(problem, sets(1, 1, 1, 1, 1), sets(1, 1, 1, 1, 1)),
                standing(problem, sets(1, 1, 1, 2, 0), sets(1, 1, 1, 2, 0)));
    }

    @Test
    void days_of_muscles_come_after_sets_and_before_a_coachs_likes() {
        SmallProblem problem = problem().liftSets(0, 8).floor(Muscle.BICEPS, 2);
        Standing twice = standing(problem, sets(2, 2, 1, 1, 0), sets(2, 2, 1, 1, 0));
        Standing once = standing(problem, sets(2, 2, 1, 2, 0), sets(2, 2, 1, 0, 0));

        better(twice, once);
        assertThat(twice.isWhole()).isTrue();
        assertThat(once.isWhole()).isFalse();
    }

    @Test
    void a_week_is_whole_where_nothing_is_missing_whatever_a_coach_likes() {
        Standing plain = standing(problem(), sets(2, 2, 2, 0, 0), sets(2, 2, 0, 0, 0));
        Standing singles = standing(problem(), sets(2, 2, 1, 0, 0), sets(2, 2, 1, 0, 0));

        assertThat(plain.isWhole()).isTrue();
        assertThat(singles.isWhole()).isTrue();
        better(plain, singles);
        assertThat(plain.hasEmptySessions()).isFalse();
        assertThat(standing(problem(), sets(2, 2, 2, 0, 0), sets(0, 0, 0, 0, 0)).hasEmptySessions())
                .isTrue();
    }
}
