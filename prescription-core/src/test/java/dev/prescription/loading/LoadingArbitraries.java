package dev.prescription.loading;

import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * The ladders, racks, plates and exact loads of the properties of this package. jqwik's own edge cases are off: their
 * combinations would use up all tries; ends, ties and neighbours of ties are drawn on purpose instead.
 */
final class LoadingArbitraries {

    private LoadingArbitraries() {}

    static Load quarters(int quarters, MassUnit unit) {
        return Load.of(quarters / 4.0, unit);
    }

    static Arbitrary<MassUnit> units() {
        return Arbitraries.of(MassUnit.class);
    }

    static Arbitrary<LoadLadder> grids() {
        return Combinators.combine(
                        units(),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 1_200).withDistribution(RandomDistribution.uniform()))
                .as((unit, lowest, step, span) ->
                        LoadLadder.grid(quarters(lowest, unit), quarters(step, unit), quarters(lowest + span, unit)));
    }

    static Arbitrary<LoadLadder> racks() {
        return units().flatMap(unit -> Arbitraries.integers()
                .between(0, 400)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(all -> LoadLadder.ofLoads(
                        all.stream().map(quarters -> quarters(quarters, unit)).toList())));
    }

    static Arbitrary<List<Load>> pairs(MassUnit unit) {
        return Arbitraries.of(1, 2, 3, 5, 10, 15, 20, 40, 60, 80, 100)
                .map(quarters -> quarters(quarters, unit))
                .list()
                .ofMaxSize(8);
    }

    static Arbitrary<Plates> plates() {
        return units().flatMap(unit -> Combinators.combine(
                        Arbitraries.of(0, 30, 60, 80, 180), pairs(unit), Arbitraries.of(0, 1))
                .as((bar, pairs, kind) -> kind == 0 || pairs.isEmpty()
                        ? Plates.ofPairs(quarters(bar, unit), pairs)
                        : Plates.unlimited(quarters(bar, unit), pairs, quarters(bar + 400, unit))));
    }

    static Arbitrary<LoadLadder> ladders() {
        return Arbitraries.oneOf(grids(), racks(), plates().map(Plates::ladder)).withoutEdgeCases();
    }

    static Arbitrary<LoadRounding> roundings() {
        return Combinators.combine(ladders(), Arbitraries.of(RoundingDirection.class))
                .as(LoadRounding::of)
                .withoutEdgeCases();
    }

    /** Exact loads in either unit: a third on quarter steps (and their midpoints), the rest anywhere to 400 kg. */
    static Arbitrary<Load> exactLoads() {
        Arbitrary<Long> eighths = Combinators.combine(
                        units(),
                        Arbitraries.integers().between(0, 2_400).withDistribution(RandomDistribution.uniform()))
                .as((unit, n) -> Load.of(n / 8.0, unit).tenthMicrograms());
        Arbitrary<Long> anywhere =
                Arbitraries.longs().between(0, 4_000_000_000_000L).withDistribution(RandomDistribution.uniform());
        Arbitrary<Long> light =
                Arbitraries.longs().between(0, 600_000_000_000L).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.oneOf(eighths, eighths, anywhere, light), units())
                .as(Load::ofTenthMicrograms)
                .withoutEdgeCases();
    }
}
