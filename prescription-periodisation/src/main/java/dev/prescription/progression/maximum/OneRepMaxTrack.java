package dev.prescription.progression.maximum;

import dev.prescription.log.Chronicle;
import dev.prescription.progression.Lift;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.EstimatedOneRepMax;
import dev.prescription.repmax.RepMaxFit;
import dev.prescription.repmax.RepMaxFit.TrainingSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The maximum of one lifter and lift over time: every reading kept, tested and estimated apart, and what the recent ones say.
 *
 * <p>For example {@code track.current(day)} weighs each estimate by its confidence and halves its weight every 28 days
 * ({@code C-PROG-05}), and gives the mean with its band. It refuses where nothing readable lies within 84 days. A lifter's own
 * curve is fitted from six or more sets with three or more loads, and used where it misses them by two repetitions at most.
 * Immutable.
 */
public final class OneRepMaxTrack {

    private static final int HALF_LIFE_DAYS = 28;
    private static final int OLDEST_DAYS = 84;
    private static final int FIT_DAYS = 56;
    private static final int FEWEST_SETS = 6;
    private static final int FEWEST_LOADS = 3;
    private static final double WORST_FIT = 2;
    private static final double TESTED_CV = 4.2;

    private final Lift lift;
    private final Chronicle<OneRepMaxReading> readings;

    private OneRepMaxTrack(Lift lift, Chronicle<OneRepMaxReading> readings) {
        this.lift = lift;
        this.readings = readings;
    }

    /**
     * Begins a track.
     *
     * @param lift the exercise and its lifter
     * @return the track, without a reading
     */
    public static OneRepMaxTrack of(Lift lift) {
        return new OneRepMaxTrack(Objects.requireNonNull(lift, "lift"), Chronicle.empty());
    }

    /**
     * Returns the track with one more reading.
     *
     * @param reading the reading
     * @return the track
     */
    public OneRepMaxTrack with(OneRepMaxReading reading) {
        return new OneRepMaxTrack(lift, readings.with(Objects.requireNonNull(reading, "reading")));
    }

    /**
     * Returns the track with one more reading of a lifter whose body mass has changed since: what is stated is of the latest.
     *
     * @param reading the reading
     * @param now the exercise and its lifter as they are now
     * @return the track
     */
    public OneRepMaxTrack with(OneRepMaxReading reading, Lift now) {
        return new OneRepMaxTrack(Objects.requireNonNull(now, "now"), with(reading).readings);
    }

    /**
     * Returns every reading in the order they were added.
     *
     * @return the readings; not modifiable
     */
    public List<OneRepMaxReading> readings() {
        return readings;
    }

    /**
     * Returns the last tested maximum, which no estimate replaces.
     *
     * @return the reading; empty where none was tested
     */
    public Optional<OneRepMaxReading> tested() {
        return readings.stream().filter(OneRepMaxReading::isTested).reduce((one, later) -> later);
    }

    /**
     * Returns what the recent estimates say together.
     *
     * @param asOf the day it is asked for
     * @return the maximum with its band, in the load as it is stated for the exercise; empty where no estimate lies within the 84
     *     days before, or the body alone is heavier
     */
    public Optional<Current> current(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        double weights = 0;
        double masses = 0;
        double deviations = 0;
        int used = 0;
        for (OneRepMaxReading reading : readings) {
            long days = ChronoUnit.DAYS.between(reading.date(), asOf);
            if (reading.max() instanceof EstimatedOneRepMax estimate && days >= 0 && days <= OLDEST_DAYS) {
                double weight = StrictMath.pow(0.5, days / (double) HALF_LIFE_DAYS) * weight(estimate);
                weights += weight;
                masses += weight * estimate.load().tenthMicrograms();
                deviations += weight * estimate.standardDeviationPercent();
                used++;
            }
        }
        if (used == 0) {
            return Optional.empty();
        }
        double mean = masses / weights;
        double deviation = Math.max(TESTED_CV, deviations / weights) / 100;
        Load unit = readings.get(readings.size() - 1).max().load();
        long body = lift.system(Load.ofTenthMicrograms(0, unit.unit()));
        Optional<Load> load = stated(mean, body, unit);
        if (load.isEmpty()) {
            return Optional.empty();
        }
        Load low = stated(mean * (1 - deviation), body, unit).orElse(Load.ofTenthMicrograms(0, unit.unit()));
        Load high = stated(mean * (1 + deviation), body, unit).orElseThrow();
        return Optional.of(new Current(load.get(), low, high, used));
    }

    private static Optional<Load> stated(double system, long body, Load unit) {
        long mass = Math.round(system) - body;
        return mass > 0 ? Optional.of(Load.ofTenthMicrograms(mass, unit.unit())) : Optional.empty();
    }

    private static double weight(EstimatedOneRepMax estimate) {
        return switch (estimate.confidence()) {
            case HIGH -> 1;
            case MODERATE -> 0.5;
            case LOW -> 0.25;
        };
    }

    /**
     * Returns the lifter's own curve.
     *
     * @param asOf the day it is asked for
     * @return the fit of the modified Epley equation to the sets of the last 56 days; empty where there are fewer than six, fewer
     *     than three loads, no falling curve, or the curve misses them by more than two repetitions
     */
    public Optional<RepMaxFit> ownCurve(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<TrainingSet> sets = readings.stream()
                .filter(reading ->
                        !reading.date().isAfter(asOf) && ChronoUnit.DAYS.between(reading.date(), asOf) <= FIT_DAYS)
                .flatMap(reading -> reading.sets().stream())
                .toList();
        long loads = sets.stream()
                .map(set -> set.load().tenthMicrograms())
                .distinct()
                .count();
        if (sets.size() < FEWEST_SETS || loads < FEWEST_LOADS) {
            return Optional.empty();
        }
        try {
            return Optional.of(RepMaxFit.modifiedEpley(sets)).filter(fit -> fit.repsError() <= WORST_FIT);
        } catch (InvalidValueException noCurve) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneRepMaxTrack that && lift.equals(that.lift) && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return readings.hashCode();
    }

    /** Returns the exercise and the number of readings; no load. */
    @Override
    public String toString() {
        return lift + ", " + readings.size() + " readings";
    }

    /**
     * What the recent estimates say together.
     *
     * @param load the maximum, as it is stated for the exercise; not rounded
     * @param low one standard deviation less, 0 at least
     * @param high one standard deviation more
     * @param readings how many estimates it rests on, at least 1
     */
    public record Current(Load load, Load low, Load high, int readings) {

        /**
         * Checks that nothing is missing.
         *
         * @param load the maximum
         * @param low one standard deviation less
         * @param high one standard deviation more
         * @param readings how many estimates it rests on
         */
        public Current {
            Objects.requireNonNull(load, "load");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }

        /** Returns the count; no load. */
        @Override
        public String toString() {
            return "maximum of " + readings + " readings";
        }
    }
}
