package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntensityBandTest {

    private static final IntensityBand BAND = IntensityBand.ofPercent(72, 85);

    @ParameterizedTest
    @CsvSource({"0.01, 130, 0.01-130 %1RM", "72, 85, 72-85 %1RM", "67.5, 72.25, 67.5-72.25 %1RM", "100, 100, 100 %1RM"})
    void bounds_above_0_to_130_should_pass(double min, double max, String text) {
        IntensityBand band = IntensityBand.ofPercent(min, max);
        assertThat(band).hasToString(text).isEqualTo(IntensityBand.parse(text));
        assertThat(band).isEqualTo(IntensityBand.of(Intensity.ofPercent(min), Intensity.ofPercent(max)));
        assertThat(band.min().percent()).isEqualTo(min);
        assertThat(band.max().percent()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85|72|inverted|intensity: min 85 exceeds max 72",
                "72.01|72|inverted|intensity: min 72.01 exceeds max 72",
                "0|72|out-of-range|intensity: must be 0.01 to 130 %, given 0.0",
                "72|130.01|out-of-range|intensity: must be 0.01 to 130 %, given 130.01",
                "72.005|85|too-fine|intensity: must be a multiple of 0.01, given 72.005",
                "NaN|85|not-finite|intensity: must be a finite number, given NaN",
                "72|Infinity|not-finite|intensity: must be a finite number, given Infinity",
            })
    void other_bounds_should_fail(double min, double max, String code, String message) {
        assertRefused(code, message, () -> IntensityBand.ofPercent(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"72-85 %1RM", "72-85%1RM", "72 \u2013 85 %", " 72.0-85.00 % "})
    void text_should_pass_with_or_without_1rm(String text) {
        assertThat(IntensityBand.parse(text)).isEqualTo(BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"72-85", "72-85 1RM", "72-85 % 1RM", "%1RM", "RIR 72-85 %1RM", "72 %1RM-85 %1RM"})
    void malformed_text_should_fail(String text) {
        String message = "intensity: must read as \"min-max %1RM\" or \"number %1RM\", given " + text;
        assertRefused("malformed", message, () -> IntensityBand.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"71.99, false", "72, true", "80, true", "85, true", "85.01, false"})
    void contains_should_hold_at_both_ends(double percent, boolean inside) {
        assertThat(BAND.contains(Intensity.ofPercent(percent))).isEqualTo(inside);
    }

    @Test
    void intersection_should_be_what_both_hold() {
        assertThat(BAND.intersection(IntensityBand.ofPercent(80, 92))).contains(IntensityBand.ofPercent(80, 85));
        assertThat(BAND.intersection(IntensityBand.ofPercent(85, 92))).contains(IntensityBand.ofPercent(85, 85));
        assertThat(BAND.intersection(IntensityBand.ofPercent(85.01, 92))).isEmpty();
        assertThat(BAND.intersection(IntensityBand.ofPercent(60, 71.99))).isEmpty();
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("min", () -> IntensityBand.of(null, Intensity.MAXIMUM));
        assertNullRefused("max", () -> IntensityBand.of(Intensity.MAXIMUM, null));
        assertNullRefused("text", () -> IntensityBand.parse(null));
        assertNullRefused("intensity", () -> BAND.contains(null));
        assertNullRefused("other", () -> BAND.intersection(null));
    }
}
