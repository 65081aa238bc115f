package dev.prescription.quantity;

import java.util.function.BiFunction;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random quantities, edges included: by type with {@code @Domain(QuantityArbitraries.class)}, or by hand with
 * {@code new QuantityArbitraries().loads()}.
 */
public final class QuantityArbitraries extends DomainContextBase {

    private static final long HEAVIEST = 20_000_000_000_000L;
    private static final long MOST_WORK = 9_000_000_000_000_000_000L;

    /** Nothing to set: jqwik builds it for {@code @Domain}, and a test by hand. */
    public QuantityArbitraries() {}

    @Provide
    public Arbitrary<RepRange> repRanges() {
        return bands(1, 100, RepRange::of);
    }

    @Provide
    public Arbitrary<SetRange> setRanges() {
        return bands(1, 100, SetRange::of);
    }

    @Provide
    public Arbitrary<FrequencyTarget> frequencyTargets() {
        return bands(1, 14, FrequencyTarget::ofSessionsPerWeek);
    }

    @Provide
    public Arbitrary<RestBand> restBands() {
        return bands(0, 3600, RestBand::ofSeconds);
    }

    @Provide
    public Arbitrary<Intensity> intensities() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, points(1, 13_000, Intensity::ofHundredths)),
                Tuple.of(1, points(1, 130, percent -> Intensity.ofHundredths(percent * 100))));
    }

    @Provide
    public Arbitrary<IntensityBand> intensityBands() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, bands(1, 13_000, QuantityArbitraries::intensityBand)),
                Tuple.of(1, bands(1, 130, (min, max) -> intensityBand(min * 100, max * 100))));
    }

    @Provide
    public Arbitrary<Rir> rirs() {
        return points(0, 60, Rir::ofHalves);
    }

    @Provide
    public Arbitrary<Rpe> rpes() {
        return points(10, 20, Rpe::new);
    }

    @Provide
    public Arbitrary<EffortBand> effortBands() {
        return bands(0, 60, (min, max) -> EffortBand.of(Rir.ofHalves(min), Rir.ofHalves(max)));
    }

    @Provide
    public Arbitrary<VolumeTarget> volumeTargets() {
        return bands(0, 200, (floor, ceiling) -> VolumeTarget.ofWeeklySets(floor, Math.max(ceiling, 1)))
                .flatMap(target -> Arbitraries.integers()
                        .between(target.ceiling(), 200)
                        .map(target::withWarningAbove)
                        .optional(0.5)
                        .map(warned -> warned.orElse(target)));
    }

    @Provide
    public Arbitrary<Tempo> tempos() {
        Arbitrary<Integer> seconds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 5).withoutEdgeCases()),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        return Combinators.combine(seconds, seconds, seconds, seconds).as(Tempo::of);
    }

    @Provide
    public Arbitrary<MassUnit> units() {
        return Arbitraries.of(MassUnit.class);
    }

    /** Loads as gyms state them, any mass in either unit, and kilograms that were restated in pounds. */
    @Provide
    public Arbitrary<Load> loads() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, kilogramGridLoads().withoutEdgeCases()),
                Tuple.of(2, poundGridLoads().withoutEdgeCases()),
                Tuple.of(
                        2,
                        kilogramGridLoads()
                                .map(load -> load.statedIn(MassUnit.POUND))
                                .withoutEdgeCases()),
                Tuple.of(
                        1,
                        poundGridLoads()
                                .map(load -> load.statedIn(MassUnit.KILOGRAM))
                                .withoutEdgeCases()),
                Tuple.of(3, anyLoads()));
    }

    /** Loads of 0 to 2,000 kg in steps of 0.25 kg. */
    public Arbitrary<Load> kilogramGridLoads() {
        return points(0, 8_000, quarters -> Load.ofKilograms(quarters / 4.0));
    }

    /** Loads of 0 to 4,400 lb in steps of half a pound. */
    public Arbitrary<Load> poundGridLoads() {
        return points(0, 8_800, halves -> Load.ofPounds(halves / 2.0));
    }

    private Arbitrary<Load> anyLoads() {
        Arbitrary<Long> masses = Arbitraries.longs().between(0, HEAVIEST);
        return Combinators.combine(masses, units()).as(Load::ofTenthMicrograms);
    }

    @Provide
    public Arbitrary<VolumeLoad> volumeLoads() {
        Arbitrary<VolumeLoad> any = Combinators.combine(
                        Arbitraries.longs().between(0, MOST_WORK).withDistribution(RandomDistribution.uniform()),
                        units())
                .as(VolumeLoad::new);
        Arbitrary<VolumeLoad> done = Combinators.combine(
                        Arbitraries.integers().between(1, 2_000),
                        Arbitraries.integers().between(1, 100),
                        loads())
                .as(VolumeLoad::of)
                .withoutEdgeCases();
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(1, done));
    }

    private static IntensityBand intensityBand(int min, int max) {
        return IntensityBand.of(Intensity.ofHundredths(min), Intensity.ofHundredths(max));
    }

    private static <P> Arbitrary<P> points(int lowest, int highest, IntFunction<P> point) {
        return Arbitraries.integers().between(lowest, highest).map(point::apply);
    }

    /**
     * Half of the bands lie close together at the lower end, so that two of them often touch, nest or are equal. Three
     * edge cases only, so that a property of three bands still has tries left for the rest.
     */
    private static <B> Arbitrary<B> bands(int lowest, int highest, BiFunction<Integer, Integer, B> band) {
        Arbitrary<Integer> close = Arbitraries.integers().between(lowest, Math.min(lowest + 8, highest));
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(lowest, highest);
        Arbitrary<B> near = ordered(close, close, band);
        Arbitrary<B> wide = Arbitraries.oneOf(ordered(anywhere, anywhere, band), ordered(close, anywhere, band));
        Arbitrary<B> edges =
                Arbitraries.of(band.apply(lowest, lowest), band.apply(lowest, highest), band.apply(highest, highest));
        return Arbitraries.frequencyOf(
                Tuple.of(9, near.withoutEdgeCases()), Tuple.of(9, wide.withoutEdgeCases()), Tuple.of(2, edges));
    }

    private static <B> Arbitrary<B> ordered(
            Arbitrary<Integer> one, Arbitrary<Integer> other, BiFunction<Integer, Integer, B> band) {
        return Combinators.combine(one, other).as((a, b) -> band.apply(Math.min(a, b), Math.max(a, b)));
    }
}
