package dev.prescription.resolution;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.loading.LoadLadder;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds resolved loads to restrictions: a load above a cap or below a reserve is lowered with its repetitions kept, sets
 * by effort keep more in reserve, and what cannot be given at all is withheld.
 *
 * <p>Both limits are one number here: the repetitions to failure, in halves, that a fresh set must have left. All
 * comparisons are of whole numbers, so that a load at the cap itself is allowed and one 10<sup>-10</sup> kg above is not.
 */
final class RestrictedLoads {

    private static final long WHOLE = 10_000;
    private static final int HALVES = 2;
    private static final int UNLIMITED = 10_000;
    private static final int LARGEST_RESERVE = 60;
    private static final int LARGEST_FRESH = 127;

    private final List<LoadCell> cells;
    private final FreshCurve curve;
    private final int[] fewestReps;
    private final int[] exact;

    RestrictedLoads(ProgrammeLayout layout, RepMaxModel model) {
        this.cells = layout.cells();
        this.curve = new FreshCurve(model);
        this.fewestReps = new int[cells.size()];
        Arrays.fill(fewestReps, Integer.MAX_VALUE);
        this.exact = cells.stream().mapToInt(cell -> ofMaximum(cell, model)).toArray();
        for (MicrocycleLayout microcycle : layout.microcycles()) {
            for (SessionLayout session : microcycle.sessions()) {
                session.slots().forEach(slot -> slot.series().forEach(this::noteReps));
            }
        }
    }

    private static int ofMaximum(LoadCell cell, RepMaxModel model) {
        int share = cell.intensity().map(Intensity::hundredths).orElse(0);
        return cell.basis()
                .trainingMax()
                .map(max -> (int)
                        -Math.floorDiv(-share * (long) max.shareUnder(model).hundredths(), WHOLE))
                .orElse(share);
    }

    private void noteReps(SeriesLayout series) {
        fewestReps[series.cell()] =
                Math.min(fewestReps[series.cell()], series.sets().reps());
    }

    /** Changes the packed loads of some cells of one exercise; {@code max} is 0 where it is not known or not used. */
    void hold(int[] group, Restrictions limits, SystemLoad system, int[] packed) {
        if (group.length == 0 || isFree(cells.get(group[0]).exercise(), limits)) {
            return;
        }
        Exercise exercise = cells.get(group[0]).exercise();
        int cap = capOf(limits, exercise);
        int floor = floorOf(limits, exercise);
        boolean isOut = limits.exclusion(exercise.pattern()).isPresent() || cap < curve.lowest();
        boolean bodyIsTooHeavy =
                cap < UNLIMITED && system.max() > 0 && system.sign() > 0 && system.body() * WHOLE > system.max() * cap;
        for (int cell : group) {
            int now = packed[cell];
            if (isOut || bodyIsTooHeavy) {
                packed[cell] = withheld(cell);
            } else if (!PackedLoad.isLoaded(now)) {
                packed[cell] = byEffort(cell, now, cap, floor, false);
            } else if (breaks(cell, now, cap, floor, system)) {
                packed[cell] = lowered(cell, cap, floor, system);
            }
        }
    }

    /** Whether no restriction concerns an exercise: it keeps all that is asked, more than its maximum too. */
    private static boolean isFree(Exercise exercise, Restrictions limits) {
        MovementPattern pattern = exercise.pattern();
        return limits.exclusion(pattern).isEmpty()
                && limits.cap(pattern).isEmpty()
                && limits.floor(pattern).isEmpty();
    }

    /** The restriction that changed a packed load; empty where none did. */
    Optional<Restriction> governing(int cell, int packed, Restrictions limits) {
        Exercise exercise = cells.get(cell).exercise();
        if (!PackedLoad.isRestricted(packed)) {
            return Optional.empty();
        }
        Optional<Restriction> exclusion = limits.exclusion(exercise.pattern());
        if (exclusion.isPresent()) {
            return exclusion;
        }
        int floor = floorOf(limits, exercise);
        boolean floorGoverns = floor > 0 && curve.percentAt(bare(cell) + floor) < capOf(limits, exercise);
        return floorGoverns && !PackedLoad.isWithheld(packed)
                ? limits.floor(exercise.pattern())
                : limits.cap(exercise.pattern()).or(() -> limits.floor(exercise.pattern()));
    }

    /** The share of the maximum that restrictions leave to a cell's sets; empty where the model names none. */
    Optional<Intensity> share(int cell, int packed, Restrictions limits) {
        Exercise exercise = cells.get(cell).exercise();
        int share = PackedLoad.isLoaded(packed)
                ? Math.min(exact(cell), heaviest(cell, capOf(limits, exercise), floorOf(limits, exercise)))
                : curve.percentAt(fresh(cell) + PackedLoad.raise(packed));
        return PackedLoad.isWithheld(packed) || share == 0
                ? Optional.empty()
                : Optional.of(Intensity.ofHundredths(share));
    }

    /** The heaviest share that cap and floor leave to a cell that has a load; the maximum where there is neither. */
    Intensity heaviestShare(int cell, Restrictions limits) {
        Exercise exercise = cells.get(cell).exercise();
        return Intensity.ofHundredths(heaviest(cell, capOf(limits, exercise), floorOf(limits, exercise)));
    }

    private boolean breaks(int cell, int now, int cap, int floor, SystemLoad system) {
        int heaviest = heaviest(cell, cap, floor);
        int exact = exact(cell);
        long load = system.body() + system.sign() * system.rounding().ladder().tenthMicrogramsAt(PackedLoad.rung(now));
        // Fewer repetitions, derived anew, keep no load that the prescribed ones forbid: a stronger lifter would get
        // less.
        boolean isTooHeavy = exact > heaviest || load * WHOLE > system.max() * heaviest;
        if (isTooHeavy || !PackedLoad.isReserveDerived(now)) {
            return isTooHeavy;
        }
        int spent = bare(cell) + HALVES * (PackedLoad.reps(now) - reps(cell));
        return PackedLoad.freshHalves(now) - spent < floor;
    }

    private int lowered(int cell, int cap, int floor, SystemLoad system) {
        if (system.max() == 0) {
            return byEffort(cell, PackedLoad.of(LoadOutcome.NO_MAXIMUM, reps(cell)), cap, floor, true);
        }
        int share = heaviest(cell, cap, floor);
        if (share == 0) {
            return byEffort(cell, PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, reps(cell)), cap, floor, true);
        }
        long most = system.stated(system.max() * share / WHOLE);
        LoadLadder ladder = system.rounding().ladder();
        boolean helps = system.sign() < 0;
        if (!helps && most < 0) {
            return byEffort(cell, PackedLoad.of(LoadOutcome.LIGHTER_THAN_THE_BODY, reps(cell)), cap, floor, true);
        }
        int rung = helps ? ladder.rungAtOrAbove(most) : ladder.rungAtOrBelow(most);
        if (rung < 0 || rung >= ladder.size()) {
            return byEffort(cell, PackedLoad.of(LoadOutcome.NOT_LOADABLE, reps(cell)), cap, floor, true);
        }
        long load = system.body() + system.sign() * ladder.tenthMicrogramsAt(rung);
        if (load * WHOLE < system.max() * curve.lowest()) {
            return byEffort(cell, PackedLoad.of(LoadOutcome.NOT_LOADABLE, reps(cell)), cap, floor, true);
        }
        int fresh = curve.freshAt(load, system.max());
        return isNameable(cell, fresh) ? PackedLoad.of(LoadOutcome.CAPPED, rung, reps(cell), fresh) : withheld(cell);
    }

    /** Gives sets by effort the reserve that cap and floor ask for; marks them where that changes anything. */
    private int byEffort(int cell, int packed, int cap, int floor, boolean lostItsLoad) {
        int needed = Math.max(bare(cell) + floor, curve.fewestFresh(cap));
        int added = Math.max(0, needed - fresh(cell));
        if (added > 0 && !isNameable(cell, needed)) {
            return withheld(cell);
        }
        return added > 0 || lostItsLoad ? PackedLoad.restricted(packed, added) : packed;
    }

    /**
     * The heaviest share within cap and floor; 0 where the floor lies beyond the model. A cap alone asks for no reserve: a
     * share that was stated heavier than its repetitions allow falls to the cap and no lower.
     */
    private int heaviest(int cell, int cap, int floor) {
        return floor == 0 ? cap : Math.min(cap, curve.percentAt(bare(cell) + floor));
    }

    /** Whether every set that shares the load, the deload's among them, has a reserve that can be stated. */
    private boolean isNameable(int cell, int fresh) {
        return fresh <= LARGEST_FRESH && fresh - HALVES * fewestReps[cell] <= LARGEST_RESERVE;
    }

    private int withheld(int cell) {
        return PackedLoad.of(LoadOutcome.WITHHELD, reps(cell));
    }

    private int reps(int cell) {
        return cells.get(cell).series().reps();
    }

    private int fresh(int cell) {
        return cells.get(cell).series().freshHalves();
    }

    /** The exact share of the whole maximum, rounded up; 0 where a load is stated as such. */
    private int exact(int cell) {
        return exact[cell];
    }

    /** The halves to failure of a fresh set whose last one leaves nothing. */
    private int bare(int cell) {
        return fresh(cell) - cells.get(cell).series().target().halves();
    }

    private static int capOf(Restrictions limits, Exercise exercise) {
        return limits.cap(exercise.pattern())
                .flatMap(Restriction::cap)
                .map(Intensity::hundredths)
                .orElse(UNLIMITED);
    }

    private static int floorOf(Restrictions limits, Exercise exercise) {
        return limits.floor(exercise.pattern())
                .flatMap(Restriction::floor)
                .map(Rir::halves)
                .orElse(0);
    }
}
