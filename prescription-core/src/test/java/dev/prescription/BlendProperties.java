package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.IntensityBand;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Laws 1 and 3 of blending, for the consensus. */
class BlendProperties {

    private static Prescription prescribe(int share, TrainingLevel level, ExerciseRole role) {
        return Prescriber.forGoal(Goal.blendedWithStrengthShare(share))
                .withLevel(level)
                .withGuideline(Guideline.consensus())
                .prescribe(role);
    }

    @Property
    void raising_the_share_never_lowers_an_intensity_bound_nor_raises_a_rep_bound(
            @ForAll("shares") int one,
            @ForAll("shares") int other,
            @ForAll TrainingLevel level,
            @ForAll ExerciseRole role) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        Prescription lighter = prescribe(low, level, role);
        Prescription heavier = prescribe(high, level, role);

        assertThat(heavier.reps().min()).isLessThanOrEqualTo(lighter.reps().min());
        assertThat(heavier.reps().max()).isLessThanOrEqualTo(lighter.reps().max());
        Optional<IntensityBand> light = lighter.intensity();
        Optional<IntensityBand> heavy = heavier.intensity();
        assertThat(heavy.isPresent()).isEqualTo(light.isPresent());
        light.ifPresent(band -> {
            assertThat(heavy.orElseThrow().min()).isGreaterThanOrEqualTo(band.min());
            assertThat(heavy.orElseThrow().max()).isGreaterThanOrEqualTo(band.max());
        });

        Statistics.label("shares")
                .collect(low == high ? "equal" : high <= 50 ? "below 50" : low >= 50 ? "above 50" : "across 50")
                .coverage(coverage -> {
                    coverage.check("below 50").percentage(p -> p > 10);
                    coverage.check("above 50").percentage(p -> p > 10);
                    coverage.check("across 50").percentage(p -> p > 20);
                });
        Statistics.label("cell").collect(Tuple.of(level, role)).coverage(coverage -> {
            for (TrainingLevel each : TrainingLevel.values()) {
                for (ExerciseRole any : ExerciseRole.values()) {
                    coverage.check(Tuple.of(each, any)).count(c -> c > 10);
                }
            }
        });
    }

    @Property
    void a_blend_lies_in_the_hull_of_its_two_cells(
            @ForAll("shares") int share, @ForAll TrainingLevel level, @ForAll ExerciseRole role) {
        Prescription low = prescribe(share <= 50 ? 0 : 50, level, role);
        Prescription high = prescribe(share < 50 ? 50 : share == 50 ? 50 : 100, level, role);
        Prescription blend = prescribe(share, level, role);
        Set<Parameter> stated = EnumSet.copyOf(low.parameters());
        stated.retainAll(high.parameters());
        assertThat(blend.parameters()).containsAll(stated);
        if (share % 50 != 0) {
            assertThat(blend.parameters()).as("what one anchor lacks is absent").isEqualTo(stated);
        }
        for (Parameter parameter : stated) {
            double floor = Math.min(min(low, parameter), min(high, parameter));
            double ceiling = Math.max(max(low, parameter), max(high, parameter));
            assertThat(min(blend, parameter)).isBetween(floor, ceiling);
            assertThat(max(blend, parameter)).isBetween(floor, ceiling).isGreaterThanOrEqualTo(min(blend, parameter));
        }
        Statistics.label("share")
                .collect(share % 50 == 0 ? "anchor" : "between")
                .coverage(coverage -> {
                    coverage.check("anchor").percentage(p -> p > 1);
                    coverage.check("between").percentage(p -> p > 50);
                });
    }

    private static double min(Prescription prescription, Parameter parameter) {
        return prescription.why(parameter).value().min().orElseThrow();
    }

    private static double max(Prescription prescription, Parameter parameter) {
        return prescription.why(parameter).value().max().orElseThrow();
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(0, 100).withDistribution(RandomDistribution.uniform());
    }
}
