package dev.prescription.parts;

import dev.prescription.layout.LoadOutcome;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Objects;
import java.util.Optional;

/**
 * One distinct load of one athlete as it came about, for those who store it.
 *
 * <p>For example 102.5 kg for five repetitions, {@link LoadOutcome#ROUNDED}.
 *
 * @param outcome how it came about, or why there is none
 * @param load the load, one that the athlete's implement has; empty where the sets are given by effort
 * @param reps the repetitions, 0 to 127
 * @param halves what the load leaves a fresh lifter, or what a restriction adds to the reserve, in half repetitions; 0 to 127
 * @param isRestricted whether a restriction raised the reserve of sets that are given by effort
 */
public record LoadParts(LoadOutcome outcome, Optional<Load> load, int reps, int halves, boolean isRestricted) {

    private static final int MOST = 127;

    /**
     * Checks the parts.
     *
     * @param outcome how it came about
     * @param load the load
     * @param reps the repetitions
     * @param halves what is left or added
     * @param isRestricted whether a restriction raised the reserve
     * @throws InvalidValueException if a number is out of range, or a load is there for an outcome without one or the other way
     *     round, code {@code "contradictory"}
     */
    public LoadParts {
        Objects.requireNonNull(load, "load");
        if (Objects.requireNonNull(outcome, "outcome").isLoaded() != load.isPresent()) {
            throw InvalidValueException.of("load", "must be there where the outcome has one", outcome, "contradictory");
        }
        if (isRestricted && load.isPresent()) {
            throw InvalidValueException.of("load", "must not be restricted by effort", outcome, "contradictory");
        }
        if (reps < 0 || reps > MOST || halves < 0 || halves > MOST) {
            String rule = "must be 0 to " + MOST + ", each";
            throw InvalidValueException.of("reps and halves", rule, reps + " and " + halves, "out-of-range");
        }
    }
}
