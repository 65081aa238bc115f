package dev.prescription.evidence;

import java.util.Objects;

/**
 * How sure a statement is, on a scale of four steps after GRADE; our own rating.
 *
 * <p>Meta-analyses of trials start at {@link #HIGH}; surveys of practice, expert consensus and calibration data start
 * at {@link #LOW}. One step down each for risk of bias, inconsistency, indirectness, imprecision and publication bias.
 * Library conventions and single authors' advice are {@link #VERY_LOW}.
 */
public enum Certainty {
    /** Further study is unlikely to change it. */
    HIGH("high"),
    /** Further study may change it. */
    MODERATE("moderate"),
    /** Further study is likely to change it. */
    LOW("low"),
    /** A guess that practice lives with. */
    VERY_LOW("very low");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /**
     * Returns the words printed in reasons.
     *
     * @return {@code "high"}, {@code "moderate"}, {@code "low"} or {@code "very low"}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the less certain of two: what a value resting on both may claim.
     *
     * @param other the other certainty
     * @return the lower of the two
     * @throws NullPointerException if {@code other} is null
     */
    public Certainty lowerOf(Certainty other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }
}
