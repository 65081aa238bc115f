package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.WarmUpRamp;
import dev.prescription.loading.WarmUpStep;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws 2, 2b and 6: every loaded set can be done, returns its maximum, and can be loaded. */
class DoableLawProperties {

    private static final double HALF_STEP = 0.5;
    private static final double RESOLUTION = 0.02;

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Property
    void every_loaded_set_fits_its_exact_load_and_its_rounded_load(@ForAll("plans") Plan plan) {
        int loaded = 0;
        int judged = 0;
        for (Microcycle week : plan.microcycles()) {
            for (Session session : week.sessions()) {
                for (PlannedExercise exercise : session.exercises()) {
                    for (PlannedSeries series : exercise.series()) {
                        loaded += series.load().isPresent() ? series.sets() : 0;
                    }
                    for (PlannedSet set : exercise.sets()) {
                        judged += judge(set, week.kind()) ? 1 : 0;
                    }
                    collect(exercise.outcome());
                }
            }
        }
        assertThat(judged).as("the law judges all loaded sets").isEqualTo(loaded);
        Statistics.label("outcome").coverage(coverage -> {
            for (LoadOutcome outcome : LoadOutcome.values()) {
                coverage.check(outcome.name()).count(count -> count > 0);
            }
        });
    }

    /** Law 2b: the exact load for the fresh repetitions estimates the very maximum it came from. */
    @Property
    void doing_exactly_what_was_prescribed_returns_the_maximum(@ForAll("plans") Plan plan) {
        RepMaxModel model = plan.programme().repMaxModel();
        for (PlannedExercise exercise : Plans.exercises(plan)) {
            if (exercise.derivation().isEmpty()
                    || exercise.exercise().loadKind().countsBodyMass()) {
                continue;
            }
            LoadDerivation derivation = exercise.derivation().orElseThrow();
            Optional<StraightSets> series = seriesOfTheExactLoad(exercise);
            boolean inDomain = series.isPresent() && series.get().freshHalves() <= 30;
            Statistics.label("fresh repetitions")
                    .collect(inDomain ? "to 15" : series.isPresent() ? "beyond 15" : "between half steps");
            if (inDomain) {
                Load estimate = model.estimateOneRepMaxToFifteenReps(
                                derivation.exact(),
                                series.get().reps(),
                                series.get().rirOf(1))
                        .load();
                long wanted = derivation.maximumUsed().tenthMicrograms();
                boolean whole = derivation.usedShare().isWhole();
                assertThat(derivation.oneRepMax().load().tenthMicrograms() == wanted)
                        .isEqualTo(whole);
                Statistics.label("maximum").collect(whole ? "whole" : "at 90 %");
                assertThat(Math.abs(estimate.tenthMicrograms() - wanted)).isLessThanOrEqualTo(2);
            }
        }
        Statistics.label("maximum").coverage(coverage -> {
            coverage.check("whole").percentage(share -> share > 50);
            coverage.check("at 90 %").percentage(share -> share > 5);
        });
    }

    /** The series whose load the exact one is: a floor asks for its own; a cap may lie between two half steps. */
    private static Optional<StraightSets> seriesOfTheExactLoad(PlannedExercise exercise) {
        if (exercise.outcome() != LoadOutcome.CAPPED) {
            return Optional.of(exercise.slot().top().sets());
        }
        int cell = exercise.slot().top().cell();
        StraightSets trained =
                exercise.plan().programme().layout().cells().get(cell).series();
        return exercise.restriction()
                .flatMap(Restriction::floor)
                .map(floor -> floor.compareTo(trained.target()) > 0 ? floor : trained.target())
                .map(last -> StraightSets.of(trained.sets(), trained.reps(), last, trained.fade()));
    }

    /** Law 6: warm-ups derive from the exact work load, rise, and stay below what is lifted. */
    @Property
    void warm_ups_rise_and_stay_below_the_work_load(@ForAll("plans") Plan plan) {
        for (PlannedExercise exercise : plan.sessions().get(0).exercises()) {
            Optional<WarmUpRamp> ramp = exercise.derivation().flatMap(LoadDerivation::warmUp);
            Statistics.label("warm-up")
                    .collect(ramp.isEmpty() ? "none" : ramp.get().steps().isEmpty() ? "no room" : "steps");
            Load below = Load.ofKilograms(0);
            for (WarmUpStep step : ramp.map(WarmUpRamp::steps).orElse(List.of())) {
                Load load = step.load().rounded();
                assertThat(load.isHeavierThan(below) || below.sameMassAs(Load.ofKilograms(0)))
                        .isTrue();
                assertThat(exercise.load().orElseThrow().isHeavierThan(load)).isTrue();
                below = load;
            }
            ramp.ifPresent(steps -> assertThat(steps.exactWorkLoad())
                    .isEqualTo(exercise.derivation().orElseThrow().exact()));
        }
        Statistics.label("warm-up").coverage(coverage -> {
            coverage.check("steps").count(count -> count > 100);
            coverage.check("no room").count(count -> count > 0);
        });
    }

    private static void collect(LoadOutcome outcome) {
        Statistics.label("outcome").collect(outcome.name());
    }

    /** Judges a loaded set; an unloaded one is given by effort and has nothing to fit. */
    static boolean judge(PlannedSet set, WeekKind kind) {
        if (set.isByEffort()) {
            return false;
        }
        PlannedExercise exercise = set.exercise();
        PlannedSeries series = set.series();
        LoadDerivation derivation = series.derivation().orElseThrow();
        RepMaxModel model = exercise.plan().programme().repMaxModel();
        int number = set.number() - setsBefore(series);
        double fade = HALF_STEP * (number - 1);
        double needed = set.reps() + set.rir().orElseThrow().repsInReserve() + fade;
        double implied = set.impliedRir().orElseThrow();
        boolean capped = series.outcome() == LoadOutcome.CAPPED;
        if (capped || series.outcome() == LoadOutcome.REPS_DERIVED_ANEW) {
            assertThat(needed)
                    .isBetween(
                            derivation.repsToFailure().orElseThrow() - HALF_STEP - RESOLUTION,
                            derivation.repsToFailure().orElseThrow() + RESOLUTION);
        } else {
            assertThat(needed)
                    .isCloseTo(
                            model.repsToFailureAt(series.intensity().orElseThrow()),
                            org.assertj.core.data.Offset.offset(RESOLUTION));
        }
        assertThat(implied).isGreaterThanOrEqualTo(-RESOLUTION);
        if (kind == WeekKind.TRAINING && number == series.sets()) {
            EffortBand band = exercise.slot().prescription().effort();
            assertThat(implied)
                    .as("%s %s", series, series.outcome())
                    .isBetween(
                            band.min().repsInReserve() - RESOLUTION,
                            capped ? 30 : band.max().repsInReserve() + RESOLUTION);
        }
        assertThat(exercise.plan()
                        .athlete()
                        .loadRounding(exercise.exercise())
                        .ladder()
                        .loads())
                .contains(set.load().orElseThrow());
        return true;
    }

    private static int setsBefore(PlannedSeries series) {
        int before = 0;
        for (PlannedSeries other : series.exercise().series()) {
            if (other.equals(series)) {
                return before;
            }
            before += other.sets();
        }
        throw new AssertionError(series + " is not of its exercise");
    }
}
