package dev.prescription.progression.load;

import dev.prescription.quantity.InvalidValueException;

/**
 * The published tables of autoregulatory progressive resistance exercise (APRE): by the repetitions of a set to failure, how the
 * next load changes. Each change is a range, of which the caller picks an end ({@code C-PROG-02}).
 *
 * <p>For example APRE 6, eight repetitions: 5 to 10 lb more.
 */
public enum ApreProtocol {
    /** For a 3RM: 1-2 reps less, 3-4 the same, 5-6 and 7 or more heavier. */
    APRE_3(new int[][] {{0, -10, -5}, {3, 0, 0}, {5, 5, 10}, {7, 10, 15}}),
    /** For a 6RM: 0-2 and 3-4 reps less, 5-7 the same, 8-12 and 13 or more heavier. */
    APRE_6(new int[][] {{0, -10, -5}, {3, -5, 0}, {5, 0, 0}, {8, 5, 10}, {13, 10, 15}}),
    /** For a 10RM: 4-6 and 7-8 reps less, 9-11 the same, 12-16 and 17 or more heavier. */
    APRE_10(new int[][] {{0, -10, -5}, {7, -5, 0}, {9, 0, 0}, {12, 5, 10}, {17, 10, 15}});

    /** From so many repetitions: the lower and the upper end of the change in pounds. */
    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final int[][] rows;

    ApreProtocol(int[][] rows) {
        this.rows = rows;
    }

    /** Which end of a published range is taken. */
    public enum Pick {
        /** The lower load. */
        LOW,
        /** The heavier load. */
        HIGH
    }

    /**
     * Returns how the load changes after a set to failure.
     *
     * @param reps the repetitions, at least 0
     * @param pick which end of the range
     * @return the change in steps of 5 lb, or of 2.5 kg: -2 to 3
     * @throws InvalidValueException if {@code reps} is below 0
     */
    public int steps(int reps, Pick pick) {
        if (reps < 0) {
            throw InvalidValueException.of("reps", "must be at least 0", reps, "out-of-range");
        }
        int[] found = rows[0];
        for (int[] row : rows) {
            found = reps >= row[0] ? row : found;
        }
        return (pick == Pick.LOW ? found[1] : found[2]) / 5;
    }
}
