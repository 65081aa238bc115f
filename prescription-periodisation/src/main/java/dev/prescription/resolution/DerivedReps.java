package dev.prescription.resolution;

import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.quantity.Intensity;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;

/** The repetitions of a zone that suit a load which the prescribed ones do not. */
final class DerivedReps {

    private static final int HALVES = 2;
    private static final int NONE = -1;

    private final RepMaxModel model;
    private final int lowestShare;
    private final int[] fewest;
    private final int[] most;
    private final double[] faded;
    private final double[] target;
    private final double[] aim;
    private final double[] leastReserve;
    private final double[] mostReserve;

    DerivedReps(List<LoadCell> cells, RepMaxModel model) {
        this.model = model;
        this.lowestShare = model.lowestIntensity().hundredths();
        int count = cells.size();
        this.fewest = new int[count];
        this.most = new int[count];
        this.faded = new double[count];
        this.target = new double[count];
        this.aim = new double[count];
        this.leastReserve = new double[count];
        this.mostReserve = new double[count];
        for (int cell = 0; cell < count; cell++) {
            LoadCell zone = cells.get(cell);
            fewest[cell] = zone.reps().min();
            most[cell] = zone.reps().max();
            faded[cell] = (zone.series().sets() - 1) * zone.series().fade().repsInReserve();
            target[cell] = zone.series().target().repsInReserve();
            leastReserve[cell] = zone.effort().min().repsInReserve();
            mostReserve[cell] = zone.effort().max().repsInReserve();
            aim[cell] = Math.max(leastReserve[cell], Math.min(target[cell], mostReserve[cell]));
        }
    }

    /** Whether the last set with a load would end before its repetitions are done. */
    boolean isUndoable(int cell, long load, long max, int reps) {
        return freshReps(load, max) < reps + faded[cell];
    }

    /**
     * Returns the repetitions of the zone whose reserve with a load comes nearest the target within the band; of two as
     * near, the fewer.
     *
     * <p>The distance from the target falls and then rises with the repetitions, so that only two can be the nearest:
     * those about the target, or about the end of the band where the target lies outside.
     *
     * @param cell the place of the cell in the layout
     * @param load the system load in 10<sup>-10</sup> kg
     * @param max the system load of the maximum
     * @param rung the rung of the load
     * @return the packed load; -1 where no repetitions of the zone keep the band
     */
    int at(int cell, long load, long max, int rung) {
        double fresh = freshReps(load, max);
        int onTarget = (int) Math.floor(fresh - faded[cell] - aim[cell]);
        int fewer = Math.max(fewest[cell], Math.min(onTarget, most[cell]));
        int more = Math.max(fewest[cell], Math.min(onTarget + 1, most[cell]));
        double distance = distance(cell, fresh, fewer);
        double other = distance(cell, fresh, more);
        int best = other < distance ? more : fewer;
        return Math.min(distance, other) == Double.MAX_VALUE
                ? NONE
                : PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, rung, best, (int) Math.floor(HALVES * fresh));
    }

    /** How far the last set's reserve is from the target; the largest number where it leaves the band. */
    private double distance(int cell, double fresh, int reps) {
        double reserve = fresh - (reps + faded[cell]);
        return reserve >= leastReserve[cell] && reserve <= mostReserve[cell]
                ? Math.abs(reserve - target[cell])
                : Double.MAX_VALUE;
    }

    /** The repetitions to failure of a fresh set with a load; negative where the model does not reach. */
    private double freshReps(long load, long max) {
        int share = load <= 0 ? NONE : PercentOfMax.hundredthsOf(load, max);
        return share >= lowestShare && share <= Intensity.MAXIMUM.hundredths()
                ? model.repsToFailureAt(Intensity.ofHundredths(share))
                : NONE;
    }
}
