package dev.prescription.goal;

/**
 * The people a rule speaks of, said in every reason.
 *
 * <p>For example every rule of {@code consensus} 2026.1 speaks of {@link #ADULT}.
 */
public enum Population {
    /** Healthy adults. */
    ADULT("adults");

    private final String label;

    Population(String label) {
        this.label = label;
    }

    /**
     * Returns the word printed in reasons.
     *
     * @return {@code "adults"}
     */
    public String label() {
        return label;
    }
}
