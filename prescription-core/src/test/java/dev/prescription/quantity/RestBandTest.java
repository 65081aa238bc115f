package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestBandTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0 s", "0, 3600, 0-3600 s", "3600, 3600, 3600 s", "150, 240, 150-240 s"})
    void bounds_within_an_hour_should_pass(int min, int max, String text) {
        assertThat(RestBand.ofSeconds(min, max)).hasToString(text).isEqualTo(RestBand.parse(text));
        assertThat(RestBand.ofSeconds(min, max).minSeconds()).isEqualTo(min);
        assertThat(RestBand.ofSeconds(min, max).maxSeconds()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|60|out-of-range|rest: must be 0 to 3600 s, given -1",
                "60|3601|out-of-range|rest: must be 0 to 3600 s, given 3601",
                "60|2147483647|out-of-range|rest: must be 0 to 3600 s, given 2147483647",
                "240|150|inverted|rest: min 240 exceeds max 150",
            })
    void other_bounds_should_fail(int min, int max, String code, String message) {
        assertRefused(code, message, () -> RestBand.ofSeconds(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"150-240 s", "150-240s", "150 - 240  s", " 150\u2013240 s "})
    void text_should_pass_with_free_spaces(String text) {
        assertThat(RestBand.parse(text)).isEqualTo(RestBand.ofSeconds(150, 240));
    }

    @ParameterizedTest
    @ValueSource(strings = {"150-240", "150-240 min", "150-240 sets", "150 s-240 s", "s", "2:30 s", "150-240 S"})
    void malformed_text_should_fail(String text) {
        String message = "rest: must read as \"min-max s\" or \"number s\", given " + text;
        assertRefused("malformed", message, () -> RestBand.parse(text));
    }

    @Test
    void exactly_is_a_band_of_one_number() {
        assertThat(RestBand.exactlySeconds(90))
                .isEqualTo(RestBand.ofSeconds(90, 90))
                .hasToString("90 s");
    }

    @Test
    void contains_and_intersection_should_hold_at_both_ends() {
        RestBand band = RestBand.ofSeconds(150, 240);
        assertThat(band.contains(149)).isFalse();
        assertThat(band.contains(150)).isTrue();
        assertThat(band.contains(240)).isTrue();
        assertThat(band.contains(241)).isFalse();
        assertThat(band.intersection(RestBand.ofSeconds(180, 300))).contains(RestBand.ofSeconds(180, 240));
        assertThat(band.intersection(RestBand.ofSeconds(240, 300))).contains(RestBand.exactlySeconds(240));
        assertThat(band.intersection(RestBand.ofSeconds(241, 300))).isEmpty();
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> RestBand.parse(null));
        assertNullRefused("other", () -> RestBand.exactlySeconds(90).intersection(null));
    }
}
