package dev.prescription.guideline;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Finding;
import dev.prescription.guideline.table.RuleCells;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One statement of a guideline in words: on this topic, in this scope, this position, from these findings.
 *
 * <p>For example {@code Advice.of("house.rom", Topic.RANGE_OF_MOTION, "full-range", Scope.any(), finding)}. Two guidelines
 * disagree on a topic where their positions for one context differ. Its certainty is that of its least certain finding.
 */
public final class Advice {

    private final String guideline;
    private final RuleId id;
    private final Topic topic;
    private final String position;
    private final Scope scope;
    private final List<Finding> findings;

    private Advice(String guideline, RuleId id, Topic topic, String position, Scope scope, List<Finding> findings) {
        this.guideline = guideline;
        this.id = id;
        this.topic = topic;
        this.position = position;
        this.scope = scope;
        this.findings = findings;
    }

    /**
     * Returns a statement in words.
     *
     * @param id the stable name, such as {@code "S2-05"}
     * @param topic what it speaks of
     * @param position what it says, as a slug such as {@code "full-range"}
     * @param scope whom and what it covers
     * @param from what it rests on, at least one finding
     * @return the statement
     * @throws InvalidValueException if id or position is malformed, or no finding is given (code {@code "missing"})
     * @throws NullPointerException if an argument is null
     */
    public static Advice of(String id, Topic topic, String position, Scope scope, Finding... from) {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(scope, "scope");
        if (!Objects.requireNonNull(position, "position").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw InvalidValueException.of("position", "must be a slug such as full-range", position, "malformed");
        }
        List<Finding> findings = List.of(from);
        if (findings.isEmpty()) {
            throw InvalidValueException.of("findings", "advice must rest on a finding", id, "missing");
        }
        return new Advice("", RuleId.of(id), topic, position, scope, findings);
    }

    Advice within(String label) {
        return new Advice(label, id, topic, position, scope, findings);
    }

    /** Writes the cells of a row, as {@link RuleRows} reads them. */
    void write(Map<String, String> row) {
        row.put("id", id.slug());
        row.put("parameter", topic.label());
        RuleCells.write(row, scope);
        row.put("unit", RuleRows.CATEGORY);
        row.put("position", position);
        row.put(
                "evidence_ids",
                String.join("; ", findings.stream().map(Finding::id).toList()));
    }

    /**
     * Returns the guideline the statement stands in.
     *
     * @return the guideline's id and edition, such as {@code "seed-002 2026.1"}; empty outside any guideline
     */
    public String guideline() {
        return guideline;
    }

    /**
     * Returns the stable name.
     *
     * @return the id
     */
    public RuleId id() {
        return id;
    }

    /**
     * Returns what the statement speaks of.
     *
     * @return the topic
     */
    public Topic topic() {
        return topic;
    }

    /**
     * Returns what it says, so short that two can be compared.
     *
     * @return the slug, such as {@code "full-range"}
     */
    public String position() {
        return position;
    }

    /**
     * Returns whom and what the statement covers.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns what the statement rests on.
     *
     * @return the findings, at least one, unmodifiable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how sure the statement is.
     *
     * @return the certainty of its least certain finding
     */
    public Certainty certainty() {
        Certainty lowest = Certainty.HIGH;
        for (Finding finding : findings) {
            lowest = lowest.lowerOf(finding.certainty());
        }
        return lowest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Advice that
                && id.equals(that.id)
                && guideline.equals(that.guideline)
                && topic == that.topic
                && position.equals(that.position)
                && scope.equals(that.scope)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guideline, id);
    }

    /** Returns id, topic, position and scope on one line. */
    @Override
    public String toString() {
        return id + ": " + topic.label() + ": " + position.replace('-', ' ') + " (" + scope + ")";
    }
}
