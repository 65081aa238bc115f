package dev.prescription.calendar;

import java.util.Objects;

/**
 * Something a coach should know about dates, as data: what was moved, left out or shortened, or stands too close.
 *
 * <p>For example {@code SESSION_MOVED} about {@code w3.s2}: from 2027-02-10 to 2027-02-12, as that day is not free.
 *
 * @param kind what is noted, for programs
 * @param subject what it is about: a session, a microcycle, a lift or {@code programme}
 * @param text one English sentence
 */
public record DateNote(Kind kind, String subject, String text) {

    /** What is noted. */
    public enum Kind {
        /** A session is not on the day it would have without dates that are not free. */
        SESSION_MOVED,
        /** A session has no date, as no free day is left for it. */
        SESSION_LEFT_OUT,
        /** A microcycle takes more days than it has, as there are fewer free days than sessions. */
        MICROCYCLE_LENGTHENED,
        /** The test is later than the programme's length says, as that day is not free. */
        TEST_MOVED,
        /** A lift's last heavy or last session was moved out of the days that sources name. */
        DAYS_OUT_MISSED,
        /** Sessions closer than 48 hours are both hard for a muscle; no ban (C-SPACING-01). */
        HARD_DAYS_TOO_CLOSE,
        /** Days before the first microcycle that the programme does not need. */
        SPARE_DAYS,
        /** Fewer training weeks than were wanted. */
        TRAINING_SHORTENED,
        /** A shorter taper than the guideline's longest. */
        TAPER_SHORTENED,
        /** A training week without a free day. */
        WEEK_WITHOUT_A_DAY,
        /** The date cannot be reached. */
        NOT_REACHABLE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind what is noted
     * @param subject what it is about
     * @param text one English sentence
     */
    public DateNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the subject and the sentence. */
    @Override
    public String toString() {
        return subject + ": " + text;
    }
}
