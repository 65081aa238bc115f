package dev.prescription.log;

import dev.prescription.decision.Decision;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision that was taken after an entry: a stored fact, which replay uses for the past whatever the rules say today.
 *
 * @param sequence the place of the cause in the log
 * @param date the day of the cause
 * @param cause the id of the entry it followed from
 * @param lane what the decision is about: an exercise and its rule, as {@code back-squat linear step=2.5kg}
 * @param decision what was decided
 */
public record DecisionTaken(long sequence, LocalDate date, String cause, String lane, Decision decision)
        implements LogEntry {

    /**
     * Checks the parts.
     *
     * @param sequence the place of the cause
     * @param date the day of the cause
     * @param cause the id of the cause
     * @param lane what the decision is about, 1 to 500 characters
     * @param decision what was decided
     * @throws dev.prescription.quantity.InvalidValueException if a part is malformed or out of range
     */
    public DecisionTaken {
        Entries.check(cause, sequence, date);
        Entries.checkText("lane", lane);
        Objects.requireNonNull(decision, "decision");
    }

    /** Returns the cause and what the decision is about: a session leads to one decision a lane. */
    @Override
    public String id() {
        return cause + " " + lane;
    }

    /** Returns the cause and the decision; no load. */
    @Override
    public String toString() {
        return "after " + cause + " (" + sequence + "): " + decision;
    }
}
