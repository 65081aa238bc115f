package dev.prescription.model;

import dev.prescription.quantity.InvalidValueException;

/**
 * Where a training week stands in its mesocycle, reductions left out.
 *
 * <p>For example {@code MesocyclePosition.of(3, 7)} is the third of seven training weeks.
 *
 * @param week the number of the training week, 1 to {@code weeks}
 * @param weeks the training weeks of the mesocycle, 1 to 52
 */
public record MesocyclePosition(int week, int weeks) {

    private static final int LONGEST = 52;

    /**
     * Checks the numbers; {@link #of(int, int)} is the way in.
     *
     * @param week the number of the training week, 1 to {@code weeks}
     * @param weeks the training weeks of the mesocycle, 1 to 52
     * @throws InvalidValueException if {@code weeks} is outside 1 to 52 or {@code week} outside 1 to {@code weeks}
     */
    public MesocyclePosition {
        if (weeks < 1 || weeks > LONGEST) {
            throw InvalidValueException.of("weeks of a mesocycle", "must be 1 to " + LONGEST, weeks, "out-of-range");
        }
        if (week < 1 || week > weeks) {
            throw InvalidValueException.of("week of a mesocycle", "must be 1 to " + weeks, week, "out-of-range");
        }
    }

    /**
     * Returns a position.
     *
     * @param week the number of the training week, 1 to {@code weeks}
     * @param weeks the training weeks of the mesocycle, 1 to 52
     * @return the position
     * @throws InvalidValueException if {@code weeks} is outside 1 to 52 or {@code week} outside 1 to {@code weeks}
     */
    public static MesocyclePosition of(int week, int weeks) {
        return new MesocyclePosition(week, weeks);
    }

    /**
     * Returns the part of a whole number of steps that is due by this week: none in the first week, all in the last,
     * evenly between, rounded half up.
     *
     * <p>For example four steps over seven weeks are 0, 1, 1, 2, 3, 3 and 4. A mesocycle of one week takes none.
     *
     * @param steps the steps from the first week to the last, not negative
     * @return the steps due, 0 to {@code steps}
     */
    public int due(int steps) {
        if (weeks == 1) {
            return 0;
        }
        int intervals = weeks - 1;
        return (2 * steps * (week - 1) + intervals) / (2 * intervals);
    }
}
