package dev.prescription.examples.batch;

import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Objects;
import java.util.Optional;

/**
 * The heaviest series of a lift in one week, as one row prints it.
 *
 * @param load the load to put up, in kilograms; empty where effort alone governs
 * @param isFromMaximum whether the load follows from a maximum, and is not written as such
 * @param sets the sets of the series
 * @param reps the repetitions of each, such as {@code 6} or {@code 5+}
 * @param firstRir the reserve of the first set; empty where none is stated
 * @param lastRir the reserve of the last set, which is the target; empty where none is stated
 */
public record TopSet(
        Optional<Load> load,
        boolean isFromMaximum,
        int sets,
        String reps,
        Optional<Rir> firstRir,
        Optional<Rir> lastRir) {
    /** Refuses a null. */
    public TopSet {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(firstRir, "firstRir");
        Objects.requireNonNull(lastRir, "lastRir");
    }
}
