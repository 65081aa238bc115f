package dev.prescription.rule;

import dev.prescription.guideline.Rule;
import dev.prescription.reason.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * Which two of load, repetitions and reserve are prescribed; the third follows from the rep-max model.
 *
 * <p>For example the strength cell of an intermediate's main lift has a sourced 80-92 % 1RM, so load and repetitions
 * bind; where the percentage was only derived from repetitions and reserve, or where there is none, those two bind and
 * the load is a starting estimate.
 */
public enum BindingPair {
    /** The percentage of the one-repetition maximum comes from a source. */
    LOAD_AND_REPS,
    /** Effort governs; a load is an estimate. */
    REPS_AND_RIR;

    /**
     * Returns the pair that follows from where an intensity came from.
     *
     * @param intensity the reason of the intensity, or empty where none is prescribed
     * @return {@link #LOAD_AND_REPS} where there is one and every rule behind it was stated by a source
     * @throws NullPointerException if {@code intensity} is null
     */
    public static BindingPair of(Optional<Reason> intensity) {
        boolean sourced = Objects.requireNonNull(intensity, "intensity")
                .map(reason -> reason.rules().stream().map(Rule::derivation).allMatch(Optional::isEmpty))
                .orElse(false);
        return sourced ? LOAD_AND_REPS : REPS_AND_RIR;
    }
}
