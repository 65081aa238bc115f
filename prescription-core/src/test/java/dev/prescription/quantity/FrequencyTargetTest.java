package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTargetTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1 sessions/week",
        "1, 14, 1-14 sessions/week",
        "14, 14, 14 sessions/week",
        "2, 3, 2-3 sessions/week"
    })
    void bounds_within_1_to_14_should_pass(int min, int max, String text) {
        FrequencyTarget target = FrequencyTarget.ofSessionsPerWeek(min, max);
        assertThat(target).hasToString(text).isEqualTo(FrequencyTarget.parse(text));
        assertThat(target.min()).isEqualTo(min);
        assertThat(target.max()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|3|out-of-range|frequency: must be 1 to 14 sessions/week, given 0",
                "2|15|out-of-range|frequency: must be 1 to 14 sessions/week, given 15",
                "3|2|inverted|frequency: min 3 exceeds max 2",
            })
    void other_bounds_should_fail(int min, int max, String code, String message) {
        assertRefused(code, message, () -> FrequencyTarget.ofSessionsPerWeek(min, max));
        assertRefused(code, message, () -> FrequencyTarget.parse(min + "-" + max + " sessions/week"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-3", "2-3 sets/week", "2-3 sessions", "sessions/week"})
    void malformed_text_should_fail(String text) {
        String message = "frequency: must read as \"min-max sessions/week\" or \"number sessions/week\", given " + text;
        assertRefused("malformed", message, () -> FrequencyTarget.parse(text));
    }

    @Test
    void exactly_is_a_band_of_one_number() {
        assertThat(FrequencyTarget.exactlySessionsPerWeek(3))
                .isEqualTo(FrequencyTarget.ofSessionsPerWeek(3, 3))
                .hasToString("3 sessions/week");
    }

    @Test
    void contains_and_intersection_should_hold_at_both_ends() {
        FrequencyTarget target = FrequencyTarget.ofSessionsPerWeek(2, 3);
        assertThat(target.contains(1)).isFalse();
        assertThat(target.contains(2)).isTrue();
        assertThat(target.contains(3)).isTrue();
        assertThat(target.contains(4)).isFalse();
        assertThat(target.intersection(FrequencyTarget.ofSessionsPerWeek(3, 5)))
                .contains(FrequencyTarget.exactlySessionsPerWeek(3));
        assertThat(target.intersection(FrequencyTarget.ofSessionsPerWeek(4, 5))).isEmpty();
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> FrequencyTarget.parse(null));
        assertNullRefused(
                "other", () -> FrequencyTarget.exactlySessionsPerWeek(3).intersection(null));
    }
}
