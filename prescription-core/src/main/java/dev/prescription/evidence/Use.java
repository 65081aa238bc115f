package dev.prescription.evidence;

import java.util.Objects;

/**
 * What a shipped finding is kept for although no rule, advice, claim or model cites it.
 *
 * <p>For example {@code Use.note("beside the model: how well people judge their RIR")} is read next to a parameter or by
 * a later stage, and {@code Use.noRule("one trial of ten people")} says why no rule stands on the finding. A finding that
 * is cited has no use of this sort.
 *
 * @param kind whether it is kept beside something, or why nothing stands on it
 * @param text the place or the reason, in one short sentence
 */
public record Use(Kind kind, String text) {

    /**
     * Checks the parts.
     *
     * @param kind the sort of use
     * @param text the place or the reason
     * @throws dev.prescription.quantity.InvalidValueException if the text is blank (code {@code "malformed"})
     * @throws NullPointerException if a part is null
     */
    public Use {
        Objects.requireNonNull(kind, "kind");
        Finding.requireText("text", text);
    }

    /** The two sorts of use. */
    public enum Kind {
        /** Kept beside a parameter or for a later stage, which the text names. */
        SOURCE_NOTE("source note"),
        /** No rule stands on it, for the reason the text gives. */
        NO_RULE("no rule");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed before the text.
         *
         * @return {@code "source note"} or {@code "no rule"}
         */
        public String label() {
            return label;
        }
    }

    /**
     * Returns the use of a finding kept beside a parameter or for a later stage.
     *
     * @param text where it is kept
     * @return the use
     * @throws dev.prescription.quantity.InvalidValueException if the text is blank (code {@code "malformed"})
     * @throws NullPointerException if {@code text} is null
     */
    public static Use note(String text) {
        return new Use(Kind.SOURCE_NOTE, text);
    }

    /**
     * Returns the use of a finding that no rule stands on.
     *
     * @param because why not
     * @return the use
     * @throws dev.prescription.quantity.InvalidValueException if the text is blank (code {@code "malformed"})
     * @throws NullPointerException if {@code because} is null
     */
    public static Use noRule(String because) {
        return new Use(Kind.NO_RULE, because);
    }

    /** Returns the kind and the text, such as {@code no rule: one trial of ten people}. */
    @Override
    public String toString() {
        return kind.label() + ": " + text;
    }
}
