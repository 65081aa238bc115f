package dev.prescription.rule;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import java.util.Objects;

/**
 * Repetitions, reserve and intensity that hold together under one rep-max model.
 *
 * <p>For example 5 repetitions with 2 in reserve at 81.1 % by the RTS chart.
 *
 * @param reps the repetitions, 1 to 100
 * @param rir the repetitions in reserve
 * @param intensity the intensity the model gives for the two
 */
public record Triple(int reps, Rir rir, Intensity intensity) {

    /**
     * Checks the parts.
     *
     * @param reps the repetitions, 1 to 100
     * @param rir the repetitions in reserve
     * @param intensity the intensity
     * @throws InvalidValueException if {@code reps} is outside 1 to 100
     * @throws NullPointerException if an argument is null
     */
    public Triple {
        if (reps < 1 || reps > 100) {
            throw InvalidValueException.of("reps", "must be 1 to 100", reps, "out-of-range");
        }
        Objects.requireNonNull(rir, "rir");
        Objects.requireNonNull(intensity, "intensity");
    }

    /** Returns the three, such as {@code 5 reps, RIR 2, 81.1 % 1RM}. */
    @Override
    public String toString() {
        return reps + " reps, " + rir + ", " + intensity;
    }
}
