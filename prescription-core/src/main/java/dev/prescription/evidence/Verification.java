package dev.prescription.evidence;

/**
 * How a statement reached this library, shown wherever it is weaker than seen.
 *
 * <p>For example a DOI written from memory is {@link #RECALLED}, and prints so.
 */
public enum Verification {
    /** Seen in the source, or on a page that quotes it. */
    VERIFIED("verified"),
    /** Written from knowledge, not seen again. */
    RECALLED("recalled"),
    /** Computed here from something verified. */
    DERIVED("derived");

    private final String label;

    Verification(String label) {
        this.label = label;
    }

    /**
     * Returns the word printed in reasons.
     *
     * @return {@code "verified"}, {@code "recalled"} or {@code "derived"}
     */
    public String label() {
        return label;
    }
}
