package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Compares the ends of a range with a search over every series of its bands. */
class SeriesRangeProperties {

    private static final RepMaxModel RTS = RepMaxModel.rts();

    @Property
    void ends_are_what_a_search_of_every_series_finds(
            @ForAll @IntRange(min = 1, max = 6) int sets,
            @ForAll @IntRange(min = 0, max = 2) int fadeHalves,
            @ForAll @IntRange(min = 1, max = 14) int fewestReps,
            @ForAll @IntRange(min = 0, max = 8) int moreReps,
            @ForAll @IntRange(min = 0, max = 8) int leastHalves,
            @ForAll @IntRange(min = 0, max = 6) int moreHalves,
            @ForAll @IntRange(min = 55, max = 98) int lightest,
            @ForAll @IntRange(min = 0, max = 30) int heavier) {
        RepRange reps = RepRange.of(fewestReps, fewestReps + moreReps);
        EffortBand effort = EffortBand.of(Rir.ofHalves(leastHalves), Rir.ofHalves(leastHalves + moreHalves));
        IntensityBand band = IntensityBand.ofPercent(lightest, Math.min(100, lightest + heavier));
        Rir fade = Rir.ofHalves(fadeHalves);

        Optional<SeriesRange> range = SeriesRange.of(sets, fade, reps, effort, Optional.of(band), RTS);
        List<StraightSets> all = search(sets, fade, reps, effort, band);

        Statistics.label("range")
                .collect(range.isEmpty() ? "infeasible" : all.size() == 1 ? "one series" : "several")
                .coverage(coverage -> {
                    coverage.check("infeasible").percentage(share -> share > 5);
                    coverage.check("one series").count(count -> count > 5);
                    coverage.check("several").percentage(share -> share > 20);
                });
        assertThat(range.isPresent()).isEqualTo(!all.isEmpty());
        range.ifPresent(found -> {
            StraightSets easiest = all.stream()
                    .max(Comparator.comparing(StraightSets::target).thenComparing(StraightSets::reps))
                    .orElseThrow();
            StraightSets hardest = all.stream()
                    .filter(series -> series.reps() <= easiest.reps())
                    .min(Comparator.comparing(StraightSets::target).thenComparing(StraightSets::reps))
                    .orElseThrow();
            assertThat(found.easiest()).isEqualTo(easiest);
            assertThat(found.hardest()).isEqualTo(hardest);
            assertThat(all).allMatch(found::contains);
        });
    }

    private static List<StraightSets> search(int sets, Rir fade, RepRange reps, EffortBand effort, IntensityBand band) {
        List<StraightSets> feasible = new ArrayList<>();
        for (int count = reps.min(); count <= reps.max(); count++) {
            for (int halves = effort.min().halves(); halves <= effort.max().halves(); halves++) {
                StraightSets series = StraightSets.of(sets, count, Rir.ofHalves(halves), fade);
                if (RTS.accepts(count, series.rirOf(1)) && band.contains(RTS.percentFor(count, series.rirOf(1)))) {
                    feasible.add(series);
                }
            }
        }
        return feasible;
    }
}
