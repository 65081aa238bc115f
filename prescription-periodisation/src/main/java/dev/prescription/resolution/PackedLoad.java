package dev.prescription.resolution;

import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadLadder;
import dev.prescription.parts.LoadParts;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Optional;

/**
 * One cell of a plan in one int: the rung on the athlete's ladder, the repetitions and the outcome; where the reserve
 * follows from the rounded load, also what that leaves of a fresh set, so that a walk over sets computes no model.
 *
 * <p>From the lowest bit: 15 for the rung, 7 for the repetitions, 2 for the outcome, 7 for the fresh repetitions in
 * halves, and the sign where the load is not plain: where there is none, or its reserve is derived, which the outcome tells
 * apart. Without a load the reason stands in place of the rung; where a restriction is in play that is marked in place of
 * the outcome, and what it adds to the reserve stands for the fresh repetitions.
 */
public final class PackedLoad {

    /** The most loads a ladder may hold: a rung takes 15 bits. */
    public static final int MOST_RUNGS = 1 << 15;

    private static final int REPS_SHIFT = 15;
    private static final int OUTCOME_SHIFT = 22;
    private static final int FRESH_SHIFT = 24;
    private static final int RUNG_MASK = MOST_RUNGS - 1;
    private static final int REPS_MASK = 0x7F;
    private static final int OUTCOME_MASK = 0x3;
    private static final int FRESH_MASK = 0x7F;
    private static final int NOT_PLAIN = 1 << 31;
    private static final LoadOutcome[] OUTCOMES = LoadOutcome.values();

    /** The bit that {@link LoadOutcome#REPS_DERIVED_ANEW} and {@link LoadOutcome#CAPPED} share. */
    private static final int RESERVE_DERIVED = 0x2 << OUTCOME_SHIFT;

    /** Of a packed load without a load: a restriction is why there is none, or why more is kept in reserve. */
    private static final int RESTRICTED = 0x1 << OUTCOME_SHIFT;

    private static final int WITHHELD = of(LoadOutcome.WITHHELD, 0);

    private PackedLoad() {}

    /**
     * Packs a load.
     *
     * @param outcome how it came about, one of those with a load
     * @param rung the rung on the ladder, 0 to 32767
     * @param reps the repetitions, 1 to 100
     * @return the three in one int
     */
    @SuppressWarnings("EnumOrdinal") // lives in memory only: never stored, never compared across versions
    public static int of(LoadOutcome outcome, int rung, int reps) {
        int packed = outcome.ordinal() << OUTCOME_SHIFT | reps << REPS_SHIFT | rung;
        return (packed & RESERVE_DERIVED) == 0 ? packed : NOT_PLAIN | packed;
    }

    /**
     * Packs a load of the series' own repetitions, rounded as stated or to the other side.
     *
     * @param turned 0 for {@link LoadOutcome#ROUNDED}, 1 for {@link LoadOutcome#ROUNDED_TO_THE_OTHER_SIDE}
     * @param rung the rung on the ladder, 0 to 32767
     * @param reps the repetitions, 1 to 100
     * @return the three in one int
     */
    static int turned(int turned, int rung, int reps) {
        return turned << OUTCOME_SHIFT | reps << REPS_SHIFT | rung;
    }

    /**
     * Packs a load whose reserve follows from the rounded load.
     *
     * @param outcome {@link LoadOutcome#REPS_DERIVED_ANEW} or {@link LoadOutcome#CAPPED}
     * @param rung the rung on the ladder, 0 to 32767
     * @param reps the repetitions, 1 to 100
     * @param freshHalves the repetitions to failure of a fresh set with the load, in halves, rounded down; 0 to 127
     * @return the four in one int
     */
    public static int of(LoadOutcome outcome, int rung, int reps, int freshHalves) {
        return of(outcome, rung, reps) | Math.min(freshHalves, FRESH_MASK) << FRESH_SHIFT;
    }

    /**
     * Packs the reason why there is no load.
     *
     * @param reason one of the outcomes without a load
     * @param reps the repetitions, 1 to 100
     * @return the two in one int
     */
    @SuppressWarnings("EnumOrdinal")
    public static int of(LoadOutcome reason, int reps) {
        return NOT_PLAIN | reps << REPS_SHIFT | reason.ordinal();
    }

    /**
     * Marks that a restriction is why sets are given by effort, or why they keep more in reserve.
     *
     * @param packed a packed load without a load and without the mark
     * @param halves what is added to every set's reserve in halves, 0 to 127
     * @return the same with mark and addition
     */
    public static int restricted(int packed, int halves) {
        return packed | RESTRICTED | halves << FRESH_SHIFT;
    }

    /**
     * Says whether a restriction changed the packed load.
     *
     * @param packed a packed load
     * @return whether it lowered the load, took it away, raised the reserve or withheld all
     */
    public static boolean isRestricted(int packed) {
        return isLoaded(packed)
                ? outcome(packed) == LoadOutcome.CAPPED
                : (packed & RESTRICTED) != 0 || isWithheld(packed);
    }

    /**
     * Returns how a packed load came about.
     *
     * @param packed a packed load
     * @return its outcome
     */
    public static LoadOutcome outcome(int packed) {
        return OUTCOMES[isLoaded(packed) ? packed >>> OUTCOME_SHIFT & OUTCOME_MASK : packed & RUNG_MASK];
    }

    /**
     * Says whether there is a load.
     *
     * @param packed a packed load
     * @return what {@link LoadOutcome#isLoaded()} of its outcome says
     */
    public static boolean isLoaded(int packed) {
        return isPlain(packed) || (packed & RESERVE_DERIVED) != 0;
    }

    /**
     * Says whether repetitions and reserve are the packed load's and not the series' own.
     *
     * @param packed a packed load
     * @return whether its outcome is {@link LoadOutcome#REPS_DERIVED_ANEW} or {@link LoadOutcome#CAPPED}
     */
    public static boolean isReserveDerived(int packed) {
        return !isPlain(packed) && (packed & RESERVE_DERIVED) != 0;
    }

    /**
     * Says whether there is a load with the series' own repetitions and reserve, as there mostly is.
     *
     * @param packed a packed load
     * @return whether its outcome is {@link LoadOutcome#ROUNDED} or {@link LoadOutcome#ROUNDED_TO_THE_OTHER_SIDE}
     */
    public static boolean isPlain(int packed) {
        return packed >= 0;
    }

    /**
     * Says whether nothing is to be done.
     *
     * @param packed a packed load
     * @return whether its outcome is {@link LoadOutcome#WITHHELD}
     */
    public static boolean isWithheld(int packed) {
        return (packed & (NOT_PLAIN | RESERVE_DERIVED | RUNG_MASK)) == WITHHELD;
    }

    /**
     * Returns the rung of a packed load.
     *
     * @param packed a packed load whose outcome has a load
     * @return its rung on the athlete's ladder
     */
    public static int rung(int packed) {
        return packed & RUNG_MASK;
    }

    /**
     * Returns the repetitions of a packed load.
     *
     * @param packed a packed load
     * @return its repetitions
     */
    public static int reps(int packed) {
        return packed >>> REPS_SHIFT & REPS_MASK;
    }

    /**
     * Returns what a load whose reserve is derived leaves of a fresh set.
     *
     * @param packed a packed load whose {@link #isReserveDerived}
     * @return the repetitions to failure in halves, rounded down
     */
    public static int freshHalves(int packed) {
        return packed >>> FRESH_SHIFT & FRESH_MASK;
    }

    /**
     * Returns what a restriction adds to the reserve of every set that is given by effort.
     *
     * @param packed a packed load whose reserve is not derived
     * @return the addition in halves; 0 for a load, and where nothing is added
     */
    public static int raise(int packed) {
        return packed >>> FRESH_SHIFT & FRESH_MASK;
    }

    /** Takes a packed load apart. */
    static LoadParts parts(int packed, LoadLadder ladder) {
        return new LoadParts(
                outcome(packed),
                isLoaded(packed) ? Optional.of(ladder.at(rung(packed))) : Optional.empty(),
                reps(packed),
                freshHalves(packed),
                !isLoaded(packed) && (packed & RESTRICTED) != 0);
    }

    /** Packs a load again; it must be one of the ladder's. */
    static int of(LoadParts parts, LoadLadder ladder) {
        if (parts.load().isEmpty()) {
            int packed = of(parts.outcome(), parts.reps());
            return parts.isRestricted() ? restricted(packed, parts.halves()) : packed;
        }
        Load load = parts.load().get();
        int rung = ladder.rungAtOrBelow(load.tenthMicrograms());
        if (rung < 0 || rung >= MOST_RUNGS || !ladder.at(rung).equals(load)) {
            throw InvalidValueException.of("load", "must be one that can be loaded", load, "not-loadable");
        }
        return of(parts.outcome(), rung, parts.reps(), parts.halves());
    }
}
