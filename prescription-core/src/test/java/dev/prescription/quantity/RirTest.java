package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RirTest {

    @ParameterizedTest
    @CsvSource({"0, 0, RIR 0", "0.5, 1, RIR 0.5", "1.5, 3, RIR 1.5", "10, 20, RIR 10", "30, 60, RIR 30"})
    void half_steps_from_0_to_30_should_pass(double repetitions, int halves, String text) {
        Rir rir = Rir.of(repetitions);
        assertThat(rir.halves()).isEqualTo(halves);
        assertThat(rir.repsInReserve()).isEqualTo(repetitions);
        assertThat(rir).hasToString(text).isEqualTo(Rir.parse(text)).isEqualTo(Rir.ofHalves(halves));
    }

    @Test
    void negative_zero_is_failure() {
        assertThat(Rir.of(-0.0)).isEqualTo(Rir.FAILURE).isEqualTo(Rir.of(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0.5|out-of-range|RIR: must be 0 to 30, given -0.5",
                "30.5|out-of-range|RIR: must be 0 to 30, given 30.5",
                "1E300|out-of-range|RIR: must be 0 to 30, given 1.0E300",
                "1.25|too-fine|RIR: must be a multiple of 0.5, given 1.25",
                "1.500000001|too-fine|RIR: must be a multiple of 0.5, given 1.500000001",
                "NaN|not-finite|RIR: must be a finite number, given NaN",
                "Infinity|not-finite|RIR: must be a finite number, given Infinity",
                "-Infinity|not-finite|RIR: must be a finite number, given -Infinity",
            })
    void other_numbers_should_fail(double repetitions, String code, String message) {
        assertRefused(code, message, () -> Rir.of(repetitions));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 61, Integer.MAX_VALUE})
    void halves_outside_0_to_60_should_fail(int halves) {
        String message = "RIR: must be 0 to 60 halves, given " + halves;
        assertRefused("out-of-range", message, () -> Rir.ofHalves(halves));
        assertRefused("out-of-range", message, () -> new Rir(halves));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIR 1.5", "RIR1.5", " RIR  1.50 "})
    void text_should_pass_with_free_spaces(String text) {
        assertThat(Rir.parse(text)).isEqualTo(Rir.ofHalves(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "RIR", "rir 1.5", "RPE 8.5", "RIR 1-3", "RIR 1-1", "RIR -1", "RIR RIR 1", "RIR 1,5"})
    void malformed_text_should_fail(String text) {
        assertRefused("malformed", "RIR: must read as \"RIR number\", given " + text, () -> Rir.parse(text));
    }

    @Test
    void the_harder_comes_first() {
        assertThat(Rir.FAILURE).isLessThan(Rir.of(0.5));
        assertThat(Rir.of(10)).isGreaterThan(Rir.of(9.5));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> Rir.parse(null));
        assertNullRefused("other", () -> Rir.FAILURE.compareTo(null));
    }
}
