package dev.prescription.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadLadderTest {

    private static Load kg(double amount) {
        return Load.ofKilograms(amount);
    }

    @Test
    void should_end_a_grid_at_the_last_rung_not_above_the_bound() {
        LoadLadder ladder = LoadLadder.grid(kg(20), kg(2.5), kg(26));

        assertThat(ladder.loads()).containsExactly(kg(20), kg(22.5), kg(25));
        assertThat(ladder.size()).isEqualTo(3);
        assertThat(ladder.unit()).isEqualTo(MassUnit.KILOGRAM);
        assertThat(ladder.tenthMicrogramsAt(2)).isEqualTo(kg(25).tenthMicrograms());
        assertThat(ladder).hasToString("20 kg to 25 kg by 2.5 kg");
    }

    @Test
    void should_hand_out_prebuilt_loads() {
        LoadLadder ladder = LoadLadder.grid(kg(0), kg(5), kg(100));

        assertThat(ladder.at(3)).isSameAs(ladder.at(3)).isEqualTo(kg(15));
        assertThat(LoadRounding.nearest(ladder).loadAt(3))
                .isSameAs(LoadRounding.nearest(ladder).loadAt(3))
                .contains(kg(15));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ladder.at(21));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ladder.at(-1));
    }

    @Test
    void should_know_a_single_load() {
        LoadLadder ladder = LoadLadder.ofLoads(List.of(kg(8)));

        assertThat(ladder.rungAtOrBelow(kg(8).tenthMicrograms())).isZero();
        assertThat(ladder.nearestRung(kg(8).tenthMicrograms())).isZero();
        assertThat(ladder.nearestRung(kg(7).tenthMicrograms())).isEqualTo(-1);
        assertThat(ladder.nearestRung(kg(9).tenthMicrograms())).isEqualTo(1);
        assertThat(ladder).hasToString("only 8 kg");
    }

    @Test
    void should_equal_however_it_was_made() {
        LoadLadder grid = LoadLadder.grid(kg(10), kg(2), kg(14));
        LoadLadder rack = LoadLadder.ofLoads(List.of(kg(14), kg(10), kg(12)));

        assertThat(rack).isEqualTo(grid).hasSameHashCodeAs(grid);
        assertThat(grid).isNotEqualTo(LoadLadder.grid(kg(10), kg(2), kg(16)));
        assertThat(LoadLadder.ofLoads(List.of(Load.ofTenthMicrograms(5, MassUnit.POUND))))
                .isNotEqualTo(LoadLadder.ofLoads(List.of(Load.ofTenthMicrograms(5, MassUnit.KILOGRAM))));
        assertThat(LoadLadder.ofLoads(List.of(kg(1), kg(2), kg(4)))).hasToString("3 loads from 1 kg to 4 kg");
    }

    @Test
    void should_enumerate_what_a_bar_and_its_pairs_make() {
        LoadLadder ladder = LoadLadder.barbell(kg(20), List.of(kg(20), kg(10), kg(5), kg(2.5), kg(1.25)));

        assertThat(ladder).isEqualTo(LoadLadder.grid(kg(20), kg(2.5), kg(97.5)));
        assertThat(LoadLadder.barbell(kg(20), List.of(kg(20), kg(5))).loads())
                .containsExactly(kg(20), kg(30), kg(60), kg(70));
        assertThat(LoadLadder.barbell(kg(20), List.of()).loads()).containsExactly(kg(20));
    }

    @Test
    void should_refuse_what_is_no_ladder() {
        assertRefused("mixed-units", () -> LoadLadder.grid(kg(20), Load.ofPounds(5), kg(100)));
        assertRefused("mixed-units", () -> LoadLadder.grid(kg(20), kg(5), Load.ofPounds(500)));
        assertRefused("mixed-units", () -> LoadLadder.ofLoads(List.of(kg(20), Load.ofPounds(5))));
        assertRefused("out-of-range", () -> LoadLadder.grid(kg(20), kg(0), kg(100)));
        assertRefused("inverted", () -> LoadLadder.grid(kg(20), kg(5), kg(15)));
        assertRefused("too-fine", () -> LoadLadder.grid(kg(0), kg(0.05), kg(1_100)));
        assertRefused("too-fine", () -> LoadLadder.ofLoads(new ArrayList<>(Collections.nCopies(20_002, kg(1)))));
        assertRefused("missing", () -> LoadLadder.ofLoads(List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> LoadLadder.grid(kg(20), null, kg(100)))
                .withMessage("step");
    }

    @Test
    void should_hold_20001_loads() {
        assertThat(LoadLadder.grid(kg(0), kg(0.05), kg(1_000)).size()).isEqualTo(20_001);
    }

    private static void assertRefused(String code, Runnable made) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(made::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
