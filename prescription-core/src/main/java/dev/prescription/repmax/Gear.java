package dev.prescription.repmax;

/**
 * What a lifter wore when a maximum was lifted; a maximum lifted in a suit says nothing about raw work.
 *
 * <p>For example, lifters with both have a best squat 1.20 times the raw one in single-ply and 1.39 times in multi-ply,
 * and a best bench press 1.19 and 1.28 times (derived from the 2017 meet roster), so 85 % of a single-ply squat is about
 * 102 % of the raw one.
 */
public enum Gear {
    /** Belt and sleeves at most. */
    RAW("raw"),
    /** Knee wraps. */
    WRAPS("wraps"),
    /** A suit or shirt of one layer. */
    SINGLE_PLY("single-ply"),
    /** A suit or shirt of several layers. */
    MULTI_PLY("multi-ply");

    private final String label;

    Gear(String label) {
        this.label = label;
    }

    /**
     * Says whether the gear is a supporting suit or shirt; such a maximum is never used for raw work.
     *
     * @return {@code true} for single-ply and multi-ply
     */
    public boolean isSupportive() {
        return this == SINGLE_PLY || this == MULTI_PLY;
    }

    /**
     * Returns the word lifters use, such as {@code single-ply}.
     *
     * @return the label, in ASCII
     */
    public String label() {
        return label;
    }
}
