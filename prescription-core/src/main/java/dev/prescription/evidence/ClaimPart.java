package dev.prescription.evidence;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.quantity.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a {@link Claim} that rests on findings: a study, an effect, something that does not add up in the source, or
 * a question that an addition raises.
 *
 * <p>Every part is a value and names the findings it rests on; a claim's own findings are those of its parts.
 */
public sealed interface ClaimPart {

    /**
     * Returns the findings this part names.
     *
     * @return the findings, in order, unmodifiable
     */
    List<Finding> findings();

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The side a study takes. */
    enum Stance {
        /** It speaks for the claim. */
        SUPPORTS,
        /** It speaks against the claim, or says where it ends. */
        LIMITS
    }

    /** How far a study fits a claim; where several hold, the one that counts most against it. */
    enum Fit {
        /** It tests the claim, in its population and under its conditions. */
        DIRECT,
        /** It bears on the claim without testing it. */
        INDIRECT,
        /** It tests the claim in a few dozen people or fewer, so that its own result is uncertain. */
        SMALL,
        /** It speaks of people or conditions that the claim leaves out. */
        OUTSIDE_SCOPE
    }

    /**
     * A finding and the side it takes, with how far it fits in one phrase.
     *
     * <p>For example {@code Study.limits(lasevicius, Fit.OUTSIDE_SCOPE, "less growth at 20 % 1RM")}.
     *
     * @param finding what the study states
     * @param stance the side it takes
     * @param fit how far it fits
     * @param note the phrase, not blank
     */
    record Study(Finding finding, Stance stance, Fit fit, String note) implements ClaimPart {

        /**
         * Checks the parts.
         *
         * @param finding what the study states
         * @param stance the side it takes
         * @param fit how far it fits
         * @param note the phrase
         * @throws InvalidValueException if the phrase is blank, with code {@code "malformed"}
         * @throws NullPointerException if an argument is null
         */
        public Study {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(stance, "stance");
            Objects.requireNonNull(fit, "fit");
            Finding.requireText("note", note);
        }

        /** Returns the one finding. */
        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        boolean sameAs(Study other) {
            return finding.id().equals(other.finding.id()) && stance == other.stance;
        }

        /** Returns stance, finding, fit and phrase, such as {@code limits: L-HIT-01 Giessing 2016 (small: n=30)}. */
        @Override
        public String toString() {
            return words(stance) + ": " + finding + " (" + words(fit) + ": " + note + ")";
        }
    }

    /**
     * A measured difference, as the finding states it.
     *
     * <p>For example {@code SMD 0.12 (95% CI -0.06 to 0.29), high against low load, L-LOAD-03 Lopez 2021}.
     *
     * @param metric what the number counts, such as {@code "SMD"} or {@code "% size per set"}
     * @param value the estimate, finite
     * @param interval where the estimate may lie, both ends given and in the unit of the finding, such as
     *     {@code SMD 95% CI}; empty where none is stated
     * @param contrast what is compared or counted, in a few words
     * @param finding the finding that states it
     */
    record Effect(String metric, double value, Optional<Figure> interval, String contrast, Finding finding)
            implements ClaimPart {

        /**
         * Checks the parts.
         *
         * @param metric what the number counts
         * @param value the estimate
         * @param interval where it may lie
         * @param contrast what is compared
         * @param finding the finding
         * @throws InvalidValueException if a text is blank (code {@code "malformed"}), the value is not finite (code
         *     {@code "not-finite"}), or the interval is open or does not hold the value (code {@code "out-of-range"})
         * @throws NullPointerException if an argument is null
         */
        public Effect {
            Finding.requireText("metric", metric);
            Finding.requireText("contrast", contrast);
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(finding, "finding");
            if (!Double.isFinite(value)) {
                throw InvalidValueException.of("value", "must be finite", value, "not-finite");
            }
            value += 0.0; // no negative zero, so that equal effects print alike
            for (Figure ends : interval.stream().toList()) {
                if (ends.min().isEmpty() || ends.max().isEmpty() || !ends.contains(value)) {
                    throw InvalidValueException.of(
                            "interval", "must have two ends and hold " + number(value), ends, "out-of-range");
                }
            }
        }

        /** Returns the one finding. */
        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        private static String number(double value) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        private String ends(Figure figure) {
            String unit = figure.unit();
            String numbers = figure.toString().substring(0, figure.toString().length() - unit.length() - 1);
            String level = unit.startsWith(metric + " ") ? unit.substring(metric.length() + 1) : unit;
            return " (" + level + " " + numbers + ")";
        }

        /** Returns metric, value, interval, contrast and finding, as in the example above. */
        @Override
        public String toString() {
            String ends = interval.map(this::ends).orElse("");
            return metric + " " + number(value) + ends + ", " + contrast + ", " + finding;
        }
    }

    /**
     * Something that does not add up within the source itself; shown, and never counted for or against a claim.
     *
     * @param text what does not add up, one sentence
     * @param findings the source's own statements, at least one
     */
    record Discrepancy(String text, List<Finding> findings) implements ClaimPart {

        /**
         * Checks the parts.
         *
         * @param text the sentence
         * @param findings the source's statements
         * @throws InvalidValueException if the sentence is blank (code {@code "malformed"}) or no statement is named (code
         *     {@code "missing"})
         * @throws NullPointerException if an argument or a statement is null
         */
        public Discrepancy {
            Finding.requireText("text", text);
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw InvalidValueException.of("findings", "must name the statements", findings, "missing");
            }
        }

        /** Returns the sentence. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Why an added study asks about a claim's certainty. */
    enum Doubt {
        /** Its source put nothing to a test: is there a risk of bias? */
        UNTESTED("its source put nothing to a test"),
        /** It is outside the scope, and no indirectness was counted: is there any? */
        BEYOND_SCOPE("it speaks of people or conditions that the claim leaves out"),
        /** It limits the claim within its scope, and no inconsistency was counted: is there any? */
        DISAGREES("it limits the claim within its scope"),
        /** It supports the claim directly and is surer: does a reason that was counted still hold? */
        SURER("it supports the claim directly and is surer than the claim"),
        /** It supports the claim directly and pools studies, where the claim started at low: does imprecision still hold? */
        POOLS("it supports the claim directly and pools studies, which the claim had none of");

        private final String label;

        Doubt(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed in a question.
         *
         * @return the label, such as {@code "it limits the claim within its scope"}
         */
        public String label() {
            return label;
        }
    }

    /**
     * What an added study asks of a claim's certainty; the library never answers it by itself. {@link Claim#with} says when.
     *
     * @param study the added study
     * @param doubt why it asks
     * @param concern the reason it speaks of: to be counted, or where it asks {@linkplain #upward() upward}, to be dropped
     */
    record Question(Study study, Doubt doubt, Concern concern) implements ClaimPart {

        /**
         * Checks the parts.
         *
         * @param study the added study
         * @param doubt why it asks
         * @param concern the reason it speaks of
         * @throws NullPointerException if an argument is null
         */
        public Question {
            Objects.requireNonNull(study, "study");
            Objects.requireNonNull(doubt, "doubt");
            Objects.requireNonNull(concern, "concern");
        }

        static Optional<Question> of(Claim claim, Study added) {
            SourceKind kind = added.finding().source().kind();
            boolean direct = added.fit() == Fit.DIRECT;
            if (!kind.isResearch()) {
                return Optional.of(new Question(added, Doubt.UNTESTED, Concern.RISK_OF_BIAS));
            } else if (added.fit() == Fit.OUTSIDE_SCOPE) {
                return unlessCounted(claim, new Question(added, Doubt.BEYOND_SCOPE, Concern.INDIRECTNESS));
            } else if (added.stance() == Stance.LIMITS && (direct || added.fit() == Fit.SMALL)) {
                return unlessCounted(claim, new Question(added, Doubt.DISAGREES, Concern.INCONSISTENCY));
            } else if (added.stance() == Stance.LIMITS || !direct) {
                return Optional.empty();
            } else if (added.finding().certainty().compareTo(claim.certainty()) < 0) {
                return Optional.of(new Question(added, Doubt.SURER, heldBy(claim)));
            }
            return kind == SourceKind.META_ANALYSIS && claim.start() == Certainty.LOW
                    ? Optional.of(new Question(added, Doubt.POOLS, Concern.IMPRECISION))
                    : Optional.empty();
        }

        private static Optional<Question> unlessCounted(Claim claim, Question question) {
            return Optional.of(question).filter(asked -> !claim.counts(asked.concern));
        }

        private static Concern heldBy(Claim claim) {
            return claim.counts(Concern.IMPRECISION) || claim.downgrades().isEmpty()
                    ? Concern.IMPRECISION
                    : claim.downgrades().get(0).concern();
        }

        /** {@return whether the reason may no longer hold, so that the claim may be surer; otherwise it may be less sure} */
        public boolean upward() {
            return doubt == Doubt.SURER || doubt == Doubt.POOLS;
        }

        /** Returns the finding of the added study. */
        @Override
        public List<Finding> findings() {
            return study.findings();
        }

        /** Returns the finding and what it asks, such as {@code L-HIT-01 Giessing 2016: inconsistency?}. */
        @Override
        public String toString() {
            return study.finding() + ": " + (upward() ? "still " : "") + words(concern) + "?";
        }
    }
}
