package dev.prescription.log;

import dev.prescription.quantity.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Days without training, and why.
 *
 * <p>For example two weeks of holiday, 3 to 16 August. A gap that nobody explains needs no entry: the dates of the sessions
 * show it.
 *
 * @param id the entry's id
 * @param sequence the place in the log, at least 1
 * @param date the first day without training
 * @param until the last day without training
 * @param cause why
 */
public record Absence(String id, long sequence, LocalDate date, LocalDate until, Cause cause) implements LogEntry {

    /** Why somebody did not train. */
    public enum Cause {
        /** A holiday or travel. */
        HOLIDAY,
        /** An illness; training returns with more in reserve. */
        ILLNESS,
        /** An injury; what it affects waits until it is cleared. */
        INJURY,
        /** Anything else. */
        OTHER
    }

    /**
     * Checks the days.
     *
     * @param id the entry's id
     * @param sequence the place in the log
     * @param date the first day without training
     * @param until the last day without training
     * @param cause why
     * @throws InvalidValueException if a part is malformed or out of range, or the last day lies before the first
     */
    public Absence {
        Entries.check(id, sequence, date);
        Entries.checkDate("until", until);
        Objects.requireNonNull(cause, "cause");
        if (until.isBefore(date)) {
            throw InvalidValueException.inverted("absence", date, until);
        }
    }

    /** Returns id and place; not why. */
    @Override
    public String toString() {
        return "absence " + id + " (" + sequence + ")";
    }
}
