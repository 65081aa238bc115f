package dev.prescription.missed;

/** What becomes of a planned session that was not logged while a later one was. */
public enum MissedSessionPolicy {
    /** It comes next: the plan waits, nothing is lost, and nothing is done twice in one day. */
    SHIFT,
    /** It is gone: what comes next is after the furthest session that was logged. No make-up work. */
    DROP,
    /**
     * What fits of it joins the next session, within a {@link MergeLimit}; what does not fit is named and gone. Nothing joins a
     * deload, a taper or a test.
     */
    MERGE,
    /**
     * It waits, as with {@link #SHIFT}; and after eight days or more without a session the week that was under way is done again
     * from its start, once ({@code C-LIFE-04}).
     */
    REPEAT
}
