package dev.prescription.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a session is for, and what is refused as one. */
class SessionFocusTest {

    private static final String FORTY = "a".repeat(40);

    private static final Exercise SQUAT =
            Catalogue.standard().find(ExerciseId.BACK_SQUAT).orElseThrow();
    private static final Exercise BENCH =
            Catalogue.standard().find(ExerciseId.BENCH_PRESS).orElseThrow();

    static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void it_takes_its_patterns_and_what_trains_its_muscles_directly() {
        SessionFocus patterns = SessionFocus.of("knees", MovementPattern.SQUAT);
        SessionFocus muscles = SessionFocus.ofMuscles("chest", Muscle.CHEST);
        SessionFocus triceps = SessionFocus.ofMuscles("triceps", Muscle.TRICEPS);

        assertThat(patterns.takes(SQUAT)).isTrue();
        assertThat(patterns.takes(BENCH)).isFalse();
        assertThat(muscles.takes(BENCH)).isTrue();
        assertThat(muscles.takes(SQUAT)).isFalse();
        assertThat(triceps.takes(BENCH)).as("a bench press trains them along").isFalse();
    }

    @Test
    void two_join_and_are_named_after_both() {
        SessionFocus both =
                SessionFocus.of("knees", MovementPattern.SQUAT).and(SessionFocus.ofMuscles("chest", Muscle.CHEST));

        assertThat(both).hasToString("knees and chest");
        assertThat(both.patterns()).containsExactly(MovementPattern.SQUAT);
        assertThat(both.muscles()).containsExactly(Muscle.CHEST);
        assertThat(both)
                .isEqualTo(SessionFocus.of("knees and chest", Set.of(MovementPattern.SQUAT), Set.of(Muscle.CHEST)))
                .hasSameHashCodeAs(
                        SessionFocus.of("knees and chest", Set.of(MovementPattern.SQUAT), Set.of(Muscle.CHEST)));
    }

    @Test
    void it_differs_by_name_patterns_and_muscles() {
        SessionFocus knees = SessionFocus.of("knees", Set.of(MovementPattern.SQUAT), Set.of(Muscle.CALVES));

        assertThat(knees)
                .isNotEqualTo(SessionFocus.of("legs", Set.of(MovementPattern.SQUAT), Set.of(Muscle.CALVES)))
                .isNotEqualTo(SessionFocus.of("knees", Set.of(MovementPattern.HINGE), Set.of(Muscle.CALVES)))
                .isNotEqualTo(SessionFocus.of("knees", Set.of(MovementPattern.SQUAT), Set.of(Muscle.GLUTES)))
                .isNotEqualTo("knees");
        assertThat(knees.hashCode())
                .isNotEqualTo(SessionFocus.of("legs", MovementPattern.SQUAT).hashCode());
        assertThat(SessionFocus.of("legs", Set.of(), Set.of(Muscle.CALVES)).patterns())
                .isEmpty();
        assertThat(SessionFocus.of("legs", Set.of(MovementPattern.SQUAT), Set.of())
                        .muscles())
                .isEmpty();
    }

    @Test
    void a_name_has_one_to_forty_characters() {
        assertThat(SessionFocus.of(FORTY, MovementPattern.SQUAT)).hasToString(FORTY);
        refused("malformed", () -> SessionFocus.of(FORTY + "a", MovementPattern.SQUAT));
        refused("malformed", () -> SessionFocus.of(" ", MovementPattern.SQUAT));
        refused("malformed", () -> SessionFocus.ofMuscles(FORTY + "a", Muscle.CHEST));
        refused("malformed", () -> SessionFocus.of(" ", Set.of(MovementPattern.SQUAT), Set.of()));
        assertThatNullPointerException().isThrownBy(() -> SessionFocus.of(null, MovementPattern.SQUAT));
    }

    @Test
    void a_session_for_nothing_is_refused() {
        refused("missing", () -> SessionFocus.of("rest", new MovementPattern[0]));
        refused("missing", () -> SessionFocus.ofMuscles("rest"));
        refused("missing", () -> SessionFocus.of("rest", Set.of(), Set.of()));
    }
}
