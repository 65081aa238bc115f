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

    private final List<LoadCell> cells;
    private final RepMaxModel model;
    private final int lowestShare;

    DerivedReps(List<LoadCell> cells, RepMaxModel model) {
        this.cells = cells;
        this.model = model;
        this.lowestShare = model.lowestIntensity().hundredths();
    }

    /** Whether the last set with a load would end before its repetitions are done. */
    boolean isUndoable(int cell, long load, long max, int reps) {
        return freshReps(load, max) < lastSetReps(cells.get(cell), reps);
    }

    /**
     * Returns the repetitions of the zone whose reserve with a load comes nearest the target within the band.
     *
     * @param cell the place of the cell in the layout
     * @param load the system load in 10<sup>-10</sup> kg
     * @param max the system load of the maximum
     * @param rung the rung of the load
     * @return the packed load; -1 where no repetitions of the zone keep the band
     */
    int at(int cell, long load, long max, int rung) {
        double fresh = freshReps(load, max);
        LoadCell zone = cells.get(cell);
        int best = NONE;
        double nearest = Double.MAX_VALUE;
        for (int count = zone.reps().min(); count <= zone.reps().max(); count++) {
            double reserve = fresh - lastSetReps(zone, count);
            double distance = Math.abs(reserve - zone.series().target().repsInReserve());
            boolean inBand = reserve >= zone.effort().min().repsInReserve()
                    && reserve <= zone.effort().max().repsInReserve();
            if (inBand && distance < nearest) {
                best = count;
                nearest = distance;
            }
        }
        return best == NONE
                ? NONE
                : PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, rung, best, (int) StrictMath.floor(HALVES * fresh));
    }

    private static double lastSetReps(LoadCell zone, int count) {
        return count + (zone.series().sets() - 1) * zone.series().fade().repsInReserve();
    }

    /** The repetitions to failure of a fresh set with a load; negative where the model does not reach. */
    private double freshReps(long load, long max) {
        int share = load <= 0 ? NONE : PercentOfMax.hundredthsOf(load, max);
        return share >= lowestShare && share <= Intensity.MAXIMUM.hundredths()
                ? model.repsToFailureAt(Intensity.ofHundredths(share))
                : NONE;
    }
}
