package dev.prescription.loading;

import dev.prescription.quantity.InvalidValueException;

/**
 * One step of a warm-up scheme: a share of the first work load, and repetitions.
 *
 * <p>For example 40 % of the work load for 8 repetitions is {@code new WarmUpShare(4_000, 8)}. Share 0 means the
 * lightest load of the implement, the empty bar.
 *
 * @param hundredths the share of the exact work load in 0.01 %, 0 to 9,999
 * @param reps the repetitions, 1 to 20
 */
public record WarmUpShare(int hundredths, int reps) {

    /**
     * Checks the step.
     *
     * @param hundredths the share of the exact work load in 0.01 %, 0 to 9,999
     * @param reps the repetitions, 1 to 20
     * @throws InvalidValueException if a number is out of its range
     */
    public WarmUpShare {
        if (hundredths < 0 || hundredths > 9_999) {
            throw InvalidValueException.of(
                    "hundredths", "must be 0 to 9999 of the work load", hundredths, "out-of-range");
        }
        if (reps < 1 || reps > 20) {
            throw InvalidValueException.of("reps", "must be 1 to 20", reps, "out-of-range");
        }
    }
}
