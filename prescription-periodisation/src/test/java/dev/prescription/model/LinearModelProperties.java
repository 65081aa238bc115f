package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The linear model's own law, and a twin that breaks it. */
class LinearModelProperties {

    @Property(tries = 4000)
    void the_linear_model_keeps_its_law(
            @ForAll @IntRange(min = 1, max = 12) int weeks,
            @ForAll @IntRange(min = 1, max = 5) int sets,
            @ForAll @IntRange(min = 1, max = 10) int fewestReps,
            @ForAll @IntRange(min = 0, max = 6) int moreReps,
            @ForAll @IntRange(min = 0, max = 6) int leastHalves,
            @ForAll @IntRange(min = 0, max = 4) int moreHalves,
            @ForAll @IntRange(min = 60, max = 90) int lightest,
            @ForAll @IntRange(min = 0, max = 25) int heavier) {
        Optional<SeriesRange> range = SeriesRange.of(
                sets,
                Rir.of(0.5),
                RepRange.of(fewestReps, fewestReps + moreReps),
                EffortBand.of(Rir.ofHalves(leastHalves), Rir.ofHalves(leastHalves + moreHalves)),
                Optional.of(IntensityBand.ofPercent(lightest, Math.min(100, lightest + heavier))),
                RepMaxModel.rts());
        Assume.that(range.isPresent());
        boolean wide = !range.get().easiest().equals(range.get().hardest());
        Statistics.label("range").collect(wide ? "wide" : "one step").coverage(coverage -> {
            coverage.check("wide").percentage(share -> share > 20);
            coverage.check("one step").percentage(share -> share > 2);
        });

        assertThat(breach(PeriodisationModel.linear(), weeks, range.get())).isEmpty();
    }

    @Example
    void a_twin_that_lightens_the_last_week_is_found_out() {
        SeriesRange range = SeriesRange.of(
                        3,
                        Rir.of(0.5),
                        RepRange.of(5, 8),
                        EffortBand.ofRir(1, 3),
                        Optional.of(IntensityBand.ofPercent(72, 85)),
                        RepMaxModel.rts())
                .orElseThrow();

        assertThat(breach(new LightensTheLastWeek(), 7, range)).contains("week 7 is lighter than week 6");
    }

    /** Says what breaks the law: fresh repetitions to failure never rise, nor do repetitions and reserve. */
    private static Optional<String> breach(PeriodisationModel model, int weeks, SeriesRange range) {
        List<StraightSets> course = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            course.add(model.at(MesocyclePosition.of(week, weeks), range));
        }
        if (!course.get(0).equals(range.easiest())) {
            return Optional.of("week 1 is not the easy end");
        }
        for (int week = 2; week <= weeks; week++) {
            StraightSets before = course.get(week - 2);
            StraightSets now = course.get(week - 1);
            if (!range.contains(now)) {
                return Optional.of("week " + week + " leaves the range");
            }
            if (now.freshHalves() > before.freshHalves()) {
                return Optional.of("week " + week + " is lighter than week " + (week - 1));
            }
            if (now.reps() > before.reps() || now.target().compareTo(before.target()) > 0) {
                return Optional.of("week " + week + " asks for more repetitions or reserve");
            }
        }
        boolean wide = range.hardest().freshHalves() < range.easiest().freshHalves();
        boolean heavier = course.get(weeks - 1).freshHalves() < course.get(0).freshHalves();
        return weeks > 1 && wide && !heavier ? Optional.of("the last week is no heavier") : Optional.empty();
    }

    private static final class LightensTheLastWeek implements PeriodisationModel {

        @Override
        public String name() {
            return "wrong twin of linear";
        }

        @Override
        public StraightSets at(MesocyclePosition position, SeriesRange range) {
            return position.week() == position.weeks()
                    ? range.easiest()
                    : PeriodisationModel.linear().at(position, range);
        }
    }
}
