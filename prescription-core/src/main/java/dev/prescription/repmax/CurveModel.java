package dev.prescription.repmax;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** The one model: a curve, read once into a table of half steps, and the checks that stand before it. */
final class CurveModel implements RepMaxModel {

    /** A falling curve from (1 repetition, 100 %) to its last repetition; both directions are the caller's to bound. */
    interface Curve {
        double maxReps();

        double percentAt(double reps);

        double repsAt(double percent);
    }

    private static final int MOST_REPS = 100;
    private static final int FIRST_HALVES = 2;
    private static final int USUAL_LIMIT_HALVES = 20;
    private static final int WIDE_LIMIT_HALVES = 30;

    private final Curve curve;
    private final String name;
    private final List<String> evidenceIds;
    private final Intensity[] byHalves;
    private final Intensity lowest;

    private CurveModel(Curve curve, String name, List<String> evidenceIds, Intensity[] byHalves, Intensity lowest) {
        this.curve = curve;
        this.name = name;
        this.evidenceIds = evidenceIds;
        this.byHalves = byHalves;
        this.lowest = lowest;
    }

    static RepMaxModel of(Curve curve, String name, List<String> evidenceIds) {
        Objects.requireNonNull(name, "name");
        Intensity[] byHalves = new Intensity[(int) (2 * curve.maxReps()) - FIRST_HALVES + 1];
        for (int i = 0; i < byHalves.length; i++) {
            long hundredths = rounded(curve.percentAt((i + FIRST_HALVES) / 2.0));
            if (hundredths < 1 || (i > 0 && hundredths >= byHalves[i - 1].hundredths())) {
                String rule = "must fall by 0.01 % or more with every half repetition, from 100 % at 1 to above 0 % at "
                        + curve.maxReps();
                throw InvalidValueException.of("formula", rule, name, "not-falling");
            }
            byHalves[i] = i == 0 ? Intensity.MAXIMUM : Intensity.ofHundredths((int) hundredths);
        }
        Intensity lowest = Intensity.ofHundredths((int) rounded(curve.percentAt(curve.maxReps())));
        return new CurveModel(curve, name, List.copyOf(evidenceIds), byHalves, lowest);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double maxRepsToFailure() {
        return curve.maxReps();
    }

    @Override
    public Intensity lowestIntensity() {
        return lowest;
    }

    @Override
    public boolean accepts(int reps, Rir rir) {
        Objects.requireNonNull(rir, "rir");
        return reps >= 1 && reps <= MOST_REPS && index(reps, rir) < byHalves.length;
    }

    @Override
    public Intensity percentFor(int reps, Rir rir) {
        Objects.requireNonNull(rir, "rir");
        checkReps(reps);
        int index = index(reps, rir);
        if (index >= byHalves.length) {
            String rule = "must be 1 to " + curve.maxReps() + " in the " + name;
            throw InvalidValueException.of("reps + RIR", rule, reps + rir.repsInReserve(), "outside-domain");
        }
        return byHalves[index];
    }

    @Override
    public double repsToFailureAt(Intensity intensity) {
        Objects.requireNonNull(intensity, "intensity");
        if (intensity.compareTo(lowest) < 0 || intensity.compareTo(Intensity.MAXIMUM) > 0) {
            String rule = "must be " + lowest.percent() + " to 100 % in the " + name;
            throw InvalidValueException.of("intensity", rule, intensity, "outside-domain");
        }
        // The lowest intensity is rounded, so its repetitions may pass the end by as much as that rounding.
        return Math.min(curve.repsAt(intensity.percent()), curve.maxReps());
    }

    @Override
    public OptionalDouble standardDeviationAt(Intensity intensity) {
        Objects.requireNonNull(intensity, "intensity");
        return this == PublishedCurves.NUZZO_GENERAL
                ? PublishedCurves.standardDeviationAt(intensity.percent())
                : OptionalDouble.empty();
    }

    @Override
    public EstimatedOneRepMax estimateOneRepMax(Load load, int reps, Rir rir) {
        return estimate(load, reps, rir, USUAL_LIMIT_HALVES, false);
    }

    @Override
    public EstimatedOneRepMax estimateOneRepMax(Load load, int reps) {
        return estimate(load, reps, Rir.FAILURE, USUAL_LIMIT_HALVES, true);
    }

    @Override
    public EstimatedOneRepMax estimateOneRepMaxToFifteenReps(Load load, int reps, Rir rir) {
        return estimate(load, reps, rir, WIDE_LIMIT_HALVES, false);
    }

    @Override
    public EstimatedOneRepMax estimateOneRepMaxToFifteenReps(Load load, int reps) {
        return estimate(load, reps, Rir.FAILURE, WIDE_LIMIT_HALVES, true);
    }

    @Override
    public List<String> evidenceIds() {
        return evidenceIds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CurveModel that && name.equals(that.name) && Arrays.equals(byHalves, that.byHalves);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(byHalves);
    }

    @Override
    public String toString() {
        return name;
    }

    /** How many percentage points of intensity one more repetition costs at n, over the two half steps around it. */
    double percentPerRep(int reps, Rir rir) {
        int before = Math.max(index(reps, rir) - 1, 0);
        int after = Math.min(index(reps, rir) + 1, byHalves.length - 1);
        return (byHalves[before].percent() - byHalves[after].percent()) * 2 / (after - before);
    }

    private EstimatedOneRepMax estimate(Load load, int reps, Rir rir, int limitHalves, boolean lowerBound) {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(rir, "rir");
        checkReps(reps);
        if (2 * reps + rir.halves() > limitHalves) {
            String rule = "must be at most " + limitHalves / 2 + " for an estimate";
            throw InvalidValueException.of("reps + RIR", rule, reps + rir.repsInReserve(), "too-many-reps");
        }
        return EstimatedOneRepMax.from(this, load, reps, rir, lowerBound);
    }

    static void checkReps(int reps) {
        if (reps < 1 || reps > MOST_REPS) {
            throw InvalidValueException.of("reps", "must be 1 to 100", reps, "out-of-range");
        }
    }

    private static int index(int reps, Rir rir) {
        return 2 * reps + rir.halves() - FIRST_HALVES;
    }

    private static long rounded(double percent) {
        return Math.round(percent * 100);
    }
}
