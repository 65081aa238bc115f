package dev.prescription.decision;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.message.Counted;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * One decision of a progression rule: what it changed from and to, on which facts, and why. Once taken it is a stored fact.
 *
 * <p>For example {@code linear} version 1 steps the back squat from 100 to 102.5 kg after session {@code log-7}, because every
 * set met its target, by {@code L-STAND-20}.
 *
 * @param exercise the exercise
 * @param rule the id of the rule
 * @param version the version of the rule, from 1
 * @param kind what was decided
 * @param from where the exercise stood
 * @param to where it stands now
 * @param facts the ids of the log entries the decision rests on, at least one; not modifiable
 * @param reason why, as a code with typed arguments
 * @param evidenceIds the findings the rule rests on, at least one; not modifiable
 */
public record Decision(
        ExerciseId exercise,
        String rule,
        int version,
        Kind kind,
        Standing from,
        Standing to,
        List<String> facts,
        Message reason,
        List<String> evidenceIds) {

    private static final Messages ENGLISH =
            Messages.of(ResourceBundle.getBundle("dev.prescription.decision.english", Locale.ROOT));

    /** What a rule can decide. */
    public enum Kind {
        /** The basis rises. */
        STEP,
        /** More repetitions or sets with the same load. */
        MORE,
        /** Repetitions first, because the smallest loadable step exceeds the cap. */
        REPS_FIRST,
        /** Nothing changes but what is counted. */
        HELD,
        /** The basis falls, or fewer sets are asked for. */
        RESET,
        /** Another stage with the same basis, or the cycle again. */
        STAGE,
        /** A coach decides; nothing changes until then. */
        HAND_BACK
    }

    /**
     * Checks that a decision has facts and a source.
     *
     * @param exercise the exercise
     * @param rule the id of the rule
     * @param version the version of the rule
     * @param kind what was decided
     * @param from where the exercise stood
     * @param to where it stands now
     * @param facts the ids of the log entries
     * @param reason why
     * @param evidenceIds the findings
     * @throws InvalidValueException if the rule is blank, the version below 1, or there is no fact or no source
     */
    public Decision {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
        facts = List.copyOf(facts);
        evidenceIds = List.copyOf(evidenceIds);
        if (Objects.requireNonNull(rule, "rule").isBlank()) {
            throw InvalidValueException.of("rule", "must not be blank", rule, "malformed");
        }
        if (version < 1) {
            throw InvalidValueException.of("version", "must be at least 1", version, "out-of-range");
        }
        if (facts.isEmpty() || evidenceIds.isEmpty()) {
            throw InvalidValueException.of("decision", "must name a fact and a source", rule, "missing");
        }
    }

    /**
     * Returns the English words of decisions; {@code Messages.of} with these keys makes another renderer.
     *
     * @return the renderer
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Says whether this decision and another lead to the same.
     *
     * @param other the other decision
     * @return whether exercise, kind and the standing afterwards are equal
     */
    public boolean agreesWith(Decision other) {
        return exercise.equals(other.exercise) && kind == other.kind && to.equals(other.to);
    }

    /**
     * Returns the decision in English: exercise, reason, rule and sources. It may name loads.
     *
     * @return the text, on one line
     */
    public String text() {
        return text(ENGLISH);
    }

    /**
     * Returns the decision in the words of a bundle.
     *
     * @param messages the words, with the keys of {@link DecisionCode}
     * @return the text, on one line
     */
    public String text(Messages messages) {
        return exercise + ": " + Objects.requireNonNull(messages, "messages").text(reason) + " (" + rule + " " + version
                + ", " + String.join(", ", evidenceIds) + ")";
    }

    /** Returns the exercise, the kind and the rule; no load. */
    @Override
    public String toString() {
        return exercise + ": " + kind + " by " + rule + " " + version + ", " + Counted.of(facts.size(), "fact");
    }
}
