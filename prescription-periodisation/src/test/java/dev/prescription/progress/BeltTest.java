package dev.prescription.progress;

import static dev.prescription.progress.Weeks.DAY;
import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.done;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pull-up with a belt, of 80 kg and 40 kg at most: what moves and what is lightened is 120 kg, and not the 40 on the belt. */
class BeltTest {

    private static final ExerciseId PULL_UP = ExerciseId.of("pull-up");

    private static Progress start(String slot) {
        String week = "microcycle 7 days\n  session \"A\"\n    pull-up, main lift: " + slot + "\n";
        return Progress.start(Weeks.written(
                "programme \"Belt\"\ntraining max 90 %1RM\n" + week.repeat(6),
                athlete().toBuilder()
                        .bodyMass(Load.ofKilograms(80))
                        .max(PULL_UP, Load.ofKilograms(40))
                        .build()));
    }

    private static List<Double> asked(Progress progress, int week) {
        return loads(progress.session(new SessionRef(week, 1)).exercises().get(0));
    }

    /** The plan takes 90 % of 120 kg, which is 108: 28 on the belt; and 90 % of that, 97.2, is 17.2 on the belt. */
    @Test
    void a_training_max_is_the_share_of_the_maximum_that_the_plan_takes_and_moves_with_the_body() {
        Progress progress = start("3x5 @ 90% TM; progress cycle sessions=1");
        assertThat(progress.lifts().values())
                .allMatch(lift -> lift.standing().basis().orElseThrow().sameMassAs(Load.ofKilograms(28)));
        assertThat(asked(progress, 1)).containsExactly(17.5, 17.5, 17.5);

        for (int week = 1; week <= 4; week++) {
            progress = progress.record(log(
                    week,
                    new SessionRef(week, 1),
                    done(PULL_UP, asked(progress, week).get(0), 5, 5, 5)));
        }

        assertThat(progress.decisions())
                .extracting(decision -> decision.to().basis().orElseThrow().amount())
                .containsExactly(30.5, 33.0, 35.5, 38.0);
        assertThat(asked(progress, 5)).as("90 % of 118 kg is 106.2").containsExactly(25.0, 25.0, 25.0);
    }

    @Test
    void a_training_max_that_a_coach_states_asks_for_its_share_with_the_body() {
        Progress progress = start("3x5 @ 90% TM; progress cycle sessions=1")
                .record(event(1, new CoachChange.Basis(PULL_UP, Load.ofKilograms(20))));

        assertThat(asked(progress, 1)).as("90 % of 100 kg").containsExactly(10.0, 10.0, 10.0);
    }

    @Test
    void after_a_long_time_away_what_is_moved_is_lighter_and_not_only_the_belt() {
        Progress progress = start("3x5 @ 80%; progress linear step=2.5kg")
                .record(log(1, new SessionRef(1, 1), done(PULL_UP, 15, 5, 5, 5)));

        assertThat(asked(progress, 2)).containsExactly(17.5, 17.5, 17.5);
        assertThat(eased(progress, 12)).as("5 % less than 97.5 kg is 92.6").containsExactly(12.5, 12.5, 12.5);
        assertThat(eased(progress, 20)).as("10 % less is 87.8").containsExactly(7.5, 7.5);
        assertThat(eased(progress, 40))
                .as("20 % less is 78, less than the body")
                .containsExactly(0.0, 0.0);
    }

    private static List<Double> eased(Progress progress, int day) {
        return loads(progress.nextSession(DAY.plusDays(day))
                .orElseThrow()
                .exercises()
                .get(0));
    }

    @Test
    void a_reset_takes_a_tenth_of_what_is_moved() {
        Progress progress = start("3x5 @ 90%; progress linear step=2.5kg failures=1")
                .record(log(1, new SessionRef(1, 1), done(PULL_UP, 27.5, 5, 4, 3)));

        assertThat(progress.decisions().get(0).to().basis())
                .as("a tenth of 107.5 kg is 10.75: 16.75 on the belt, rounded down")
                .contains(Load.ofKilograms(15));
    }

    @Test
    void a_coachs_deload_lightens_what_is_moved() {
        Progress progress = start("3x5 @ 90%; progress linear step=2.5kg")
                .record(event(1, new CoachChange.InsertDeload(1, 100, 90)));

        assertThat(asked(progress, 1)).as("nine tenths of 107.5 kg are 96.75").containsExactly(15.0, 15.0, 15.0);
    }
}
