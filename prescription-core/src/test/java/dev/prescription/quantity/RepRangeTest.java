package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepRangeTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 100, 1-100", "100, 100, 100", "5, 8, 5-8", "8, 12, 8-12"})
    void bounds_within_1_to_100_should_pass(int min, int max, String text) {
        RepRange band = RepRange.of(min, max);
        assertThat(band.min()).isEqualTo(min);
        assertThat(band.max()).isEqualTo(max);
        assertThat(band).hasToString(text).isEqualTo(RepRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|5|out-of-range|reps: must be 1 to 100, given 0",
                "-1|5|out-of-range|reps: must be 1 to 100, given -1",
                "5|101|out-of-range|reps: must be 1 to 100, given 101",
                "-2147483648|2147483647|out-of-range|reps: must be 1 to 100, given -2147483648",
                "1|2147483647|out-of-range|reps: must be 1 to 100, given 2147483647",
                "8|5|inverted|reps: min 8 exceeds max 5",
                "100|99|inverted|reps: min 100 exceeds max 99",
            })
    void other_bounds_should_fail(int min, int max, String code, String message) {
        assertRefused(code, message, () -> RepRange.of(min, max));
        assertRefused(code, message, () -> new RepRange(min, max));
    }

    @Test
    void exactly_is_a_band_of_one_number() {
        assertThat(RepRange.exactly(5)).isEqualTo(RepRange.of(5, 5)).hasToString("5");
        assertRefused("out-of-range", "reps: must be 1 to 100, given 101", () -> RepRange.exactly(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-8", " 5-8 ", "5 - 8", "5\u20138", "5 \u2013 8", "\t5-8\r\n", "05-008", "5.0-8.00"})
    void text_should_pass_with_a_hyphen_or_an_en_dash_and_spaces(String text) {
        assertThat(RepRange.parse(text)).isEqualTo(RepRange.of(5, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5-",
                "-8",
                "-5-8",
                "5--8",
                "5-8-10",
                "5\u20148",
                "5 8",
                "5..8",
                "5-8 reps",
                "five",
                "1e1",
                "+5",
                "5,8",
                "0x5",
                "NaN",
                "Infinity",
                ".5",
                "5.",
                "\u0665",
                "5-1234567890",
                "5\u00a0-\u00a08"
            })
    void malformed_text_should_fail(String text) {
        String message = "reps: must read as \"min-max\" or \"number\", given " + text;
        assertRefused("malformed", message, () -> RepRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-5|inverted|reps: min 8 exceeds max 5",
                "0|out-of-range|reps: must be 1 to 100, given 0",
                "5-101|out-of-range|reps: must be 1 to 100, given 101",
                "5-1000001|out-of-range|reps: must be 1 to 100, given 1000001",
                "999999999|out-of-range|reps: must be 1 to 100, given 999999999",
                "5.5-8|too-fine|reps: must be a whole number, given 5.5",
                "5.000000001|too-fine|reps: must be a whole number, given 5.000000001",
                "999999999.5|out-of-range|reps: must be 0 to 999999999, given 9.999999995E8",
            })
    void text_whose_numbers_are_refused_should_fail(String text, String code, String message) {
        assertRefused(code, message, () -> RepRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void blank_text_should_fail_and_stand_in_quotes(String text) {
        String message = "reps: must read as \"min-max\" or \"number\", given \"" + text.replace('\n', ' ') + "\"";
        assertRefused("malformed", message, () -> RepRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true", "8, true", "9, false", "-5, false", "2147483647, false"})
    void contains_should_hold_at_both_ends(int reps, boolean inside) {
        assertThat(RepRange.of(5, 8).contains(reps)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "5-8, 8-12, 8",
        "5-8, 9-12, ",
        "5-8, 1-4, ",
        "5-8, 1-5, 5",
        "1-100, 5-8, 5-8",
        "5-8, 6-10, 6-8",
        "5-8, 5-8, 5-8"
    })
    void intersection_should_be_what_both_hold(String one, String other, String common) {
        assertThat(RepRange.parse(one).intersection(RepRange.parse(other)).map(RepRange::toString))
                .isEqualTo(Optional.ofNullable(common));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> RepRange.parse(null));
        assertNullRefused("other", () -> RepRange.exactly(5).intersection(null));
    }
}
