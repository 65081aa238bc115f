package dev.prescription.model;

import dev.prescription.quantity.InvalidValueException;

/**
 * Where one slot stands: the training week in its mesocycle, the mesocycle in its programme, and which time of the week
 * its exercise is trained. Reductions are left out.
 *
 * <p>For example {@code MesocyclePosition.of(3, 7)} is the third of seven training weeks; with {@code exposed(2, 3)} it
 * is the second of three sessions that week in which the exercise is trained.
 *
 * @param week the number of the training week, 1 to {@code weeks}
 * @param weeks the training weeks of the mesocycle, 1 to 52
 * @param mesocycle the number of the mesocycle, 1 to {@code mesocycles}
 * @param mesocycles the mesocycles of the programme, 1 to 52
 * @param exposure which time of the week the exercise is trained, 1 to {@code exposures}
 * @param exposures the times a week the exercise is trained, 1 to 14
 */
public record MesocyclePosition(int week, int weeks, int mesocycle, int mesocycles, int exposure, int exposures) {

    private static final int LONGEST = 52;
    private static final int MOST_EXPOSURES = 14;

    /**
     * Checks the numbers; {@link #of(int, int)} is the way in.
     *
     * @param week the number of the training week, 1 to {@code weeks}
     * @param weeks the training weeks of the mesocycle, 1 to 52
     * @param mesocycle the number of the mesocycle, 1 to {@code mesocycles}
     * @param mesocycles the mesocycles of the programme, 1 to 52
     * @param exposure which time of the week the exercise is trained, 1 to {@code exposures}
     * @param exposures the times a week the exercise is trained, 1 to 14
     * @throws InvalidValueException if a number is out of its range, with code {@code "out-of-range"}
     */
    public MesocyclePosition {
        check("weeks of a mesocycle", weeks, LONGEST);
        check("week of a mesocycle", week, weeks);
        check("mesocycles", mesocycles, LONGEST);
        check("mesocycle", mesocycle, mesocycles);
        check("exposures", exposures, MOST_EXPOSURES);
        check("exposure", exposure, exposures);
    }

    /**
     * Returns the position in the only mesocycle of an exercise that is trained once a week.
     *
     * @param week the number of the training week, 1 to {@code weeks}
     * @param weeks the training weeks of the mesocycle, 1 to 52
     * @return the position
     * @throws InvalidValueException if {@code weeks} is outside 1 to 52 or {@code week} outside 1 to {@code weeks}
     */
    public static MesocyclePosition of(int week, int weeks) {
        return new MesocyclePosition(week, weeks, 1, 1, 1, 1);
    }

    /**
     * Returns the same position in one of several mesocycles.
     *
     * @param number the number of the mesocycle, 1 to {@code count}
     * @param count the mesocycles of the programme, 1 to 52
     * @return the position
     * @throws InvalidValueException if a number is out of its range
     */
    public MesocyclePosition inMesocycle(int number, int count) {
        return new MesocyclePosition(week, weeks, number, count, exposure, exposures);
    }

    /**
     * Returns the same position for an exercise that is trained several times a week.
     *
     * @param number which time of the week, 1 to {@code count}
     * @param count the times a week, 1 to 14
     * @return the position
     * @throws InvalidValueException if a number is out of its range
     */
    public MesocyclePosition exposed(int number, int count) {
        return new MesocyclePosition(week, weeks, mesocycle, mesocycles, number, count);
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
        return part(steps, week - 1, weeks - 1);
    }

    /** The part of some steps after {@code done} of {@code all}, rounded half up; none where there is nothing to do. */
    static int part(int steps, int done, int all) {
        return all == 0 ? 0 : (2 * steps * done + all) / (2 * all);
    }

    /** The position within a stretch of this mesocycle that begins after {@code before} weeks and lasts {@code length}. */
    MesocyclePosition within(int before, int length) {
        return new MesocyclePosition(week - before, length, mesocycle, mesocycles, exposure, exposures);
    }

    private static void check(String parameter, int value, int most) {
        if (value < 1 || value > most) {
            throw InvalidValueException.of(parameter, "must be 1 to " + most, value, "out-of-range");
        }
    }
}
