package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntensityTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 1, 0.01 %1RM",
        "0.1, 10, 0.1 %1RM",
        "1, 100, 1 %1RM",
        "72.5, 7250, 72.5 %1RM",
        "99.99, 9999, 99.99 %1RM",
        "100, 10000, 100 %1RM",
        "129.99, 12999, 129.99 %1RM",
        "130, 13000, 130 %1RM",
    })
    void percentages_above_0_to_130_should_pass(double percent, int hundredths, String text) {
        Intensity intensity = Intensity.ofPercent(percent);
        assertThat(intensity.hundredths()).isEqualTo(hundredths);
        assertThat(intensity.percent()).isEqualTo(percent);
        assertThat(intensity).hasToString(text).isEqualTo(Intensity.parse(text));
        assertThat(intensity).isEqualTo(Intensity.ofHundredths(hundredths));
    }

    @Test
    void the_rounding_of_a_product_of_doubles_should_pass() {
        assertThat(Intensity.ofPercent(100 * 0.57)).isEqualTo(Intensity.ofHundredths(5_700));
        assertThat(Intensity.ofPercent(Math.nextUp(130.0))).isEqualTo(Intensity.ofHundredths(13_000));
        assertThat(Intensity.ofPercent(Math.nextDown(0.01))).isEqualTo(Intensity.ofHundredths(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|out-of-range|intensity: must be 0.01 to 130 %, given 0.0",
                "-0.0|out-of-range|intensity: must be 0.01 to 130 %, given -0.0",
                "0.009|out-of-range|intensity: must be 0.01 to 130 %, given 0.009",
                "4.9E-324|out-of-range|intensity: must be 0.01 to 130 %, given 4.9E-324",
                "-72.5|out-of-range|intensity: must be 0.01 to 130 %, given -72.5",
                "130.01|out-of-range|intensity: must be 0.01 to 130 %, given 130.01",
                "130.00000001|out-of-range|intensity: must be 0.01 to 130 %, given 130.00000001",
                "1.7976931348623157E308|out-of-range|intensity: must be 0.01 to 130 %, given 1.7976931348623157E308",
                "72.505|too-fine|intensity: must be a multiple of 0.01, given 72.505",
                "72.50000001|too-fine|intensity: must be a multiple of 0.01, given 72.50000001",
                "0.011|too-fine|intensity: must be a multiple of 0.01, given 0.011",
                "NaN|not-finite|intensity: must be a finite number, given NaN",
                "Infinity|not-finite|intensity: must be a finite number, given Infinity",
                "-Infinity|not-finite|intensity: must be a finite number, given -Infinity",
            })
    void other_percentages_should_fail(double percent, String code, String message) {
        assertRefused(code, message, () -> Intensity.ofPercent(percent));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 13_001, Integer.MAX_VALUE})
    void hundredths_outside_1_to_13000_should_fail(int hundredths) {
        String message = "intensity: must be 1 to 13000 hundredths of a percent, given " + hundredths;
        assertRefused("out-of-range", message, () -> Intensity.ofHundredths(hundredths));
        assertRefused("out-of-range", message, () -> new Intensity(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"72.5 %1RM", "72.5%1RM", " 72.50 % ", "72.5%", "072.5\t%"})
    void text_should_pass_with_or_without_1rm(String text) {
        assertThat(Intensity.parse(text)).isEqualTo(Intensity.ofPercent(72.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"72.5", "%1RM", "72,5 %1RM", "70-75 %1RM", "70-70 %1RM", "-5 %1RM", "72.5 %1RM %1RM", "1RM"})
    void malformed_text_should_fail(String text) {
        String message = "intensity: must read as \"number %1RM\", given " + text;
        assertRefused("malformed", message, () -> Intensity.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "70-75 %", "%%", "72.5 kg %"})
    void malformed_text_with_a_bare_percent_sign_should_fail(String text) {
        String message = "intensity: must read as \"number %\", given " + text;
        assertRefused("malformed", message, () -> Intensity.parse(text));
    }

    @Test
    void text_whose_number_is_refused_should_fail() {
        String message = "intensity: must be 0.01 to 130 %, given 131.0";
        assertRefused("out-of-range", message, () -> Intensity.parse("131 %1RM"));
        String finer = "intensity: must be a multiple of 0.01, given 72.500000001";
        assertRefused("too-fine", finer, () -> Intensity.parse("72.500000001 %1RM"));
    }

    @Test
    void the_maximum_is_a_hundred_percent() {
        assertThat(Intensity.MAXIMUM).isEqualTo(Intensity.ofPercent(100));
    }

    @Test
    void the_lighter_comes_first() {
        assertThat(Intensity.ofPercent(72.5))
                .isLessThan(Intensity.ofPercent(72.51))
                .isGreaterThan(Intensity.ofPercent(9));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> Intensity.parse(null));
        assertNullRefused("other", () -> Intensity.MAXIMUM.compareTo(null));
    }
}
