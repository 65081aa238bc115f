package dev.prescription.goal;

/**
 * The quality a goal is after: the first half of a {@link Goal}, and the goal a rule's scope names.
 *
 * <p>For example {@code Goal.blendedWithStrengthShare(30).kind()} is {@link #BLENDED}.
 */
public enum GoalKind {
    /** More load on the lifts themselves: the one-repetition maximum is what counts. */
    STRENGTH("strength"),
    /** More muscle: load is a means. */
    HYPERTROPHY("hypertrophy"),
    /** Both at once, in the proportion the goal's strength share states. */
    BLENDED("blended");

    private final String label;

    GoalKind(String label) {
        this.label = label;
    }

    /**
     * Returns the word a coach would use, as printed in reasons.
     *
     * @return {@code "strength"}, {@code "hypertrophy"} or {@code "blended"}
     */
    public String label() {
        return label;
    }
}
