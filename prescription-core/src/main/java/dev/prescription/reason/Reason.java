package dev.prescription.reason;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.goal.Goal;
import dev.prescription.guideline.Rule;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Why a number is what it is: the value, the rules it came from, what they rest on, and who disagrees.
 *
 * <p>For example {@code prescription.why(Parameter.REST)} holds the range 150-240, one rule of {@code consensus 2026.1},
 * that rule's findings and sources, its certainty, and the rules of other guidelines that rest longer or shorter. The
 * number and its reason are one: what a prescription hands out is read from {@link #value()}. Shared and immutable;
 * {@link #text()} is rendered when asked for.
 */
public final class Reason {

    private final Parameter parameter;
    private final Range value;
    private final Goal goal;
    private final Scope scope;
    private final String guideline;
    private final List<Rule> rules;
    private final List<Note> notes;
    private final List<Conflict> conflicts;

    private Reason(
            Parameter parameter,
            Range value,
            Goal goal,
            Scope scope,
            String guideline,
            List<Rule> rules,
            List<Note> notes,
            List<Conflict> conflicts) {
        this.parameter = Objects.requireNonNull(parameter, "parameter");
        this.value = Objects.requireNonNull(value, "value");
        this.goal = Objects.requireNonNull(goal, "goal");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.guideline = Objects.requireNonNull(guideline, "guideline");
        this.rules = List.copyOf(rules);
        this.notes = List.copyOf(notes);
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * Returns the reason of one value.
     *
     * @param parameter what was asked
     * @param value what is handed out
     * @param goal the goal it was asked for
     * @param scope the context it was asked for
     * @param guideline the label of the guideline asked, such as {@code "consensus 2026.1"}
     * @param rules the rules the value came from, at least one, the governing one first
     * @param notes what a reader must know of how the value came about
     * @param conflicts the rules that state another range
     * @return the reason
     * @throws InvalidValueException if there is no rule, with code {@code "missing"}
     * @throws NullPointerException if an argument is null
     */
    public static Reason of(
            Parameter parameter,
            Range value,
            Goal goal,
            Scope scope,
            String guideline,
            List<Rule> rules,
            List<Note> notes,
            List<Conflict> conflicts) {
        if (rules.isEmpty()) {
            throw InvalidValueException.of("rules", "every value must come from a rule", value, "missing");
        }
        return new Reason(parameter, value, goal, scope, guideline, rules, notes, conflicts);
    }

    /**
     * Returns the same reason with one more note, such as that no guideline was chosen.
     *
     * @param note the note
     * @return the reason
     * @throws NullPointerException if {@code note} is null
     */
    public Reason with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(Objects.requireNonNull(note, "note"));
        return new Reason(parameter, value, goal, scope, guideline, rules, more, conflicts);
    }

    /**
     * Returns what was asked.
     *
     * @return the parameter
     */
    public Parameter parameter() {
        return parameter;
    }

    /**
     * Returns the very value that was handed out.
     *
     * @return the range, in the parameter's unit: closed, or open below for a cap
     */
    public Range value() {
        return value;
    }

    /**
     * Returns the goal it was asked for.
     *
     * @return the goal
     */
    public Goal goal() {
        return goal;
    }

    /**
     * Returns the context it was asked for.
     *
     * @return the scope: one kind of goal, one level, one role or any, adults
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns the guideline that was asked; a rule that answered in its place names another.
     *
     * @return the label, such as {@code "consensus 2026.1"}
     */
    public String guideline() {
        return guideline;
    }

    /**
     * Returns the rules the value came from.
     *
     * @return at least one, the governing one first; two between blend anchors or where an end came from elsewhere
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns what the rules rest on.
     *
     * @return the findings, at least one, each once
     */
    public List<Finding> findings() {
        LinkedHashSet<Finding> all = new LinkedHashSet<>();
        rules.forEach(rule -> all.addAll(rule.findings()));
        return List.copyOf(all);
    }

    /**
     * Returns where the findings are stated.
     *
     * @return the sources, at least one, each once
     */
    public List<Source> sources() {
        LinkedHashSet<Source> all = new LinkedHashSet<>();
        findings().forEach(finding -> all.add(finding.source()));
        return List.copyOf(all);
    }

    /**
     * Returns what is argued about what the rules rest on.
     *
     * @return the claims of the rules, each once, unmodifiable
     */
    public List<Claim> claims() {
        LinkedHashSet<Claim> all = new LinkedHashSet<>();
        rules.forEach(rule -> all.addAll(rule.claims()));
        return List.copyOf(all);
    }

    /**
     * Returns how sure the value is: as its least certain rule.
     *
     * @return the certainty
     */
    public Certainty certainty() {
        return Collections.max(rules.stream().map(Rule::certainty).toList());
    }

    /**
     * Returns the rules of the shipped guidelines and the one asked that state another range for the same context.
     *
     * @return the conflicts of every kind, overridden rules included, in a stable order
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Returns what a reader must know of how the value came about.
     *
     * @return the notes, in order
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Returns the reason as messages, in no language yet: value, rules, notes, findings, and who disagrees by an overlapping or a
     * disjoint range.
     *
     * @return the messages, of {@link ReasonCode} and {@link Note.Code}, the head first, unmodifiable
     */
    public List<Message> lines() {
        return ReasonText.of(this);
    }

    /**
     * Returns the reason in English, on several lines of at most 98 columns: value, rules, notes, findings, and who
     * disagrees by an overlapping or a disjoint range.
     *
     * @return the text, lines parted by {@code \n}, without one at the end
     */
    public String text() {
        return text(Messages.english());
    }

    /**
     * Returns the reason in the words of a bundle, on several lines of at most 98 columns. What findings state and what sources
     * are called stays as it is.
     *
     * @param messages the words
     * @return the text, lines parted by {@code \n}, without one at the end
     * @throws NullPointerException if {@code messages} is null
     */
    public String text(Messages messages) {
        return Objects.requireNonNull(messages, "messages").block(lines());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason that
                && parameter == that.parameter
                && value.equals(that.value)
                && goal.equals(that.goal)
                && scope.equals(that.scope)
                && guideline.equals(that.guideline)
                && rules.equals(that.rules)
                && notes.equals(that.notes)
                && conflicts.equals(that.conflicts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameter, value, goal, scope, guideline);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
