package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Intensity;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns the distinct loads of a programme into rungs on one athlete's ladders: compiled once, run per athlete.
 *
 * <p>The exact load is rounded once, as the implement states. Where that would leave the last set's reserve outside the
 * zone's band, the load on the other side of the exact one is taken, else the repetitions are derived anew within the
 * zone, else the slot is given by effort.
 */
public final class LoadResolver {

    private static final long WHOLE = 10_000;
    private static final int NONE = -1;

    private final RepMaxModel model;
    private final List<LoadCell> cells;
    private final List<Exercise> exercises;
    private final int[][] cellsOfExercise;
    private final int[] intensity;
    private final int[] lightest;
    private final int[] heaviest;
    private final int[] reps;

    /**
     * Prepares the loads of a layout.
     *
     * @param layout the layout
     * @param model the programme's rep-max model
     */
    public LoadResolver(ProgrammeLayout layout, RepMaxModel model) {
        this.model = model;
        this.cells = layout.cells();
        this.exercises = layout.exercises();
        int count = cells.size();
        this.intensity = new int[count];
        this.lightest = new int[count];
        this.heaviest = new int[count];
        this.reps = new int[count];
        for (int cell = 0; cell < count; cell++) {
            intensity[cell] = hundredths(cells.get(cell).intensity());
            lightest[cell] = hundredths(cells.get(cell).lightest());
            heaviest[cell] = hundredths(cells.get(cell).heaviest());
            reps[cell] = cells.get(cell).series().reps();
        }
        this.cellsOfExercise = new int[exercises.size()][];
        for (int exercise = 0; exercise < cellsOfExercise.length; exercise++) {
            cellsOfExercise[exercise] = cellsOf(exercise);
        }
    }

    /**
     * Returns one packed load for each cell of the layout.
     *
     * @param athlete whose maxima, body mass and implements decide
     * @return the packed loads, in the order of the cells
     */
    public int[] resolve(Athlete athlete) {
        int[] packed = new int[intensity.length];
        for (int index = 0; index < cellsOfExercise.length; index++) {
            Exercise exercise = exercises.get(index);
            Optional<OneRepMax> max = athlete.oneRepMax(exercise.id());
            LoadOutcome refusal = SystemLoad.refusal(exercise, athlete, max);
            if (refusal.isLoaded()) {
                resolve(index, SystemLoad.of(exercise, athlete, max.orElseThrow()), packed);
            } else {
                refuse(cellsOfExercise[index], refusal, packed);
            }
        }
        return packed;
    }

    private void refuse(int[] group, LoadOutcome refusal, int[] packed) {
        for (int cell : group) {
            packed[cell] = PackedLoad.of(refusal, 0, reps[cell]);
        }
    }

    private void resolve(int exercise, SystemLoad system, int[] packed) {
        long max = system.max();
        for (int cell : cellsOfExercise[exercise]) {
            if (intensity[cell] == NONE) {
                packed[cell] = PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, 0, reps[cell]);
                continue;
            }
            long exact = PercentOfMax.loadAt(max, intensity[cell]);
            long stated = system.stated(exact);
            if (stated < 0) {
                packed[cell] = PackedLoad.of(LoadOutcome.LIGHTER_THAN_THE_BODY, 0, reps[cell]);
                continue;
            }
            int rung = system.rounding().rungFor(stated);
            packed[cell] = keepsZone(cell, system, rung)
                    ? PackedLoad.of(LoadOutcome.ROUNDED, rung, reps[cell])
                    : resolveOtherwise(cell, system, exact, rung);
        }
    }

    private boolean keepsZone(int cell, SystemLoad system, int rung) {
        long load = system.at(rung) * WHOLE;
        return load >= system.max() * lightest[cell] && load <= system.max() * heaviest[cell];
    }

    private int resolveOtherwise(int cell, SystemLoad system, long exact, int rung) {
        int other = system.neighbour(rung, exact);
        boolean mayTurn = system.rounding().direction() == RoundingDirection.NEAREST || isUndoable(cell, system, rung);
        boolean otherExists =
                mayTurn && other >= 0 && other < system.rounding().ladder().size();
        if (otherExists && keepsZone(cell, system, other)) {
            return PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, other, reps[cell]);
        }
        int derived = derivedReps(cell, system, rung);
        if (derived != NONE) {
            return PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, rung, derived);
        }
        derived = otherExists ? derivedReps(cell, system, other) : NONE;
        return derived != NONE
                ? PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, other, derived)
                : PackedLoad.of(LoadOutcome.NOT_LOADABLE, 0, reps[cell]);
    }

    /** Whether the last set at a rung would end before its repetitions are done. */
    private boolean isUndoable(int cell, SystemLoad system, int rung) {
        double fresh = freshReps(system, rung);
        return fresh < lastSetReps(cell, reps[cell]);
    }

    /** The repetitions of the zone whose reserve at a rung comes nearest the target within the band; -1 for none. */
    private int derivedReps(int cell, SystemLoad system, int rung) {
        double fresh = freshReps(system, rung);
        LoadCell zone = cells.get(cell);
        int best = NONE;
        double nearest = Double.MAX_VALUE;
        for (int count = zone.reps().min(); count <= zone.reps().max(); count++) {
            double reserve = fresh - lastSetReps(cell, count);
            double distance = Math.abs(reserve - zone.series().target().repsInReserve());
            boolean inBand = reserve >= zone.effort().min().repsInReserve()
                    && reserve <= zone.effort().max().repsInReserve();
            if (inBand && distance < nearest) {
                best = count;
                nearest = distance;
            }
        }
        return best;
    }

    private double lastSetReps(int cell, int count) {
        return count
                + (cells.get(cell).series().sets() - 1)
                        * cells.get(cell).series().fade().repsInReserve();
    }

    /** The repetitions to failure of a fresh set at a rung; negative where the model does not reach. */
    private double freshReps(SystemLoad system, int rung) {
        return SystemLoad.intensity(system.at(rung), system.max())
                .filter(share -> share.compareTo(model.lowestIntensity()) >= 0)
                .map(model::repsToFailureAt)
                .orElse((double) NONE);
    }

    private int[] cellsOf(int exercise) {
        int[] group = new int[cells.size()];
        int size = 0;
        for (int cell = 0; cell < group.length; cell++) {
            if (cells.get(cell).exerciseIndex() == exercise) {
                group[size++] = cell;
            }
        }
        return Arrays.copyOf(group, size);
    }

    private static int hundredths(Optional<Intensity> share) {
        return share.map(Intensity::hundredths).orElse(NONE);
    }
}
