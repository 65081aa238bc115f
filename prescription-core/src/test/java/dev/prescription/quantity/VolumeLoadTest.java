package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeLoadTest {

    private static final long MOST_WORK = 9_000_000_000_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "3, 5, 100 kg, 1500 kg, 1500",
        "1, 1, 0 kg, 0 kg, 0",
        "3, 10, 2.5 lb, 75 lb, 75",
        "1, 3, 0.0000000001 kg, 0.0000000003 kg, 3E-10",
        "2000, 100, 2000 kg, 400000000 kg, 400000000",
    })
    void sets_times_repetitions_times_load_should_pass(int sets, int reps, String load, String text, double amount) {
        VolumeLoad work = VolumeLoad.of(sets, reps, Load.parse(load));
        assertThat(work).hasToString(text).isEqualTo(VolumeLoad.parse(text));
        assertThat(work.amount()).isEqualTo(amount);
        assertThat(work.unit()).isEqualTo(Load.parse(load).unit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|5|sets: must be 1 to 2000, given 0",
                "2001|5|sets: must be 1 to 2000, given 2001",
                "3|0|reps: must be 1 to 100, given 0",
                "3|101|reps: must be 1 to 100, given 101",
                "-2147483648|5|sets: must be 1 to 2000, given -2147483648",
            })
    void other_sets_or_repetitions_should_fail(int sets, int reps, String message) {
        assertRefused("out-of-range", message, () -> VolumeLoad.of(sets, reps, Load.ofKilograms(100)));
    }

    @ParameterizedTest
    @CsvSource({"-1, -0.0000000001 kg", "9000000000000000001, 900000000.0000000001 kg"})
    void work_outside_0_to_900_million_kg_should_fail(long tenthMicrograms, String given) {
        String message = "volume load: must be 0 to 900 million kg, given " + given;
        assertRefused("out-of-range", message, () -> new VolumeLoad(tenthMicrograms, MassUnit.KILOGRAM));
    }

    @Test
    void sums_up_to_900_million_kg_should_pass_and_more_should_fail() {
        VolumeLoad most = new VolumeLoad(MOST_WORK, MassUnit.KILOGRAM);
        VolumeLoad least = new VolumeLoad(1, MassUnit.KILOGRAM);
        assertThat(most).hasToString("900000000 kg").isEqualTo(VolumeLoad.parse("900000000 kg"));
        assertThat(most.plus(new VolumeLoad(0, MassUnit.POUND))).isEqualTo(most);
        assertThat(new VolumeLoad(MOST_WORK - 1, MassUnit.KILOGRAM).plus(least)).isEqualTo(most);
        String message = "volume load: must be 0 to 900 million kg, given 900000000 kg plus ";
        assertRefused("out-of-range", message + "0.0000000001 kg", () -> most.plus(least));
        assertRefused("out-of-range", message + "900000000 kg", () -> most.plus(most));
    }

    @Test
    void sums_keep_the_first_unit() {
        VolumeLoad kilograms = VolumeLoad.of(3, 5, Load.ofKilograms(100));
        VolumeLoad pounds = VolumeLoad.of(1, 1, Load.ofPounds(1));
        assertThat(kilograms.plus(pounds)).hasToString("1500.45359237 kg");
        assertThat(pounds.plus(pounds)).hasToString("2 lb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "1,500 kg", "3x5x100 kg", "-1 kg", "1.5e3 kg"})
    void malformed_text_should_fail(String text) {
        String message = "volume load: must read as \"102.5 kg\" or \"225 lb\", given " + text;
        assertRefused("malformed", message, () -> VolumeLoad.parse(text));
    }

    @Test
    void text_of_too_much_work_should_fail() {
        String message = "volume load: must be 0 to 900 million kg, given 900000001 kg";
        assertRefused("out-of-range", message, () -> VolumeLoad.parse("900000001 kg"));
    }

    @Test
    void null_should_fail_by_name() {
        VolumeLoad work = VolumeLoad.of(3, 5, Load.ofKilograms(100));
        assertNullRefused("load", () -> VolumeLoad.of(3, 5, null));
        assertNullRefused("unit", () -> new VolumeLoad(1, null));
        assertNullRefused("other", () -> work.plus(null));
        assertNullRefused("text", () -> VolumeLoad.parse(null));
    }
}
