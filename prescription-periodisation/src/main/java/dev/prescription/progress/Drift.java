package dev.prescription.progress;

import dev.prescription.decision.Decision;
import java.util.Objects;

/**
 * Where today's rule would have decided otherwise than the decision that was taken; the one that was taken stands.
 *
 * @param cause the id of the entry the decision followed from
 * @param taken what was decided then
 * @param today what the rule would decide now
 */
public record Drift(String cause, Decision taken, Decision today) {

    /**
     * Checks that nothing is missing.
     *
     * @param cause the id of the entry
     * @param taken what was decided then
     * @param today what the rule would decide now
     */
    public Drift {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(today, "today");
    }

    /** Returns the cause and both kinds; no load. */
    @Override
    public String toString() {
        return "after " + cause + ": " + taken + ", today " + today.kind();
    }
}
