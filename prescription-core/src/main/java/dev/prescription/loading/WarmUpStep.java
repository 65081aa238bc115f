package dev.prescription.loading;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * One warm-up set: a loadable load and repetitions, never counted as a work set.
 *
 * <p>For example 40 kg for 8, which stands for 40 % of an exact work load of 101.3 kg.
 *
 * @param load the load, rounded once from its share of the exact work load
 * @param reps the repetitions, 1 to 20
 */
public record WarmUpStep(RoundedLoad load, int reps) {

    /**
     * Checks the step.
     *
     * @param load the load, rounded once from its share of the exact work load
     * @param reps the repetitions, 1 to 20
     * @throws InvalidValueException if the repetitions are outside 1 to 20
     * @throws NullPointerException if {@code load} is null
     */
    public WarmUpStep {
        Objects.requireNonNull(load, "load");
        if (reps < 1 || reps > 20) {
            throw InvalidValueException.of("reps", "must be 1 to 20", reps, "out-of-range");
        }
    }

    /**
     * Returns the load and the repetitions.
     *
     * @return text such as {@code 40 kg x 8}
     */
    @Override
    public String toString() {
        return load.rounded() + " x " + reps;
    }
}
