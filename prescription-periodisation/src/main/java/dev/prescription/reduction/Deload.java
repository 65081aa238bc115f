package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.util.Objects;
import java.util.Optional;

/**
 * What a series becomes in a planned light week: fewer sets, and fewer repetitions or less load in each.
 *
 * <p>For example {@code Deload.of(50, 2)} turns 4 x 5 RIR 1 into 2 x 3 at the same load, which leaves 4 repetitions in
 * reserve in the last set; {@code Deload.byLoad(50, 95)} keeps the fives and takes 5 % off the load. The reserve always
 * follows from the rep-max model: five repetitions at 81.1 % leave 2, at nine tenths of that load 5.3. Sources: the deload
 * practice in Bell 2023 and Rogerson 2024 (L-DEL-02, L-DEL-03); the amounts are conventions of the guideline
 * (C-DELOAD-02, C-DELOAD-03).
 *
 * @param setsPercent the share of the sets that is kept, 1 to 100, rounded half up to at least one set
 * @param repsCut the repetitions taken off each set, 0 to 20, down to one
 * @param loadPercent the share of the load that is kept, 50 to 100
 */
public record Deload(int setsPercent, int repsCut, int loadPercent) {

    private static final int PERCENT = 100;
    private static final int LARGEST_CUT = 20;
    private static final int LIGHTEST = 50;
    private static final int HALVES = 2;
    private static final int LARGEST_RESERVE = 60;

    /**
     * Checks the amounts; {@link #of(int, int)}, {@link #bySets} and {@link #byLoad} are the ways in.
     *
     * @param setsPercent the share of the sets that is kept, 1 to 100
     * @param repsCut the repetitions taken off each set, 0 to 20
     * @param loadPercent the share of the load that is kept, 50 to 100
     * @throws InvalidValueException if an amount is out of its range
     */
    public Deload {
        check("deload sets in percent", setsPercent, 1, PERCENT);
        check("deload repetitions cut", repsCut, 0, LARGEST_CUT);
        check("deload load in percent", loadPercent, LIGHTEST, PERCENT);
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }

    /**
     * Returns a deload that keeps the load and takes repetitions off each set.
     *
     * @param setsPercent the share of the sets that is kept, 1 to 100
     * @param repsCut the repetitions taken off each set, 0 to 20
     * @return the deload
     * @throws InvalidValueException if an amount is out of its range
     */
    public static Deload of(int setsPercent, int repsCut) {
        return new Deload(setsPercent, repsCut, PERCENT);
    }

    /**
     * Returns a deload of fewer sets that are otherwise as trained.
     *
     * @param setsPercent the share of the sets that is kept, 1 to 100
     * @return the deload
     * @throws InvalidValueException if the share is out of its range
     */
    public static Deload bySets(int setsPercent) {
        return new Deload(setsPercent, 0, PERCENT);
    }

    /**
     * Returns a deload that keeps the repetitions and takes load off.
     *
     * @param setsPercent the share of the sets that is kept, 1 to 100
     * @param loadPercent the share of the load that is kept, 50 to 100; 93 to 97 by C-DELOAD-03
     * @return the deload
     * @throws InvalidValueException if an amount is out of its range
     */
    public static Deload byLoad(int setsPercent, int loadPercent) {
        return new Deload(setsPercent, 0, loadPercent);
    }

    /**
     * Returns what a series becomes, its load kept or cut; what is left in reserve follows.
     *
     * @param series the series of the training week before
     * @param model what joins load, repetitions and reserve; a load is cut to the nearest half repetition of it
     * @return the lightened series; empty where a load is to be cut that the model does not hold
     */
    public Optional<StraightSets> lighten(StraightSets series, RepMaxModel model) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(model, "model");
        if (loadPercent == PERCENT) {
            return Optional.of(lighten(series, series.freshHalves()));
        }
        return lighterFresh(series.freshHalves(), model).map(fresh -> lighten(series, fresh));
    }

    private StraightSets lighten(StraightSets series, int freshHalves) {
        int sets = setsOf(series.sets());
        int reps = repsOf(series.reps());
        int faded = series.fade().halves() * (sets - 1);
        int left = Math.min(freshHalves - HALVES * reps - faded, LARGEST_RESERVE - faded);
        return StraightSets.of(sets, reps, Rir.ofHalves(left), series.fade());
    }

    /** The repetitions to failure, in halves, whose load is nearest to the share of a load; the lighter of two. */
    private Optional<Integer> lighterFresh(int freshHalves, RepMaxModel model) {
        if (!holds(freshHalves, model)) {
            return Optional.empty();
        }
        int wanted = hundredths(freshHalves, model) * loadPercent;
        int fresh = freshHalves;
        while (holds(fresh + 1, model) && distance(fresh + 1, model, wanted) <= distance(fresh, model, wanted)) {
            fresh++;
        }
        return holds(fresh + 1, model) || hundredths(fresh, model) * PERCENT <= wanted
                ? Optional.of(fresh)
                : Optional.empty();
    }

    private static int distance(int freshHalves, RepMaxModel model, int wanted) {
        return Math.abs(hundredths(freshHalves, model) * PERCENT - wanted);
    }

    private static boolean holds(int freshHalves, RepMaxModel model) {
        return freshHalves >= HALVES && model.accepts(freshHalves / HALVES, Rir.ofHalves(freshHalves % HALVES));
    }

    private static int hundredths(int freshHalves, RepMaxModel model) {
        return model.percentFor(freshHalves / HALVES, Rir.ofHalves(freshHalves % HALVES))
                .hundredths();
    }

    /**
     * Returns what is left of a number of sets.
     *
     * @param sets the sets of the training week before
     * @return the sets in this week, rounded half up, at least one
     */
    public int setsOf(int sets) {
        return Math.max(1, (sets * setsPercent + PERCENT / 2) / PERCENT);
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

    /**
     * Says whether the load of the training week before is kept.
     *
     * @return true unless load is taken off
     */
    public boolean keepsLoad() {
        return loadPercent == PERCENT;
    }
}
