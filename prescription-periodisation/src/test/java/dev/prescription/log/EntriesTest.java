package dev.prescription.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent.Verdict;
import dev.prescription.message.Message;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What each kind of entry keeps of what it is given, up to its bounds, and what a developer's own log shows of it. */
class EntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CoachChange DELOAD = new CoachChange.InsertDeload(4, 50, 90);
    private static final Proposal PROPOSAL = Proposal.stated("p-1", DELOAD, "Three lifts stand still.");
    private static final Standing AT_137 =
            Standing.start(Standing.Kind.WORKING_LOAD, Optional.of(Load.ofKilograms(137.5)));
    private static final Decision HELD = new Decision(
            ExerciseId.BACK_SQUAT,
            "linear",
            1,
            Decision.Kind.HELD,
            AT_137,
            AT_137,
            List.of("s-1"),
            Message.of(DecisionCode.LOCKED),
            List.of("L-STAND-20"));

    private static void refused(String parameter, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    @Test
    void a_proposal_is_accepted_changed_or_refused_and_a_coach_may_act_unasked() {
        CoachChange shorter = new CoachChange.InsertDeload(2, 50, 90);
        CoachEvent accepted = CoachEvent.accepting("c-1", 1, DAY, PROPOSAL, "Kim", "agreed");
        CoachEvent changed = CoachEvent.changing("c-2", 2, DAY, PROPOSAL, shorter, "Kim", "two are enough");
        CoachEvent refused = CoachEvent.refusing("c-3", 3, DAY, PROPOSAL, "Kim", "a meet is near");
        CoachEvent unasked = CoachEvent.of("c-4", 4, DAY, DELOAD, "Kim", "tired");

        assertThat(List.of(accepted, changed, refused, unasked))
                .extracting(CoachEvent::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.CHANGED, Verdict.REFUSED, Verdict.UNASKED);
        assertThat(accepted.change()).contains(DELOAD);
        assertThat(changed.change()).contains(shorter);
        assertThat(refused.change()).isEmpty();
        assertThat(refused.proposal()).contains(PROPOSAL);
        assertThat(CoachEvent.changing("c-5", 5, DAY, PROPOSAL, DELOAD, "Kim", "as it is")
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_coach_event_says_who_why_and_what() {
        refused(
                "change",
                "missing",
                () -> new CoachEvent("c-1", 1, DAY, Optional.empty(), Optional.empty(), "Kim", "tired"));
        refused("author", "malformed", () -> CoachEvent.of("c-1", 1, DAY, DELOAD, " ", "tired"));
        refused("reason", "malformed", () -> CoachEvent.of("c-1", 1, DAY, DELOAD, "Kim", ""));
        refused("reason", "malformed", () -> CoachEvent.of("c-1", 1, DAY, DELOAD, "Kim", "x".repeat(501)));
        assertThat(CoachEvent.of("c-1", 1, DAY, DELOAD, "Kim", "x".repeat(500)).reason())
                .hasSize(500);
    }

    @Test
    void every_entry_has_an_id_a_place_and_a_day() {
        refused("id", "malformed", () -> CoachEvent.of("", 1, DAY, DELOAD, "Kim", "tired"));
        refused("sequence", "out-of-range", () -> new Absence("a", 0, DAY, DAY, Absence.Cause.HOLIDAY));
        refused("id", "malformed", () -> new PainCleared("-", 1, DAY, ExerciseId.DEADLIFT, "Kim"));
        refused("date", "out-of-range", () -> new DecisionTaken(1, LocalDate.MIN, "s-1", "back-squat", HELD));
        refused("lane", "malformed", () -> new DecisionTaken(1, DAY, "s-1", "", HELD));
    }

    @Test
    void a_session_keeps_readiness_body_mass_and_the_instant_it_was_recorded() {
        SessionLog log = SessionLog.builder("s-1", 1, new SessionRef(1, 1), DAY)
                .readiness(Readiness.of(4, 3, 5))
                .bodyMass(Load.ofKilograms(82.5))
                .recordedAt(Instant.EPOCH)
                .build();

        assertThat(log.readiness()).contains(new Readiness(OptionalInt.of(4), OptionalInt.of(3), OptionalInt.of(5)));
        assertThat(log.bodyMass()).contains(Load.ofKilograms(82.5));
        assertThat(log.recordedAt()).contains(Instant.EPOCH);
    }

    @Test
    void a_session_has_sixty_exercises_at_most() {
        SessionLog.Builder log = SessionLog.builder("s-1", 1, new SessionRef(1, 1), DAY);
        ExerciseLog one = ExerciseLog.of(ExerciseId.DEADLIFT);
        Collections.nCopies(60, one).forEach(log::exercise);

        assertThat(log.build().exercises()).hasSize(60);
        refused("exercises of a session", "out-of-range", () -> log.exercise(one));
    }

    @Test
    void a_set_keeps_its_rating_and_its_velocity_up_to_their_bounds() {
        assertThat(SetLog.of(0).reps()).isZero();
        assertThat(SetLog.of(300).reps()).isEqualTo(300);
        assertThat(SetLog.of(5).withRpe(Rpe.of(8.5)).rir()).contains(Rir.of(1.5));
        assertThat(SetLog.of(5).withVelocity(5).velocity()).hasValue(5);
    }

    @Test
    void readiness_is_one_to_five_each() {
        assertThat(Readiness.of(1, 5, 3).mean()).hasValue(3);
        refused("sleep", "out-of-range", () -> Readiness.of(6, 3, 3));
        refused("soreness", "out-of-range", () -> Readiness.of(3, 0, 3));
    }

    @Test
    void entries_print_where_they_stand_and_nothing_of_a_lifters_health() {
        assertThat(new Absence("a-1", 7, DAY, DAY, Absence.Cause.INJURY)).hasToString("absence a-1 (7)");
        assertThat(new PainCleared("p-1", 8, DAY, ExerciseId.DEADLIFT, "Kim")).hasToString("cleared p-1 (8)");
        assertThat(CoachEvent.refusing("c-1", 9, DAY, PROPOSAL, "Kim", "knee"))
                .hasToString("coach event c-1 (9), nothing changes");
        assertThat(new DecisionTaken(10, DAY, "s-1", "back-squat", HELD))
                .hasToString("after s-1 (10): back-squat: HELD by linear 1, 1 fact");
        assertThat(ExerciseLog.of(ExerciseId.DEADLIFT, SetLog.of(5))).hasToString("deadlift, 1 set");
        assertThat(SetLog.of(5, Load.ofKilograms(137.5))).hasToString("set of 5");
        assertThat(new Readiness(OptionalInt.empty(), OptionalInt.of(2), OptionalInt.empty()))
                .hasToString("readiness, 1 answer");
    }
}
