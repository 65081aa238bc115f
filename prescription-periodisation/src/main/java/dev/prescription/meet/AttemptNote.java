package dev.prescription.meet;

import java.util.Objects;

/**
 * Something to know about planned attempts, as data.
 *
 * @param kind what is noted, for programs
 * @param text one English sentence; shares of the maximum, no load
 */
public record AttemptNote(Kind kind, String text) {

    /** What is noted. */
    public enum Kind {
        /** The opener leaves less than one repetition in reserve. */
        OPENER_HEAVY,
        /** The third attempt is more than the maximum. */
        THIRD_ABOVE_MAXIMUM,
        /** The third attempt is more than the maximum and the gain a taper was seen to bring. */
        THIRD_BEYOND_EXPECTATION,
        /** The maximum was lifted in other gear than raw. */
        GEARED_MAXIMUM
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind what is noted
     * @param text one English sentence
     */
    public AttemptNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return text;
    }
}
