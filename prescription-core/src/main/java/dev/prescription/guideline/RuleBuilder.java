package dev.prescription.guideline;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds one rule; an id and at least one finding are needed. Not thread-safe. */
public final class RuleBuilder {

    final Parameter parameter;
    final Range range;
    final List<Finding> findings = new ArrayList<>();
    final List<RuleId> overriddenBy = new ArrayList<>();
    Scope scope = Scope.any();
    Layer layer = Layer.DEFAULT;

    @Nullable
    String derivation;

    private @Nullable RuleId id;
    private @Nullable Certainty certainty;

    RuleBuilder(Parameter parameter, Range range) {
        this.parameter = Objects.requireNonNull(parameter, "parameter");
        this.range = Objects.requireNonNull(range, "range");
        parameter.check(range);
    }

    static RuleBuilder copyOf(Rule rule, List<RuleId> overriding) {
        RuleBuilder copy = new RuleBuilder(rule.parameter(), rule.range())
                .scope(rule.scope())
                .layer(rule.layer());
        copy.findings.addAll(rule.findings());
        copy.overriddenBy.addAll(overriding);
        copy.derivation = rule.derivation().orElse(null);
        return copy;
    }

    /** Returns the claims that name one of the findings. */
    static List<Claim> claims(List<Finding> findings, EvidenceBase base) {
        return findings.stream()
                .flatMap(finding -> base.claimsCiting(finding).stream())
                .distinct()
                .toList();
    }

    /**
     * Names the rule.
     *
     * @param slug the stable name, such as {@code "house.rest"}
     * @return this builder
     * @throws InvalidValueException if the name is malformed
     */
    public RuleBuilder id(String slug) {
        this.id = RuleId.of(slug);
        return this;
    }

    /**
     * Narrows whom and what the rule covers.
     *
     * @param covered the scope
     * @return this builder
     */
    public RuleBuilder scope(Scope covered) {
        this.scope = Objects.requireNonNull(covered, "covered");
        return this;
    }

    /**
     * Says what the rule is for.
     *
     * @param purpose the layer
     * @return this builder
     */
    public RuleBuilder layer(Layer purpose) {
        this.layer = Objects.requireNonNull(purpose, "purpose");
        return this;
    }

    /**
     * States the certainty, where it is not that of the least certain finding.
     *
     * @param sureness the certainty
     * @return this builder
     */
    public RuleBuilder certainty(Certainty sureness) {
        this.certainty = Objects.requireNonNull(sureness, "sureness");
        return this;
    }

    /**
     * Adds what the rule rests on.
     *
     * @param some findings
     * @return this builder
     */
    public RuleBuilder from(Finding... some) {
        this.findings.addAll(List.of(some));
        return this;
    }

    /**
     * Keeps the rule from governing, because another of the same source does.
     *
     * @param slug the id of the overriding rule
     * @return this builder
     * @throws InvalidValueException if the id is malformed
     */
    public RuleBuilder overriddenBy(String slug) {
        this.overriddenBy.add(RuleId.of(slug));
        return this;
    }

    /**
     * Says how the range was computed from others.
     *
     * @param how the derivation, such as {@code "derived from reps + RIR by RTS"}
     * @return this builder
     * @throws InvalidValueException if it says nothing, with code {@code "malformed"}
     */
    public RuleBuilder derived(String how) {
        if (Objects.requireNonNull(how, "how").isBlank()) {
            throw InvalidValueException.of("how", "must say something", how, "malformed");
        }
        this.derivation = how;
        return this;
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     * @throws InvalidValueException if the id or every finding is missing, with code {@code "missing"}
     */
    public Rule build() {
        if (id == null) {
            throw InvalidValueException.of("ruleId", "every rule must have an id", null, "missing");
        }
        if (findings.isEmpty()) {
            throw InvalidValueException.of("findings", "every rule must rest on a finding", id, "missing");
        }
        Certainty lowest = Certainty.HIGH;
        for (Finding finding : findings) {
            lowest = lowest.lowerOf(finding.certainty());
        }
        return new Rule(this, "", id, certainty == null ? lowest : certainty, EvidenceBase.standard());
    }
}
