package dev.prescription.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadRoundingTest {

    private static final LoadRounding BAR =
            LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(500));
    private static final LoadRounding POUND_BAR =
            LoadRounding.grid(Load.ofPounds(45), Load.ofPounds(5), Load.ofPounds(1_100));

    @Test
    void ninety_percent_of_52_5_kg_is_47_5_kg_and_not_45() {
        Load exact = PercentOfMax.loadAt(Load.ofKilograms(52.5), Intensity.ofPercent(90));
        RoundedLoad rounded = BAR.round(exact);

        assertThat(exact).isEqualTo(Load.ofKilograms(47.25));
        assertThat(rounded.rounded()).isEqualTo(Load.ofKilograms(47.5));
        assertThat(rounded.outcome()).isEqualTo(RoundingOutcome.UP);
        assertThat(rounded.text()).isEqualTo("47.25 kg rounded up to 47.5 kg (+0.25 kg), nearest");
    }

    @Test
    void the_bar_counts_so_135_lb_is_loaded_and_neither_130_nor_140() {
        LoadRounding byTen =
                LoadRounding.nearest(LoadLadder.grid(Load.ofPounds(45), Load.ofPounds(10), Load.ofPounds(500)));

        assertThat(byTen.round(Load.ofPounds(135)).rounded()).isEqualTo(Load.ofPounds(135));
        assertThat(byTen.round(Load.ofPounds(135)).outcome()).isEqualTo(RoundingOutcome.AS_STATED);
        assertThat(byTen.round(Load.ofPounds(131)).rounded()).isEqualTo(Load.ofPounds(135));
    }

    @Test
    void training_maxima_of_295_and_300_lb_differ() {
        for (double percent : new double[] {85, 95, 100}) {
            Load from295 = PercentOfMax.loadAt(Load.ofPounds(295), Intensity.ofPercent(percent));
            Load from300 = PercentOfMax.loadAt(Load.ofPounds(300), Intensity.ofPercent(percent));
            assertThat(POUND_BAR
                            .round(from300)
                            .rounded()
                            .isHeavierThan(POUND_BAR.round(from295).rounded()))
                    .as("%s %%", percent)
                    .isTrue();
        }
        assertThat(POUND_BAR.round(Load.ofPounds(295)).rounded()).isEqualTo(Load.ofPounds(295));
        assertThat(POUND_BAR.round(Load.ofPounds(300)).rounded()).isEqualTo(Load.ofPounds(300));
    }

    @Test
    void loads_of_126_kg_become_125_kg() {
        assertThat(BAR.round(Load.ofKilograms(126)).rounded()).isEqualTo(Load.ofKilograms(125));
        assertThat(BAR.round(Load.ofKilograms(126)).text()).isEqualTo("126 kg rounded down to 125 kg (-1 kg), nearest");
    }

    @Test
    void a_press_of_25_kg_on_a_20_kg_bar_says_what_it_implies() {
        Load max = Load.ofKilograms(25);
        RoundedLoad light = BAR.round(PercentOfMax.loadAt(max, Intensity.ofPercent(70)));
        RoundedLoad heavy = BAR.round(PercentOfMax.loadAt(max, Intensity.ofPercent(85)));

        assertThat(light.outcome()).isEqualTo(RoundingOutcome.LOWEST);
        assertThat(light.impliedHundredths(max)).isEqualTo(8_000);
        assertThat(light.text()).isEqualTo("20 kg, the lightest loadable (+2.5 kg), instead of 17.5 kg");
        assertThat(heavy.rounded()).isEqualTo(Load.ofKilograms(22.5));
        assertThat(heavy.impliedHundredths(max)).isEqualTo(9_000);
    }

    @Test
    void dumbbells_that_end_at_60_kg_say_so() {
        RoundedLoad rounded = LoadRounding.grid(Load.ofKilograms(2), Load.ofKilograms(2), Load.ofKilograms(60))
                .round(Load.ofKilograms(70.125));

        assertThat(rounded.outcome()).isEqualTo(RoundingOutcome.HEAVIEST);
        assertThat(rounded.text()).isEqualTo("60 kg, the heaviest loadable (-10.13 kg), instead of 70.13 kg");
    }

    @ParameterizedTest
    @CsvSource({
        "46.25, NEAREST, 47.5",
        "46.2499999999, NEAREST, 45",
        "46.25, DOWN, 45",
        "47.5, DOWN, 47.5",
        "47.4999999999, DOWN, 45",
        "45.0000000001, UP, 47.5",
        "45, UP, 45",
        "19.9, DOWN, 20",
        "500.1, UP, 500"
    })
    void should_round_exactly(String exact, RoundingDirection direction, String expected) {
        assertThat(BAR.withDirection(direction).round(Load.parse(exact + " kg")).rounded())
                .isEqualTo(Load.parse(expected + " kg"));
    }

    @Test
    void should_round_pounds_on_a_kilogram_bar_and_state_kilograms() {
        RoundedLoad rounded = BAR.round(Load.ofPounds(225));

        assertThat(rounded.rounded()).isEqualTo(Load.ofKilograms(102.5));
        assertThat(rounded.exact().unit()).isEqualTo(MassUnit.POUND);
        assertThat(rounded.text()).isEqualTo("225 lb rounded up to 102.5 kg (+0.44 kg), nearest");
        assertThat(BAR.round(Load.ofPounds(230)).text()).isEqualTo("230 lb rounded up to 105 kg (+0.67 kg), nearest");
        assertThat(BAR.round(Load.ofPounds(226)).text())
                .isEqualTo("226 lb rounded down to 102.5 kg (-0.01 kg), nearest");
    }

    @Test
    void should_derive_the_outcome_of_a_later_decision() {
        LoadRounding narrow = LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(5), Load.ofKilograms(40));
        long exact = Load.ofKilograms(31).tenthMicrograms();

        assertThat(narrow.outcomeOf(exact, 2)).isEqualTo(RoundingOutcome.DOWN);
        assertThat(narrow.outcomeOf(exact, 1)).isEqualTo(RoundingOutcome.DOWN);
        assertThat(narrow.outcomeOf(exact, 0)).isEqualTo(RoundingOutcome.DOWN);
        assertThat(narrow.outcomeOf(exact, 3)).isEqualTo(RoundingOutcome.UP);
        assertThat(narrow.outcomeOf(exact, 4)).isEqualTo(RoundingOutcome.UP);
        assertThat(narrow.outcomeOf(Load.ofKilograms(50).tenthMicrograms(), 3)).isEqualTo(RoundingOutcome.DOWN);
    }

    @Test
    void should_equal_by_parts() {
        assertThat(BAR)
                .isEqualTo(LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(500)))
                .hasSameHashCodeAs(BAR.withDirection(RoundingDirection.NEAREST))
                .isNotEqualTo(POUND_BAR)
                .isNotEqualTo(BAR.withDirection(RoundingDirection.DOWN))
                .hasToString("20 kg to 500 kg by 2.5 kg, nearest");
        RoundedLoad one = BAR.round(Load.ofKilograms(47));
        assertThat(one)
                .isEqualTo(BAR.round(Load.ofKilograms(47)))
                .hasSameHashCodeAs(BAR.round(Load.ofKilograms(47)))
                .isNotEqualTo(BAR.round(Load.ofKilograms(48)))
                .isNotEqualTo(BAR.withDirection(RoundingDirection.UP).round(Load.ofKilograms(47)))
                .hasToString(one.text());
    }

    @Test
    void should_name_null_arguments() {
        assertThatNullPointerException().isThrownBy(() -> BAR.round(null)).withMessage("exact");
        assertThatNullPointerException()
                .isThrownBy(() -> LoadRounding.nearest(null))
                .withMessage("ladder");
        assertThatNullPointerException()
                .isThrownBy(() -> BAR.withDirection(null))
                .withMessage("direction");
    }

    @Test
    void should_keep_exact_percentages_to_the_last_place() {
        assertThat(PercentOfMax.loadAt(10_000_000_000L, 1)).isEqualTo(1_000_000L);
        assertThat(PercentOfMax.loadAt(5_000L, 1)).isEqualTo(1L);
        assertThat(PercentOfMax.loadAt(4_999L, 1)).isZero();
        assertThat(PercentOfMax.loadAt(20_000_000_000_000L, 13_000)).isEqualTo(26_000_000_000_000L);
        assertThat(PercentOfMax.hundredthsOf(1, 20_000)).isEqualTo(1);
        assertThat(PercentOfMax.hundredthsOf(1, 20_001)).isZero();
        assertThat(PercentOfMax.hundredthsOf(20_000_000_000_000L, 1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(PercentOfMax.hundredthsOf(Load.ofKilograms(20), Load.ofKilograms(10)))
                .isEqualTo(20_000);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PercentOfMax.hundredthsOf(Load.ofKilograms(20), Load.ofKilograms(0)));
    }

    @Test
    void should_give_an_uneven_rack_its_own_loads_only() {
        LoadRounding rack = LoadRounding.nearest(LoadLadder.ofLoads(
                List.of(Load.ofKilograms(24), Load.ofKilograms(10), Load.ofKilograms(17.5), Load.ofKilograms(10))));

        assertThat(rack.ladder().loads())
                .containsExactly(Load.ofKilograms(10), Load.ofKilograms(17.5), Load.ofKilograms(24));
        assertThat(rack.round(Load.ofKilograms(13.75)).rounded()).isEqualTo(Load.ofKilograms(17.5));
        assertThat(rack.round(Load.ofKilograms(20.74)).rounded()).isEqualTo(Load.ofKilograms(17.5));
        assertThat(rack.round(Load.ofKilograms(20.75)).rounded()).isEqualTo(Load.ofKilograms(24));
    }
}
