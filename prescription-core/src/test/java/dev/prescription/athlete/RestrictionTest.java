package dev.prescription.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionTest {

    private static final Intensity EIGHTY = Intensity.ofPercent(80);

    @Test
    void should_hold_and_print_what_was_stated() {
        Restriction exclusion = Restriction.exclude("R-17", MovementPattern.LUNGE, MovementPattern.HINGE);
        Restriction cap = Restriction.cap("R-17", EIGHTY, MovementPattern.SQUAT);
        Restriction floor = Restriction.floor("R-18", Rir.of(2.5));

        assertThat(exclusion).hasToString("R-17: exclude lunge, hinge");
        assertThat(exclusion.kind()).isEqualTo(Restriction.Kind.EXCLUDE);
        assertThat(exclusion.cap()).isEmpty();
        assertThat(exclusion.floor()).isEmpty();
        assertThat(cap).hasToString("R-17: at most 80 %1RM for squat");
        assertThat(cap.cap()).contains(EIGHTY);
        assertThat(cap.concerns(MovementPattern.SQUAT)).isTrue();
        assertThat(cap.concerns(MovementPattern.HINGE)).isFalse();
        assertThat(floor).hasToString("R-18: at least RIR 2.5");
        assertThat(floor.floor()).contains(Rir.of(2.5));
        assertThat(floor.code()).isEqualTo("R-18");
        assertThat(floor.patterns()).isEmpty();
        assertThat(floor.concerns(MovementPattern.NECK)).isTrue();
    }

    @Test
    void should_equal_by_value_whatever_the_order_of_patterns() {
        Restriction one = Restriction.exclude("x", MovementPattern.SQUAT, MovementPattern.HINGE);

        assertThat(Restriction.exclude("x", MovementPattern.HINGE, MovementPattern.SQUAT, MovementPattern.HINGE))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(Restriction.exclude("y", MovementPattern.SQUAT, MovementPattern.HINGE))
                .isNotEqualTo(one);
        assertThat(Restriction.exclude("x", MovementPattern.SQUAT)).isNotEqualTo(one);
        assertThat(Restriction.cap("x", EIGHTY)).isNotEqualTo(Restriction.cap("x", Intensity.ofPercent(80.01)));
        assertThat(one).isNotEqualTo("x: exclude squat, hinge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "bad knee", "-x", "a:b", "ä", "x\n", "12345678901234567890123456789012345678901"})
    void should_refuse_what_is_a_sentence_and_not_a_code(String code) {
        assertRefused("code", "malformed", () -> Restriction.cap(code, EIGHTY));
        assertRefused("code", "malformed", () -> Restriction.floor(code, Rir.of(3)));
        assertRefused("code", "malformed", () -> Restriction.exclude(code, MovementPattern.SQUAT));
    }

    @Test
    void should_take_a_code_of_forty_characters() {
        String code = "a/B.9_#-90123456789012345678901234567890";

        assertThat(code).hasSize(40);
        assertThat(Restriction.floor(code, Rir.of(3)).code()).isEqualTo(code);
    }

    @Test
    void should_refuse_numbers_that_restrict_nothing_or_mean_nothing() {
        assertRefused("cap", "out-of-range", () -> Restriction.cap("x", Intensity.ofPercent(100.01)));
        assertRefused("floor", "out-of-range", () -> Restriction.floor("x", Rir.FAILURE));
        assertRefused("floor", "out-of-range", () -> Restriction.floor("x", Rir.of(10.5)));
        assertThat(Restriction.cap("x", Intensity.MAXIMUM).cap()).contains(Intensity.MAXIMUM);
        assertThat(Restriction.floor("x", Rir.of(10)).floor()).contains(Rir.of(10));
        assertThat(Restriction.floor("x", Rir.of(0.5)).floor()).contains(Rir.of(0.5));
    }

    @Test
    void should_name_what_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Restriction.cap(null, EIGHTY))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> Restriction.cap("x", null))
                .withMessage("cap");
        assertThatNullPointerException()
                .isThrownBy(() -> Restriction.floor("x", null))
                .withMessage("floor");
        assertThatNullPointerException()
                .isThrownBy(() -> Restriction.exclude("x", null))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> Restriction.cap("x", EIGHTY, (MovementPattern) null))
                .withMessage("pattern");
        assertThatNullPointerException()
                .isThrownBy(() -> Restriction.parse(null))
                .withMessage("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R-17",
                "R-17:",
                "R-17: ",
                "R-17: exclude ",
                "R-17: exclude jumping",
                "R-17: exclude squat squat",
                "R-17: exclude squat, squat",
                "R-17: exclude squat for hinge",
                "R-17: at most ",
                "R-17: at most 80",
                "R-17: at most 80 %1RM for ",
                "R-17: at least 3",
                "bad knee: exclude squat",
                "R-17:exclude squat"
            })
    void should_refuse_other_texts(String text) {
        assertThatThrownBy(() -> Restriction.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("malformed"));
    }

    @Test
    void should_let_the_stricter_govern_and_the_first_of_equals() {
        Restriction all = Restriction.cap("A", EIGHTY);
        Restriction same = Restriction.cap("B", EIGHTY);
        Restriction lower = Restriction.cap("C", Intensity.ofPercent(70), MovementPattern.SQUAT);
        Restriction little = Restriction.floor("D", Rir.of(2));
        Restriction much = Restriction.floor("E", Rir.of(4), MovementPattern.HINGE);
        Restriction out = Restriction.exclude("F", MovementPattern.LUNGE);
        Restrictions restrictions = Restrictions.of(List.of(out, much, little, lower, same, all, all));

        assertThat(restrictions.asList()).containsExactly(all, same, lower, little, much, out);
        assertThat(restrictions.cap(MovementPattern.SQUAT)).contains(lower);
        assertThat(restrictions.cap(MovementPattern.HINGE)).contains(all);
        assertThat(restrictions.floor(MovementPattern.HINGE)).contains(much);
        assertThat(restrictions.floor(MovementPattern.SQUAT)).contains(little);
        assertThat(restrictions.exclusion(MovementPattern.LUNGE)).contains(out);
        assertThat(restrictions.exclusion(MovementPattern.SQUAT)).isEmpty();
        assertThat(restrictions).hasToString("A, B, C, D, E, F");
    }

    @Test
    void should_join_restrictions() {
        Restrictions one = Restrictions.of(List.of(Restriction.cap("A", EIGHTY)));
        Restrictions other = Restrictions.of(List.of(Restriction.floor("B", Rir.of(3))));

        assertThat(one.and(other)).isEqualTo(other.and(one)).hasSameHashCodeAs(other.and(one));
        assertThat(one.and(other).asList()).hasSize(2);
        assertThat(one.and(Restrictions.none())).isSameAs(one);
        assertThat(Restrictions.none().and(one)).isSameAs(one);
        assertThat(Restrictions.of(List.of())).isSameAs(Restrictions.none());
        assertThat(Restrictions.none().isEmpty()).isTrue();
        assertThat(Restrictions.none()).hasToString("none").isNotEqualTo(one);
    }

    private static void assertRefused(String parameter, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
