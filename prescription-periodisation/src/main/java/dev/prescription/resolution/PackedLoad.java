package dev.prescription.resolution;

import dev.prescription.layout.LoadOutcome;

/** One cell of a plan in one int: the rung on the athlete's ladder, the repetitions, and the outcome. */
public final class PackedLoad {

    /** The most loads a ladder may hold: a rung takes 16 bits. */
    public static final int MOST_RUNGS = 1 << 16;

    private static final int REPS_SHIFT = 16;
    private static final int OUTCOME_SHIFT = 24;
    private static final int RUNG_MASK = MOST_RUNGS - 1;
    private static final int REPS_MASK = 0xFF;
    private static final LoadOutcome[] OUTCOMES = LoadOutcome.values();

    private PackedLoad() {}

    /**
     * Packs a load.
     *
     * @param outcome how it came about
     * @param rung the rung on the ladder, 0 to 65535; 0 where there is no load
     * @param reps the repetitions, 1 to 100
     * @return the three in one int
     */
    @SuppressWarnings("EnumOrdinal") // lives in memory only: never stored, never compared across versions
    public static int of(LoadOutcome outcome, int rung, int reps) {
        return outcome.ordinal() << OUTCOME_SHIFT | reps << REPS_SHIFT | rung;
    }

    /**
     * Returns how a packed load came about.
     *
     * @param packed a packed load
     * @return its outcome
     */
    public static LoadOutcome outcome(int packed) {
        return OUTCOMES[packed >>> OUTCOME_SHIFT];
    }

    /**
     * Returns the rung of a packed load.
     *
     * @param packed a packed load
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
}
