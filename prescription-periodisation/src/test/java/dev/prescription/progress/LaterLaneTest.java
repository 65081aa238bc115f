package dev.prescription.progress;

import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.refused;
import static dev.prescription.progress.Weeks.squat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.coaching.CoachCode;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.message.Message;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slot that is of one lane first and of another later: a session says which is meant. */
class LaterLaneTest {

    /** Volume by one rule for two weeks, then strength by another, in the same slot. */
    private static final String TEXT = """
            programme "Two blocks"
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x8 @ 65%; progress linear step=2.5kg
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x8 @ 65%; progress linear step=2.5kg
            microcycle 7 days
              session "A"
                back-squat, main lift: 5x3 @ 85%; progress linear step=5kg
            microcycle 7 days
              session "A"
                back-squat, main lift: 5x3 @ 85%; progress linear step=5kg
            """;

    private static final SlotRef SQUAT = new SlotRef(1, 1);
    private static final SessionRef NOW = new SessionRef(1, 1);
    private static final SessionRef LATER = new SessionRef(3, 1);
    private static final SessionRef LAST = new SessionRef(4, 1);
    private static final CoachChange.Basis BASIS = new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(110));

    private static Progress start() {
        return Progress.start(Weeks.written(TEXT));
    }

    private static Message result(Progress progress) {
        List<CoachOutcome> outcomes = progress.coaching().outcomes();
        return outcomes.get(outcomes.size() - 1).result();
    }

    private static double squatted(Progress progress, SessionRef session) {
        return loads(progress.session(session).exercises().get(0)).get(0);
    }

    @Test
    void who_names_neither_is_told_a_name_of_each() {
        Progress asked = start().record(event(1, BASIS));

        assertThat(result(asked))
                .isEqualTo(Message.of(
                        CoachCode.WHICH_SLOT,
                        ExerciseId.BACK_SQUAT,
                        List.of(LaneRef.of(SQUAT), LaneRef.of(LATER, SQUAT))));
        assertThat(asked.coaching().outcomes().get(0).text()).contains("such as s1.e1 or w3.s1 s1.e1:");
    }

    @Test
    void a_session_names_the_lane_that_begins_in_it_or_later() {
        for (SessionRef session : List.of(LATER, LAST)) {
            Progress later = start().record(event(1, BASIS.in(LaneRef.of(session, SQUAT))));

            assertThat(result(later)).isEqualTo(Message.of(CoachCode.DONE, 2));
            assertThat(squatted(later, NOW)).isEqualTo(squatted(start(), NOW));
            assertThat(squatted(later, LATER)).isEqualTo(110);
        }
        Progress next = start().record(event(1, BASIS.in(SQUAT)));
        assertThat(squatted(next, NOW)).isEqualTo(110);
        assertThat(squatted(next, LATER)).isEqualTo(squatted(start(), LATER));
    }

    @Test
    void a_session_that_is_past_names_no_lane_and_one_of_another_plan_is_refused() {
        Progress done = start().record(log(1, NOW, squat(90, 8, 8, 8)));

        assertThat(result(done.record(event(2, BASIS.in(LaneRef.of(NOW, SQUAT))))))
                .isEqualTo(Message.of(CoachCode.SESSION_PAST, NOW));
        refused("another-plan", () -> done.record(event(2, BASIS.in(LaneRef.of(new SessionRef(9, 1), SQUAT)))));
    }
}
