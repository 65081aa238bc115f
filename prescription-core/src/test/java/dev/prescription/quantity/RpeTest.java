package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RpeTest {

    @ParameterizedTest
    @CsvSource({"5, 10, RPE 5, 5", "8.5, 17, RPE 8.5, 1.5", "9.5, 19, RPE 9.5, 0.5", "10, 20, RPE 10, 0"})
    void half_steps_from_5_to_10_should_pass_and_convert(double rating, int halves, String text, double reserve) {
        Rpe rpe = Rpe.of(rating);
        assertThat(rpe.halves()).isEqualTo(halves);
        assertThat(rpe.rating()).isEqualTo(rating);
        assertThat(rpe).hasToString(text).isEqualTo(Rpe.parse(text));
        assertThat(rpe.toRir()).isEqualTo(Rir.of(reserve));
        assertThat(Rpe.from(Rir.of(reserve))).isEqualTo(rpe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.5|out-of-range|RPE: must be 5 to 10, given 4.5",
                "10.5|out-of-range|RPE: must be 5 to 10, given 10.5",
                "0|out-of-range|RPE: must be 5 to 10, given 0.0",
                "8.25|too-fine|RPE: must be a multiple of 0.5, given 8.25",
                "NaN|not-finite|RPE: must be a finite number, given NaN",
                "Infinity|not-finite|RPE: must be a finite number, given Infinity",
            })
    void other_ratings_should_fail(double rating, String code, String message) {
        assertRefused(code, message, () -> Rpe.of(rating));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 9, 21, Integer.MAX_VALUE})
    void halves_outside_10_to_20_should_fail(int halves) {
        assertRefused("out-of-range", "RPE: must be 10 to 20 halves, given " + halves, () -> new Rpe(halves));
    }

    @ParameterizedTest
    @CsvSource({"5.5", "6", "30"})
    void a_reserve_above_5_should_fail(String reserve) {
        String message = "RIR: must be at most 5 to have an RPE, given " + reserve;
        assertRefused("out-of-range", message, () -> Rpe.from(Rir.parse("RIR " + reserve)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.5", "RPE", "@8", "RIR 1.5", "RPE 8-9", "RPE 8-8", "rpe 8"})
    void malformed_text_should_fail(String text) {
        assertRefused("malformed", "RPE: must read as \"RPE number\", given " + text, () -> Rpe.parse(text));
    }

    @Test
    void text_whose_number_is_refused_should_fail() {
        assertRefused("out-of-range", "RPE: must be 5 to 10, given 11.0", () -> Rpe.parse("RPE 11"));
    }

    @Test
    void the_easier_comes_first() {
        assertThat(Rpe.of(9.5)).isLessThan(Rpe.of(10)).isGreaterThan(Rpe.of(9));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> Rpe.parse(null));
        assertNullRefused("rir", () -> Rpe.from(null));
        assertNullRefused("other", () -> Rpe.of(8).compareTo(null));
    }
}
