package dev.prescription.progressiontable;

import dev.prescription.quantity.InvalidValueException;

/**
 * A number that changes evenly with the repetitions: a straight line through its value at one repetition and its value at
 * a stated last one.
 *
 * <p>For example {@code RepRamp.of(1, 2, 12)} is 1 at one repetition, 2 at twelve, and 1 + 4/11 = 1.364 at five. Beyond the
 * last repetition the line goes on.
 *
 * @param atOne the value at one repetition
 * @param atLast the value at {@code lastReps} repetitions
 * @param lastReps the repetitions of the second value, 2 to 100
 */
public record RepRamp(double atOne, double atLast, int lastReps) {

    private static final int MOST_REPS = 100;

    /**
     * Checks the parts; {@link #of(double, double, int)} is the way in.
     *
     * @param atOne the value at one repetition
     * @param atLast the value at {@code lastReps} repetitions
     * @param lastReps the repetitions of the second value, 2 to 100
     * @throws InvalidValueException if a value is not finite (code {@code "not-finite"}) or {@code lastReps} is outside 2
     *     to 100 (code {@code "out-of-range"})
     */
    public RepRamp {
        atOne = checked("atOne", atOne);
        atLast = checked("atLast", atLast);
        if (lastReps < 2 || lastReps > MOST_REPS) {
            throw InvalidValueException.of("lastReps", "must be 2 to " + MOST_REPS, lastReps, "out-of-range");
        }
    }

    /**
     * Returns a ramp.
     *
     * @param atOne the value at one repetition
     * @param atLast the value at {@code lastReps} repetitions
     * @param lastReps the repetitions of the second value, 2 to 100
     * @return the ramp
     * @throws InvalidValueException if a value is not finite or {@code lastReps} is outside 2 to 100
     */
    public static RepRamp of(double atOne, double atLast, int lastReps) {
        return new RepRamp(atOne, atLast, lastReps);
    }

    /**
     * Returns a ramp that is the same at all repetitions, such as 0.025 for 2.5 percentage points.
     *
     * @param value the value
     * @return the flat ramp
     * @throws InvalidValueException if {@code value} is not finite
     */
    public static RepRamp flat(double value) {
        return new RepRamp(value, value, 2);
    }

    /**
     * Returns the value at a number of repetitions.
     *
     * @param reps the repetitions; any number
     * @return the value on the line
     */
    public double at(int reps) {
        return atOne + (atLast - atOne) * (reps - 1) / (lastReps - 1);
    }

    /** Returns this ramp, its values multiplied and a number added to them. */
    RepRamp times(double factor, double added) {
        return new RepRamp(added + factor * atOne, added + factor * atLast, lastReps);
    }

    private static double checked(String parameter, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw InvalidValueException.of(parameter, "must be a finite number", value, "not-finite");
        }
        return value + 0.0; // -0.0 becomes 0.0, so that equal ramps print alike
    }

    /** Returns the values, such as {@code 1.0 at 1 rep to 2.0 at 12}, or the one value of a flat ramp. */
    @Override
    public String toString() {
        return atOne == atLast ? String.valueOf(atOne) : atOne + " at 1 rep to " + atLast + " at " + lastReps;
    }
}
