package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * One exercise of a session, the role it plays there and its number of hard sets.
 *
 * <p>For example the back squat as main lift with 3 sets prints {@code back-squat 3}. Sets are 1 to 100; they are
 * working sets, warm-ups are not counted.
 *
 * @param exercise the exercise
 * @param role the role it plays in this slot, which decides the cell it is prescribed from
 * @param sets the hard sets, 1 to 100
 */
public record SplitSlot(Exercise exercise, ExerciseRole role, int sets) {

    private static final int MOST_SETS = 100;

    /**
     * Checks the parts.
     *
     * @param exercise the exercise
     * @param role its role here
     * @param sets the hard sets, 1 to 100
     * @throws InvalidValueException if {@code sets} is outside 1 to 100
     * @throws NullPointerException if {@code exercise} or {@code role} is null
     */
    public SplitSlot {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(role, "role");
        if (sets < 1 || sets > MOST_SETS) {
            throw InvalidValueException.of("sets", "must be 1 to " + MOST_SETS, sets, "out-of-range");
        }
    }

    /** Returns the exercise and its sets, as in {@code back-squat 3}. */
    @Override
    public String toString() {
        return exercise.id().slug() + " " + sets;
    }
}
