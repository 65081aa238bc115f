package dev.prescription.clash;

import java.util.Objects;

/**
 * One demand or limit that takes part in an {@link Infeasibility}.
 *
 * <p>For example {@code MINUTES} with the subject {@code at most 10 min a session}.
 *
 * @param kind what it is, for programs
 * @param subject which one, in words: an exercise's slug, a restriction, a number
 */
public record Clash(Kind kind, String subject) {

    /** What can clash: demands first, then what the caller states, then what the guideline or the library limits. */
    public enum Kind {
        /** Every session of the week has work. */
        EVERY_SESSION_TRAINS,
        /** One of the main lifts is trained. */
        A_MAIN_LIFT,
        /** An exercise asked for is in the week. */
        REQUIRED_EXERCISE,
        /** A session lasts no longer than its minutes. */
        MINUTES,
        /** A session trains what it is for. */
        STYLE,
        /** Only what is at hand is used. */
        EQUIPMENT,
        /** An exercise is ruled out. */
        EXCLUSION,
        /** A restriction leaves patterns out. */
        RESTRICTION,
        /** A session has no more hard sets than its cap. */
        SETS_PER_SESSION,
        /** A session has no more exercises than its cap. */
        EXERCISES_PER_SESSION,
        /** A muscle has no more sets in a session than its cap. */
        SETS_PER_MUSCLE_PER_SESSION,
        /** A muscle has no more sets in the week than its ceiling. */
        WEEKLY_SETS_PER_MUSCLE,
        /** A main lift has no more sets in the week than its maximum. */
        WEEKLY_SETS_PER_LIFT,
        /** A main lift has no more sessions in the week than its highest frequency. */
        WEEKLY_SESSIONS_PER_LIFT
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind what it is
     * @param subject which one
     */
    public Clash {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
    }

    /** Returns the subject, which says what it is about. */
    @Override
    public String toString() {
        return subject;
    }
}
