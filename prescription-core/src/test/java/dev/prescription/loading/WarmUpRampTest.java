package dev.prescription.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RestBand;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarmUpRampTest {

    private static final LoadRounding BAR =
            LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(500));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIGHT | 60 kg | 30 kg x 8",
                "HYPERTROPHY_COMPOUND | 100 kg | 50 kg x 8, 70 kg x 5",
                "STRENGTH_MAIN | 101.3 kg | 40 kg x 8, 60 kg x 5, 75 kg x 3, 85 kg x 2",
                "STRENGTH_MAIN | 30 kg | 20 kg x 8, 22.5 kg x 3, 25 kg x 2",
                "HEAVY_SINGLE | 200 kg | 20 kg x 10, 80 kg x 5, 110 kg x 4, 140 kg x 3, 160 kg x 2, 175 kg x 1, 185 kg x 1",
                "HEAVY_SINGLE | 40 kg | 20 kg x 10, 22.5 kg x 4, 27.5 kg x 3, 32.5 kg x 2, 35 kg x 1, 37.5 kg x 1",
                "WARM_MUSCLE | 80 kg | 47.5 kg x 5",
                "STRENGTH_MAIN | 20 kg | no warm-up sets",
                "HEAVY_SINGLE | 0 kg | no warm-up sets",
                "STRENGTH_MAIN | 1000 kg | 400 kg x 8"
            })
    void should_rise_to_the_work_load(WarmUpScheme scheme, String work, String expected) {
        String steps = WarmUpRamp.of(scheme, Load.parse(work), BAR).toString();
        assertThat(steps).isEqualTo(expected);
    }

    @Test
    void should_derive_from_the_exact_work_load_and_round_once() {
        Load exact = Load.ofKilograms(103.7);
        LoadRounding fine = LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(0.5), Load.ofKilograms(500));
        WarmUpRamp ramp = WarmUpRamp.of(WarmUpScheme.STRENGTH_MAIN, exact, fine);

        assertThat(ramp.steps().get(2).load().exact()).isEqualTo(Load.ofKilograms(77.775));
        assertThat(ramp.steps().get(2).load().rounded()).isEqualTo(Load.ofKilograms(78));
        assertThat(ramp.exactWorkLoad()).isEqualTo(exact);
        assertThat(ramp.scheme()).isEqualTo(WarmUpScheme.STRENGTH_MAIN);
    }

    @Test
    void should_drop_steps_a_lighter_load_on_the_bar_leaves_no_room_for() {
        WarmUpRamp ramp = WarmUpRamp.of(WarmUpScheme.STRENGTH_MAIN, Load.ofKilograms(30), BAR);

        assertThat(ramp.below(Load.ofKilograms(25))).hasToString("20 kg x 8, 22.5 kg x 3");
        assertThat(ramp.below(Load.ofKilograms(30))).isSameAs(ramp);
        assertThat(ramp.below(Load.ofKilograms(20)).steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WarmUpScheme.class)
    void should_state_rest_source_and_rising_shares(WarmUpScheme scheme) {
        assertThat(scheme.rest()).isEqualTo(RestBand.ofSeconds(60, 120));
        assertThat(scheme.evidenceIds()).containsExactly("C-WARM-01");
        assertThat(scheme.shares()).isNotEmpty();
        for (int i = 1; i < scheme.shares().size(); i++) {
            assertThat(scheme.shares().get(i).hundredths())
                    .isGreaterThan(scheme.shares().get(i - 1).hundredths());
            assertThat(scheme.shares().get(i).reps())
                    .isLessThanOrEqualTo(scheme.shares().get(i - 1).reps());
        }
    }

    @Test
    void should_hold_the_table_of_the_evidence_file() {
        assertThat(WarmUpScheme.LIGHT.shares()).isEqualTo(shares(50, 8));
        assertThat(WarmUpScheme.HYPERTROPHY_COMPOUND.shares()).isEqualTo(shares(50, 8, 70, 5));
        assertThat(WarmUpScheme.STRENGTH_MAIN.shares()).isEqualTo(shares(40, 8, 60, 5, 75, 3, 85, 2));
        assertThat(WarmUpScheme.HEAVY_SINGLE.shares())
                .isEqualTo(shares(0, 10, 40, 5, 55, 4, 70, 3, 80, 2, 87, 1, 93, 1));
        assertThat(WarmUpScheme.WARM_MUSCLE.shares()).isEqualTo(shares(60, 5));
    }

    private static List<WarmUpShare> shares(int... percentAndReps) {
        return java.util.stream.IntStream.range(0, percentAndReps.length / 2)
                .mapToObj(i -> new WarmUpShare(percentAndReps[2 * i] * 100, percentAndReps[2 * i + 1]))
                .toList();
    }

    @Test
    void should_refuse_steps_outside_their_bounds() {
        RoundedLoad load = BAR.round(Load.ofKilograms(50));
        for (int reps : new int[] {0, 21, -1}) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new WarmUpShare(5_000, reps));
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new WarmUpStep(load, reps));
        }
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new WarmUpShare(-1, 5));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new WarmUpShare(10_000, 5));
        assertThatNullPointerException()
                .isThrownBy(() -> WarmUpRamp.of(WarmUpScheme.LIGHT, null, BAR))
                .withMessage("exactWorkLoad");
    }

    @Provide
    Arbitrary<LoadRounding> roundings() {
        return LoadingArbitraries.roundings();
    }

    @Provide
    Arbitrary<Load> loads() {
        return LoadingArbitraries.exactLoads();
    }

    @Property
    void steps_rise_strictly_and_stay_below_the_work_load(
            @ForAll WarmUpScheme scheme, @ForAll("loads") Load work, @ForAll("roundings") LoadRounding rounding) {
        WarmUpRamp ramp = WarmUpRamp.of(scheme, work, rounding);

        Load loaded = rounding.round(work).rounded();
        long before = -1;
        for (WarmUpStep step : ramp.steps()) {
            Load load = step.load().rounded();
            assertThat(load.tenthMicrograms()).isGreaterThan(before);
            assertThat(loaded.isHeavierThan(load)).isTrue();
            assertThat(work.isHeavierThan(load)).isTrue();
            assertThat(rounding.ladder().loads()).contains(load);
            assertThat(rounding.round(step.load().exact())).isEqualTo(step.load());
            before = load.tenthMicrograms();
        }
        assertThat(WarmUpRamp.of(scheme, work, rounding)).isEqualTo(ramp).hasSameHashCodeAs(ramp);
        int missing = scheme.shares().size() - ramp.steps().size();
        Statistics.label("steps")
                .collect(ramp.steps().isEmpty() ? "none" : missing > 0 ? "some disappear" : "all")
                .coverage(coverage -> {
                    coverage.check("none").percentage(p -> p >= 5);
                    coverage.check("some disappear").percentage(p -> p >= 5);
                    coverage.check("all").percentage(p -> p >= 5);
                });
    }
}
