package dev.prescription.examples.batch;

import java.util.Objects;
import java.util.Optional;

/**
 * The heaviest set of a lift in one week, as one row prints it.
 *
 * @param load the load to put up, such as "142.5", in kilograms; empty where effort alone governs
 * @param reps the repetitions
 * @param repsInReserve the reps in reserve of the first set, in half steps
 */
public record TopSet(Optional<String> load, int reps, double repsInReserve) {
    /** Refuses a null. */
    public TopSet {
        Objects.requireNonNull(load, "load");
    }
}
