package dev.prescription.examples.batch;

import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Objects;
import java.util.Optional;

/**
 * The heaviest series of a lift in one week, as one row prints it.
 *
 * @param load the load to put up, in kilograms; empty where effort alone governs
 * @param sets the sets of the series
 * @param reps the repetitions of each
 * @param firstRir the reserve of the first set
 * @param lastRir the reserve of the last set, which is the target
 */
public record TopSet(Optional<Load> load, int sets, int reps, Rir firstRir, Rir lastRir) {
    /** Refuses a null. */
    public TopSet {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(firstRir, "firstRir");
        Objects.requireNonNull(lastRir, "lastRir");
    }
}
