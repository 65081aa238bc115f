package dev.prescription.progress;

/** What becomes of a planned session that was not logged while a later one was. */
public enum MissedSessionPolicy {
    /** It comes next: the plan waits, nothing is lost, and nothing is done twice in one day. */
    SHIFT,
    /** It is gone: what comes next is after the furthest session that was logged. No make-up work. */
    DROP
}
