package dev.prescription.written;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Says that slots of one session are done by turns: two or three as a superset, more as a circuit.
 *
 * <p>For example two slots with {@code Pairing.superset("A")} alternate set by set. What has the same label in a session
 * belongs together.
 *
 * @param kind a superset or a circuit
 * @param label a letter or a short word, such as {@code A}
 */
public record Pairing(Kind kind, String label) {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]{1,12}");

    /** How slots are done by turns. */
    public enum Kind {
        /** Exercises that alternate set by set. */
        SUPERSET("superset"),
        /** Exercises done one after another, a set of each, round by round. */
        CIRCUIT("circuit");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Returns the word a coach says. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Checks the label.
     *
     * @param kind a superset or a circuit
     * @param label 1 to 12 letters or digits
     * @throws InvalidValueException if the label is anything else
     */
    public Pairing {
        Objects.requireNonNull(kind, "kind");
        if (!LABEL.matcher(Objects.requireNonNull(label, "label")).matches()) {
            throw InvalidValueException.of("label", "must be 1 to 12 letters or digits", label, "malformed");
        }
    }

    /**
     * Returns a superset.
     *
     * @param label what its slots share
     * @return the pairing
     */
    public static Pairing superset(String label) {
        return new Pairing(Kind.SUPERSET, label);
    }

    /**
     * Returns a circuit.
     *
     * @param label what its slots share
     * @return the pairing
     */
    public static Pairing circuit(String label) {
        return new Pairing(Kind.CIRCUIT, label);
    }

    /** Returns the text of a programme's line, such as {@code superset A}. */
    @Override
    public String toString() {
        return kind + " " + label;
    }
}
