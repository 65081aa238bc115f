package dev.prescription.goal;

/**
 * How far a lifter has come: a rule's scope names the levels it speaks of.
 *
 * <p>For example sources that speak of an "early intermediate" are read as {@link #BEGINNER}. A level says how
 * a lifter progresses, not how strong the lifter is. It is the caller's judgement: {@link #advise} helps with it, and nothing
 * in the library guesses one.
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

    /**
     * Advises a level from what a coach can ask: {@code advise(10, ProgressPace.EVERY_WEEK)} is intermediate. Where the two
     * disagree the advice names both readings and takes the more cautious one.
     *
     * @param months the months of consistent training so far, breaks not counted, 0 to 1200
     * @param pace how often the lifter still gets stronger
     * @return the advice, which rests on the convention {@code C-LEVEL-01}
     * @throws dev.prescription.quantity.InvalidValueException if {@code months} is outside 0 to 1200, with code
     *     {@code "out-of-range"}
     * @throws NullPointerException if {@code pace} is null
     */
    public static LevelAdvice advise(int months, ProgressPace pace) {
        return LevelAdvice.of(months, pace);
    }
}
