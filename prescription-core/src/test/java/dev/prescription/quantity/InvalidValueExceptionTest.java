package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {

    @Test
    void a_refusal_names_parameter_rule_value_and_code() {
        InvalidValueException refusal = InvalidValueException.of("reps", "must be 1 to 100", 120, "out-of-range");
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        assertThat(refusal).hasMessage("reps: must be 1 to 100, given 120").hasNoCause();
        assertThat(refusal.parameter()).isEqualTo("reps");
        assertThat(refusal.rule()).isEqualTo("must be 1 to 100");
        assertThat(refusal.value()).isEqualTo("120");
        assertThat(refusal.code()).isEqualTo("out-of-range");
    }

    @Test
    void inverted_bounds_are_told_in_words() {
        InvalidValueException refusal = InvalidValueException.inverted("reps", 8, 5);
        assertThat(refusal).hasMessage("reps: min 8 exceeds max 5");
        assertThat(refusal.parameter()).isEqualTo("reps");
        assertThat(refusal.rule()).isEqualTo("min must not exceed max");
        assertThat(refusal.value()).isEqualTo("8-5");
        assertThat(refusal.code()).isEqualTo("inverted");
    }

    @Test
    void a_missing_value_is_null_in_words() {
        InvalidValueException refusal = InvalidValueException.of("level", "must be stated", null, "missing");
        assertThat(refusal).hasMessage("level: must be stated");
        assertThat(refusal.value()).isEqualTo("null");
    }

    @Test
    void a_message_cuts_a_value_after_60_characters_and_the_value_stays_whole() {
        String sixty = "x".repeat(60);
        assertThat(InvalidValueException.of("reps", "must be short", sixty, "malformed"))
                .hasMessage("reps: must be short, given " + sixty);
        InvalidValueException refusal = InvalidValueException.of("reps", "must be short", sixty + "y", "malformed");
        assertThat(refusal).hasMessage("reps: must be short, given " + sixty + "...");
        assertThat(refusal.value()).isEqualTo(sixty + "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\n8", "5\r8", "5\t8", "5\u00008", "5\u001b8", "5\u00858", "5\u20288"})
    void a_message_stays_on_one_line(String value) {
        InvalidValueException refusal = InvalidValueException.of("reps", "must be a number", value, "malformed");
        assertThat(refusal).hasMessage("reps: must be a number, given 5 8");
        assertThat(refusal.value()).isEqualTo(value);
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("parameter", () -> InvalidValueException.of(null, "rule", 1, "code"));
        assertNullRefused("rule", () -> InvalidValueException.of("reps", null, 1, "code"));
        assertNullRefused("code", () -> InvalidValueException.of("reps", "rule", 1, null));
        assertNullRefused("parameter", () -> InvalidValueException.inverted(null, 8, 5));
        assertNullRefused("min", () -> InvalidValueException.inverted("reps", null, 5));
        assertNullRefused("max", () -> InvalidValueException.inverted("reps", 8, null));
    }
}
