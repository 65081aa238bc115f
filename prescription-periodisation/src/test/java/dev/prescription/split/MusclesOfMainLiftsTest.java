package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.said;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A main lift is trained as often as it is meant to be, and not more often for a muscle's sake. */
class MusclesOfMainLiftsTest {

    private static WeekTerms sessions(SessionFocus... focus) {
        return WeekTerms.ofSessions(focus.length).withStyle(SplitStyle.custom(List.of(focus)));
    }

    /** In the two other sessions its frequency would stand in the way, but it would not be put there anyway. */
    @Test
    void the_sessions_a_lift_is_not_in_have_no_say_in_a_muscle_that_it_trains() {
        SplitTargetsBuilder targets =
                targets().setsPerMainLift(SetRange.of(3, 8)).frequency(FrequencyTarget.exactlySessionsPerWeek(1));

        assertThat(said(request(WeekTerms.ofSessions(3), targets, List.of(SQUAT), SQUAT), "quadriceps"))
                .containsExactly(
                        "quadriceps: 4.00 of 6.00 hard sets a week, because a slot of that role may have at most 4 sets");
    }

    /** Three sets of the lift take 630 s and no session has more than 600: the exercise is there, the time is not. */
    @Test
    void a_muscle_whose_one_exercise_is_a_lift_that_fits_nowhere_lacks_what_the_lift_lacks() {
        WeekRequest request = request(WeekTerms.ofSessions(2).withMinutes(10), targets(), List.of(SQUAT), SQUAT, FLY);

        assertThat(said(request, "squat"))
                .containsExactly("squat: 0 of 1 session a week, because sessions may last at most 10 min");
        assertThat(said(request, "quadriceps"))
                .containsExactly(
                        "quadriceps: 0.00 of 6.00 hard sets a week, because sessions may last at most 10 min",
                        "remark: quadriceps: 0 of 1 session a week, because sessions may last at most 10 min");
    }

    /** The fly is the first of the others; that a lift comes before it changes nothing. */
    @Test
    void the_sessions_another_exercise_is_not_in_do_have_a_say() {
        WeekTerms terms = sessions(SessionFocus.CHEST, SessionFocus.ARMS, SessionFocus.ARMS);

        assertThat(said(request(terms, targets(), List.of(SQUAT), SQUAT, FLY), "chest"))
                .containsExactly("chest: 4.00 of 6.00 hard sets a week, because the sessions with room for it are for"
                        + " something else");
    }

    /** One set of one is all a slot has, and it counts as a day for the chest: what is missing is a day of arms. */
    @Test
    void a_session_with_one_set_is_a_session_of_the_muscle() {
        SplitTargetsBuilder targets = targets()
                .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(1, 1))
                .setsPerMuscle(VolumeTarget.ofWeeklySets(1, 12))
                .frequency(FrequencyTarget.ofSessionsPerWeek(2, 3));

        assertThat(said(request(sessions(SessionFocus.CHEST, SessionFocus.ARMS), targets, FLY), "chest"))
                .containsExactly("remark: chest: 1 of 2 sessions a week, because the sessions with room for it are for"
                        + " something else");
    }
}
