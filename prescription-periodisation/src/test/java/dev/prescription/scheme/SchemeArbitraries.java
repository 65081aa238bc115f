package dev.prescription.scheme;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.LoadTarget.Effort;
import dev.prescription.scheme.LoadTarget.RepMax;
import dev.prescription.technique.Technique;
import dev.prescription.technique.Techniques;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Schemes of every kind of target, with the smallest and largest values among them. */
final class SchemeArbitraries {

    private SchemeArbitraries() {}

    static Arbitrary<RepTarget> reps() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 100);
        return Arbitraries.oneOf(
                counts.map(RepTarget::exactly),
                Combinators.combine(counts, counts).as((a, b) -> RepTarget.range(Math.min(a, b), Math.max(a, b))),
                counts.map(RepTarget::atLeast),
                Arbitraries.integers().between(1, 3_600).map(RepTarget::seconds),
                Arbitraries.integers().between(1, 1_000).map(RepTarget::total));
    }

    static Arbitrary<LoadTarget> loads() {
        Arbitrary<Integer> shares = Arbitraries.integers().between(1, 12_000);
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(1, 13_000)
                        .map(Intensity::ofHundredths)
                        .map(LoadTarget::ofMax),
                shares.map(LoadTarget::ofTrainingMax),
                Arbitraries.integers().between(1, 100).map(LoadTarget::repMax),
                Combinators.combine(Arbitraries.integers().between(2, 100), shares)
                        .as(RepMax::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 20),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(true, false))
                        .as((halves, fade, rated) ->
                                new Effort(Rir.ofHalves(rated ? halves / 2 : halves), Rir.ofHalves(fade), rated)),
                Combinators.combine(Arbitraries.longs().between(0, 20_000_000_000_000L), Arbitraries.of(MassUnit.class))
                        .as(Load::ofTenthMicrograms)
                        .map(LoadTarget::fixed),
                relative(),
                relative(), // the first group's is given up
                Arbitraries.just(LoadTarget.unstated()));
    }

    static Arbitrary<SetScheme> schemes() {
        return groups().list().ofMinSize(1).ofMaxSize(5).map(SchemeArbitraries::scheme);
    }

    private static Arbitrary<LoadTarget> relative() {
        return Arbitraries.integers().between(-9_999, 10_000).map(LoadTarget::relative);
    }

    private static Arbitrary<SetGroup> groups() {
        Arbitrary<Integer> sets = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(1)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 20)));
        return Combinators.combine(
                        sets,
                        reps(),
                        loads(),
                        Arbitraries.of(SetKind.class).optional(0.8),
                        Techniques.all().optional(0.4),
                        Arbitraries.integers().between(0, 100))
                .as(SchemeArbitraries::group);
    }

    private static SetGroup group(
            int sets,
            RepTarget reps,
            LoadTarget load,
            Optional<SetKind> kind,
            Optional<Technique> technique,
            int placeInBand) {
        Optional<Technique> fitting = technique.filter(way -> reps.fewest() > 0);
        LoadTarget accepted = fitting.flatMap(Technique::loads)
                .filter(band -> load instanceof LoadTarget.OfMax)
                .<LoadTarget>map(band -> within(band, placeInBand))
                .orElse(load);
        SetGroup group = SetGroup.of(sets, reps, accepted);
        boolean named = kind.isPresent() && (kind.get() != SetKind.AMRAP || reps instanceof RepTarget.AsManyAsPossible);
        SetGroup done = named ? group.withKind(kind.get()) : group;
        return fitting.map(done::withTechnique).orElse(done);
    }

    private static LoadTarget within(IntensityBand band, int placeInBand) {
        int width = band.max().hundredths() - band.min().hundredths();
        return LoadTarget.ofMax(Intensity.ofHundredths(band.min().hundredths() + width * placeInBand / 100));
    }

    private static SetScheme scheme(List<SetGroup> groups) {
        SetGroup first = groups.get(0);
        SetScheme scheme = first.load() instanceof LoadTarget.Relative
                ? SetScheme.of(SetGroup.of(first.sets(), first.reps(), LoadTarget.unstated()))
                : SetScheme.of(first);
        for (SetGroup group : groups.subList(1, groups.size())) {
            scheme = scheme.sets() + group.sets() <= SetGroup.MOST_SETS ? scheme.then(group) : scheme;
        }
        return scheme;
    }
}
