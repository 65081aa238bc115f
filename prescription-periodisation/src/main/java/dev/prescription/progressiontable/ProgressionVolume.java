package dev.prescription.progressiontable;

/**
 * How much work the sets of a scheme are together, and so how far each of them stays from its maximum.
 *
 * <p>For example, at five repetitions and step 0 the {@link TableKind#REPS_IN_RESERVE} table keeps 0, 1 or 2 repetitions in
 * reserve for intensive, normal and extensive work.
 */
public enum ProgressionVolume {
    /** Few hard sets: step 0 is the maximum for the repetitions. */
    INTENSIVE("intensive"),
    /** The usual number of sets: one volume increment easier. */
    NORMAL("normal"),
    /** Many sets: two volume increments easier. */
    EXTENSIVE("extensive");

    private final String text;

    ProgressionVolume(String text) {
        this.text = text;
    }

    /** Returns the word a coach uses, such as {@code extensive}. */
    @Override
    public String toString() {
        return text;
    }
}
