package dev.prescription.repmax;

import static dev.prescription.repmax.Refusals.assertNullRefused;
import static dev.prescription.repmax.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxFit.TrainingSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepMaxFitTest {

    private static final List<TrainingSet> THREE = List.of(set(92.5, 3, 0), set(85, 6, 0), set(77.5, 9, 0));

    @Test
    void three_sets_give_the_constants_of_the_javadoc() {
        RepMaxFit modified = RepMaxFit.modifiedEpley(THREE);
        assertThat(modified.constant()).isCloseTo(0.0346933277, within(1e-9));
        assertThat(modified.oneRepMax().amount()).isCloseTo(99.22561139880865, within(1e-8));
        RepMaxFit linear = RepMaxFit.linear(THREE);
        assertThat(linear.constant()).isCloseTo(39, within(1e-9));
        assertThat(linear.oneRepMax().amount()).isCloseTo(97.5, within(1e-8));
        RepMaxFit epley = RepMaxFit.epley(THREE);
        assertThat(epley.constant()).isCloseTo(0.035940213346564116, within(1e-9));
        assertThat(epley.oneRepMax().amount()).isCloseTo(102.7918010419251, within(1e-8));
    }

    /** Sets 1, 2, 3, 4 repetitions off the line y = x by +1, -1, -1, +1: residual and errors by hand. */
    @Test
    void errors_are_those_of_the_least_squares_line() {
        LeastSquares line = LeastSquares.through(new double[] {1, 2, 3, 4}, new double[] {2, 1, 2, 5});
        assertThat(line.slope()).isCloseTo(1, within(1e-12));
        assertThat(line.intercept()).isCloseTo(0, within(1e-12));
        assertThat(line.residual()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(line.interceptError()).isCloseTo(Math.sqrt(2) * Math.sqrt(1 / 4.0 + 6.25 / 5), within(1e-12));
    }

    @Test
    void error_of_the_constant_follows_from_the_error_of_the_line() {
        List<TrainingSet> sets = List.of(set(90, 4, 0), set(85, 5, 0), set(80, 9, 0), set(75, 9, 2));
        double[] loads = {90, 85, 80, 75};
        double[] inverse = {1 / 90.0, 1 / 85.0, 1 / 80.0, 1 / 75.0};
        double[] reps = {4, 5, 9, 11};
        LeastSquares byLoad = LeastSquares.through(loads, reps);
        LeastSquares byInverse = LeastSquares.through(inverse, reps);
        RepMaxFit linear = RepMaxFit.linear(sets);
        assertThat(linear.constantError()).isCloseTo(byLoad.interceptError(), within(1e-9));
        assertThat(linear.repsError()).isCloseTo(byLoad.residual(), within(1e-9));
        for (RepMaxFit fit : List.of(RepMaxFit.epley(sets), RepMaxFit.modifiedEpley(sets))) {
            double squared = fit.constant() * fit.constant();
            assertThat(fit.constantError()).isCloseTo(squared * byInverse.interceptError(), within(1e-9));
            assertThat(fit.repsError())
                    .isCloseTo(byInverse.residual(), within(1e-9))
                    .isBetween(0.5, 1.2);
        }
    }

    @Test
    void fit_becomes_a_model() {
        RepMaxFit fit = RepMaxFit.linear(THREE);
        assertThat(RepMaxModel.of(fit.formula()).percentFor(9, Rir.FAILURE).percent())
                .isCloseTo(100 * 31 / 39.0, within(0.005));
        assertThat(fit).hasToString("fit of " + fit.formula().name());
    }

    @Test
    void maximum_is_stated_in_the_unit_of_the_sets() {
        List<TrainingSet> pounds = THREE.stream()
                .map(set -> new TrainingSet(Load.ofPounds(set.load().amount()), set.reps(), set.rir()))
                .toList();
        assertThat(RepMaxFit.linear(pounds).oneRepMax().toString()).endsWith(" lb");
        assertThat(RepMaxFit.linear(pounds).oneRepMax().amount()).isCloseTo(97.5, within(1e-8));
        assertThat(RepMaxFit.linear(pounds).constant()).isCloseTo(39, within(1e-9));
    }

    @Test
    void too_few_sets_are_refused() {
        assertRefused(() -> RepMaxFit.epley(List.of()), "sets", "too-few");
        assertRefused(() -> RepMaxFit.linear(THREE.subList(0, 2)), "sets", "too-few");
    }

    @Test
    void sets_that_describe_no_falling_curve_are_refused() {
        List<TrainingSet> oneLoad = List.of(set(90, 4, 0), set(90, 5, 0), set(90, 3, 1));
        List<TrainingSet> rising = List.of(set(90, 9, 0), set(85, 6, 0), set(80, 3, 0));
        List<TrainingSet> level = List.of(set(90, 5, 0), set(85, 5, 0), set(80, 5, 0));
        for (List<TrainingSet> sets : List.of(oneLoad, rising, level)) {
            assertRefused(() -> RepMaxFit.epley(sets), "sets", "degenerate");
            assertRefused(() -> RepMaxFit.modifiedEpley(sets), "sets", "degenerate");
            assertRefused(() -> RepMaxFit.linear(sets), "sets", "degenerate");
        }
    }

    @Test
    void sets_outside_the_domain_of_formulas_are_refused() {
        List<TrainingSet> single = List.of(set(100, 1, 0), set(85, 6, 0), set(77.5, 9, 0));
        assertRefused(() -> RepMaxFit.epley(single), "reps + RIR", "outside-domain");
        assertThat(RepMaxFit.modifiedEpley(single).constant()).isPositive();
        assertThat(RepMaxFit.linear(single).constant()).isPositive();
        List<TrainingSet> many = List.of(set(92.5, 3, 0), set(85, 6, 0), set(60, 12, 3.5));
        assertRefused(() -> RepMaxFit.linear(many), "reps + RIR", "outside-domain");
        List<TrainingSet> edge = List.of(set(92.5, 2, 0), set(85, 6, 0), set(65, 12, 3));
        assertThat(RepMaxFit.epley(edge).constant()).isPositive();
    }

    @Test
    void set_is_checked_at_its_door() {
        assertRefused(() -> set(0, 5, 0), "load", "out-of-range");
        assertRefused(() -> set(100, 0, 0), "reps", "out-of-range");
        assertRefused(() -> set(100, 101, 0), "reps", "out-of-range");
        assertNullRefused(() -> new TrainingSet(null, 5, Rir.FAILURE), "load");
        assertNullRefused(() -> new TrainingSet(Load.ofKilograms(100), 5, null), "rir");
    }

    private static TrainingSet set(double kilograms, int reps, double rir) {
        return new TrainingSet(Load.ofKilograms(kilograms), reps, Rir.of(rir));
    }
}
