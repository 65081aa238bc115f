package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

    private static final Load HUNDRED = Load.ofKilograms(100);
    private static final long HEAVIEST = 20_000_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 kg",
        "-0.0, 0, 0 kg",
        "0.0000000001, 1, 0.0000000001 kg",
        "0.00000000005, 1, 0.0000000001 kg",
        "0.00000000004, 0, 0 kg",
        "4.9E-324, 0, 0 kg",
        "0.1, 1000000000, 0.1 kg",
        "102.5, 1025000000000, 102.5 kg",
        "1000, 10000000000000, 1000 kg",
        "2000, 20000000000000, 2000 kg",
    })
    void kilograms_from_0_to_2000_should_pass(double kilograms, long tenthMicrograms, String text) {
        Load load = Load.ofKilograms(kilograms);
        assertThat(load.tenthMicrograms()).isEqualTo(tenthMicrograms);
        assertThat(load.unit()).isEqualTo(MassUnit.KILOGRAM);
        assertThat(load).hasToString(text).isEqualTo(Load.parse(text));
        assertThat(load).isEqualTo(Load.ofTenthMicrograms(tenthMicrograms, MassUnit.KILOGRAM));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 lb",
        "1, 4535923700, 1 lb",
        "2.5, 11339809250, 2.5 lb",
        "225, 1020582832500, 225 lb",
        "4409.2, 19999794778040, 4409.2 lb",
        "4409.245243, 19999999996836, 4409.245243 lb",
    })
    void pounds_up_to_2000_kg_should_pass(double pounds, long tenthMicrograms, String text) {
        Load load = Load.ofPounds(pounds);
        assertThat(load.tenthMicrograms()).isEqualTo(tenthMicrograms);
        assertThat(load.unit()).isEqualTo(MassUnit.POUND);
        assertThat(load).isEqualTo(Load.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0.1|out-of-range|load: must be 0 to 2000 kg, given -0.1 kg",
                "-1E-20|out-of-range|load: must be 0 to 2000 kg, given -1.0E-20 kg",
                "2000.0000000001|out-of-range|load: must be 0 to 2000 kg, given 2000.0000000001 kg",
                "2000.5|out-of-range|load: must be 0 to 2000 kg, given 2000.5 kg",
                "1E15|out-of-range|load: must be 0 to 2000 kg, given 1.0E+15 kg",
                "1.7976931348623157E308|out-of-range|load: must be 0 to 2000 kg, given 1.7976931348623157E+308 kg",
                "NaN|not-finite|load: must be a finite number, given NaN",
                "Infinity|not-finite|load: must be a finite number, given Infinity",
                "-Infinity|not-finite|load: must be a finite number, given -Infinity",
            })
    void other_kilograms_should_fail(double kilograms, String code, String message) {
        assertRefused(code, message, () -> Load.ofKilograms(kilograms));
    }

    @Test
    void pounds_above_2000_kg_should_fail() {
        String message = "load: must be 0 to 2000 kg, given 4409.2453 lb";
        assertRefused("out-of-range", message, () -> Load.ofPounds(4409.2453));
        assertRefused("out-of-range", "load: must be 0 to 2000 kg, given -1.0 lb", () -> Load.ofPounds(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -0.0000000001 kg",
        "20000000000001, 2000.0000000001 kg",
        "-9223372036854775808, -922337203.6854775808 kg"
    })
    void tenth_micrograms_outside_0_to_2000_kg_should_fail(long tenthMicrograms, String given) {
        String message = "load: must be 0 to 2000 kg, given " + given;
        assertRefused("out-of-range", message, () -> Load.ofTenthMicrograms(tenthMicrograms, MassUnit.KILOGRAM));
        assertRefused("out-of-range", message, () -> new Load(tenthMicrograms, MassUnit.KILOGRAM));
    }

    @ParameterizedTest
    @EnumSource
    void both_ends_should_pass_in_either_unit(MassUnit unit) {
        assertThat(Load.ofTenthMicrograms(0, unit)).isEqualTo(Load.of(0, unit));
        Load heaviest = Load.ofTenthMicrograms(HEAVIEST, unit);
        assertThat(heaviest.sameMassAs(Load.ofKilograms(2_000))).isTrue();
        assertThat(Load.parse(heaviest.toString())).isEqualTo(heaviest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"102.5 kg", "102.5kg", " 102.5\tkg\n", "0102.50 kg", "102.500000000000000000001 kg"})
    void text_should_pass_with_free_spaces_to_the_nearest_tenth_microgram(String text) {
        assertThat(Load.parse(text)).isEqualTo(Load.ofKilograms(102.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "102.5",
                "kg",
                "102,5 kg",
                "1e2 kg",
                "-5 kg",
                "+5 kg",
                ".5 kg",
                "5. kg",
                "100 KG",
                "225 lbs",
                "100 kg kg",
                "100 st",
                "1 000 kg",
                "NaN kg",
                "100\u00a0kg",
                "\u0661 kg",
                "0x10 kg"
            })
    void malformed_text_should_fail(String text) {
        String message = "load: must read as \"102.5 kg\" or \"225 lb\", given " + text;
        assertRefused("malformed", message, () -> Load.parse(text));
    }

    @Test
    void text_of_absurd_length_should_fail_in_one_short_line() {
        String message = "load: must read as \"102.5 kg\" or \"225 lb\", given " + "9".repeat(60) + "...";
        assertRefused("malformed", message, () -> Load.parse("9".repeat(1_000_000) + " kg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000.1 kg", "5001 lb", "999999999999999999999999999999 kg"})
    void text_of_more_than_2000_kg_should_fail(String text) {
        assertRefused("out-of-range", "load: must be 0 to 2000 kg, given " + text, () -> Load.parse(text));
    }

    @Test
    void restating_keeps_the_mass_and_changes_equality() {
        Load pounds = HUNDRED.statedIn(MassUnit.POUND);
        assertThat(pounds).hasToString("220.4622621849 lb").isNotEqualTo(HUNDRED);
        assertThat(pounds.sameMassAs(HUNDRED)).isTrue();
        assertThat(pounds.statedIn(MassUnit.KILOGRAM)).isEqualTo(HUNDRED).hasToString("100 kg");
        assertThat(HUNDRED.statedIn(MassUnit.KILOGRAM)).isSameAs(HUNDRED);
        assertThat(pounds.amount()).isEqualTo(220.46226218487757);
        assertThat(Load.ofPounds(45).statedIn(MassUnit.KILOGRAM)).hasToString("20.41165665 kg");
    }

    @Test
    void comparison_is_by_mass_only() {
        assertThat(HUNDRED.isHeavierThan(Load.ofPounds(220))).isTrue();
        assertThat(HUNDRED.isHeavierThan(Load.ofPounds(221))).isFalse();
        assertThat(HUNDRED.isHeavierThan(HUNDRED)).isFalse();
        assertThat(HUNDRED.sameMassAs(Load.ofPounds(220.5))).isFalse();
    }

    @Test
    void sums_and_differences_keep_the_first_unit() {
        assertThat(HUNDRED.plus(Load.ofPounds(10))).hasToString("104.5359237 kg");
        assertThat(Load.ofPounds(10).plus(Load.ofPounds(2.5))).isEqualTo(Load.ofPounds(12.5));
        assertThat(HUNDRED.minus(HUNDRED)).isEqualTo(Load.ofKilograms(0));
        String tooMuch = "load: must be 0 to 2000 kg, given 2000.0000000001 kg";
        Load least = Load.ofTenthMicrograms(1, MassUnit.POUND);
        assertRefused("out-of-range", tooMuch, () -> Load.ofKilograms(2_000).plus(least));
        String less = "load: must be 0 to 2000 kg, given -2.5 kg";
        assertRefused("out-of-range", less, () -> HUNDRED.minus(Load.ofKilograms(102.5)));
    }

    @Test
    void times_counts_whole_loads() {
        assertThat(Load.ofKilograms(20).times(2)).isEqualTo(Load.ofKilograms(40));
        assertThat(Load.ofPounds(45).times(1)).isEqualTo(Load.ofPounds(45));
        assertThat(HUNDRED.times(0)).isEqualTo(Load.ofKilograms(0));
        assertThat(HUNDRED.times(20)).isEqualTo(Load.ofKilograms(2_000));
        assertThat(Load.ofKilograms(0).times(Integer.MAX_VALUE)).isEqualTo(Load.ofKilograms(0));
        String tooMuch = "load: must be 0 to 2000 kg, given 21 times 100 kg";
        assertRefused("out-of-range", tooMuch, () -> HUNDRED.times(21));
        String overflow = "load: must be 0 to 2000 kg, given 2147483647 times 2000 kg";
        assertRefused("out-of-range", overflow, () -> Load.ofKilograms(2_000).times(Integer.MAX_VALUE));
        assertRefused("out-of-range", "count: must be at least 0, given -1", () -> HUNDRED.times(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "110.81867388 kg, 110.82 kg",
        "110.814999 kg, 110.81 kg",
        "102.5 kg, 102.5 kg",
        "100 kg, 100 kg",
        "0.004 kg, 0 kg",
        "45.125 lb, 45.13 lb"
    })
    void a_sentence_says_it_to_two_decimals(String exact, String spoken) {
        assertThat(Load.parse(exact).spoken()).isEqualTo(spoken);
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("unit", () -> Load.of(1, null));
        assertNullRefused("unit", () -> Load.ofTenthMicrograms(1, null));
        assertNullRefused("text", () -> Load.parse(null));
        assertNullRefused("other", () -> HUNDRED.statedIn(null));
        assertNullRefused("other", () -> HUNDRED.sameMassAs(null));
        assertNullRefused("other", () -> HUNDRED.isHeavierThan(null));
        assertNullRefused("other", () -> HUNDRED.plus(null));
        assertNullRefused("other", () -> HUNDRED.minus(null));
    }
}
