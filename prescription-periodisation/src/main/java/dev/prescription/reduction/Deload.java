package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.StraightSets;
import java.util.Objects;

/**
 * A planned light week that keeps the load: fewer sets, and fewer repetitions in each.
 *
 * <p>For example {@code Deload.of(50, 2)} turns 4 x 5 RIR 1 into 2 x 3 at the same load, which leaves 4 repetitions in
 * reserve in the last set. Sources: the deload practice in Bell 2023 and Rogerson 2024; the amounts are a library
 * convention of the guideline.
 *
 * @param setsPercent the share of the sets that is kept, 1 to 100, rounded half up to at least one set
 * @param repsCut the repetitions taken off each set, 0 to 20, down to one
 */
public record Deload(int setsPercent, int repsCut) {

    private static final int PERCENT = 100;
    private static final int LARGEST_CUT = 20;
    private static final int HALVES = 2;

    /**
     * Checks the amounts; {@link #of(int, int)} is the way in.
     *
     * @param setsPercent the share of the sets that is kept, 1 to 100
     * @param repsCut the repetitions taken off each set, 0 to 20
     * @throws InvalidValueException if an amount is out of its range
     */
    public Deload {
        if (setsPercent < 1 || setsPercent > PERCENT) {
            throw InvalidValueException.of("deload sets in percent", "must be 1 to 100", setsPercent, "out-of-range");
        }
        if (repsCut < 0 || repsCut > LARGEST_CUT) {
            throw InvalidValueException.of("deload repetitions cut", "must be 0 to 20", repsCut, "out-of-range");
        }
    }

    /**
     * Returns a deload.
     *
     * @param setsPercent the share of the sets that is kept, 1 to 100
     * @param repsCut the repetitions taken off each set, 0 to 20
     * @return the deload
     * @throws InvalidValueException if an amount is out of its range
     */
    public static Deload of(int setsPercent, int repsCut) {
        return new Deload(setsPercent, repsCut);
    }

    /**
     * Returns what a series becomes at the same load; the reserve follows from the repetitions left out.
     *
     * @param series the series of the training week before
     * @return the lightened series, whose fresh load is that of {@code series}
     */
    public StraightSets lighten(StraightSets series) {
        Objects.requireNonNull(series, "series");
        int sets = Math.max(1, (series.sets() * setsPercent + PERCENT / 2) / PERCENT);
        int reps = repsOf(series.reps());
        int halves = series.freshHalves() - HALVES * reps - series.fade().halves() * (sets - 1);
        return StraightSets.of(sets, reps, Rir.ofHalves(halves), series.fade());
    }

    /**
     * Returns what is left of a number of repetitions; singles keep theirs.
     *
     * @param reps the repetitions of the training week before
     * @return the repetitions in this week, at least one
     */
    public int repsOf(int reps) {
        return Math.max(1, reps - repsCut);
    }
}
