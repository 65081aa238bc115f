package dev.prescription.meet;

/** What became of an attempt. */
public enum AttemptResult {
    /** The lift counts. */
    MADE,
    /** It does not. */
    MISSED
}
