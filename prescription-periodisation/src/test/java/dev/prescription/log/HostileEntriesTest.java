package dev.prescription.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.proposal.CoachChange;
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

/** What is refused at the door of the log, with the parameter's name, and what no entry prints. */
class HostileEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SessionRef FIRST = new SessionRef(1, 1);
    private static final Load HUNDRED = Load.ofKilograms(100);

    private static void refused(String parameter, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    @Test
    void absurd_numbers_are_refused_by_name() {
        refused("reps", "out-of-range", () -> SetLog.of(-1, HUNDRED));
        refused("reps", "out-of-range", () -> SetLog.of(301, HUNDRED));
        refused("velocity", "not-finite", () -> SetLog.of(5).withVelocity(Double.NaN));
        refused("velocity", "not-finite", () -> SetLog.of(5).withVelocity(Double.POSITIVE_INFINITY));
        refused("velocity", "out-of-range", () -> SetLog.of(5).withVelocity(0));
        refused("velocity", "out-of-range", () -> SetLog.of(5).withVelocity(5.01));
        refused("sleep", "out-of-range", () -> Readiness.of(0, 3, 3));
        refused("stress", "out-of-range", () -> Readiness.of(3, 3, 6));
        refused("until", "out-of-range", () -> new Absence("a", 1, DAY, LocalDate.MAX, Absence.Cause.OTHER));
        refused("absence", "inverted", () -> new Absence("a", 1, DAY, DAY.minusDays(1), Absence.Cause.OTHER));
        refused("sequence", "out-of-range", () -> SessionLog.builder("s", 0, FIRST, DAY));
        refused("id", "malformed", () -> SessionLog.builder("", 1, FIRST, DAY));
        refused("id", "malformed", () -> SessionLog.builder("a\nb", 1, FIRST, DAY));
        refused("id", "malformed", () -> SessionLog.builder("x".repeat(101), 1, FIRST, DAY));
        refused("date", "out-of-range", () -> SessionLog.builder("s", 1, FIRST, LocalDate.MIN));
        refused("session", "out-of-range", () -> SessionLog.builder("s", 1, new SessionRef(0, 1), DAY));
        refused("author", "malformed", () -> new PainCleared("p", 1, DAY, ExerciseId.DEADLIFT, " "));
        refused("load", "out-of-range", () -> new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(0)));
        refused(
                "sets of an exercise",
                "out-of-range",
                () -> new ExerciseLog(ExerciseId.DEADLIFT, Optional.empty(), Collections.nCopies(101, SetLog.of(1))));
    }

    @Test
    void a_body_mass_out_of_range_is_refused_without_being_told() {
        assertThatThrownBy(() -> SessionLog.builder("s", 1, FIRST, DAY).bodyMass(Load.ofKilograms(401)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("bodyMass")
                .hasMessageNotContaining("401");
    }

    @Test
    void a_failed_repetition_leaves_nothing_in_reserve() {
        assertThat(SetLog.of(4, HUNDRED).failing().rir()).contains(Rir.FAILURE);
        refused("rir", "contradictory", () -> SetLog.of(4, HUNDRED).failing().withRir(Rir.of(1)));
        refused("rir", "contradictory", () -> SetLog.of(4, HUNDRED).failing().withRpe(Rpe.of(9)));
    }

    @Test
    void nothing_prints_a_load_a_body_mass_pain_or_readiness() {
        SetLog set = SetLog.of(5, Load.ofKilograms(137.5)).withRir(Rir.of(2)).withPain();
        ExerciseLog squat = ExerciseLog.of(ExerciseId.BACK_SQUAT, set, set).inPlaceOf(new SlotRef(1, 2));
        Readiness tired = new Readiness(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(2));
        SessionLog log = SessionLog.builder("s-9", 9, FIRST, DAY)
                .exercise(squat)
                .readiness(tired)
                .bodyMass(Load.ofKilograms(82.5))
                .recordedAt(Instant.EPOCH)
                .build();
        CoachEvent event = CoachEvent.of(
                "c-1",
                10,
                DAY,
                new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(137.5)),
                "Kim",
                "knee pain");

        assertThat(log).hasToString("session log s-9 (9, w1.s1): 1 exercise, 2 sets");
        assertThat(List.of(log, squat, set, tired, event))
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain("137", "82", "pain", "RIR", "knee"));
        assertThat(tired.mean()).hasValue(1.5);
    }

    @Test
    void an_entry_equals_one_of_equal_parts() {
        SessionLog one = SessionLog.builder("s", 1, FIRST, DAY)
                .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, SetLog.of(5, HUNDRED)))
                .build();
        SessionLog same = SessionLog.builder("s", 1, FIRST, DAY)
                .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, SetLog.of(5, HUNDRED)))
                .build();
        SessionLog other = SessionLog.builder("s", 1, FIRST, DAY)
                .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, SetLog.of(4, HUNDRED)))
                .build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }
}
