package dev.prescription.solving;

import static dev.prescription.solving.SmallProblem.CURL;
import static dev.prescription.solving.SmallProblem.FLY;
import static dev.prescription.solving.SmallProblem.PUSHDOWN;
import static dev.prescription.solving.SmallProblem.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.split.SmallWeeks;
import org.junit.jupiter.api.Test;

/** What is taken out of a finished week for something better, and what is not. */
class ImprovementTest {

    private static final Exercise RAISE =
            SmallWeeks.exercise("raise", MovementPattern.LATERAL_RAISE, Muscle.SIDE_DELTOIDS);

    /** One session of so many sets, two of each of these in it, and flies beside them that are not. */
    private static SmallProblem withoutFlies(int setsPerSession, int fewestFlies, Exercise... there) {
        SmallProblem problem = new SmallProblem(1)
                .setsPerSession(setsPerSession)
                .accessory(FLY, fewestFlies, 6)
                .floor(Muscle.CHEST, fewestFlies);
        for (Exercise exercise : there) {
            problem.accessory(exercise, 2, 4).floor(exercise.muscles().get(0), 2);
        }
        return problem;
    }

    private static String bettered(SmallProblem problem, int mostTrials, int there) {
        WeekState week = problem.week();
        for (int candidate = 1; candidate <= there; candidate++) {
            week.add(0, candidate, 2);
        }
        new Improvement(week, mostTrials).run();
        return text(week);
    }

    @Test
    void a_small_muscle_makes_room_for_a_large_one() {
        assertThat(bettered(withoutFlies(2, 2, CURL), 160, 1)).isEqualTo("fly 2");
    }

    @Test
    void nothing_is_tried_once_the_trials_are_used_up() {
        assertThat(bettered(withoutFlies(2, 2, CURL), 0, 1)).isEqualTo("curl 2");
    }

    /** Four sets of flies need the room of two exercises at once, six that of all three. */
    @Test
    void two_slots_or_a_whole_session_go_where_one_alone_would_not_do() {
        assertThat(bettered(withoutFlies(4, 4, CURL, PUSHDOWN), 160, 2)).isEqualTo("fly 4");
        assertThat(bettered(withoutFlies(6, 6, CURL, PUSHDOWN, RAISE), 160, 3)).isEqualTo("fly 6");
    }

    /** Two sets for the triceps would be as good as those for the biceps: what is there stays. */
    @Test
    void what_is_only_as_good_is_not_exchanged() {
        SmallProblem problem = new SmallProblem(1)
                .setsPerSession(2)
                .accessory(PUSHDOWN, 2, 4)
                .accessory(CURL, 2, 4)
                .floor(Muscle.BICEPS, 2)
                .floor(Muscle.TRICEPS, 2);

        assertThat(bettered(problem, 160, 1)).isEqualTo("curl 2");
    }

    /** A third set of curls is one too many for two of pushdowns: it goes, and no slot does. */
    @Test
    void one_set_goes_where_that_makes_the_room() {
        SmallProblem problem = new SmallProblem(1)
                .setsPerSession(5)
                .accessory(FLY, 2, 4)
                .accessory(CURL, 2, 4)
                .floor(Muscle.CHEST, 2)
                .floor(Muscle.BICEPS, 4);
        WeekState week = problem.week();
        week.add(0, 1, 4);

        new Improvement(week, 160).run();

        assertThat(text(week)).isEqualTo("curl 3, fly 2");
    }

    /** A coach would like two sets of one better than one of each, but nothing is missing. */
    @Test
    void a_week_that_lacks_nothing_is_left_as_it_is() {
        SmallProblem problem =
                new SmallProblem(1).accessory(FLY, 1, 4).accessory(CURL, 1, 4).floor(Muscle.CHEST, 1);
        WeekState week = problem.week();
        week.add(0, 0, 1);
        week.add(0, 1, 1);

        new Improvement(week, 160).run();

        assertThat(text(week)).isEqualTo("fly 1, curl 1");
    }
}
