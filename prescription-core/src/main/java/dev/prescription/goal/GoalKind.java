package dev.prescription.goal;

import java.util.Objects;

/**
 * The quality a goal is after: the first half of a {@link Goal}, and what a rule's scope names.
 *
 * <p>For example {@code Goal.blendedWithStrengthShare(30).kind()} is {@link #BLENDED}. Bodies also state numbers for
 * {@link #ENDURANCE} and {@link #POWER}: rules may speak of them, but no {@link Goal} of these kinds can be asked for.
 */
public enum GoalKind {
    /** More load on the lifts themselves: the one-repetition maximum is what counts. */
    STRENGTH("strength"),
    /** More muscle: load is a means. */
    HYPERTROPHY("hypertrophy"),
    /** Both at once, in the proportion the goal's strength share states. */
    BLENDED("blended"),
    /** Strength for those who must not gain weight, such as athletes in a weight class; lies within {@link #STRENGTH}. */
    STRENGTH_WITHOUT_SIZE_GAIN("strength without size gain"),
    /** Many repetitions: a zone some bodies state, not a goal of this library. */
    ENDURANCE("endurance"),
    /** Load moved fast: a zone some bodies state, not a goal of this library. */
    POWER("power");

    private final String label;

    GoalKind(String label) {
        this.label = label;
    }

    /**
     * Returns the word a coach would use, as printed in reasons.
     *
     * @return the word, such as {@code "strength"}
     */
    public String label() {
        return label;
    }

    /**
     * Says whether a {@link Goal} of this kind can be asked for.
     *
     * @return false for {@link #ENDURANCE} and {@link #POWER}
     */
    public boolean isGoal() {
        return this != ENDURANCE && this != POWER;
    }

    /**
     * Says whether what holds for another kind holds for this one too, unless something narrower is said.
     *
     * @param wider the other kind
     * @return true for the same kind, and for {@link #STRENGTH_WITHOUT_SIZE_GAIN} within {@link #STRENGTH}
     * @throws NullPointerException if {@code wider} is null
     */
    public boolean isWithin(GoalKind wider) {
        return this == Objects.requireNonNull(wider, "wider")
                || (this == STRENGTH_WITHOUT_SIZE_GAIN && wider == STRENGTH);
    }
}
