package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetRangeTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 100, 1-100", "100, 100, 100", "3, 4, 3-4"})
    void bounds_within_1_to_100_should_pass(int min, int max, String text) {
        assertThat(SetRange.of(min, max)).hasToString(text).isEqualTo(SetRange.parse(text));
        assertThat(SetRange.of(min, max).min()).isEqualTo(min);
        assertThat(SetRange.of(min, max).max()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|4|out-of-range|sets: must be 1 to 100, given 0",
                "3|101|out-of-range|sets: must be 1 to 100, given 101",
                "-2147483648|4|out-of-range|sets: must be 1 to 100, given -2147483648",
                "4|3|inverted|sets: min 4 exceeds max 3",
            })
    void other_bounds_should_fail(int min, int max, String code, String message) {
        assertRefused(code, message, () -> SetRange.of(min, max));
    }

    @Test
    void exactly_is_a_band_of_one_number() {
        assertThat(SetRange.exactly(3)).isEqualTo(SetRange.of(3, 3)).hasToString("3");
    }

    @Test
    void contains_and_intersection_should_hold_at_both_ends() {
        SetRange band = SetRange.of(3, 4);
        assertThat(band.contains(2)).isFalse();
        assertThat(band.contains(3)).isTrue();
        assertThat(band.contains(4)).isTrue();
        assertThat(band.contains(5)).isFalse();
        assertThat(band.intersection(SetRange.of(4, 6))).contains(SetRange.exactly(4));
        assertThat(band.intersection(SetRange.of(5, 6))).isEmpty();
    }

    @Test
    void text_with_a_unit_should_fail() {
        String message = "sets: must read as \"min-max\" or \"number\", given 3-4 sets";
        assertRefused("malformed", message, () -> SetRange.parse("3-4 sets"));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> SetRange.parse(null));
        assertNullRefused("other", () -> SetRange.exactly(3).intersection(null));
    }
}
