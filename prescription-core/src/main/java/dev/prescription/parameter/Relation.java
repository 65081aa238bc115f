package dev.prescription.parameter;

/**
 * How what two sources say of one thing lies to each other.
 *
 * <p>For example 150-240 and 90-180 seconds of rest are {@link #OVERLAPPING}, and 1-5 and 8-12 repetitions are
 * {@link #DISJOINT}.
 */
public enum Relation {
    /** Both name the same ends. */
    EQUAL("equal"),
    /** One lies in the other. */
    NESTED("nested"),
    /** They share a part, or touch. */
    OVERLAPPING("overlapping"),
    /** They share nothing. */
    DISJOINT("disjoint"),
    /** One of them says nothing. */
    SILENT("silent");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /**
     * Returns the word printed in reasons and in the tables.
     *
     * @return the word, such as {@code "nested"}
     */
    public String label() {
        return label;
    }
}
