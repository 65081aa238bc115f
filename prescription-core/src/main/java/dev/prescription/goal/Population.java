package dev.prescription.goal;

/**
 * The people a rule speaks of, said in every reason.
 *
 * <p>For example {@code Population.ADOLESCENT} has sourced ceilings of its own, 60 % 1RM for beginners. Below 14 years no
 * rule of this library applies.
 */
public enum Population {
    /** Healthy adults, 18 to 64 years. */
    ADULT("adults"),
    /** Adolescents, 14 to 17 years, under qualified supervision. */
    ADOLESCENT("adolescents"),
    /** Older adults, from 65 years. */
    OLDER_ADULT("older adults");

    private final String label;

    Population(String label) {
        this.label = label;
    }

    /**
     * Returns the word printed in reasons.
     *
     * @return the word, such as {@code "adults"}
     */
    public String label() {
        return label;
    }
}
