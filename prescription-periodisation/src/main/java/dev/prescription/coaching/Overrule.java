package dev.prescription.coaching;

import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.layout.SessionRef;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A rule of the guideline that a coach's choice goes beyond: the choice stands, and says so.
 *
 * <p>For example eight sets of the back squat in {@code w2.s1}, where {@code consensus} names three to five.
 *
 * @param session the session
 * @param subject what is beyond: a slot such as {@code s1.e1}, a muscle, or the session itself
 * @param given the number that is asked for, in the parameter's unit
 * @param reason the number the guideline names, with its rules and sources
 */
public record Overrule(SessionRef session, String subject, double given, Reason reason) {

    /**
     * Checks that the number is beyond.
     *
     * @param session the session
     * @param subject what is beyond
     * @param given the number that is asked for
     * @param reason the number the guideline names
     * @throws InvalidValueException if the guideline's range contains the number, code {@code "not-applicable"}
     */
    public Overrule {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(subject, "subject");
        if (Objects.requireNonNull(reason, "reason").value().contains(given)) {
            throw InvalidValueException.of("given", "must be outside " + reason.value(), given, "not-applicable");
        }
    }

    /**
     * Returns what the number is of.
     *
     * @return sets, intensity and so on
     */
    public Parameter parameter() {
        return reason.parameter();
    }

    /**
     * Returns the rules that are overridden.
     *
     * @return their ids, at least one; not modifiable
     */
    public List<RuleId> rules() {
        return reason.rules().stream().map(Rule::id).toList();
    }

    /** Whether another overrules the same rule in the same place, whatever the number. */
    boolean isOf(Overrule other) {
        return session.equals(other.session)
                && subject.equals(other.subject)
                && parameter() == other.parameter()
                && isAbove() == other.isAbove();
    }

    private boolean isAbove() {
        return reason.value().max().isPresent() && given > reason.value().max().getAsDouble();
    }

    /**
     * Returns what is overridden, in English, with rules and sources.
     *
     * @return the text, on several lines
     */
    public String text() {
        String number = BigDecimal.valueOf(given).stripTrailingZeros().toPlainString();
        return session + ", " + subject + ": " + number + " overrides " + rules() + ". " + reason.text();
    }

    /** Returns the place and the rules; no number. */
    @Override
    public String toString() {
        return session + " " + subject + " overrides " + rules();
    }
}
