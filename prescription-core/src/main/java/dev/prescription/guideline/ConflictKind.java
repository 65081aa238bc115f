package dev.prescription.guideline;

/**
 * How two unequal ranges lie to each other.
 *
 * <p>For example 5-8 lies in 5-12 ({@link #NESTED}), 90-180 and 60-120 share 90-120 ({@link #OVERLAPPING}), and 1-5 and
 * 6-12 share nothing ({@link #DISJOINT}). Equal ranges agree and have no kind.
 */
public enum ConflictKind {
    /** One range lies wholly in the other. */
    NESTED("nested"),
    /** The ranges share a part, if only one number, and each reaches beyond the other. */
    OVERLAPPING("overlapping"),
    /** The ranges share no number. */
    DISJOINT("disjoint");

    private final String label;

    ConflictKind(String label) {
        this.label = label;
    }

    /**
     * Returns the word printed in reasons.
     *
     * @return {@code "nested"}, {@code "overlapping"} or {@code "disjoint"}
     */
    public String label() {
        return label;
    }
}
