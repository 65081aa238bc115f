package dev.prescription.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.quantity.InvalidValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "back-squat", "bench-press-2", "x1-y2-z3"})
    void should_accept_slugs(String slug) {
        assertThat(ExerciseId.of(slug)).hasToString(slug).isEqualTo(new ExerciseId(slug));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Back-squat", "back squat", "-squat", "squat-", "back--squat", "1rm", "\u00fcber", "a_b"
            })
    void should_refuse_what_is_no_slug(String slug) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ExerciseId.of(slug))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"))
                .withMessageContaining("slug: must be 1 to 64");
    }

    @Test
    void should_refuse_more_than_64_characters() {
        assertThat(ExerciseId.of("a".repeat(64)).slug()).hasSize(64);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ExerciseId.of("a".repeat(65)));
    }

    @Test
    void should_name_a_null_slug() {
        assertThatNullPointerException().isThrownBy(() -> ExerciseId.of(null)).withMessage("slug");
    }

    @Test
    void should_order_by_slug() {
        assertThat(ExerciseId.BACK_SQUAT).isLessThan(ExerciseId.BENCH_PRESS).isLessThan(ExerciseId.DEADLIFT);
    }

    @Property
    boolean accepts_exactly_what_the_rule_says(
            @ForAll @Chars({'-', '_', ' '}) @AlphaChars @NumericChars @StringLength(max = 8) String text) {
        boolean rule = text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        try {
            return ExerciseId.of(text).slug().equals(text) && rule;
        } catch (InvalidValueException e) {
            return !rule;
        }
    }
}
