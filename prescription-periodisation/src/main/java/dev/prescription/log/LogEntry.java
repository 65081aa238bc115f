package dev.prescription.log;

import java.time.LocalDate;

/**
 * One entry of an athlete's log: a session, an absence, pain cleared, a coach's event, or a decision taken.
 *
 * <p>For example the session {@code s-17} at place 17 of the log. Order is the place in the log; the date is the athlete's own
 * calendar day and orders nothing. An id is never used for another entry.
 */
public sealed interface LogEntry permits SessionLog, Absence, PainCleared, CoachEvent, DecisionTaken {

    /**
     * Returns the id, by which an entry that is delivered twice is known.
     *
     * @return 1 to 100 letters, digits and {@code . _ : / -}; a decision taken has its cause and what it is about
     */
    String id();

    /**
     * Returns the place in the log.
     *
     * @return the number, at least 1; a decision taken has that of the entry it followed from
     */
    long sequence();

    /**
     * Returns the athlete's calendar day.
     *
     * @return the day
     */
    LocalDate date();
}
