package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTargetTest {

    private static final VolumeTarget TARGET = VolumeTarget.ofWeeklySets(8, 16);

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0-1 sets/week",
        "1, 1, 1 sets/week",
        "0, 200, 0-200 sets/week",
        "200, 200, 200 sets/week",
        "8, 16, 8-16 sets/week"
    })
    void floor_and_ceiling_up_to_200_should_pass(int floor, int ceiling, String text) {
        VolumeTarget target = VolumeTarget.ofWeeklySets(floor, ceiling);
        assertThat(target).hasToString(text).isEqualTo(VolumeTarget.parse(text));
        assertThat(target.floor()).isEqualTo(floor);
        assertThat(target.ceiling()).isEqualTo(ceiling);
        assertThat(target.warningAbove()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|16|out-of-range|weekly sets: must be 0 to 200, given -1",
                "201|201|out-of-range|weekly sets: must be 0 to 200, given 201",
                "8|201|out-of-range|weekly sets: must be 1 to 200, given 201",
                "0|0|out-of-range|weekly sets: must be 1 to 200, given 0",
                "0|-1|out-of-range|weekly sets: must be 1 to 200, given -1",
                "-2147483648|2147483647|out-of-range|weekly sets: must be 0 to 200, given -2147483648",
                "16|8|inverted|weekly sets: min 16 exceeds max 8",
            })
    void other_bounds_should_fail(int floor, int ceiling, String code, String message) {
        assertRefused(code, message, () -> VolumeTarget.ofWeeklySets(floor, ceiling));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 24, 200})
    void a_warning_from_the_ceiling_to_200_should_pass(int sets) {
        VolumeTarget warned = TARGET.withWarningAbove(sets);
        assertThat(warned.warningAbove()).hasValue(sets);
        assertThat(warned.floor()).isEqualTo(8);
        assertThat(warned.ceiling()).isEqualTo(16);
        assertThat(warned).hasToString("8-16 sets/week, warning above " + sets).isNotEqualTo(TARGET);
        assertThat(VolumeTarget.parse(warned.toString())).isEqualTo(warned);
        assertThat(TARGET.warningAbove()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 15, 201, Integer.MAX_VALUE})
    void any_other_warning_should_fail(int sets) {
        String message = "volume warning: must be 16 to 200, given " + sets;
        assertRefused("out-of-range", message, () -> TARGET.withWarningAbove(sets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8-16 sets/week, warning above 24",
                "8\u201316 sets/week, warning above 24",
                " 8 - 16sets/week ,  warning above24 ",
            })
    void text_should_pass_with_free_spaces(String text) {
        assertThat(VolumeTarget.parse(text)).isEqualTo(TARGET.withWarningAbove(24));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-16|weekly sets: must read as \"min-max sets/week\" or \"number sets/week\", given 8-16",
                "8-16 sets|weekly sets: must read as \"min-max sets/week\" or \"number sets/week\", given 8-16 sets",
                ",|weekly sets: must read as \"min-max sets/week\" or \"number sets/week\", given \"\"",
                "8-16 sets/week,|volume warning: must read as \"warning above number\", given \"\"",
                "8-16 sets/week, 24|volume warning: must read as \"warning above number\", given  24",
                "8-16 sets/week, warning above|volume warning: must read as \"warning above number\", "
                        + "given  warning above",
                "8-16 sets/week, warning above 24, x|volume warning: must read as \"warning above number\", "
                        + "given  warning above 24, x",
            })
    void malformed_text_should_fail(String text, String message) {
        assertRefused("malformed", message, () -> VolumeTarget.parse(text));
    }

    @Test
    void text_whose_numbers_are_refused_should_fail() {
        String below = "volume warning: must be 16 to 200, given 12";
        assertRefused("out-of-range", below, () -> VolumeTarget.parse("8-16 sets/week, warning above 12"));
        String finer = "volume warning: must be a whole number, given 24.5";
        assertRefused("too-fine", finer, () -> VolumeTarget.parse("8-16 sets/week, warning above 24.5"));
        String inverted = "weekly sets: min 16 exceeds max 8";
        assertRefused("inverted", inverted, () -> VolumeTarget.parse("16-8 sets/week"));
        String half = "weekly sets: must be a whole number, given 8.5";
        assertRefused("too-fine", half, () -> VolumeTarget.parse("8.5-16 sets/week"));
    }

    @ParameterizedTest
    @CsvSource({"799, false", "800, true", "1250, true", "1600, true", "1601, false", "-800, false", "2147483647, false"
    })
    void contains_should_hold_at_both_ends(int hundredths, boolean inside) {
        assertThat(TARGET.containsHundredths(hundredths)).isEqualTo(inside);
        assertThat(TARGET.withWarningAbove(16).containsHundredths(hundredths)).isEqualTo(inside);
    }

    @Test
    void equality_is_by_floor_ceiling_and_warning() {
        VolumeTarget warned = TARGET.withWarningAbove(24);
        assertThat(warned)
                .isEqualTo(VolumeTarget.ofWeeklySets(8, 16).withWarningAbove(24))
                .hasSameHashCodeAs(VolumeTarget.ofWeeklySets(8, 16).withWarningAbove(24))
                .isNotEqualTo(TARGET)
                .isNotEqualTo(TARGET.withWarningAbove(25))
                .isNotEqualTo(VolumeTarget.ofWeeklySets(9, 16).withWarningAbove(24))
                .isNotEqualTo(VolumeTarget.ofWeeklySets(8, 17).withWarningAbove(24))
                .isNotEqualTo(null)
                .isNotEqualTo("8-16 sets/week, warning above 24");
        assertThat(warned.hashCode()).isNotEqualTo(TARGET.hashCode());
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("text", () -> VolumeTarget.parse(null));
    }
}
