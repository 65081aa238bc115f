package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private final DerivedReps derivedReps;
    private final Exercise[] exercises;
    private final int[][] cellsAtWhole;
    private final int[][] cellsAtShare;
    private final TestedShare share;
    private final Restrictions restrictions;
    private final RestrictedLoads restrictedLoads;
    private final int[] exerciseOfCell;
    private final int[] intensity;
    private final int[] lightest;
    private final int[] heaviest;
    private final int[] reps;

    /**
     * Prepares the loads of a layout.
     *
     * @param layout the layout
     * @param model the programme's rep-max model
     * @param restrictions what every plan of the programme keeps to, beside the athlete's own
     */
    public LoadResolver(ProgrammeLayout layout, RepMaxModel model, Restrictions restrictions) {
        List<LoadCell> cells = layout.cells();
        this.restrictions = restrictions;
        this.restrictedLoads = new RestrictedLoads(layout, model);
        this.derivedReps = new DerivedReps(cells, model);
        this.exercises = layout.exercises().toArray(Exercise[]::new);
        int count = cells.size();
        this.exerciseOfCell = new int[count];
        this.intensity = new int[count];
        this.lightest = new int[count];
        this.heaviest = new int[count];
        this.reps = new int[count];
        for (int cell = 0; cell < count; cell++) {
            exerciseOfCell[cell] = cells.get(cell).exerciseIndex();
            intensity[cell] = hundredths(cells.get(cell).intensity());
            lightest[cell] = hundredths(cells.get(cell).lightest());
            heaviest[cell] = hundredths(cells.get(cell).heaviest());
            reps[cell] = cells.get(cell).series().reps();
        }
        this.share = cells.stream()
                .map(LoadCell::testedShare)
                .filter(used -> !used.isWhole())
                .findFirst()
                .orElse(TestedShare.whole());
        this.cellsAtWhole = new int[exercises.length][];
        this.cellsAtShare = new int[exercises.length][];
        for (int exercise = 0; exercise < exercises.length; exercise++) {
            cellsAtWhole[exercise] = cellsOf(cells, exercise, true);
            cellsAtShare[exercise] = cellsOf(cells, exercise, false);
        }
    }

    /**
     * Returns how each exercise of the layout is rounded for an athlete.
     *
     * @param athlete whose implements decide
     * @return the roundings, in the order of the exercises
     * @throws InvalidValueException if an implement has more than 32,768 loads
     */
    public LoadRounding[] roundings(Athlete athlete) {
        LoadRounding[] roundings = new LoadRounding[exercises.length];
        for (int index = 0; index < roundings.length; index++) {
            LoadRounding rounding = athlete.loadRounding(exercises[index]);
            if (rounding.ladder().size() > PackedLoad.MOST_RUNGS) {
                throw tooFine(exercises[index], rounding.ladder().size());
            }
            roundings[index] = rounding;
        }
        return roundings;
    }

    /**
     * Returns one packed load for each cell of the layout.
     *
     * @param athlete whose maxima and body mass decide
     * @param roundings the athlete's {@link #roundings}
     * @return the packed loads, in the order of the cells
     */
    public int[] resolve(Athlete athlete, LoadRounding[] roundings) {
        int[] packed = new int[intensity.length];
        Restrictions limits = restrictions.and(athlete.restrictions());
        for (int index = 0; index < exercises.length; index++) {
            Exercise exercise = exercises[index];
            Optional<OneRepMax> max = athlete.oneRepMax(exercise.id());
            LoadOutcome refusal = SystemLoad.refusal(exercise, athlete, max);
            if (refusal == LoadOutcome.ROUNDED) {
                long whole = SystemLoad.systemMax(exercise, athlete, max.orElseThrow());
                long body = SystemLoad.bodyOf(exercise, athlete);
                int sign = SystemLoad.signOf(exercise);
                resolve(cellsAtWhole[index], whole, body, sign, roundings[index], packed);
                if (cellsAtShare[index].length > 0) {
                    long used = SystemLoad.used(whole, max.orElseThrow(), share);
                    resolve(cellsAtShare[index], used, body, sign, roundings[index], packed);
                }
            } else {
                refuse(cellsAtWhole[index], refusal, packed);
                refuse(cellsAtShare[index], refusal, packed);
            }
            if (!limits.isEmpty()) {
                OneRepMax used = refusal == LoadOutcome.ROUNDED ? max.orElseThrow() : null;
                restrict(index, used, limits, athlete, roundings[index], packed);
            }
        }
        return packed;
    }

    private void restrict(
            int index,
            @Nullable OneRepMax max,
            Restrictions limits,
            Athlete athlete,
            LoadRounding rounding,
            int[] packed) {
        Exercise exercise = exercises[index];
        SystemLoad unknown = new SystemLoad(0, 0, SystemLoad.signOf(exercise), rounding);
        SystemLoad whole = max == null ? unknown : SystemLoad.of(exercise, athlete, max, TestedShare.whole(), rounding);
        SystemLoad part = max == null ? unknown : SystemLoad.of(exercise, athlete, max, share, rounding);
        restrictedLoads.hold(cellsAtWhole[index], limits, whole, packed);
        restrictedLoads.hold(cellsAtShare[index], limits, part, packed);
    }

    /**
     * Returns the restriction that changed a packed load: the athlete's or the programme's.
     *
     * @param cell the place of the cell in the layout
     * @param packed its packed load
     * @param athlete whose load it is
     * @return the restriction that governs; empty where none changed it
     */
    public Optional<Restriction> restriction(int cell, int packed, Athlete athlete) {
        Restrictions limits = restrictions.and(athlete.restrictions());
        return limits.isEmpty() ? Optional.empty() : restrictedLoads.governing(cell, packed, limits);
    }

    /**
     * Returns the share of the maximum that restrictions leave to a cell's sets.
     *
     * @param cell the place of the cell in the layout
     * @param packed its packed load, changed by a restriction
     * @param athlete whose load it is
     * @return the share; empty where the sets are withheld or the model names none
     */
    public Optional<Intensity> restrictedShare(int cell, int packed, Athlete athlete) {
        return restrictedLoads.share(cell, packed, restrictions.and(athlete.restrictions()));
    }

    /**
     * Returns the heaviest share of the maximum that restrictions leave to a cell with a load.
     *
     * @param cell the place of the cell in the layout
     * @param athlete whose load it is
     * @return the share; 100 % where nothing is restricted
     */
    public Intensity heaviestShare(int cell, Athlete athlete) {
        return restrictedLoads.heaviestShare(cell, restrictions.and(athlete.restrictions()));
    }

    /**
     * Returns the exercise of a cell.
     *
     * @param cell the place of the cell in the layout
     * @return the place of its exercise in the layout
     */
    public int exerciseOf(int cell) {
        return exerciseOfCell[cell];
    }

    private void refuse(int[] group, LoadOutcome refusal, int[] packed) {
        for (int cell : group) {
            packed[cell] = PackedLoad.of(refusal, reps[cell]);
        }
    }

    /** Takes the parts of a {@link SystemLoad} and not the record, so that none is made for every exercise. */
    private void resolve(int[] group, long max, long body, int sign, LoadRounding rounding, int[] packed) {
        for (int cell : group) {
            if (intensity[cell] == NONE) {
                packed[cell] = PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, reps[cell]);
                continue;
            }
            long exact = PercentOfMax.loadAt(max, intensity[cell]);
            long stated = sign * (exact - body);
            if (stated < 0) {
                packed[cell] = PackedLoad.of(LoadOutcome.LIGHTER_THAN_THE_BODY, reps[cell]);
                continue;
            }
            LoadLadder ladder = rounding.ladder();
            int rung = rounding.rungFor(stated);
            long load = body + sign * ladder.tenthMicrogramsAt(rung);
            if (keepsZone(cell, max, load)) {
                packed[cell] = PackedLoad.of(LoadOutcome.ROUNDED, rung, reps[cell]);
                continue;
            }
            int other = load > exact ? rung - sign : rung + sign;
            boolean mayTurn = rounding.direction() == RoundingDirection.NEAREST
                    || derivedReps.isUndoable(cell, load, max, reps[cell]);
            boolean otherExists = mayTurn && other >= 0 && other < ladder.size();
            long otherLoad = otherExists ? body + sign * ladder.tenthMicrogramsAt(other) : NONE;
            packed[cell] = otherExists && keepsZone(cell, max, otherLoad)
                    ? PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, other, reps[cell])
                    : derive(cell, max, rung, load, other, otherLoad);
        }
    }

    private boolean keepsZone(int cell, long max, long load) {
        return load * WHOLE >= max * lightest[cell] && load * WHOLE <= max * heaviest[cell];
    }

    private int derive(int cell, long max, int rung, long load, int other, long otherLoad) {
        int derived = derivedReps.at(cell, load, max, rung);
        if (derived == NONE && otherLoad != NONE) {
            derived = derivedReps.at(cell, otherLoad, max, other);
        }
        return derived == NONE ? PackedLoad.of(LoadOutcome.NOT_LOADABLE, reps[cell]) : derived;
    }

    private static InvalidValueException tooFine(Exercise exercise, int size) {
        String rule = "must hold at most " + PackedLoad.MOST_RUNGS + " loads";
        return InvalidValueException.of("ladder of " + exercise.id(), rule, size, "out-of-range");
    }

    private static int[] cellsOf(List<LoadCell> cells, int exercise, boolean atWhole) {
        int[] group = new int[cells.size()];
        int size = 0;
        for (int cell = 0; cell < group.length; cell++) {
            if (cells.get(cell).exerciseIndex() == exercise
                    && cells.get(cell).testedShare().isWhole() == atWhole) {
                group[size++] = cell;
            }
        }
        return Arrays.copyOf(group, size);
    }

    private static int hundredths(Optional<Intensity> share) {
        return share.map(Intensity::hundredths).orElse(NONE);
    }
}
