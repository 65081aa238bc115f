package dev.prescription.difference;

import static dev.prescription.difference.OneSession.FIRST;
import static dev.prescription.difference.OneSession.plan;
import static dev.prescription.difference.OneSession.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.difference.Difference.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One difference: where it may be, what it says of why, and what it is the other way round. */
class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SlotRef SLOT = new SlotRef(1, 1);

    private static PlanDiff dropped() {
        return PlanDiff.between(plan(), with("back-squat, main lift: 3x5 @ 75%"));
    }

    private static String because(LogEntry... entries) {
        return dropped().because(any -> List.of(entries)).text();
    }

    @Test
    void a_coach_reads_who_decided_what_and_after_which_entry() {
        String dropped = "w1.s1 s1.e2 bench-press: exercise bench-press -> none";
        CoachEvent event = CoachEvent.of("c-1", 1, DAY, new CoachChange.Blend(30), "Kim", "Her shoulder first.");
        Standing standing = Standing.start(Standing.Kind.WORKING_LOAD, Optional.of(Load.ofKilograms(100)));
        Decision held = new Decision(
                ExerciseId.BENCH_PRESS,
                "linear",
                1,
                Decision.Kind.HELD,
                standing,
                standing,
                List.of("s-7"),
                Message.of(DecisionCode.LOCKED),
                List.of("L-1"));
        DecisionTaken taken = new DecisionTaken(2, DAY, "s-7", "bench-press linear", held);

        assertThat(because()).isEqualTo(dropped);
        assertThat(because(event)).isEqualTo(dropped + " (c-1, Kim: Her shoulder first.)");
        assertThat(because(event, taken))
                .isEqualTo(dropped + " (c-1, Kim: Her shoulder first.; after s-7, " + held.text() + ")");
        Messages german = Messages.of(Map.of("Decision.LOCKED", "Vom Trainer festgehalten."));
        assertThat(dropped().because(any -> List.of(taken)).text(german))
                .as("in the words of a caller")
                .isEqualTo(dropped + " (after s-7, bench-press: Vom Trainer festgehalten. (linear 1, L-1))");
        assertThat(because(new Absence("a-1", 3, DAY, DAY.plusDays(4), Absence.Cause.ILLNESS)))
                .as("anything else by its id")
                .isEqualTo(dropped + " (a-1)");
    }

    @Test
    void the_other_way_round_from_and_to_change_places_and_why_stays() {
        LogEntry event = CoachEvent.of("c-1", 1, DAY, new CoachChange.Blend(30), "Kim", "So.");

        assertThat(dropped().because(any -> List.of(event)).mirrored().text())
                .isEqualTo("w1.s1 s1.e2 bench-press: exercise none -> bench-press (c-1, Kim: So.)");
    }

    @Test
    void the_other_way_round_what_has_moved_stands_where_it_went() {
        SessionRef second = new SessionRef(1, 2);
        Difference moved = Difference.of(Kind.SESSION_MOVED, Place.of(FIRST), Optional.of(FIRST), Optional.of(second));

        assertThat(moved.text()).isEqualTo("w1.s1: session moved w1.s1 -> w1.s2");
        assertThat(moved.mirrored().text()).isEqualTo("w1.s2: session moved w1.s2 -> w1.s1");
    }

    @Test
    void what_is_equal_is_no_difference() {
        assertThatThrownBy(() -> Difference.of(Kind.SESSION, Place.of(FIRST), Optional.of(FIRST), Optional.of(FIRST)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("equal"));
    }

    @Test
    void a_place_is_said_from_the_session_down_to_the_set() {
        Optional<ExerciseId> squat = Optional.of(ExerciseId.BACK_SQUAT);

        assertThat(Place.plan()).hasToString("plan");
        assertThat(Place.maximum(ExerciseId.BACK_SQUAT)).hasToString("back-squat");
        assertThat(Place.of(FIRST)).hasToString("w1.s1");
        assertThat(Place.of(FIRST, SLOT, squat)).hasToString("w1.s1 s1.e1 back-squat");
        assertThat(Place.of(FIRST, SLOT, squat).set(2)).hasToString("w1.s1 s1.e1 back-squat set 2");
        assertThat(Place.of(FIRST, SLOT, Optional.empty()).set(1)).hasToString("w1.s1 s1.e1 set 1");
    }

    @Test
    void a_set_is_in_a_slot_and_a_slot_in_a_session() {
        Optional<SessionRef> session = Optional.of(FIRST);
        for (Runnable malformed : List.<Runnable>of(
                () -> new Place(session, Optional.empty(), Optional.empty(), 1),
                () -> new Place(Optional.empty(), Optional.of(SLOT), Optional.empty(), 0),
                () -> new Place(session, Optional.of(SLOT), Optional.empty(), -1))) {
            assertThatThrownBy(malformed::run)
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("malformed"));
        }
    }
}
