package dev.prescription.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Loads in fixed point equal exact half-up arithmetic in whole numbers of any size: on a grid, and near every tie. */
class ExactLoadsTest {

    private static final long KILOGRAM = MassUnit.KILOGRAM.tenthMicrograms();
    private static final long WHOLE = 10_000;
    private static final int LAST = 380;
    private static final double[] STEPS = {0.5, 1, 1.25, 2.5, 5};

    /** 1RM from 20 to 300 kg by 0.5 kg, 40 to 100 % by 0.5 %, five steps: 339,405 cells. */
    @Test
    void every_load_of_the_grid_is_the_exact_one_rounded_half_up() {
        List<LoadCell> cells = new ArrayList<>();
        for (int share = 4_000; share <= WHOLE; share += 50) {
            cells.add(cell(share, 1, 13_000));
        }
        int ties = 0;
        int compared = 0;
        for (double step : STEPS) {
            LoadRounding rounding = grid(0, Load.ofKilograms(step), 320);
            for (long half = 40; half <= 600; half++) {
                long max = half * KILOGRAM / 2;
                int[] packed = resolve(cells, max, rounding);
                for (int place = 0; place < packed.length; place++) {
                    long share = 4_000 + 50L * place;
                    long size = Load.ofKilograms(step).tenthMicrograms();
                    long rung = (2 * max * share + size * WHOLE) / (2 * size * WHOLE);
                    ties += (2 * max * share + size * WHOLE) % (2 * size * WHOLE) == 0 ? 1 : 0;
                    assertThat(packed[place]).isEqualTo(PackedLoad.of(LoadOutcome.ROUNDED, (int) rung, 3));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(339_405);
        assertThat(ties).isGreaterThan(2_000);
    }

    /** A step in kilograms or pounds, a share, and a maximum whose exact load lies at or near a bound. */
    record Near(LoadRounding rounding, long lowest, long step, int share, int under, int over, long max) {}

    @Provide
    Arbitrary<Near> nears() {
        Arbitrary<Load> steps = Arbitraries.oneOf(
                Arbitraries.of(0.5, 1.0, 1.25, 2.0, 2.5, 5.0).map(Load::ofKilograms),
                Arbitraries.of(1.0, 2.5, 5.0, 10.0).map(Load::ofPounds),
                Arbitraries.longs()
                        .between(1 << 20, 5 * KILOGRAM)
                        .map(each -> Load.ofTenthMicrograms(each, MassUnit.KILOGRAM)));
        Arbitrary<Integer> margins = Arbitraries.of(0, 0, 0, 3, 50, 500);
        return Combinators.combine(
                        steps,
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(3_000, 12_000),
                        margins,
                        margins,
                        Arbitraries.integers().between(1, 360),
                        Arbitraries.of(0L, 1L, 2L),
                        Arbitraries.longs().between(-3, 3))
                .as((step, bar, share, under, over, rung, halves, nudge) -> {
                    long size = step.tenthMicrograms();
                    long lowest = bar * size;
                    long wanted = lowest + rung * size + halves * size / 2;
                    long max = Math.max(1, wanted * WHOLE / share + nudge);
                    LoadRounding rounding = LoadRounding.grid(
                            Load.ofTenthMicrograms(lowest, step.unit()),
                            step,
                            Load.ofTenthMicrograms(lowest + LAST * size, step.unit()));
                    return new Near(rounding, lowest, size, share, share - under, share + over, max);
                })
                .filter(near -> near.max <= 2_000 * KILOGRAM);
    }

    @Property(tries = 1000)
    void a_load_near_a_bound_is_on_the_side_where_exact_arithmetic_puts_it(@ForAll("nears") Near near) {
        int packed = resolve(List.of(cell(near.share, near.under, near.over)), near.max, near.rounding)[0];

        BigInteger scaled = BigInteger.valueOf(near.max).multiply(BigInteger.valueOf(near.share));
        BigInteger whole = BigInteger.valueOf(WHOLE);
        long exact = scaled.add(BigInteger.valueOf(WHOLE / 2)).divide(whole).longValueExact();
        long rung = Math.max(0, Math.min(LAST, Math.floorDiv(2 * (exact - near.lowest) + near.step, 2 * near.step)));
        boolean keeps = keepsZone(near, rung);
        long other = near.lowest + rung * near.step > exact ? rung - 1 : rung + 1;
        boolean turns = !keeps && other >= 0 && other <= LAST && keepsZone(near, other);
        if (keeps || turns) {
            LoadOutcome outcome = keeps ? LoadOutcome.ROUNDED : LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE;
            assertThat(PackedLoad.outcome(packed)).isEqualTo(outcome);
            assertThat(PackedLoad.rung(packed)).isEqualTo((int) (keeps ? rung : other));
        } else {
            assertThat(PackedLoad.outcome(packed)).isIn(LoadOutcome.REPS_DERIVED_ANEW, LoadOutcome.NOT_LOADABLE);
        }
        Statistics.label("outcome")
                .collect(keeps ? "rounded" : turns ? "turned" : "neither")
                .coverage(coverage -> {
                    coverage.check("rounded").percentage(p -> p > 30);
                    coverage.check("turned").percentage(p -> p > 5);
                    coverage.check("neither").percentage(p -> p > 2);
                });
    }

    private static boolean keepsZone(Near near, long rung) {
        BigInteger load = BigInteger.valueOf(near.lowest + rung * near.step).multiply(BigInteger.valueOf(WHOLE));
        BigInteger max = BigInteger.valueOf(near.max);
        return load.compareTo(max.multiply(BigInteger.valueOf(near.under))) >= 0
                && load.compareTo(max.multiply(BigInteger.valueOf(near.over))) <= 0;
    }

    private static int[] resolve(List<LoadCell> cells, long max, LoadRounding rounding) {
        int[] all = new int[cells.size()];
        for (int place = 0; place < all.length; place++) {
            all[place] = place;
        }
        int[] packed = new int[cells.size()];
        new CellGroup(cells, all, new DerivedReps(cells, RepMaxModel.rts())).resolve(max, 0, 1, rounding, packed);
        return packed;
    }

    private static LoadCell cell(int share, int lightest, int heaviest) {
        Exercise squat = Catalogue.standard().get(ExerciseId.BACK_SQUAT);
        return new LoadCell(
                squat,
                0,
                StraightSets.of(3, 3, Rir.of(2), Rir.of(0.5)),
                Optional.of(Intensity.ofHundredths(share)),
                RepRange.exactly(3),
                EffortBand.of(Rir.of(1), Rir.of(3)),
                Optional.of(Intensity.ofHundredths(lightest)),
                Optional.of(Intensity.ofHundredths(heaviest)),
                LoadBasis.whole());
    }

    private static LoadRounding grid(double lowest, Load step, double highest) {
        return LoadRounding.grid(Load.ofKilograms(lowest), step, Load.ofKilograms(highest));
    }
}
