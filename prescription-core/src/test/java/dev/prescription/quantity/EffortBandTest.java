package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffortBandTest {

    private static final EffortBand BAND = EffortBand.ofRir(1, 3);

    @ParameterizedTest
    @CsvSource({"0, 0, RIR 0", "0, 30, RIR 0-30", "30, 30, RIR 30", "1, 3, RIR 1-3", "0.5, 2.5, RIR 0.5-2.5"})
    void half_steps_from_0_to_30_should_pass(double min, double max, String text) {
        EffortBand band = EffortBand.ofRir(min, max);
        assertThat(band).hasToString(text).isEqualTo(EffortBand.parse(text));
        assertThat(band).isEqualTo(EffortBand.of(Rir.of(min), Rir.of(max)));
        assertThat(band.min()).isEqualTo(Rir.of(min));
        assertThat(band.max()).isEqualTo(Rir.of(max));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|1|inverted|RIR: min 3 exceeds max 1",
                "1.5|1|inverted|RIR: min 1.5 exceeds max 1",
                "-0.5|1|out-of-range|RIR: must be 0 to 30, given -0.5",
                "1|30.5|out-of-range|RIR: must be 0 to 30, given 30.5",
                "1|2.2|too-fine|RIR: must be a multiple of 0.5, given 2.2",
                "NaN|1|not-finite|RIR: must be a finite number, given NaN",
                "1|Infinity|not-finite|RIR: must be a finite number, given Infinity",
            })
    void other_bounds_should_fail(double min, double max, String code, String message) {
        assertRefused(code, message, () -> EffortBand.ofRir(min, max));
    }

    @ParameterizedTest
    @CsvSource({"7, 9, RIR 1-3", "5, 10, RIR 0-5", "8.5, 8.5, RIR 1.5"})
    void ratings_become_reserves(double min, double max, String text) {
        assertThat(EffortBand.ofRpe(min, max)).hasToString(text);
    }

    @Test
    void ratings_should_fail_as_ratings() {
        assertRefused("inverted", "RPE: min 9 exceeds max 7", () -> EffortBand.ofRpe(9, 7));
        assertRefused("out-of-range", "RPE: must be 5 to 10, given 4.5", () -> EffortBand.ofRpe(4.5, 7));
        assertRefused("out-of-range", "RPE: must be 5 to 10, given 10.5", () -> EffortBand.ofRpe(7, 10.5));
        assertRefused("not-finite", "RPE: must be a finite number, given NaN", () -> EffortBand.ofRpe(7, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIR 1-3", "RIR1-3", " RIR 1 \u2013 3 ", "RIR 1.0-3.0"})
    void text_should_pass_with_free_spaces(String text) {
        assertThat(EffortBand.parse(text)).isEqualTo(BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3", "RIR", "rir 1-3", "1-3 RIR", "RPE 7-9", "RIR 1-", "RIR -1"})
    void malformed_text_should_fail(String text) {
        String message = "RIR: must read as \"RIR min-max\" or \"RIR number\", given " + text;
        assertRefused("malformed", message, () -> EffortBand.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0.5, false", "1, true", "2.5, true", "3, true", "3.5, false"})
    void contains_should_hold_at_both_ends(double reserve, boolean inside) {
        assertThat(BAND.contains(Rir.of(reserve))).isEqualTo(inside);
    }

    @Test
    void intersection_should_be_what_both_hold() {
        assertThat(BAND.intersection(EffortBand.ofRir(0, 2))).contains(EffortBand.ofRir(1, 2));
        assertThat(BAND.intersection(EffortBand.ofRir(0, 1))).contains(EffortBand.ofRir(1, 1));
        assertThat(BAND.intersection(EffortBand.ofRir(0, 0.5))).isEmpty();
        assertThat(BAND.intersection(EffortBand.ofRir(3.5, 4))).isEmpty();
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("min", () -> EffortBand.of(null, Rir.FAILURE));
        assertNullRefused("max", () -> EffortBand.of(Rir.FAILURE, null));
        assertNullRefused("text", () -> EffortBand.parse(null));
        assertNullRefused("rir", () -> BAND.contains(null));
        assertNullRefused("other", () -> BAND.intersection(null));
    }
}
