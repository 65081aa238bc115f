package dev.prescription.repmax;

import static dev.prescription.repmax.Refusals.assertNullRefused;
import static dev.prescription.repmax.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.EstimatedOneRepMax.Confidence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneRepMaxTest {

    private static final Load HUNDRED = Load.ofKilograms(100);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private final RepMaxModel rts = RepMaxModel.rts();

    @Test
    void tested_maximum_carries_load_gear_and_date() {
        TestedOneRepMax tested = OneRepMax.tested(Load.ofKilograms(140));
        assertThat(tested.load()).isEqualTo(Load.ofKilograms(140));
        assertThat(tested.gear()).isEqualTo(Gear.RAW);
        assertThat(tested.date()).isEmpty();
        assertThat(tested).hasToString("140 kg tested, raw");
        TestedOneRepMax dated = tested.withGear(Gear.SINGLE_PLY).on(DAY);
        assertThat(dated.gear()).isEqualTo(Gear.SINGLE_PLY);
        assertThat(dated.date()).contains(DAY);
        assertThat(dated).hasToString("140 kg tested, single-ply, 2026-03-14");
    }

    @Test
    void tested_maxima_are_equal_by_value() {
        TestedOneRepMax tested = OneRepMax.tested(HUNDRED).on(DAY);
        assertThat(tested)
                .isEqualTo(OneRepMax.tested(HUNDRED).on(DAY))
                .hasSameHashCodeAs(OneRepMax.tested(HUNDRED).on(DAY));
        assertThat(tested).isNotEqualTo(OneRepMax.tested(HUNDRED));
        assertThat(tested).isNotEqualTo(OneRepMax.tested(HUNDRED).on(DAY.plusDays(1)));
        assertThat(tested).isNotEqualTo(tested.withGear(Gear.WRAPS));
        assertThat(tested).isNotEqualTo(OneRepMax.tested(Load.ofKilograms(101)).on(DAY));
        assertThat(OneRepMax.tested(HUNDRED)).isNotEqualTo(rts.estimateOneRepMax(HUNDRED, 1, Rir.FAILURE));
    }

    @Test
    void only_suits_and_shirts_are_supportive() {
        assertThat(Gear.values()).filteredOn(Gear::isSupportive).containsExactly(Gear.SINGLE_PLY, Gear.MULTI_PLY);
        assertThat(Gear.values()).extracting(Gear::label).containsExactly("raw", "wraps", "single-ply", "multi-ply");
    }

    @Test
    void exact_load_of_an_intensity_is_rounded_half_up_to_the_last_place() {
        assertThat(OneRepMax.tested(Load.ofKilograms(140)).loadAt(Intensity.ofPercent(72.5)))
                .isEqualTo(Load.ofKilograms(101.5));
        assertThat(OneRepMax.tested(Load.ofPounds(315)).loadAt(Intensity.MAXIMUM))
                .isEqualTo(Load.ofPounds(315));
        Load one = Load.ofTenthMicrograms(5_000, HUNDRED.unit());
        assertThat(OneRepMax.tested(one).loadAt(Intensity.ofHundredths(1)).tenthMicrograms())
                .isEqualTo(1);
        Load less = Load.ofTenthMicrograms(4_999, HUNDRED.unit());
        assertThat(OneRepMax.tested(less).loadAt(Intensity.ofHundredths(1)).tenthMicrograms())
                .isZero();
    }

    @Test
    void estimate_divides_by_what_is_prescribed() {
        EstimatedOneRepMax estimate = rts.estimateOneRepMax(HUNDRED, 5, Rir.of(2));
        assertThat(estimate.load()).isEqualTo(Load.ofKilograms(123.3045622688));
        assertThat(estimate.intensity()).isEqualTo(Intensity.ofPercent(81.1));
        assertThat(estimate.modelName()).isEqualTo("RTS chart");
        assertThat(estimate.confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(estimate.isLowerBound()).isFalse();
        assertThat(estimate.gear()).isEqualTo(Gear.RAW);
        assertThat(estimate.date()).isEmpty();
        assertThat(estimate.evidenceIds()).containsExactly("L-RPE-10", "L-RM1-13", "L-PCT-04");
        assertThat(estimate)
                .hasToString("123.3045622688 kg estimated (RTS chart at 81.1 %1RM, moderate confidence), raw");
    }

    @Test
    void band_joins_the_test_and_the_spread_between_persons() {
        EstimatedOneRepMax estimate = rts.estimateOneRepMax(HUNDRED, 5, Rir.of(2));
        assertThat(estimate.standardDeviationPercent()).isEqualTo(8.61);
        assertThat(estimate.low().toString()).startsWith("112.68");
        assertThat(estimate.high().orElseThrow().toString()).startsWith("133.92");
    }

    @Test
    void band_above_95_percent_is_that_of_a_test() {
        for (int reps : new int[] {1, 2}) {
            EstimatedOneRepMax estimate = rts.estimateOneRepMax(HUNDRED, reps, Rir.FAILURE);
            assertThat(estimate.standardDeviationPercent()).isEqualTo(4.2);
            assertThat(estimate.evidenceIds()).containsExactly("L-RPE-10", "L-RM1-13");
        }
        EstimatedOneRepMax single = rts.estimateOneRepMax(HUNDRED, 1, Rir.FAILURE);
        assertThat(single.load()).isEqualTo(HUNDRED);
        assertThat(single.low()).isEqualTo(Load.ofKilograms(95.8));
        assertThat(single.high()).contains(Load.ofKilograms(104.2));
    }

    @Test
    void general_curve_names_its_spread_once() {
        assertThat(RepMaxModel.nuzzoGeneral()
                        .estimateOneRepMax(HUNDRED, 8, Rir.FAILURE)
                        .evidenceIds())
                .containsExactly("L-PCT-01", "L-PCT-04", "L-RM1-13");
    }

    @Test
    void band_of_an_absurdly_steep_formula_ends_at_nothing() {
        RepMaxModel steep = RepMaxModel.of(RepMaxFormula.linear(14.05));
        EstimatedOneRepMax estimate = steep.estimateOneRepMax(HUNDRED, 8, Rir.FAILURE);
        assertThat(estimate.standardDeviationPercent()).isGreaterThan(70);
        assertThat(estimate.low().isHeavierThan(estimate.load())).isFalse();
        assertThat(estimate.high().orElseThrow().isHeavierThan(estimate.load())).isTrue();
    }

    @Test
    void unknown_reserve_gives_a_lower_bound() {
        EstimatedOneRepMax atLeast =
                rts.estimateOneRepMax(HUNDRED, 5).withGear(Gear.WRAPS).on(DAY);
        assertThat(atLeast.isLowerBound()).isTrue();
        assertThat(atLeast.confidence()).isEqualTo(Confidence.LOW);
        assertThat(atLeast.load())
                .isEqualTo(rts.estimateOneRepMax(HUNDRED, 5, Rir.FAILURE).load());
        assertThat(atLeast.high()).isEmpty();
        assertThat(atLeast.gear()).isEqualTo(Gear.WRAPS);
        assertThat(atLeast.date()).contains(DAY);
        assertThat(atLeast.low().isHeavierThan(atLeast.load())).isFalse();
        assertThat(atLeast.toString()).startsWith("at least 115.87").endsWith("low confidence), wraps, 2026-03-14");
        assertThat(atLeast)
                .isNotEqualTo(rts.estimateOneRepMax(HUNDRED, 5, Rir.FAILURE)
                        .withGear(Gear.WRAPS)
                        .on(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, HIGH",
        "6, 0, HIGH",
        "2, 4, HIGH",
        "6, 0.5, MODERATE",
        "1, 4.5, MODERATE",
        "1, 5, MODERATE",
        "10, 0, MODERATE",
        "10, 0.5, LOW",
        "15, 0, LOW",
        "5, 10, LOW"
    })
    void confidence_falls_with_repetitions_and_reserve(int reps, double rir, Confidence confidence) {
        assertThat(rts.estimateOneRepMaxToFifteenReps(HUNDRED, reps, Rir.of(rir))
                        .confidence())
                .isEqualTo(confidence);
    }

    @Test
    void over_ten_repetitions_needs_saying_so_and_over_fifteen_is_refused() {
        assertThat(rts.estimateOneRepMax(HUNDRED, 8, Rir.of(2)).load()).isEqualTo(Load.ofKilograms(135.3179972936));
        assertRefused(() -> rts.estimateOneRepMax(HUNDRED, 10, Rir.of(0.5)), "reps + RIR", "too-many-reps");
        assertRefused(() -> rts.estimateOneRepMax(HUNDRED, 11), "reps + RIR", "too-many-reps");
        assertThat(rts.estimateOneRepMaxToFifteenReps(HUNDRED, 12).isLowerBound())
                .isTrue();
        assertThat(rts.estimateOneRepMaxToFifteenReps(HUNDRED, 15, Rir.FAILURE).isLowerBound())
                .isFalse();
        assertRefused(
                () -> rts.estimateOneRepMaxToFifteenReps(HUNDRED, 15, Rir.of(0.5)), "reps + RIR", "too-many-reps");
        assertRefused(() -> rts.estimateOneRepMaxToFifteenReps(HUNDRED, 16), "reps + RIR", "too-many-reps");
        assertRefused(
                () -> RepMaxModel.nuzzoGeneral().estimateOneRepMaxToFifteenReps(HUNDRED, 20, Rir.FAILURE),
                "reps + RIR",
                "too-many-reps");
    }

    @Test
    void refusal_of_an_estimate_says_the_limit_and_what_was_given() {
        assertThatThrownBy(() -> rts.estimateOneRepMax(HUNDRED, 10, Rir.of(1.5)))
                .hasMessage("reps + RIR: must be at most 10 for an estimate, given 11.5");
        assertRefused(() -> rts.estimateOneRepMax(HUNDRED, 101, Rir.FAILURE), "reps", "out-of-range");
    }

    @Test
    void estimates_are_equal_by_value() {
        EstimatedOneRepMax estimate =
                rts.estimateOneRepMax(HUNDRED, 5, Rir.of(2)).on(DAY);
        EstimatedOneRepMax again = rts.estimateOneRepMax(HUNDRED, 6, Rir.of(1)).on(DAY);
        assertThat(estimate).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(estimate).isNotEqualTo(again.on(DAY.plusDays(1)));
        assertThat(estimate.hashCode()).isNotEqualTo(again.on(DAY.plusDays(1)).hashCode());
        assertThat(estimate).isNotEqualTo(again.withGear(Gear.MULTI_PLY));
        assertThat(estimate)
                .isNotEqualTo(rts.estimateOneRepMax(HUNDRED, 5, Rir.of(1)).on(DAY));
        assertThat(estimate).isNotEqualTo(OneRepMax.tested(estimate.load()).on(DAY));
    }

    @Test
    void nothing_is_nobodys_maximum() {
        Load nothing = Load.ofKilograms(0);
        assertRefused(() -> OneRepMax.tested(nothing), "load", "out-of-range");
        assertRefused(() -> rts.estimateOneRepMax(nothing, 5, Rir.of(2)), "load", "out-of-range");
        assertRefused(() -> rts.estimateOneRepMax(HUNDRED, 0, Rir.of(2)), "reps", "out-of-range");
        assertRefused(() -> rts.estimateOneRepMax(Load.ofKilograms(1_900), 10, Rir.FAILURE), "load", "out-of-range");
    }

    @Test
    void nulls_are_named() {
        OneRepMax tested = OneRepMax.tested(HUNDRED);
        OneRepMax estimated = rts.estimateOneRepMax(HUNDRED, 5);
        assertNullRefused(() -> OneRepMax.tested(null), "load");
        assertNullRefused(() -> tested.withGear(null), "gear");
        assertNullRefused(() -> tested.on(null), "date");
        assertNullRefused(() -> tested.loadAt(null), "intensity");
        assertNullRefused(() -> estimated.withGear(null), "gear");
        assertNullRefused(() -> estimated.on(null), "date");
        assertNullRefused(() -> rts.estimateOneRepMax(HUNDRED, 5, null), "rir");
    }
}
