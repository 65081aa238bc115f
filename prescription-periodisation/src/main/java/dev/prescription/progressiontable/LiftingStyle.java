package dev.prescription.progressiontable;

/**
 * How a lift is performed, and so how many repetitions its maximum is read at.
 *
 * <p>For example, a ballistic set of 5 is loaded as the maximum for 10: by Epley (k 0.0333) 75.02 % and not 85.73 %.
 */
public enum LiftingStyle {
    /** Slow by its load, such as a squat: the maximum for the repetitions themselves. */
    GRINDING("grinding", 1),
    /** Fast, such as a jump squat or a power clean: half of the possible repetitions are done. */
    BALLISTIC("ballistic", 2),
    /** Held or slowed on purpose, or loaded with caution: a third of the possible repetitions are done. */
    CONSERVATIVE("conservative", 3);

    private final String text;
    private final int multiplier;

    LiftingStyle(String text, int multiplier) {
        this.text = text;
        this.multiplier = multiplier;
    }

    /**
     * Returns by how much the repetitions are stretched before the maximum is read.
     *
     * @return 1, 2 or 3
     */
    public int multiplier() {
        return multiplier;
    }

    /** Returns the word STMr uses, such as {@code ballistic}. */
    @Override
    public String toString() {
        return text;
    }
}
