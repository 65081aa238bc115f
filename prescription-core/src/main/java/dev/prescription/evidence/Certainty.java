package dev.prescription.evidence;

import dev.prescription.quantity.InvalidValueException;
import java.util.Locale;
import java.util.Objects;

/**
 * How sure a statement is, on a scale of four steps after GRADE; our own rating.
 *
 * <p>Meta-analyses of trials start at {@link #HIGH}; surveys of practice, expert consensus and calibration data start
 * at {@link #LOW}. One step down each for risk of bias, inconsistency, indirectness, imprecision and publication bias.
 * Library conventions and single authors' advice are {@link #VERY_LOW}.
 */
public enum Certainty {
    /** Further study is unlikely to change it. */
    HIGH("high"),
    /** Further study may change it. */
    MODERATE("moderate"),
    /** Further study is likely to change it. */
    LOW("low"),
    /** A guess that practice lives with. */
    VERY_LOW("very low");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /**
     * Returns the words printed in reasons.
     *
     * @return {@code "high"}, {@code "moderate"}, {@code "low"} or {@code "very low"}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the less certain of two: what a value resting on both may claim.
     *
     * @param other the other certainty
     * @return the lower of the two
     * @throws NullPointerException if {@code other} is null
     */
    public Certainty lowerOf(Certainty other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the certainty after reasons have been counted, one step for each, never below {@link #VERY_LOW}.
     *
     * <p>For example {@code HIGH.lowered(2)} is {@code LOW}, and {@code LOW.lowered(3)} is {@code VERY_LOW}.
     *
     * @param reasons how many, at least 0
     * @return the lowered certainty
     * @throws InvalidValueException if {@code reasons} is negative, with code {@code "out-of-range"}
     */
    public Certainty lowered(int reasons) {
        if (reasons < 0) {
            throw InvalidValueException.of("reasons", "must be at least 0", reasons, "out-of-range");
        }
        Certainty lowered = this;
        for (int i = 0; i < reasons && lowered != VERY_LOW; i++) {
            lowered = lowered.oneLower();
        }
        return lowered;
    }

    private Certainty oneLower() {
        return switch (this) {
            case HIGH -> MODERATE;
            case MODERATE -> LOW;
            case LOW, VERY_LOW -> VERY_LOW;
        };
    }

    /** A reason to be less certain, after GRADE; each that holds counts one step. */
    public enum Concern {
        /** The studies may be wrong in one direction: how they measured, or who knew what. */
        RISK_OF_BIAS,
        /** Studies that test the same thing disagree. */
        INCONSISTENCY,
        /** The studies tested other people, loads or outcomes than the statement speaks of. */
        INDIRECTNESS,
        /** The interval leaves room for another answer. */
        IMPRECISION,
        /** What was published, or where a line was drawn, may have been chosen after the result. */
        PUBLICATION_BIAS
    }

    /**
     * A reason why something is one step less certain.
     *
     * @param concern the kind of reason
     * @param because the reason, one sentence
     */
    public record Downgrade(Concern concern, String because) {

        /**
         * Checks the parts.
         *
         * @param concern the kind of reason
         * @param because the sentence
         * @throws InvalidValueException if the sentence is blank, with code {@code "malformed"}
         * @throws NullPointerException if an argument is null
         */
        public Downgrade {
            Objects.requireNonNull(concern, "concern");
            Finding.requireText("because", because);
        }

        /** Returns the concern and the sentence, such as {@code imprecision: the interval crosses zero}. */
        @Override
        public String toString() {
            return concern.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + because;
        }
    }
}
