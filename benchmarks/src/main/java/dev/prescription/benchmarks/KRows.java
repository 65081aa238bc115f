package dev.prescription.benchmarks;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.LoadKind;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout.PackedSet;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.loading.LoadLadder;
import dev.prescription.quantity.Intensity;
import java.util.List;
import java.util.Optional;

/**
 * The yardstick: what a careful programmer would write by hand, with arrays only, to get the same loads.
 *
 * <p>Each distinct load is computed once with the exact half-up rounding, then four columns (repetitions, load, rest,
 * reserve) are written for every set into arrays that are reused: three copies and one gather. It knows even grids only,
 * checks nothing, clamps nothing, gives no reasons and keeps no plan. One thread.
 */
public final class KRows {

    private static final long TENTH_MICROGRAMS_PER_GRAM = 10_000_000;
    private static final double WHOLE = 10_000;

    /** Below the distance of any other number from a half or a whole, and above what doubles lose. */
    private static final double NUDGE = 1e-9;

    private static final double HALF_UP = 0.5 + NUDGE;

    private final int[] hundredths;
    private final int[] lightest;
    private final int[] heaviest;
    private final int[] exerciseOfCell;
    private final int[] cellOfRow;
    private final byte[] repsOfRow;
    private final short[] restOfRow;
    private final byte[] reserveOfRow;

    private final double[] scale;
    private final int[] cellLoads;
    private final byte[] reps;
    private final int[] loads;
    private final short[] rests;
    private final byte[] reserves;

    private KRows(ProgrammeLayout layout, int rows) {
        List<LoadCell> cells = layout.cells();
        hundredths = new int[cells.size()];
        lightest = new int[cells.size()];
        heaviest = new int[cells.size()];
        exerciseOfCell = new int[cells.size()];
        for (int cell = 0; cell < hundredths.length; cell++) {
            hundredths[cell] = hundredths(cells.get(cell).intensity());
            lightest[cell] = hundredths(cells.get(cell).lightest());
            heaviest[cell] = hundredths(cells.get(cell).heaviest());
            exerciseOfCell[cell] = cells.get(cell).exerciseIndex();
        }
        cellOfRow = new int[rows];
        repsOfRow = new byte[rows];
        restOfRow = new short[rows];
        reserveOfRow = new byte[rows];
        scale = new double[layout.exercises().size()];
        cellLoads = new int[hundredths.length];
        reps = new byte[rows];
        loads = new int[rows];
        rests = new short[rows];
        reserves = new byte[rows];
    }

    private static int hundredths(Optional<Intensity> share) {
        return share.map(Intensity::hundredths).orElse(0);
    }

    /**
     * Compiles the kernel of a programme.
     *
     * @param layout the programme's layout, without lifts that move the body
     * @return the kernel
     */
    public static KRows of(ProgrammeLayout layout) {
        for (Exercise exercise : layout.exercises()) {
            if (exercise.loadKind() == LoadKind.ASSISTED || exercise.loadKind().countsBodyMass()) {
                throw new IllegalArgumentException("the kernel cannot load " + exercise);
            }
        }
        int rows = 0;
        for (MicrocycleLayout microcycle : layout.microcycles()) {
            for (SessionLayout session : microcycle.sessions()) {
                for (SlotLayout slot : session.slots()) {
                    rows += slot.sets();
                }
            }
        }
        KRows kernel = new KRows(layout, rows);
        int row = 0;
        for (MicrocycleLayout microcycle : layout.microcycles()) {
            for (SessionLayout session : microcycle.sessions()) {
                for (SlotLayout slot : session.slots()) {
                    row = kernel.addRows(row, slot);
                }
            }
        }
        return kernel;
    }

    private int addRows(int first, SlotLayout slot) {
        int sets = slot.sets();
        for (int set = 1; set <= sets; set++) {
            int row = first + set - 1;
            long packed = PackedSet.of(slot.seriesOf(set), slot.numberInSeries(set));
            cellOfRow[row] = PackedSet.cell(packed);
            repsOfRow[row] = (byte) PackedSet.reps(packed);
            restOfRow[row] = (short) slot.rest().minSeconds();
            reserveOfRow[row] = (byte) Math.max(0, PackedSet.rirHalves(packed));
        }
        return first + sets;
    }

    /**
     * What the kernel needs to know of an athlete.
     *
     * @param maxima the maxima of the programme's exercises in grams, in the order of the layout
     * @param steps the steps of their grids in grams
     */
    @SuppressWarnings("ArrayRecordComponent") // a kernel's input: arrays are the point
    public record Numbers(int[] maxima, int[] steps) {

        /**
         * Takes the numbers from an athlete.
         *
         * @param layout the programme's layout
         * @param athlete an athlete with all maxima and even grids from 0
         * @return the numbers
         */
        public static Numbers of(ProgrammeLayout layout, Athlete athlete) {
            int count = layout.exercises().size();
            Numbers numbers = new Numbers(new int[count], new int[count]);
            for (int index = 0; index < count; index++) {
                Exercise exercise = layout.exercises().get(index);
                LoadLadder ladder = athlete.loadRounding(exercise).ladder();
                numbers.maxima[index] = grams(
                        athlete.oneRepMax(exercise.id()).orElseThrow().load().tenthMicrograms());
                numbers.steps[index] = grams(ladder.tenthMicrogramsAt(1) - ladder.tenthMicrogramsAt(0));
            }
            return numbers;
        }

        private static int grams(long tenthMicrograms) {
            if (tenthMicrograms % TENTH_MICROGRAMS_PER_GRAM != 0) {
                throw new IllegalArgumentException("not whole grams: " + tenthMicrograms);
            }
            return (int) (tenthMicrograms / TENTH_MICROGRAMS_PER_GRAM);
        }
    }

    /**
     * Writes all rows of one athlete: the yardstick.
     *
     * @param numbers the athlete's maxima and steps
     * @return the loads of the rows in grams, 0 for a set given by effort; overwritten by the next call
     */
    public int[] write(Numbers numbers) {
        int[] steps = numbers.steps;
        scale(numbers.maxima, steps);
        for (int cell = 0; cell < cellLoads.length; cell++) {
            int exercise = exerciseOfCell[cell];
            int rung = (int) (hundredths[cell] * scale[exercise] + HALF_UP);
            cellLoads[cell] = rung * steps[exercise];
        }
        return writeRows();
    }

    /**
     * Writes all rows of one athlete, and turns a load to the other side where it would leave its zone, as the library
     * does; where no side keeps the zone the library derives repetitions anew and this does not.
     *
     * @param numbers the athlete's maxima and steps
     * @return the loads of the rows in grams, 0 for a set given by effort; overwritten by the next call
     */
    public int[] writeWithinZone(Numbers numbers) {
        int[] steps = numbers.steps;
        scale(numbers.maxima, steps);
        for (int cell = 0; cell < cellLoads.length; cell++) {
            int exercise = exerciseOfCell[cell];
            int rung = (int) (hundredths[cell] * scale[exercise] + HALF_UP);
            int lowest = (int) (lightest[cell] * scale[exercise] + (1 - NUDGE));
            int highest = (int) (heaviest[cell] * scale[exercise] + NUDGE);
            cellLoads[cell] = Math.min(Math.max(rung, lowest), highest) * steps[exercise];
        }
        return writeRows();
    }

    private void scale(int[] maxima, int[] steps) {
        for (int exercise = 0; exercise < scale.length; exercise++) {
            scale[exercise] = maxima[exercise] / (WHOLE * steps[exercise]);
        }
    }

    private int[] writeRows() {
        System.arraycopy(repsOfRow, 0, reps, 0, reps.length);
        System.arraycopy(restOfRow, 0, rests, 0, rests.length);
        System.arraycopy(reserveOfRow, 0, reserves, 0, reserves.length);
        for (int row = 0; row < loads.length; row++) {
            loads[row] = cellLoads[cellOfRow[row]];
        }
        return loads;
    }

    /**
     * Reads all four columns of the rows written last.
     *
     * @return repetitions times grams, plus seconds of rest, plus halves of a repetition in reserve, over all rows
     */
    public long scan() {
        long volume = 0;
        int rest = 0;
        int reserve = 0;
        for (int row = 0; row < loads.length; row++) {
            volume += reps[row] * loads[row];
            rest += rests[row];
            reserve += reserves[row];
        }
        return volume + rest + reserve;
    }

    /**
     * Returns how many set rows a plan has.
     *
     * @return the number of sets of all weeks
     */
    public int rows() {
        return loads.length;
    }
}
