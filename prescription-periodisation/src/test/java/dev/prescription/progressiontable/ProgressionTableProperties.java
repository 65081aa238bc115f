package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.quantity.Intensity;
import dev.prescription.repmax.RepMaxFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The law of the seven tables, and when a share is a prescription. */
class ProgressionTableProperties {

    private static final double NOISE = 1e-12;

    @Property(tries = 1000)
    void easier_by_a_step_back_by_volume_and_by_reps(
            @ForAll("tables") ProgressionTable table,
            @ForAll @IntRange(min = 1, max = 20) int reps,
            @ForAll @IntRange(min = -2, max = 0) int step,
            @ForAll ProgressionVolume volume) {
        Statistics.label("share")
                .collect(table.raw(reps, volume, step - 1).share() > 0 ? "above 0" : "not above 0")
                .coverage(coverage -> {
                    coverage.check("above 0").percentage(share -> share > 70);
                    coverage.check("not above 0").percentage(share -> share > 1);
                });

        assertThat(breaches(table, volume, reps, step)).isEmpty();
    }

    @Example
    void tables_that_are_wrong_are_found_out() {
        ProgressionTable heavierBack = ProgressionTable.of(
                TableKind.DEDUCTED_INTENSITY, LiftingStyle.GRINDING, RepRamp.flat(0.01), RepRamp.flat(-0.025));
        ProgressionTable heavierVolume = ProgressionTable.of(
                TableKind.REPS_IN_RESERVE, LiftingStyle.GRINDING, RepRamp.flat(1), RepRamp.flat(-0.5));
        ProgressionTable heavierReps = ProgressionTable.of(
                TableKind.PERCENT_DROP, LiftingStyle.BALLISTIC, RepRamp.of(-0.3, 0, 6), RepRamp.flat(-0.025));

        assertThat(breaches(heavierBack, ProgressionVolume.NORMAL, 5, 0)).containsExactly("step");
        assertThat(breaches(heavierVolume, ProgressionVolume.NORMAL, 5, 0)).containsExactly("volume");
        assertThat(breaches(heavierReps, ProgressionVolume.NORMAL, 2, -1)).containsExactly("reps");
    }

    @Property(tries = 1000)
    void an_intensity_is_the_share_rounded_and_every_refusal_has_its_cause(
            @ForAll("tables") ProgressionTable table,
            @ForAll @IntRange(min = -1, max = 20) int reps,
            @ForAll @IntRange(min = -14, max = 3) int step,
            @ForAll ProgressionVolume volume) {
        TableLoad load = table.at(reps, volume, step);

        Statistics.label("load")
                .collect(load.refusal().map(TableLoad.Refusal::name).orElse("an intensity"))
                .coverage(coverage -> {
                    coverage.check("an intensity").percentage(share -> share > 40);
                    coverage.check("NO_REPETITIONS").percentage(share -> share > 1);
                    coverage.check("NEGATIVE_RESERVE").percentage(share -> share > 1);
                    coverage.check("NOT_ABOVE_ZERO").percentage(share -> share > 1);
                });
        if (load.refusal().equals(Optional.of(TableLoad.Refusal.NO_REPETITIONS))) {
            assertThat(reps).isLessThan(1);
            return;
        }
        double reserve = reserve(table, reps, volume, step);
        if (load.refusal().equals(Optional.of(TableLoad.Refusal.NEGATIVE_RESERVE))) {
            assertThat(reserve).isNegative();
            return;
        }
        assertThat(reserve).isGreaterThanOrEqualTo(-1e-9);
        if (load.refusal().equals(Optional.of(TableLoad.Refusal.NOT_ABOVE_ZERO))) {
            assertThat(adjustment(table, reps, volume, step) <= 1e-9
                            || table.raw(reps, volume, step).share() < 0.00005 + NOISE)
                    .isTrue();
            return;
        }
        double share = table.raw(reps, volume, step).share();
        Intensity intensity = load.intensity().orElseThrow();
        assertThat(intensity.percent()).isBetween(100 * share - 0.005 - 1e-9, 100 * share + 0.005 + 1e-9);
        assertThat(share).isBetween(0.0, 1.0 + NOISE);
    }

    /** What of the law a table breaks between one cell and the three easier ones beside it. */
    private static List<String> breaches(ProgressionTable table, ProgressionVolume volume, int reps, int step) {
        double share = table.raw(reps, volume, step).share();
        List<String> broken = new ArrayList<>();
        addIfHeavier(broken, "step", table.raw(reps, volume, step - 1).share(), share);
        if (volume != ProgressionVolume.EXTENSIVE) {
            ProgressionVolume more =
                    volume == ProgressionVolume.INTENSIVE ? ProgressionVolume.NORMAL : ProgressionVolume.EXTENSIVE;
            addIfHeavier(broken, "volume", table.raw(reps, more, step).share(), share);
        }
        addIfHeavier(broken, "reps", table.raw(reps + 1, volume, step).share(), share);
        return broken;
    }

    private static void addIfHeavier(List<String> broken, String what, double easier, double share) {
        if (share > 0 && easier > share + NOISE) {
            broken.add(what);
        }
    }

    /** How far the adjustment is on the easy side of a maximal set, computed from the method alone. */
    private static double reserve(ProgressionTable table, int reps, ProgressionVolume volume, int step) {
        double adjustment = adjustment(table, reps, volume, step);
        return switch (table.method()) {
            case REPS_IN_RESERVE -> adjustment;
            case DEDUCTED_INTENSITY -> -adjustment;
            case RELATIVE_INTENSITY, SHARE_OF_MAX_REPS -> 1 - adjustment;
        };
    }

    /** The adjustment as the raw layer prints it; over an equation that answers everywhere. */
    private static double adjustment(ProgressionTable table, int reps, ProgressionVolume volume, int step) {
        return table.with(Anything.INSTANCE).raw(reps, volume, step).adjustment();
    }

    /** An equation that answers everywhere, so that an adjustment can be read where a share cannot. */
    private enum Anything implements RepMaxFormula {
        INSTANCE;

        @Override
        public double fractionFor(double reps) {
            return 0.5;
        }

        @Override
        public double repsAt(double fraction) {
            return 1;
        }

        @Override
        public List<String> evidenceIds() {
            return List.of();
        }
    }

    @Provide
    Arbitrary<ProgressionTable> tables() {
        Arbitrary<Double> constant = Arbitraries.doubles().between(0.02, 0.06);
        Arbitrary<RepMaxFormula> formulas = Arbitraries.oneOf(
                constant.map(RepMaxFormula::epley),
                constant.map(RepMaxFormula::modifiedEpley),
                Arbitraries.doubles().between(25, 60).map(RepMaxFormula::linear));
        return Combinators.combine(Arbitraries.of(TableKind.class), Arbitraries.of(LiftingStyle.class), formulas)
                .as((kind, style, formula) -> ProgressionTable.of(kind, style).with(formula));
    }
}
