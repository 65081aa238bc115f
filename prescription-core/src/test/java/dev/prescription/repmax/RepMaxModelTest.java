package dev.prescription.repmax;

import static dev.prescription.repmax.Refusals.assertNullRefused;
import static dev.prescription.repmax.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepMaxModelTest {

    @Test
    void a_set_of_five_with_two_in_reserve_is_81_1_percent_by_rts() {
        assertThat(RepMaxModel.rts().percentFor(5, Rir.of(2))).isEqualTo(Intensity.ofPercent(81.1));
        assertThat(RepMaxModel.rts().repsToFailureAt(Intensity.ofPercent(73.9))).isEqualTo(10);
    }

    @Test
    void domains_end_where_the_sources_end() {
        assertDomain(RepMaxModel.rts(), "RTS chart", 15.5, 58.6);
        assertDomain(RepMaxModel.nsca(), "NSCA table", 15, 65);
        assertDomain(RepMaxModel.nuzzoGeneral(), "Nuzzo 2024 general", 87.85, 15);
        assertDomain(RepMaxModel.nuzzoBenchPress(), "Nuzzo 2024 bench press", 127.74, 15);
        assertDomain(RepMaxModel.nuzzoLegPress(), "Nuzzo 2024 leg press", 100.26, 15);
        assertDomain(RepMaxModel.of(RepMaxFormula.brzycki()), "Brzycki", 15, 61.11);
        assertDomain(RepMaxModel.of(RepMaxFormula.epley()), "Epley", 15, 66.67);
    }

    private static void assertDomain(RepMaxModel model, String name, double maxReps, double lowestPercent) {
        assertThat(model.name()).isEqualTo(name);
        assertThat(model).hasToString(name);
        assertThat(model.maxRepsToFailure()).isEqualTo(maxReps);
        assertThat(model.lowestIntensity()).isEqualTo(Intensity.ofPercent(lowestPercent));
        assertThat(model.repsToFailureAt(model.lowestIntensity())).isCloseTo(maxReps, within(0.005));
        Intensity below = Intensity.ofHundredths(model.lowestIntensity().hundredths() - 1);
        assertRefused(() -> model.repsToFailureAt(below), "intensity", "outside-domain");
        assertRefused(() -> model.repsToFailureAt(Intensity.ofHundredths(10_001)), "intensity", "outside-domain");
    }

    /** The last half step that is accepted; the next one is refused. */
    @ParameterizedTest
    @CsvSource({"15, 0.5", "12, 3.5", "1, 14.5"})
    void rts_ends_at_fifteen_and_a_half(int reps, double rir) {
        RepMaxModel rts = RepMaxModel.rts();
        assertThat(rts.accepts(reps, Rir.of(rir))).isTrue();
        assertThat(rts.percentFor(reps, Rir.of(rir))).isEqualTo(Intensity.ofPercent(58.6));
        assertThat(rts.accepts(reps, Rir.of(rir + 0.5))).isFalse();
        assertRefused(() -> rts.percentFor(reps, Rir.of(rir + 0.5)), "reps + RIR", "outside-domain");
    }

    @Test
    void curves_beyond_a_hundred_repetitions_are_read_with_a_reserve() {
        RepMaxModel bench = RepMaxModel.nuzzoBenchPress();
        assertThat(bench.accepts(100, Rir.of(27.5))).isTrue();
        assertThat(bench.accepts(100, Rir.of(28))).isFalse();
        assertThat(bench.accepts(101, Rir.FAILURE)).isFalse();
        assertRefused(() -> bench.percentFor(101, Rir.FAILURE), "reps", "out-of-range");
    }

    @Test
    void repetitions_start_at_one() {
        assertThat(RepMaxModel.rts().accepts(0, Rir.of(3))).isFalse();
        assertThat(RepMaxModel.rts().accepts(-3, Rir.of(5))).isFalse();
        assertRefused(() -> RepMaxModel.rts().percentFor(0, Rir.of(3)), "reps", "out-of-range");
        assertRefused(() -> RepMaxModel.rts().percentFor(-3, Rir.of(5)), "reps", "out-of-range");
    }

    @Test
    void refusal_names_the_domain_and_what_was_given() {
        assertThatThrownBy(() -> RepMaxModel.rts().percentFor(12, Rir.of(4)))
                .hasMessage("reps + RIR: must be 1 to 15.5 in the RTS chart, given 16.0");
    }

    @Test
    void formulas_run_straight_from_100_percent_to_their_value_at_two() {
        RepMaxModel epley = RepMaxModel.of(RepMaxFormula.epley());
        assertThat(epley.percentFor(1, Rir.FAILURE)).isEqualTo(Intensity.MAXIMUM);
        assertThat(epley.percentFor(1, Rir.of(0.5))).isEqualTo(Intensity.ofPercent(96.88));
        assertThat(epley.percentFor(2, Rir.FAILURE)).isEqualTo(Intensity.ofPercent(93.75));
        assertThat(epley.percentFor(2, Rir.of(0.5))).isEqualTo(Intensity.ofPercent(92.31));
        assertThat(epley.repsToFailureAt(Intensity.ofPercent(97.5))).isCloseTo(1.4, within(1e-9));
        assertThat(epley.repsToFailureAt(Intensity.ofPercent(93.75))).isCloseTo(2, within(1e-9));
        assertThat(epley.repsToFailureAt(Intensity.ofPercent(80))).isCloseTo(7.5, within(1e-9));
    }

    @Test
    void models_are_equal_by_name_and_curve() {
        RepMaxModel mine = RepMaxModel.of(RepMaxFormula.epley(0.0333));
        assertThat(mine).isEqualTo(RepMaxModel.of(RepMaxFormula.epley(0.0333)));
        assertThat(mine).hasSameHashCodeAs(RepMaxModel.of(RepMaxFormula.epley(0.0333)));
        assertThat(mine.hashCode())
                .isNotEqualTo(RepMaxModel.of(RepMaxFormula.epley()).hashCode());
        assertThat(mine).isNotEqualTo(RepMaxModel.of(RepMaxFormula.epley()));
        assertThat(RepMaxModel.of(own("Epley", r -> 1 / (1 + r / 40), f -> (1 / f - 1) * 40)))
                .isNotEqualTo(RepMaxModel.of(RepMaxFormula.epley()));
        assertThat(RepMaxModel.rts()).isNotEqualTo(RepMaxModel.nsca()).isNotEqualTo("RTS chart");
    }

    @Test
    void evidence_of_each_model_is_its_own() {
        assertThat(RepMaxModel.rts().evidenceIds()).containsExactly("L-RPE-10");
        assertThat(RepMaxModel.nsca().evidenceIds()).containsExactly("L-PCT-07");
        assertThat(RepMaxModel.nuzzoGeneral().evidenceIds()).containsExactly("L-PCT-01", "L-PCT-04");
        assertThat(RepMaxModel.nuzzoBenchPress().evidenceIds()).containsExactly("L-PCT-02");
        assertThat(RepMaxModel.nuzzoLegPress().evidenceIds()).containsExactly("L-PCT-03");
        assertThat(RepMaxModel.of(RepMaxFormula.epley(0.03)).evidenceIds()).containsExactly("L-RM1-01", "L-RM1-15");
    }

    @Test
    void formula_of_your_own_becomes_a_model() {
        RepMaxModel model = RepMaxModel.of(own("house", r -> 1 - r / 40, f -> 40 * (1 - f)));
        assertThat(model.name()).isEqualTo("house");
        assertThat(model.percentFor(10, Rir.FAILURE)).isEqualTo(Intensity.ofPercent(75));
        assertThat(model.percentFor(1, Rir.FAILURE)).isEqualTo(Intensity.MAXIMUM);
    }

    @Test
    void formula_that_does_not_fall_strictly_is_refused() {
        assertRefused(
                () -> RepMaxModel.of(own("flat", r -> 0.9 - r * 1e-5, f -> (0.9 - f) * 1e5)), "formula", "not-falling");
        assertRefused(() -> RepMaxModel.of(own("rising", r -> r / 40, f -> 40 * f)), "formula", "not-falling");
        assertRefused(
                () -> RepMaxModel.of(own("high", r -> 1.2 - r / 20, f -> 20 * (1.2 - f))), "formula", "not-falling");
        assertRefused(() -> RepMaxModel.of(RepMaxFormula.linear(13)), "formula", "not-falling");
        assertRefused(() -> RepMaxModel.of(RepMaxFormula.epley(1e-6)), "formula", "not-falling");
    }

    @Test
    void formula_whose_inverse_is_wrong_is_refused() {
        assertRefused(() -> RepMaxModel.of(own("askew", r -> 1 - r / 40, f -> 41 * (1 - f))), "formula", "not-inverse");
        assertRefused(() -> RepMaxModel.of(own("lost", r -> 1 - r / 40, f -> Double.NaN)), "formula", "not-inverse");
    }

    @Test
    void formula_is_asked_from_two_to_fifteen_repetitions_and_no_further() {
        DoubleUnaryOperator falling = r -> 1 - r / 40;
        DoubleUnaryOperator inverse = f -> 40 * (1 - f);
        RepMaxFormula guarded = own("2 to 15", r -> r < 2 || r > 15 ? Double.NaN : falling.applyAsDouble(r), inverse);
        assertThat(RepMaxModel.of(guarded).percentFor(15, Rir.FAILURE)).isEqualTo(Intensity.ofPercent(62.5));
        for (double wrongAt : new double[] {2, 15}) {
            RepMaxFormula wrong =
                    own("gap", falling, f -> f == falling.applyAsDouble(wrongAt) ? 9 : inverse.applyAsDouble(f));
            assertRefused(() -> RepMaxModel.of(wrong), "formula", "not-inverse");
        }
    }

    @Test
    void a_hundredth_of_a_percent_at_the_end_is_still_a_curve() {
        RepMaxModel thin = RepMaxModel.of(own("thin", r -> (15 - r) / 20 + 1e-4, f -> 15 - (f - 1e-4) * 20));
        assertThat(thin.lowestIntensity()).isEqualTo(Intensity.ofHundredths(1));
    }

    @Test
    void nulls_are_named() {
        RepMaxModel rts = RepMaxModel.rts();
        assertNullRefused(() -> RepMaxModel.of(null), "formula");
        assertNullRefused(() -> rts.accepts(1, null), "rir");
        assertNullRefused(() -> rts.percentFor(1, null), "rir");
        assertNullRefused(() -> rts.repsToFailureAt(null), "intensity");
        assertNullRefused(() -> rts.standardDeviationAt(null), "intensity");
        assertNullRefused(() -> rts.estimateOneRepMax(null, 5), "load");
    }

    private static RepMaxFormula own(String name, DoubleUnaryOperator fraction, DoubleUnaryOperator reps) {
        return new RepMaxFormula() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double fractionFor(double r) {
                return fraction.applyAsDouble(r);
            }

            @Override
            public double repsAt(double f) {
                return reps.applyAsDouble(f);
            }

            @Override
            public List<String> evidenceIds() {
                return List.of();
            }
        };
    }
}
