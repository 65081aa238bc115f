package dev.prescription.repmax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxFit.TrainingSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;

/** Sets made from a known curve give the curve back. */
class RepMaxFitProperties {

    private static final int FEWEST = 3;

    /** Three to eight different numbers of half repetitions to failure, from 2 to 15. */
    @Provide
    Arbitrary<List<Integer>> efforts() {
        return Arbitraries.integers()
                .between(4, 30)
                .list()
                .uniqueElements()
                .ofMinSize(FEWEST)
                .ofMaxSize(8);
    }

    @Property
    void epley_recovers_its_constant(
            @ForAll("efforts") List<Integer> efforts,
            @ForAll @DoubleRange(min = 0.01, max = 0.1) double k,
            @ForAll @DoubleRange(min = 20, max = 400) double maximum) {
        assertRecovered(RepMaxFit.epley(sets(efforts, RepMaxFormula.epley(k), maximum)), k, maximum);
    }

    @Property
    void modified_epley_recovers_its_constant(
            @ForAll("efforts") List<Integer> efforts,
            @ForAll @DoubleRange(min = 0.01, max = 0.1) double k,
            @ForAll @DoubleRange(min = 20, max = 400) double maximum) {
        assertRecovered(RepMaxFit.modifiedEpley(sets(efforts, RepMaxFormula.modifiedEpley(k), maximum)), k, maximum);
    }

    @Property
    void linear_recovers_its_constant(
            @ForAll("efforts") List<Integer> efforts,
            @ForAll @DoubleRange(min = 15, max = 90) double klin,
            @ForAll @DoubleRange(min = 20, max = 400) double maximum) {
        assertRecovered(RepMaxFit.linear(sets(efforts, RepMaxFormula.linear(klin), maximum)), klin, maximum);
    }

    private static void assertRecovered(RepMaxFit fit, double constant, double maximum) {
        assertThat(fit.constant()).isCloseTo(constant, within(1e-6 * constant));
        assertThat(fit.constantError()).isCloseTo(0, within(1e-6 * constant));
        assertThat(fit.repsError()).isCloseTo(0, within(1e-6));
        assertThat(fit.oneRepMax().amount()).isCloseTo(maximum, within(1e-6 * maximum));
    }

    private static List<TrainingSet> sets(List<Integer> efforts, RepMaxFormula formula, double maximum) {
        Statistics.label("sets")
                .collect(efforts.size() == FEWEST ? "fewest" : "more")
                .coverage(coverage -> {
                    coverage.check("fewest").count(count -> count > 0);
                    coverage.check("more").percentage(share -> share > 20);
                });
        return efforts.stream()
                .map(halves -> {
                    Load load = Load.ofKilograms(maximum * formula.fractionFor(halves / 2.0));
                    return new TrainingSet(
                            load, (halves + 1) / 4 + 1, Rir.ofHalves(halves - 2 * ((halves + 1) / 4 + 1)));
                })
                .toList();
    }
}
