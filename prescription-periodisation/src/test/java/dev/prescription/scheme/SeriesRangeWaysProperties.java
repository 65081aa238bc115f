package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The ways through a range that models go: steps, series of one load, added sets. */
class SeriesRangeWaysProperties {

    /** What a range is made of. */
    record Bands(int sets, Rir fade, RepRange reps, EffortBand effort, Optional<IntensityBand> intensity) {

        Optional<SeriesRange> range(int added) {
            return SeriesRange.of(sets + added, fade, reps, effort, intensity, RepMaxModel.rts());
        }
    }

    @Provide
    Arbitrary<Bands> bands() {
        Arbitrary<RepRange> reps = Combinators.combine(integers(1, 12), integers(0, 6))
                .as((least, more) -> RepRange.of(least, least + more));
        Arbitrary<EffortBand> efforts = Combinators.combine(integers(0, 6), integers(0, 5))
                .as((least, more) -> EffortBand.of(Rir.ofHalves(least), Rir.ofHalves(least + more)));
        Arbitrary<IntensityBand> intensities = Combinators.combine(integers(58, 92), integers(0, 30))
                .as((least, more) -> IntensityBand.ofPercent(least, Math.min(100, least + more)));
        return Combinators.combine(
                        integers(1, 6), integers(0, 2).map(Rir::ofHalves), reps, efforts, intensities.optional(0.8))
                .as(Bands::new);
    }

    @Provide
    Arbitrary<SeriesRange> ranges() {
        return bands().map(bands -> bands.range(0)).filter(Optional::isPresent).map(Optional::get);
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    @Property
    void every_step_is_harder_and_of_the_range(@ForAll("ranges") SeriesRange range) {
        Statistics.collect(range.steps() > 0);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 30);
            coverage.check(false).percentage(share -> share > 2);
        });
        assertThat(range.step(0)).isEqualTo(range.easiest());
        assertThat(range.step(range.steps())).isEqualTo(range.hardest());
        for (int taken = 1; taken <= range.steps(); taken++) {
            StraightSets before = range.step(taken - 1);
            StraightSets now = range.step(taken);
            assertThat(range.contains(now)).isTrue();
            assertThat(now.freshHalves()).isLessThan(before.freshHalves());
            int given = before.reps()
                    - now.reps()
                    + before.target().halves()
                    - now.target().halves();
            assertThat(given).isEqualTo(1);
            assertThat(now.reps()).isLessThanOrEqualTo(before.reps());
            assertThat(now.target()).isLessThanOrEqualTo(before.target());
        }
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> range.step(range.steps() + 1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> range.step(-1));
    }

    @Property
    void the_series_of_all_loads_are_all_series(@ForAll("ranges") SeriesRange range) {
        List<StraightSets> byLoad = new ArrayList<>();
        for (int load = 2; load <= 80; load++) {
            List<StraightSets> series = range.atLoad(load);
            for (int place = 0; place < series.size(); place++) {
                assertThat(series.get(place).freshHalves()).isEqualTo(load);
                assertThat(series.get(place).reps()).isEqualTo(series.get(0).reps() + place);
                assertThat(load).isBetween(range.heaviestLoad(), range.lightestLoad());
            }
            byLoad.addAll(series);
        }
        assertThat(byLoad).containsExactlyInAnyOrderElementsOf(search(range));
    }

    private static List<StraightSets> search(SeriesRange range) {
        List<StraightSets> all = new ArrayList<>();
        for (int reps = 1; reps <= 20; reps++) {
            for (int halves = 0; halves <= 12; halves++) {
                StraightSets series = StraightSets.of(
                        range.easiest().sets(),
                        reps,
                        Rir.ofHalves(halves),
                        range.easiest().fade());
                if (range.contains(series)) {
                    all.add(series);
                }
            }
        }
        return all;
    }

    @Property
    void more_sets_keep_the_bands(@ForAll("bands") Bands bands, @ForAll @IntRange(min = 0, max = 5) int added) {
        Optional<SeriesRange> range = bands.range(0);
        Assume.that(range.isPresent());
        Optional<SeriesRange> more = range.get().withMoreSets(added);
        Statistics.label("more sets").collect(more.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 30);
            coverage.check(false).percentage(share -> share > 1);
        });

        assertThat(more.map(SeriesRangeWaysProperties::search))
                .isEqualTo(bands.range(added).map(SeriesRangeWaysProperties::search));
        more.ifPresent(wider -> assertThat(wider.base()).isSameAs(range.get()));
        assertThat(range.get().base()).isSameAs(range.get());
    }

    @Example
    void an_added_set_costs_half_a_repetition_of_reserve_at_the_same_load() {
        SeriesRange range = SeriesRange.of(
                        3,
                        Rir.of(0.5),
                        RepRange.of(8, 12),
                        EffortBand.ofRir(1, 3),
                        Optional.of(IntensityBand.ofPercent(62, 78)),
                        RepMaxModel.rts())
                .orElseThrow();
        SeriesRange more = range.withMoreSets(1).orElseThrow().withMoreSets(1).orElseThrow();

        assertThat(range.atLoad(24))
                .extracting(StraightSets::toString)
                .containsExactly("3 x 8 RIR 3", "3 x 9 RIR 2", "3 x 10 RIR 1");
        assertThat(more.atLoad(24)).extracting(StraightSets::toString).containsExactly("5 x 8 RIR 2", "5 x 9 RIR 1");
        assertThat(more.base()).isSameAs(range);
        assertThat(range.atLoad(100)).isEmpty();
        assertThat(range.withMoreSets(40)).isEmpty();
    }
}
