package dev.prescription.resolution;

import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Intensity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The distinct loads of one exercise that are shares of the same part of its maximum, as flat arrays.
 *
 * <p>The exact load is rounded once, as the implement states. Where that would leave the last set's reserve outside the
 * zone's band, the load on the other side of the exact one is taken, else the repetitions are derived anew within the
 * zone, else the slot is given by effort. All comparisons are of whole numbers. A share in 0.01 % of a maximum is held
 * as load times 10,000, so that only the exact load itself is divided.
 */
final class CellGroup {

    private static final long WHOLE = 10_000;
    private static final double HUNDREDTH = 1e-4;
    private static final int FRACTION_BITS = 32;
    private static final long ONE = 1L << FRACTION_BITS;
    private static final int NEAR_BITS = 16;
    private static final long NEAR = 1L << NEAR_BITS;

    /** No packed load: that has a repetition at least. */
    private static final int UNSETTLED = 0;

    /** 0.1 g: below it loads are settled exactly; from it on no load of 2,400 kg overflows. */
    private static final long FINEST_STEP = 1 << 20;

    private static final int NONE = -1;

    private final DerivedReps derivedReps;
    private final LoadBasis basis;
    private final boolean isOfWhole;
    private final int[] cells;
    private final int loaded;
    private final boolean isInOrder;
    private final int lowestIntensity;
    private final int highestIntensity;
    private final int leeway;
    private final int[] intensity;
    private final int[] lightest;
    private final int[] heaviest;
    private final int[] reps;

    /** Takes the cells of one exercise and one share; those without an intensity come last. */
    CellGroup(List<LoadCell> all, int[] cells, DerivedReps derivedReps) {
        this.derivedReps = derivedReps;
        this.basis = all.get(cells[0]).basis();
        this.isOfWhole = basis.equals(LoadBasis.whole());
        int count = cells.length;
        this.cells = new int[count];
        this.intensity = new int[count];
        this.lightest = new int[count];
        this.heaviest = new int[count];
        this.reps = new int[count];
        int first = 0;
        int last = count;
        for (int cell : cells) {
            boolean isLoaded = all.get(cell).intensity().isPresent();
            set(isLoaded ? first++ : --last, cell, all.get(cell));
        }
        this.loaded = first;
        this.isInOrder = isInOrder();
        this.lowestIntensity = Arrays.stream(intensity, 0, loaded).min().orElse(0);
        this.leeway = IntStream.range(0, loaded)
                .map(place -> Math.min(intensity[place] - lightest[place], heaviest[place] - intensity[place]))
                .min()
                .orElse(0);
        this.highestIntensity = Arrays.stream(intensity, 0, loaded).max().orElse(0);
    }

    private void set(int place, int cell, LoadCell values) {
        cells[place] = cell;
        intensity[place] = hundredths(values.intensity());
        lightest[place] = hundredths(values.lightest());
        heaviest[place] = hundredths(values.heaviest());
        reps[place] = values.series().reps();
    }

    private boolean isInOrder() {
        boolean inOrder = true;
        for (int place = 0; place < loaded; place++) {
            inOrder &= lightest[place] <= intensity[place] && intensity[place] <= heaviest[place];
        }
        return inOrder;
    }

    private static int hundredths(Optional<Intensity> share) {
        return share.map(Intensity::hundredths).orElse(NONE);
    }

    /** What the loads are taken of. */
    LoadBasis basis() {
        return basis;
    }

    /** Whether the loads are shares of the maximum itself. */
    boolean isOfWhole() {
        return isOfWhole;
    }

    /** The places of the cells in the layout; not to be changed. */
    int[] cells() {
        return cells;
    }

    void refuse(LoadOutcome refusal, int[] packed) {
        for (int place = 0; place < cells.length; place++) {
            packed[cells[place]] = PackedLoad.of(refusal, reps[place]);
        }
    }

    /** Gives every cell the one load its basis states, which needs no maximum. */
    void resolveFixed(long stated, LoadRounding rounding, int[] packed) {
        int rung = rounding.rungFor(stated);
        for (int place = 0; place < cells.length; place++) {
            packed[cells[place]] = PackedLoad.of(LoadOutcome.ROUNDED, rung, reps[place]);
        }
    }

    /** Fills in what no athlete changes: the cells that have no intensity. */
    void prepare(int[] packed) {
        for (int place = loaded; place < cells.length; place++) {
            packed[cells[place]] = PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, reps[place]);
        }
    }

    /**
     * Gives every cell with an intensity its rung.
     *
     * @param max the part of the maximum used, as a system load in 10<sup>-10</sup> kg
     * @param body the body's share of it
     * @param sign 1 where a larger stated load is heavier, -1 where it helps
     * @param rounding how the athlete's implement rounds
     * @param packed takes the packed loads
     */
    void resolve(long max, long body, int sign, LoadRounding rounding, int[] packed) {
        long step = rounding.ladder().evenStepTenthMicrograms();
        if (sign > 0 && isInOrder && step >= FINEST_STEP && rounding.direction() == RoundingDirection.NEAREST) {
            if (!resolveOnEvenLadder(max, body, step, rounding, packed)) {
                settleTheRest(max, body, rounding, packed);
            }
        } else {
            for (int place = 0; place < loaded; place++) {
                packed[cells[place]] = settle(place, max, body, sign, rounding);
            }
        }
    }

    /**
     * On an even ladder a load is a number of steps, here in fixed point: a share is multiplied and never divided, and a
     * load too heavy or too light for its zone turns to the other side without a branch. What lies so near a bound that
     * the fixed point might err is left to be settled exactly, and so is all that turning does not settle.
     *
     * <p>A hundredth of the maximum is at most one off, so its product with a share of at most 130 % is less than 2^14
     * off; the lightest load is at most one off, and rounding the exact load to 10<sup>-10</sup> kg shifts it by less than
     * 2^12 on a step of 2^20 or more. {@link #NEAR} is more than all of them together.
     */
    private boolean resolveOnEvenLadder(long max, long body, long step, LoadRounding rounding, int[] packed) {
        LoadLadder ladder = rounding.ladder();
        double perTenthMicrogram = (double) ONE / step;
        long perHundredth = (long) (max * (perTenthMicrogram * HUNDREDTH));
        long lowest = (long) ((ladder.tenthMicrogramsAt(0) + body) * perTenthMicrogram) - NEAR;
        boolean isWithinLadder = lowestIntensity * perHundredth - lowest > 2 * NEAR
                && highestIntensity * perHundredth - lowest < (ladder.size() - 1) * ONE;
        if (!isWithinLadder) {
            return false;
        }
        long half = lowest - ONE / 2;
        return leeway * perHundredth > ONE + 2 * NEAR
                ? roundAll(perHundredth, half, packed)
                : roundWithinZones(perHundredth, lowest, half, packed);
    }

    /** Where every zone reaches a whole step to both sides, no load that is rounded leaves it. */
    private boolean roundAll(long perHundredth, long half, int[] packed) {
        int unsettled = 0;
        for (int place = 0; place < loaded; place++) {
            long exact = intensity[place] * perHundredth - half;
            int doubt = nearWhole(exact);
            int load = PackedLoad.turned(0, (int) (exact >> FRACTION_BITS), reps[place]);
            packed[cells[place]] = load & ~(doubt >> (Integer.SIZE - 1));
            unsettled |= doubt;
        }
        return unsettled >= 0;
    }

    private boolean roundWithinZones(long perHundredth, long lowest, long half, int[] packed) {
        int unsettled = 0;
        for (int place = 0; place < loaded; place++) {
            long exact = intensity[place] * perHundredth - half;
            long least = lightest[place] * perHundredth - lowest;
            long most = heaviest[place] * perHundredth - lowest;
            int rung = (int) (exact >> FRACTION_BITS);
            int lowestRung = (int) (least >> FRACTION_BITS) + 1;
            int highestRung = (int) (most >> FRACTION_BITS);
            int taken = Math.min(Math.max(rung, lowestRung), highestRung);
            int doubt = nearWhole(exact) | nearWhole(least) | nearWhole(most) | highestRung - lowestRung;
            int load = PackedLoad.turned((taken - rung) & 1, taken, reps[place]);
            packed[cells[place]] = load & ~(doubt >> (Integer.SIZE - 1));
            unsettled |= doubt;
        }
        return unsettled >= 0;
    }

    /** Negative where a number in fixed point, with {@link #NEAR} added, was so near a whole one that it may err. */
    private static int nearWhole(long number) {
        return ((int) number >>> (NEAR_BITS + 1)) - 1;
    }

    private void settleTheRest(long max, long body, LoadRounding rounding, int[] packed) {
        for (int place = 0; place < loaded; place++) {
            if (packed[cells[place]] == UNSETTLED) {
                packed[cells[place]] = settle(place, max, body, 1, rounding);
            }
        }
    }

    private int settle(int place, long max, long body, int sign, LoadRounding rounding) {
        int cell = cells[place];
        long exact = PercentOfMax.loadAt(max, intensity[place]);
        long stated = sign * (exact - body);
        if (stated < 0) {
            return PackedLoad.of(LoadOutcome.LIGHTER_THAN_THE_BODY, reps[place]);
        }
        LoadLadder ladder = rounding.ladder();
        int rung = rounding.rungFor(stated);
        long load = body + sign * ladder.tenthMicrogramsAt(rung);
        if (keepsZone(place, max, load)) {
            return PackedLoad.of(LoadOutcome.ROUNDED, rung, reps[place]);
        }
        int other = load > exact ? rung - sign : rung + sign;
        boolean mayTurn = rounding.direction() == RoundingDirection.NEAREST
                || derivedReps.isUndoable(cell, load, max, reps[place]);
        boolean otherExists = mayTurn && other >= 0 && other < ladder.size();
        long otherLoad = otherExists ? body + sign * ladder.tenthMicrogramsAt(other) : NONE;
        return otherExists && keepsZone(place, max, otherLoad)
                ? PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, other, reps[place])
                : derive(place, max, rung, load, other, otherLoad);
    }

    private boolean keepsZone(int place, long max, long load) {
        return load * WHOLE >= max * lightest[place] && load * WHOLE <= max * heaviest[place];
    }

    private int derive(int place, long max, int rung, long load, int other, long otherLoad) {
        int derived = derivedReps.at(cells[place], load, max, rung);
        if (derived == NONE && otherLoad != NONE) {
            derived = derivedReps.at(cells[place], otherLoad, max, other);
        }
        return derived == NONE ? PackedLoad.of(LoadOutcome.NOT_LOADABLE, reps[place]) : derived;
    }
}
