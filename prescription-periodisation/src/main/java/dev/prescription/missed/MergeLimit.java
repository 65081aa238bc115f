package dev.prescription.missed;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.split.WeekRequest;

/**
 * How much a session may grow by what was missed before it.
 *
 * <p>For example {@link #standard()}: by half of its own sets, to 24 sets and 8 exercises in all. A session of nine sets takes four
 * more at most. Sources: {@code C-LIFE-03}, {@code C-SESSION-01}, {@code C-SLOTS-01}.
 *
 * @param growthPercent what may be added, of the session's own sets, 0 to 100 %, rounded down
 * @param mostSets the most sets of the session in all, 1 to 60
 * @param mostExercises the most exercises of the session in all, 1 to 20
 */
public record MergeLimit(int growthPercent, int mostSets, int mostExercises) {

    private static final int WHOLE = 100;
    private static final int LARGEST = 60;
    private static final int MOST_EXERCISES = 20;
    private static final MergeLimit STANDARD = new MergeLimit(50, 24, WeekRequest.MOST_EXERCISES_PER_SESSION);

    /**
     * Checks the numbers.
     *
     * @param growthPercent what may be added, of the session's own sets
     * @param mostSets the most sets in all
     * @param mostExercises the most exercises in all
     * @throws InvalidValueException if a number is out of its range
     */
    public MergeLimit {
        check("growthPercent", growthPercent, 0, WHOLE);
        check("mostSets", mostSets, 1, LARGEST);
        check("mostExercises", mostExercises, 1, MOST_EXERCISES);
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }

    /**
     * Returns the usual limit: half of the session's own sets, 24 sets and 8 exercises in all.
     *
     * @return the limit
     */
    public static MergeLimit standard() {
        return STANDARD;
    }

    /**
     * Returns the limit with another growth.
     *
     * @param percent what may be added, of the session's own sets, 0 to 100 %
     * @return the limit
     * @throws InvalidValueException if it is out of range
     */
    public MergeLimit growingBy(int percent) {
        return new MergeLimit(percent, mostSets, mostExercises);
    }

    /**
     * Returns how many sets may be added to a session.
     *
     * @param sets the sets it has
     * @return the sets, 0 at least
     */
    public int roomFor(int sets) {
        return Math.max(0, Math.min(sets * growthPercent / WHOLE, mostSets - sets));
    }

    /** Returns the numbers, such as {@code 50 % more, at most 24 sets and 8 exercises}. */
    @Override
    public String toString() {
        return growthPercent + " % more, at most " + mostSets + " sets and " + mostExercises + " exercises";
    }
}
