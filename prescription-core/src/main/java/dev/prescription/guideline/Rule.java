package dev.prescription.guideline;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.guideline.table.RuleCells;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a guideline: for this parameter, in this scope, this range, in this layer, from these findings.
 *
 * <p>For example {@code Rule.rest(RestBand.ofSeconds(120, 180)).id("house.rest").from(finding).build()} rests 120 to 180
 * seconds for every goal, level and role. Its certainty is that of its least certain finding unless stated.
 */
public final class Rule {

    private final String guideline;
    private final RuleId id;
    private final Parameter parameter;
    private final Scope scope;
    private final Range range;
    private final Layer layer;
    private final Certainty certainty;
    private final List<Finding> findings;
    private final List<RuleId> overriddenBy;
    private final @Nullable String derivation;
    private final List<Claim> claims;

    Rule(RuleBuilder builder, String guideline, RuleId id, Certainty certainty, EvidenceBase base) {
        this.guideline = guideline;
        this.id = id;
        this.parameter = builder.parameter;
        this.scope = builder.scope;
        this.range = builder.range;
        this.layer = builder.layer;
        this.certainty = certainty;
        this.findings = List.copyOf(builder.findings);
        this.overriddenBy = List.copyOf(builder.overriddenBy);
        this.derivation = builder.derivation;
        this.claims = RuleBuilder.claims(findings, base);
    }

    /**
     * Starts a rule for repetitions per set.
     *
     * @param reps the repetitions
     * @return a builder
     */
    public static RuleBuilder reps(RepRange reps) {
        return of(Parameter.REPS, Range.of(reps.min(), reps.max()));
    }

    /**
     * Starts a rule for sets per exercise and session.
     *
     * @param sets the sets
     * @return a builder
     */
    public static RuleBuilder sets(SetRange sets) {
        return of(Parameter.SETS, Range.of(sets.min(), sets.max()));
    }

    /**
     * Starts a rule for load in percent of the one-repetition maximum.
     *
     * @param intensity the intensity
     * @return a builder
     */
    public static RuleBuilder intensity(IntensityBand intensity) {
        return of(
                Parameter.INTENSITY,
                Range.ofHundredths(intensity.min().hundredths(), intensity.max().hundredths()));
    }

    /**
     * Starts a rule for repetitions in reserve.
     *
     * @param effort the effort
     * @return a builder
     */
    public static RuleBuilder effort(EffortBand effort) {
        return of(
                Parameter.EFFORT,
                Range.of(effort.min().repsInReserve(), effort.max().repsInReserve()));
    }

    /**
     * Starts a rule for rest between sets.
     *
     * @param rest the rest
     * @return a builder
     */
    public static RuleBuilder rest(RestBand rest) {
        return of(Parameter.REST, Range.of(rest.minSeconds(), rest.maxSeconds()));
    }

    /**
     * Starts a rule for weekly hard sets per muscle, from floor to ceiling; a warning is a rule of its own, for
     * {@link Parameter#VOLUME_WARNING}.
     *
     * @param target the floor and the ceiling
     * @return a builder
     */
    public static RuleBuilder weeklySetsPerMuscle(VolumeTarget target) {
        return of(Parameter.WEEKLY_SETS_PER_MUSCLE, Range.of(target.floor(), target.ceiling()));
    }

    /**
     * Starts a rule for sessions a week in which a lift or muscle is trained.
     *
     * @param frequency the sessions
     * @return a builder
     */
    public static RuleBuilder frequency(FrequencyTarget frequency) {
        return of(Parameter.FREQUENCY, Range.of(frequency.min(), frequency.max()));
    }

    /**
     * Starts a rule for any parameter, also with a range open at one end.
     *
     * @param parameter what the rule speaks of
     * @param range the range, in the parameter's unit
     * @return a builder, in the default layer, for adults of any goal, level and role
     * @throws dev.prescription.quantity.InvalidValueException if an end leaves the parameter's domain or is finer than its step
     * @throws NullPointerException if an argument is null
     */
    public static RuleBuilder of(Parameter parameter, Range range) {
        return new RuleBuilder(parameter, range);
    }

    /** Returns this rule as it stands in a guideline, whose evidence holds the guideline's own claims too. */
    Rule within(String label, EvidenceBase base) {
        return new Rule(RuleBuilder.copyOf(this, overriddenBy), label, id, certainty, base);
    }

    Rule notOverriddenBy(RuleId gone) {
        List<RuleId> rest =
                overriddenBy.stream().filter(other -> !other.equals(gone)).toList();
        return new Rule(RuleBuilder.copyOf(this, rest), guideline, id, certainty, EvidenceBase.standard());
    }

    /** Writes the cells of a row, as {@link RuleRows} reads them. */
    void write(Map<String, String> row) {
        row.put("id", id.slug());
        row.put("parameter", RuleCells.name(parameter));
        RuleCells.write(row, scope);
        row.put("layer", layer.label());
        RuleCells.write(row, parameter, range);
        row.put("certainty", certainty.label());
        row.put(
                "evidence_ids",
                String.join("; ", findings.stream().map(Finding::id).toList()));
        row.put(
                "overridden_by",
                String.join("; ", overriddenBy.stream().map(RuleId::slug).toList()));
        row.put("derivation", derivation().orElse(""));
    }

    /**
     * Returns the guideline the rule stands in.
     *
     * @return the guideline's id and edition, such as {@code "consensus 2026.1"}; empty outside any guideline
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
     * Returns what the rule speaks of.
     *
     * @return the parameter
     */
    public Parameter parameter() {
        return parameter;
    }

    /**
     * Returns whom and what the rule covers.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns what the rule states.
     *
     * @return the range, in the parameter's unit
     */
    public Range range() {
        return range;
    }

    /**
     * Returns what the rule is for.
     *
     * @return the layer
     */
    public Layer layer() {
        return layer;
    }

    /**
     * Returns how sure the rule is.
     *
     * @return the certainty
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * Returns what the rule rests on.
     *
     * @return the findings, at least one, unmodifiable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the rules of the same source that keep this one from governing.
     *
     * @return their ids; empty where the rule may govern
     */
    public List<RuleId> overriddenBy() {
        return overriddenBy;
    }

    /**
     * Returns how the range was computed, where it was not stated by a source.
     *
     * @return the derivation, such as {@code "derived from reps + RIR by RTS"}, or empty where a source states the range
     */
    public Optional<String> derivation() {
        return Optional.ofNullable(derivation);
    }

    /**
     * Returns what is argued about the findings the rule rests on.
     *
     * @return the claims of the standard evidence, and the guideline's own, that name one of the findings; unmodifiable
     */
    public List<Claim> claims() {
        return claims;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule that
                && id.equals(that.id)
                && guideline.equals(that.guideline)
                && parameter == that.parameter
                && scope.equals(that.scope)
                && range.equals(that.range)
                && layer == that.layer
                && certainty == that.certainty
                && findings.equals(that.findings)
                && overriddenBy.equals(that.overriddenBy)
                && Objects.equals(derivation, that.derivation)
                && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guideline, id);
    }

    /** Returns id, parameter, range, scope and layer on one line. */
    @Override
    public String toString() {
        return id + ": " + parameter.text(range) + " (" + scope + "; " + layer.label() + ")";
    }
}
