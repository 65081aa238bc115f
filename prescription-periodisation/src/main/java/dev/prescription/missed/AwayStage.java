package dev.prescription.missed;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table of missed training: how a lift comes back after so many days.
 *
 * <p>The bands and the cut of the load are those of {@code L-DET-01} and {@code L-DET-02}; where they leave a choice, and how it goes
 * back, is {@code C-LIFE-01}.
 *
 * @param from the days away from which it holds
 * @param percent what is taken off the load at first, in %
 * @param sets what is left of the sets at first, in %
 * @param weeks the weeks in which both go back evenly; 0 where one session is eased and no more
 */
record AwayStage(int from, int percent, int sets, int weeks) {

    private static final int WHOLE = 100;
    private static final List<AwayStage> LONGEST_FIRST = List.of(
            new AwayStage(57, 30, 50, 7),
            new AwayStage(28, 20, 50, 3),
            new AwayStage(15, 10, 50, 0),
            new AwayStage(8, 5, WHOLE, 0));

    /** The weeks of the longest return. */
    static final int MOST_WEEKS =
            LONGEST_FIRST.stream().mapToInt(AwayStage::weeks).max().orElse(0);

    static Optional<AwayStage> after(long days) {
        return LONGEST_FIRST.stream().filter(stage -> days >= stage.from).findFirst();
    }

    boolean isOnce() {
        return weeks == 0;
    }

    /** What is taken off the load in a week of the return, the first of which is 0; rounded up. */
    int percentIn(long week) {
        return isOnce() ? percent : (int) ((percent * (weeks - week) + weeks - 1) / weeks);
    }

    /** What is left of the sets in a week of the return, in %; rounded down. */
    int setsIn(long week) {
        return isOnce() ? sets : (int) (sets + (WHOLE - sets) * week / weeks);
    }
}
