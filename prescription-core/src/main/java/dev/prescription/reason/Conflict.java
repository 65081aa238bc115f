package dev.prescription.reason;

import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Relation;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * A rule that states another range than the one prescribed, for the same context and in the same layer.
 *
 * <p>For example consensus rests 120-180 s for hypertrophy, and {@code S0-16} of {@code seed-000} says 60-120 s: the two
 * overlap. A rule that a narrower rule of its own source overrides still counts, and says so.
 *
 * @param rule the rule that disagrees
 * @param kind how its range lies to the prescribed one
 */
public record Conflict(Rule rule, Relation kind) {

    /**
     * Checks the parts.
     *
     * @param rule the rule that disagrees
     * @param kind how its range lies to the prescribed one
     * @throws InvalidValueException if the kind is no disagreement, with code {@code "no-conflict"}
     * @throws NullPointerException if an argument is null
     */
    public Conflict {
        Objects.requireNonNull(rule, "rule");
        if (Objects.requireNonNull(kind, "kind") == Relation.EQUAL || kind == Relation.SILENT) {
            throw InvalidValueException.of(
                    "kind", "must be nested, overlapping or disjoint", kind.label(), "no-conflict");
        }
    }

    /**
     * Returns the conflict of a rule with a prescribed value.
     *
     * @param rule a rule
     * @param prescribed what is prescribed
     * @return the conflict
     * @throws InvalidValueException if the two agree, with code {@code "no-conflict"}
     * @throws NullPointerException if an argument is null
     */
    public static Conflict between(Rule rule, Range prescribed) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(prescribed, "prescribed");
        Relation kind = prescribed
                .conflictWith(rule.range())
                .orElseThrow(() -> InvalidValueException.of(
                        "rule", "must state another range than " + prescribed, rule.range(), "no-conflict"));
        return new Conflict(rule, kind);
    }

    /**
     * Returns the rules of the same source that keep this one from governing.
     *
     * @return the overriding rules' ids, empty where nothing overrides it
     */
    public List<RuleId> overriddenBy() {
        return rule.overriddenBy();
    }

    /** Returns guideline, rule, range and kind, such as {@code seed-000 2026.1 S0-16: 60-120 s between sets (overlapping)}. */
    @Override
    public String toString() {
        return rule.guideline() + " " + rule.id() + ": " + rule.range() + " "
                + rule.parameter().unit() + " (" + kind.label() + ")";
    }
}
