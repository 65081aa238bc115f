package dev.prescription.goal;

/**
 * How far a lifter has come: a rule's scope names the levels it speaks of.
 *
 * <p>For example sources that speak of an "early intermediate" are read as {@link #BEGINNER}. The level is the
 * caller's judgement; the library never guesses one.
 */
public enum TrainingLevel {
    /** Untrained or in the first months: load still rises from session to session. */
    BEGINNER("beginner"),
    /** Trained: progress shows from week to week. */
    INTERMEDIATE("intermediate"),
    /** Near the own potential: progress shows over months. */
    ADVANCED("advanced");

    private final String label;

    TrainingLevel(String label) {
        this.label = label;
    }

    /**
     * Returns the word a coach would use, as printed in reasons.
     *
     * @return {@code "beginner"}, {@code "intermediate"} or {@code "advanced"}
     */
    public String label() {
        return label;
    }
}
