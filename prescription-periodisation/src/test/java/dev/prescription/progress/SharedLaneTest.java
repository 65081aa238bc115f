package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.DAY;
import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slots of one exercise with different loads, and what the first load does where none was known. */
class SharedLaneTest {

    private static Plan plan(Athlete athlete, String monday, String thursday) {
        String week = "microcycle 7 days\n  session \"A\"\n    " + monday + "\n  session \"B\"\n    " + thursday + "\n";
        return Weeks.written("programme \"Light and heavy\"\n" + week.repeat(4), athlete);
    }

    private static Athlete nobody() {
        return Athlete.builder("b-1").unit(MassUnit.KILOGRAM).build();
    }

    /** The session as it is asked for. */
    private static SessionLog done(Progress progress, SessionRef session, int number) {
        SessionLog.Builder log = SessionLog.builder("s-" + number, number, session, DAY.plusDays(3L * number));
        progress.session(session)
                .exercises()
                .forEach(exercise -> log.exercise(ExerciseLog.of(
                        exercise.exercise().id(),
                        exercise.sets().stream()
                                .map(set -> SetLog.of(set.reps(), set.load().orElseThrow()))
                                .toArray(SetLog[]::new))));
        return log.build();
    }

    private static SetLog five(double kilograms) {
        return SetLog.of(5, Load.ofKilograms(kilograms));
    }

    /** 65 % and 80 % of 140 kg are 90 and 112.5 kg: what the heavy day asks for is nothing more than the light day's load. */
    @Test
    void a_heavy_and_a_light_day_done_as_asked_step_once_each() {
        Progress progress = Progress.start(plan(
                athlete(),
                "back-squat, main lift: 3x5 @ 65%; progress linear step=2.5kg",
                "back-squat, main lift: 3x5 @ 80%; progress linear step=2.5kg"));
        List<String> asked = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            NextSession next = progress.nextSession().orElseThrow();
            asked.add(loads(next.exercises().get(0)).get(0) + "");
            progress = progress.record(done(progress, next.session(), number));
        }

        assertThat(progress.decisions())
                .extracting(decision -> decision.to().basis().orElseThrow().amount())
                .containsExactly(92.5, 95.0, 97.5, 100.0, 102.5, 105.0, 107.5, 110.0);
        assertThat(asked).containsExactly("90.0", "115.0", "95.0", "122.5", "100.0", "127.5", "105.0", "135.0");
        assertThat(progress.decisions().get(1).text())
                .startsWith("back-squat: Every set met its target: the load that the sets are shares of goes from"
                        + " 92.5 kg to 95 kg.");
    }

    @Test
    void more_than_was_asked_for_on_the_heavy_day_counts_as_the_same_share_of_the_basis() {
        Progress progress = Progress.start(plan(
                athlete(),
                "back-squat, main lift: 3x5 @ 80%; progress linear step=2.5kg",
                "back-squat, main lift: 3x5 @ 60%; progress linear step=2.5kg"));
        Progress light = progress.record(done(progress, A, 1))
                .record(log(2, B, ExerciseLog.of(ExerciseId.BACK_SQUAT, five(87.5), five(90), five(90))));

        assertThat(light.decisions().get(1).to().basis())
                .as("115 kg x 87.5 / 87.5 asked: no more than asked in every set")
                .contains(Load.ofKilograms(117.5));
    }

    @Test
    void without_a_maximum_a_ramp_stays_the_lifters_choice_and_straight_sets_start_the_rule() {
        Progress ramp = Progress.start(plan(
                        nobody(),
                        "back-squat, main lift: 1x5 @ 65% then 1x5 @ 75% then 1x5 @ 85%; progress linear",
                        "bench-press, main lift: 3x5 @ 75%; progress linear"))
                .record(log(1, A, ExerciseLog.of(ExerciseId.BACK_SQUAT, five(65), five(75), five(85))))
                .record(log(2, B, ExerciseLog.of(ExerciseId.BENCH_PRESS, five(60), five(60), five(57.5))));

        assertThat(ramp.decisions())
                .extracting(decision -> decision.reason().code())
                .containsExactly(DecisionCode.LOADS_DIFFER, DecisionCode.STARTED);
        assertThat(ramp.session(new SessionRef(2, 1)).exercises().get(0).sets())
                .allMatch(set -> set.load().isEmpty());
        assertThat(loads(ramp.session(new SessionRef(2, 2)).exercises().get(0))).containsExactly(57.5, 57.5, 57.5);
    }

    @Test
    void sets_that_are_written_by_effort_stay_so_beside_a_stated_load_of_their_lane() {
        Progress start = Progress.start(plan(
                nobody(),
                "back-squat, main lift: 3x5 @ 100 kg; progress linear step=5kg",
                "back-squat, main lift: 3x8 @ RIR 2; progress linear step=5kg"));
        Progress after = start.record(done(start, A, 1));

        assertThat(loads(after.session(new SessionRef(2, 1)).exercises().get(0)))
                .containsExactly(105.0, 105.0, 105.0);
        assertThat(after.session(B).exercises())
                .as("no eights with the load of the fives")
                .isEqualTo(start.session(B).exercises());
    }

    @Test
    void what_was_done_without_a_load_says_that_none_was_logged() {
        Progress progress = Progress.start(plan(
                        nobody(),
                        "push-up, accessory compound: 3x8-12 @ RIR 2; progress double",
                        "bench-press, main lift: 3x5 @ 75%"))
                .record(log(
                        1, A, ExerciseLog.of(ExerciseId.of("push-up"), SetLog.of(12), SetLog.of(12), SetLog.of(12))));

        Decision decision = progress.decisions().get(0);
        assertThat(decision.reason().code()).isEqualTo(DecisionCode.NO_LOAD);
        assertThat(decision.text()).contains("0 kg stands for the body alone");
    }

    @Test
    void a_rule_nobody_knows_is_refused() {
        Plan plan = plan(
                athlete(),
                "back-squat, main lift: 3x5 @ 65%; progress linnear step=2.5kg",
                "bench-press, main lift: 3x5 @ 75%");

        refused("unknown", () -> Progress.start(plan));
    }
}
