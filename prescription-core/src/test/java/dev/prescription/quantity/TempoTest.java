package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TempoTest {

    @ParameterizedTest
    @CsvSource({
        "3, 1, 0, 0, 3-1-X-0, 4",
        "0, 0, 0, 0, 0-0-X-0, 0",
        "60, 60, 60, 60, 60-60-60-60, 240",
        "4, 1, 2, 3, 4-1-2-3, 10"
    })
    void parts_of_0_to_60_seconds_should_pass(int lower, int bottom, int lift, int top, String text, int seconds) {
        Tempo tempo = Tempo.of(lower, bottom, lift, top);
        assertThat(tempo).hasToString(text).isEqualTo(Tempo.parse(text));
        assertThat(tempo.secondsPerRepetition()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|0|0|0|tempo lowering: must be 0 to 60 s, given -1",
                "61|0|0|0|tempo lowering: must be 0 to 60 s, given 61",
                "0|-1|0|0|tempo bottom pause: must be 0 to 60 s, given -1",
                "0|61|0|0|tempo bottom pause: must be 0 to 60 s, given 61",
                "0|0|-1|0|tempo lifting: must be 0 to 60 s, given -1",
                "0|0|61|0|tempo lifting: must be 0 to 60 s, given 61",
                "0|0|0|-2147483648|tempo top pause: must be 0 to 60 s, given -2147483648",
                "0|0|0|2147483647|tempo top pause: must be 0 to 60 s, given 2147483647",
            })
    void other_parts_should_fail(int lower, int bottom, int lift, int top, String message) {
        assertRefused("out-of-range", message, () -> Tempo.of(lower, bottom, lift, top));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-1-X-0", "3-1-x-0", "3-1-0-0", " 3-1-X-0\n", "03-01-00-00"})
    void text_should_pass_with_x_or_0_for_explosive(String text) {
        assertThat(Tempo.parse(text)).isEqualTo(Tempo.of(3, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-1-X",
                "3-1-X-0-0",
                "X-1-X-0",
                "310X",
                "3 1 X 0",
                "3-1--0",
                "-3-1-X-0",
                "3\u20131\u2013X\u20130"
            })
    void malformed_text_should_fail(String text) {
        assertRefused("malformed", "tempo: must read as \"3-1-X-0\", given " + text, () -> Tempo.parse(text));
    }

    @Test
    void text_with_a_part_of_over_a_minute_should_fail() {
        String message = "tempo top pause: must be 0 to 60 s, given 61";
        assertRefused("out-of-range", message, () -> Tempo.parse("3-1-X-61"));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> Tempo.parse(null));
    }
}
