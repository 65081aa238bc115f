package dev.prescription.calendar;

import dev.prescription.layout.SessionRef;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One session and its date.
 *
 * @param session the session's name
 * @param date the day it is trained
 */
public record DatedSession(SessionRef session, LocalDate date) {

    /**
     * Checks that nothing is missing.
     *
     * @param session the session's name
     * @param date the day it is trained
     */
    public DatedSession {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(date, "date");
    }

    /** Returns the session and its date, such as {@code w1.s1 2026-11-23}. */
    @Override
    public String toString() {
        return session + " " + date;
    }
}
