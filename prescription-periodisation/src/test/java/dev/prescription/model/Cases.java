package dev.prescription.model;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
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
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Ranges, palettes and lengths that every model's law is tried on. */
final class Cases {

    private Cases() {}

    /** What one try is made of. */
    record Case(int weeks, int exposures, ZonePalette palette, SeriesRange range) {

        MesocyclePosition in(int week) {
            return MesocyclePosition.of(week, weeks).exposed(1, exposures);
        }

        /** The series of every week at the first exposure. */
        List<StraightSets> course(PeriodisationModel model) {
            return each(week -> model.at(in(week), palette, range));
        }

        <T> List<T> each(IntFunction<T> ofWeek) {
            List<T> course = new ArrayList<>();
            for (int week = 1; week <= weeks; week++) {
                course.add(ofWeek.apply(week));
            }
            return course;
        }
    }

    static Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 14),
                        Arbitraries.integers().between(1, 5),
                        palettes(),
                        ranges())
                .as(Case::new);
    }

    static Arbitrary<SeriesRange> ranges() {
        Arbitrary<EffortBand> efforts = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4))
                .as((least, more) -> EffortBand.of(Rir.ofHalves(least), Rir.ofHalves(least + more)));
        Arbitrary<RepRange> reps = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 7))
                .as((fewest, more) -> RepRange.of(fewest, fewest + more));
        Arbitrary<IntensityBand> intensities = Combinators.combine(
                        Arbitraries.integers().between(58, 92),
                        Arbitraries.integers().between(0, 25))
                .as((lightest, more) -> IntensityBand.ofPercent(lightest, Math.min(100, lightest + more)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 2),
                        reps,
                        efforts,
                        intensities.optional(0.8))
                .as((sets, fade, some, effort, intensity) ->
                        SeriesRange.of(sets, Rir.ofHalves(fade), some, effort, intensity, RepMaxModel.rts()))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    static Arbitrary<ZonePalette> palettes() {
        Arbitrary<Goal> goals = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                Goal.strength(),
                                Goal.hypertrophy(),
                                Goal.strength().withoutSizeGain())),
                Tuple.of(3, Arbitraries.integers().between(0, 100).map(Goal::blendedWithStrengthShare)));
        Arbitrary<ZonePalette> consensus = Combinators.combine(goals, Arbitraries.of(TrainingLevel.class))
                .as((goal, level) -> ZonePalette.of(Prescriber.forGoal(goal).withLevel(level)));
        Arbitrary<ZonePalette> houses = Combinators.combine(
                        goals, Arbitraries.integers().between(1, 100))
                .as((goal, own) -> ZonePalette.of(goal, own, Optional.empty()));
        return Arbitraries.oneOf(consensus, houses);
    }

    /** Collects what the hard cases are and demands that they occur. */
    static void judge(Case tried) {
        Statistics.label("range")
                .collect(tried.range().steps() == 0 ? "one step" : "wide")
                .coverage(coverage -> {
                    coverage.check("one step").percentage(share -> share > 2);
                    coverage.check("wide").percentage(share -> share > 50);
                });
        Statistics.label("weeks")
                .collect(tried.weeks() == 1 ? "one week" : "several")
                .coverage(coverage -> coverage.check("one week").percentage(share -> share > 2));
        Statistics.label("exposures")
                .collect(tried.exposures() == 1 ? "one exposure" : "several")
                .coverage(coverage -> coverage.check("one exposure").percentage(share -> share > 5));
        Statistics.label("zones").collect(tried.palette().weekly().size()).coverage(coverage -> {
            coverage.check(1).percentage(share -> share > 0);
            coverage.check(2).percentage(share -> share > 5);
            coverage.check(3).percentage(share -> share > 5);
        });
    }

    /** The consensus range of an intermediate's blended main lift, over seven weeks, twice a week. */
    static Case ordinary() {
        return new Case(
                7,
                2,
                ZonePalette.of(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE)),
                SeriesRange.of(
                                3,
                                Rir.of(0.5),
                                RepRange.of(5, 8),
                                EffortBand.ofRir(1, 3),
                                Optional.of(IntensityBand.ofPercent(72, 85)),
                                RepMaxModel.rts())
                        .orElseThrow());
    }
}
