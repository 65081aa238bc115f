package dev.prescription.progressiontable;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The shape of an exercise's sets before they have loads: repetitions, how much easier than the table each set is, which
 * table and which volume.
 *
 * <p>For example {@code LoadShape.wave(10, 8, 6)} takes 10, 5 and 0 percentage points off. Over
 * {@link VerticalPlan#CONSTANT} its first session is 46.84, 57.60 and 68.80 % and its last 60.47, 69.87 and 79.71 %. The
 * factories are named and filled as STMr's; their table is percent drop, grinding. Evidence ids {@code C-TABLE-01},
 * {@code L-RM1-15}.
 */
public final class LoadShape {

    private static final int MOST = 100;
    private static final double FIVE_POINTS = -0.05;
    private static final double TEN_POINTS = -0.1;

    private final List<Integer> reps;
    private final List<Double> adjustments;
    private final ProgressionVolume volume;
    private final ProgressionTable table;
    private final boolean oneLoad;

    private LoadShape(
            List<Integer> reps,
            List<Double> adjustments,
            ProgressionVolume volume,
            ProgressionTable table,
            boolean oneLoad) {
        this.reps = reps;
        this.adjustments = adjustments;
        this.volume = volume;
        this.table = table;
        this.oneLoad = oneLoad;
    }

    /**
     * Returns sets of equal difficulty, such as 5, 5, 5: normal work.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape plateau(int... reps) {
        return shaped(ProgressionVolume.NORMAL, false, 0, 0, reps);
    }

    /**
     * Returns a wave, such as 10, 8, 6: normal work, each set 5 points easier than the one after it.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape wave(int... reps) {
        return shaped(ProgressionVolume.NORMAL, false, FIVE_POINTS, 0, reps);
    }

    /**
     * Returns a descending wave, such as 6, 8, 10: as {@link #wave}, with the hardest set of the most repetitions.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape waveDescending(int... reps) {
        return wave(reps);
    }

    /**
     * Returns steps up to a top set, such as 5, 5, 5: intensive work, each set 10 points easier than the one after it.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape step(int... reps) {
        return shaped(ProgressionVolume.INTENSIVE, false, TEN_POINTS, 0, reps);
    }

    /**
     * Returns steps down from a top set, such as 5, 5, 5: intensive work, each set 10 points easier than the one before it.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape stepReverse(int... reps) {
        return shaped(ProgressionVolume.INTENSIVE, false, 0, TEN_POINTS, reps);
    }

    /**
     * Returns sets of which every second is light, such as 10, 5, 10, 5: normal work; all sets take the load of the most
     * repetitions, and the light ones 10 points less. The rows held against STMr are those of 10, 5, 10, 5.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape lightHeavy(int... reps) {
        LoadShape shape = shaped(ProgressionVolume.NORMAL, true, 0, 0, reps);
        return shape.withAdjustments(IntStream.range(0, reps.length)
                .mapToDouble(i -> i % 2 == 0 ? 0 : TEN_POINTS)
                .toArray());
    }

    /**
     * Returns a pyramid, such as 12, 10, 8, 10, 12, or one turned over, such as 8, 10, 12, 10, 8: extensive work.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape pyramid(int... reps) {
        return shaped(ProgressionVolume.EXTENSIVE, false, 0, 0, reps);
    }

    /**
     * Returns a ladder, such as 3, 5, 10: normal work; all sets take the load of the most repetitions. The rows held against
     * STMr are those of 3, 5, 10.
     *
     * @param reps the repetitions of each set; 1 to 100 sets
     * @return the shape
     * @throws InvalidValueException if there are no sets or more than 100 (code {@code "out-of-range"})
     */
    public static LoadShape ladder(int... reps) {
        return shaped(ProgressionVolume.NORMAL, true, 0, 0, reps);
    }

    /**
     * Returns this shape with adjustments of its own for each set, in the unit of its table.
     *
     * @param newAdjustments what each set adds to the table, such as {@code -0.1, -0.05, 0} or, in repetitions in reserve,
     *     {@code 4, 2, 0}
     * @return the shape
     * @throws InvalidValueException if there is not one for each set (code {@code "mismatch"}) or one is not finite (code
     *     {@code "not-finite"})
     */
    public LoadShape withAdjustments(double... newAdjustments) {
        Objects.requireNonNull(newAdjustments, "newAdjustments");
        List<Double> values = Arrays.stream(newAdjustments).boxed().toList();
        if (values.size() != reps.size()) {
            String rule = "must be one for each of " + reps.size() + " sets";
            throw InvalidValueException.of("adjustments", rule, values, "mismatch");
        }
        for (double value : values) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw InvalidValueException.of("adjustments", "must be finite numbers", value, "not-finite");
            }
        }
        return new LoadShape(reps, values, volume, table, oneLoad);
    }

    /**
     * Returns this shape with another table. Its adjustments are kept as numbers: those of the wave, the steps and
     * light-heavy are points, so a table in another unit needs {@link #withAdjustments} too.
     *
     * @param newTable the table
     * @return the shape
     */
    public LoadShape with(ProgressionTable newTable) {
        Objects.requireNonNull(newTable, "newTable");
        return new LoadShape(reps, adjustments, volume, newTable, oneLoad);
    }

    /**
     * Returns this shape with another volume.
     *
     * @param newVolume how much work the sets are together
     * @return the shape
     */
    public LoadShape with(ProgressionVolume newVolume) {
        Objects.requireNonNull(newVolume, "newVolume");
        return new LoadShape(reps, adjustments, newVolume, table, oneLoad);
    }

    /**
     * Lays this shape over a vertical plan: each set gets its load in each session.
     *
     * @param plan how repetitions, steps and sets change
     * @return the scheme
     * @throws InvalidValueException if the plan repeats a set the shape has not (code {@code "out-of-range"}), or the table
     *     has no answer for a set
     */
    public LoadScheme over(VerticalPlan plan) {
        Objects.requireNonNull(plan, "plan");
        List<List<LoadScheme.SetLoad>> sessions = new ArrayList<>();
        for (VerticalStep session :
                plan.over(reps.stream().mapToInt(Integer::intValue).toArray())) {
            int most = session.sets().stream()
                    .mapToInt(VerticalStep.RepSet::reps)
                    .max()
                    .orElseThrow();
            sessions.add(session.sets().stream()
                    .map(set -> load(
                            set.reps(), oneLoad ? most : set.reps(), session.step(), adjustments.get(set.of() - 1)))
                    .toList());
        }
        return new LoadScheme(sessions);
    }

    private LoadScheme.SetLoad load(int setReps, int loadReps, int step, double adjustment) {
        LoadScheme.SetLoad load = LoadScheme.SetLoad.of(table, volume, loadReps, step, adjustment);
        return oneLoad ? load.shared(setReps) : load;
    }

    private static LoadShape shaped(
            ProgressionVolume volume, boolean oneLoad, double perSetBeforeLast, double perSetAfterFirst, int... reps) {
        Objects.requireNonNull(reps, "reps");
        if (reps.length < 1 || reps.length > MOST) {
            throw InvalidValueException.of("reps", "must be 1 to " + MOST + " sets", reps.length, "out-of-range");
        }
        List<Integer> sets = Arrays.stream(reps).boxed().toList();
        List<Double> none = Collections.nCopies(reps.length, 0.0);
        ProgressionTable table = ProgressionTable.of(TableKind.PERCENT_DROP);
        return new LoadShape(sets, none, volume, table, oneLoad)
                .withAdjustments(IntStream.range(0, reps.length)
                        .mapToDouble(i -> perSetBeforeLast * (reps.length - 1 - i) + perSetAfterFirst * i)
                        .toArray());
    }

    /** Shapes are equal if their sets, adjustments, volumes and tables are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LoadShape that
                && reps.equals(that.reps)
                && adjustments.equals(that.adjustments)
                && volume == that.volume
                && table.equals(that.table)
                && oneLoad == that.oneLoad;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reps, adjustments, volume.name(), oneLoad);
    }

    /** Returns the repetitions, the adjustments, the volume and the table. */
    @Override
    public String toString() {
        return reps + " by " + adjustments + ", " + volume + ", " + table + (oneLoad ? ", one load" : "");
    }
}
