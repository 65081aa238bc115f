package dev.prescription.repmax;

import static dev.prescription.repmax.Refusals.assertNullRefused;
import static dev.prescription.repmax.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepMaxFormulaTest {

    /** What each equation makes of one repetition, as evidence-tables.md 4 prints it: estimate in percent of the load. */
    @ParameterizedTest
    @CsvSource({
        "Epley, 103.3",
        "Brzycki, 100",
        "Lombardi, 100",
        "Mayhew, 108.9",
        "O'Conner, 102.5",
        "Wathan, 101.3",
        "Lander, 101.4",
        "modified Epley, 100",
        "linear, 100"
    })
    void one_repetition_stays_as_published(String name, double percent) {
        RepMaxFormula formula = PublishedTablesTest.published().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(100 / formula.fractionFor(1)).isCloseTo(percent, within(0.0501));
        assertThat(formula).hasToString(name);
    }

    @Test
    void ten_repetitions_are_what_the_javadoc_says() {
        assertThat(RepMaxFormula.epley().fractionFor(5)).isCloseTo(6 / 7.0, within(1e-12));
        assertThat(RepMaxFormula.brzycki().fractionFor(10)).isEqualTo(0.75);
        assertThat(RepMaxFormula.lombardi().fractionFor(10)).isCloseTo(0.7943, within(5e-5));
        assertThat(RepMaxFormula.mayhew().fractionFor(10)).isCloseTo(0.7637, within(5e-5));
        assertThat(RepMaxFormula.oConner().fractionFor(10)).isCloseTo(0.8, within(1e-12));
        assertThat(RepMaxFormula.wathan().fractionFor(10)).isCloseTo(0.7421, within(5e-5));
        assertThat(RepMaxFormula.lander().fractionFor(10)).isCloseTo(0.7459, within(5e-5));
        assertThat(RepMaxFormula.modifiedEpley().fractionFor(11)).isCloseTo(1 / 1.353, within(1e-12));
        assertThat(RepMaxFormula.linear().fractionFor(12)).isCloseTo(22 / 33.0, within(1e-12));
    }

    @Test
    void brzycki_is_the_print_within_its_rounding() {
        for (int reps = 1; reps <= 10; reps++) {
            assertThat(RepMaxFormula.brzycki().fractionFor(reps)).isCloseTo(1.0278 - 0.0278 * reps, within(2.3e-4));
        }
    }

    @Test
    void epley_as_published_and_as_stmr_rounds_it_are_two_formulas() {
        assertThat(RepMaxFormula.epley().fractionFor(15)).isCloseTo(1 / 1.5, within(1e-12));
        assertThat(RepMaxFormula.epley(0.0333).fractionFor(15)).isCloseTo(1 / 1.4995, within(1e-12));
        assertThat(RepMaxFormula.epley(0.0333).name()).isEqualTo("Epley (k 0.0333)");
        assertThat(RepMaxFormula.epley(0.0333))
                .isEqualTo(RepMaxFormula.epley(0.0333))
                .isNotEqualTo(RepMaxFormula.epley());
        assertThat(RepMaxFormula.modifiedEpley(0.04).name()).isEqualTo("modified Epley (k 0.04)");
        assertThat(RepMaxFormula.linear(36).name()).isEqualTo("linear (klin 36.0)");
    }

    @ParameterizedTest
    @MethodSource("dev.prescription.repmax.PublishedTablesTest#published")
    void repetitions_and_shares_undo_each_other(RepMaxFormula formula) {
        for (double reps = 0.5; reps <= 20; reps += 0.25) {
            assertThat(formula.repsAt(formula.fractionFor(reps))).isCloseTo(reps, within(1e-9));
        }
    }

    @Test
    void no_answer_is_refused_and_never_not_a_number() {
        assertRefused(() -> RepMaxFormula.mayhew().repsAt(0.522), "fraction", "outside-domain");
        assertRefused(() -> RepMaxFormula.mayhew().repsAt(0.5), "fraction", "outside-domain");
        assertRefused(() -> RepMaxFormula.wathan().repsAt(0.4), "fraction", "outside-domain");
        assertRefused(() -> RepMaxFormula.lombardi().fractionFor(-1), "reps", "outside-domain");
        assertRefused(() -> RepMaxFormula.lombardi().fractionFor(0), "reps", "outside-domain");
        assertRefused(() -> RepMaxFormula.epley().repsAt(0), "fraction", "outside-domain");
        assertRefused(() -> RepMaxFormula.epley().fractionFor(Double.NaN), "reps", "not-finite");
        assertRefused(() -> RepMaxFormula.epley().repsAt(Double.POSITIVE_INFINITY), "fraction", "not-finite");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.01})
    void constants_are_above_zero(double constant) {
        assertRefused(() -> RepMaxFormula.epley(constant), "k", "out-of-range");
        assertRefused(() -> RepMaxFormula.modifiedEpley(constant), "k", "out-of-range");
        assertRefused(() -> RepMaxFormula.linear(constant), "klin", "out-of-range");
    }

    @Test
    void constants_are_finite() {
        assertRefused(() -> RepMaxFormula.epley(Double.NaN), "k", "not-finite");
        assertRefused(() -> RepMaxFormula.linear(Double.NEGATIVE_INFINITY), "klin", "not-finite");
    }

    @Test
    void adjustments_do_what_the_javadoc_says() {
        RepMaxFormula epley = RepMaxFormula.epley(0.0333);
        assertThat(RepMaxAdjustment.REPS_IN_RESERVE.fractionFor(epley, 3, 0, 1)).isCloseTo(0.9092, within(5e-5));
        assertThat(RepMaxAdjustment.REPS_IN_RESERVE.fractionFor(epley, 3, 2, 1)).isCloseTo(0.8573, within(5e-5));
        assertThat(RepMaxAdjustment.DEDUCTED_INTENSITY.fractionFor(epley, 3, -0.05, 1))
                .isCloseTo(0.8592, within(5e-5));
        assertThat(RepMaxAdjustment.RELATIVE_INTENSITY.fractionFor(epley, 3, 0.9, 1))
                .isCloseTo(0.8183, within(5e-5));
        assertThat(RepMaxAdjustment.SHARE_OF_MAX_REPS.fractionFor(epley, 3, 0.6, 1))
                .isCloseTo(0.8573, within(5e-5));
    }

    @Test
    void adjustments_refuse_what_they_cannot_read() {
        RepMaxFormula epley = RepMaxFormula.epley();
        RepMaxAdjustment share = RepMaxAdjustment.SHARE_OF_MAX_REPS;
        assertRefused(() -> share.fractionFor(epley, 3, 1, 0), "multiplier", "out-of-range");
        assertRefused(() -> share.fractionFor(epley, 3, 1, 4), "multiplier", "out-of-range");
        assertRefused(() -> share.fractionFor(epley, 3, Double.NaN, 1), "adjustment", "not-finite");
        assertRefused(() -> share.fractionFor(epley, Double.NaN, 1, 1), "reps", "not-finite");
        assertRefused(() -> share.fractionFor(epley, 3, 0, 1), "reps", "not-finite");
        assertNullRefused(() -> share.fractionFor(null, 3, 1, 1), "formula");
    }
}
