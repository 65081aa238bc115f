package dev.prescription.solving;

import static dev.prescription.solving.SmallProblem.CURL;
import static dev.prescription.solving.SmallProblem.FLY;
import static dev.prescription.solving.SmallProblem.PRESS;
import static dev.prescription.solving.SmallProblem.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Muscle;
import dev.prescription.solving.WeekSolver.Way;
import org.junit.jupiter.api.Test;

/** Which sets a filling takes back once the floors are met. */
class PruningTest {

    /** A week with these sets of flies in its sessions and two of curls in each, as it is once pruned. */
    private static String pruned(SmallProblem problem, int... flies) {
        WeekState week = problem.week();
        for (int session = 0; session < week.sessions(); session++) {
            if (flies[session] > 0) {
                week.add(session, 0, flies[session]);
            }
            week.add(session, 1, 2);
        }
        new Filling(week).toTheFloors(Way.BY_THE_SET);
        return text(week);
    }

    private static SmallProblem chest(int sessions, int floor, int often) {
        return new SmallProblem(sessions)
                .frequency(often, 3)
                .accessory(FLY, 2, 4)
                .accessory(CURL, 2, 4)
                .floor(Muscle.CHEST, floor)
                .floor(Muscle.BICEPS, 2 * sessions);
    }

    @Test
    void sets_above_the_floor_go_the_last_session_first() {
        assertThat(pruned(chest(2, 4, 1), 4, 2)).isEqualTo("fly 4, curl 2 / curl 2");
        assertThat(pruned(chest(2, 6, 1), 4, 4)).isEqualTo("fly 4, curl 2 / fly 2, curl 2");
        assertThat(pruned(chest(2, 6, 1), 4, 2)).as("none to spare").isEqualTo("fly 4, curl 2 / fly 2, curl 2");
    }

    @Test
    void a_day_that_the_muscle_needs_is_kept() {
        assertThat(pruned(chest(2, 4, 2), 4, 2))
                .as("one set less twice, but not the second day")
                .isEqualTo("fly 2, curl 2 / fly 2, curl 2");
        assertThat(pruned(chest(3, 4, 2), 4, 2, 2))
                .as("the third day is one more than it needs")
                .isEqualTo("fly 2, curl 2 / fly 2, curl 2 / curl 2");
    }

    /** The lift alone gives the chest its set of the second day; without it, it is the one set of the fly. */
    @Test
    void one_set_makes_a_day() {
        SmallProblem withLift = new SmallProblem(2)
                .frequency(2, 3)
                .lift(PRESS, 1, 4)
                .accessory(FLY, 2, 4)
                .accessory(CURL, 2, 4)
                .floor(Muscle.CHEST, 4)
                .floor(Muscle.BICEPS, 4);
        WeekState week = withLift.week();
        week.add(0, 0, 4);
        week.add(0, 2, 2);
        week.add(1, 0, 1);
        week.add(1, 1, 2);
        week.add(1, 2, 2);

        new Filling(week).toTheFloors(Way.BY_THE_SET);

        assertThat(text(week)).isEqualTo("press 4, curl 2 / press 1, curl 2");
        assertThat(pruned(
                        new SmallProblem(2)
                                .frequency(2, 3)
                                .accessory(FLY, 1, 1)
                                .accessory(CURL, 2, 4)
                                .floor(Muscle.CHEST, 1)
                                .floor(Muscle.BICEPS, 4),
                        1,
                        1))
                .isEqualTo("fly 1, curl 2 / fly 1, curl 2");
    }

    @Test
    void the_last_slot_of_a_session_is_not_taken_out_but_shortened() {
        WeekState week =
                new SmallProblem(2).accessory(FLY, 2, 4).floor(Muscle.CHEST, 2).week();
        week.add(0, 0, 4);
        week.add(1, 0, 4);

        new Filling(week).toTheFloors(Way.BY_THE_SET);

        assertThat(text(week)).isEqualTo("fly 2 / fly 2");
    }

    @Test
    void main_lifts_and_what_is_asked_for_stay() {
        WeekState week = new SmallProblem(1)
                .lift(PRESS, 2, 4)
                .required(CURL, 2, 4, 1)
                .accessory(FLY, 2, 4)
                .floor(Muscle.CHEST, 2)
                .week();
        week.add(0, 0, 4);
        week.add(0, 1, 4);
        week.add(0, 2, 3);

        new Filling(week).toTheFloors(Way.BY_THE_SET);

        assertThat(text(week)).isEqualTo("press 4, curl 4");
    }

    /** Four sets a session, all flies; two of them are needless, and the biceps want two. */
    @Test
    void what_is_freed_is_filled_anew() {
        WeekState week = new SmallProblem(1)
                .setsPerSession(4)
                .accessory(FLY, 2, 4)
                .accessory(CURL, 2, 4)
                .floor(Muscle.CHEST, 2)
                .floor(Muscle.BICEPS, 2)
                .week();
        week.add(0, 0, 4);

        new Filling(week).toTheFloors(Way.BY_THE_SET);

        assertThat(text(week)).isEqualTo("fly 2, curl 2");
    }
}
