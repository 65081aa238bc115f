package dev.prescription.advice;

import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What to do in the next set of an exercise, and why.
 *
 * <p>For example after a set of five with 100 kg that left one in reserve where two were asked for: {@link Kind#LOWER} to 95 kg,
 * two sets left, because of set 1, by {@code C-SET-01}. It is advice: nothing is stored, and what is done is judged by what the
 * session asked for.
 *
 * @param kind what to do
 * @param next the next set; empty where none is left
 * @param setsLeft the sets still to be done, 0 to 100
 * @param reason why, as a code with typed arguments
 * @param facts the numbers, from 1, of the sets done today the advice rests on; not modifiable, none before the first set
 * @param evidenceIds the findings it rests on, at least one; not modifiable
 */
public record NextSetAdvice(
        Kind kind,
        Optional<SetTarget> next,
        int setsLeft,
        Message reason,
        List<Integer> facts,
        List<String> evidenceIds) {

    private static final Messages ENGLISH =
            Messages.of(ResourceBundle.getBundle("dev.prescription.advice.english", Locale.ROOT));
    private static final int MOST_SETS = 100;

    /** What can be advised. */
    public enum Kind {
        /** The next set as it was asked for. */
        HOLD,
        /** The next set with more load. */
        RAISE,
        /** The next set with less load. */
        LOWER,
        /** One set fewer than asked for. */
        DROP_SET,
        /** No further set of this exercise today. */
        STOP,
        /** Every set was done. */
        COMPLETE
    }

    /**
     * Checks that a set is given where one is left, and that the advice has a source.
     *
     * @param kind what to do
     * @param next the next set
     * @param setsLeft the sets still to be done
     * @param reason why
     * @param facts the numbers of the sets
     * @param evidenceIds the findings
     * @throws InvalidValueException if the sets left are outside 0 to 100, a set is left and not given or given and not left,
     *     or there is no source
     */
    public NextSetAdvice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(reason, "reason");
        facts = List.copyOf(facts);
        evidenceIds = List.copyOf(evidenceIds);
        if (setsLeft < 0 || setsLeft > MOST_SETS) {
            throw InvalidValueException.of("setsLeft", "must be 0 to " + MOST_SETS, setsLeft, "out-of-range");
        }
        if (next.isPresent() != setsLeft > 0) {
            throw InvalidValueException.of("next", "must be given where a set is left", setsLeft, "contradictory");
        }
        if (evidenceIds.isEmpty()) {
            throw InvalidValueException.of("evidenceIds", "must name a source", kind, "missing");
        }
    }

    /**
     * Returns the English words of advice; {@code Messages.of} with these keys makes another renderer.
     *
     * @return the renderer
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Returns the advice in English: reason and sources. It may name loads.
     *
     * @return the text, on one line
     */
    public String text() {
        return text(ENGLISH);
    }

    /**
     * Returns the advice in the words of a bundle.
     *
     * @param messages the words, with the keys of {@link NextSetCode}
     * @return the text, on one line
     */
    public String text(Messages messages) {
        return Objects.requireNonNull(messages, "messages").text(reason) + " (" + String.join(", ", evidenceIds) + ")";
    }

    /** Returns the kind and the sets left; no load, no reason. */
    @Override
    public String toString() {
        return kind + ", " + setsLeft + " sets left";
    }
}
