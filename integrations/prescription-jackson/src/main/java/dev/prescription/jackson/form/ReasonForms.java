package dev.prescription.jackson.form;

import dev.prescription.evidence.Finding;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleBuilder;
import dev.prescription.guideline.RuleId;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Relation;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Conflict;
import dev.prescription.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reasons: rules of the library by guideline, edition and id; those of a house whole. */
public final class ReasonForms {

    private static final String ALONE = "a rule and what it gives way to";

    private static final Shape<Rule> WHOLE = ObjectShape.of("whole-rule", fields -> {
        var guideline = fields.required("guideline", Numbers.STRING, Rule::guideline);
        var id = fields.required("id", ValueForms.RULE_ID, Rule::id);
        var parameter = fields.required("parameter", ScopeForms.PARAMETER, Rule::parameter);
        var scope = fields.required("scope", ScopeForms.SCOPE, Rule::scope);
        var range = fields.required("range", ScopeForms.RANGE, Rule::range);
        var layer = fields.required("layer", Text.ofEnum("layer", Layer.class), Rule::layer);
        var certainty = fields.required("certainty", EvidenceForms.CERTAINTY, Rule::certainty);
        var findings = fields.list("findings", EvidenceForms.FINDING, Rule::findings);
        var overridden = fields.list("overriddenBy", ValueForms.RULE_ID, Rule::overriddenBy);
        var derivation = fields.optional("derivation", Numbers.STRING, Rule::derivation);
        return values -> {
            RuleBuilder rule = Rule.of(values.get(parameter), values.get(range))
                    .id(values.get(id).slug())
                    .scope(values.get(scope))
                    .layer(values.get(layer))
                    .certainty(values.get(certainty))
                    .from(values.get(findings).toArray(Finding[]::new));
            values.get(overridden).forEach(other -> rule.overriddenBy(other.slug()));
            values.get(derivation).ifPresent(rule::derived);
            return alone(values.get(guideline), rule.build());
        };
    });

    /** Rules. */
    public static final Shape<Rule> RULE = ObjectShape.of("rule", fields -> {
        var guideline = fields.optional(
                "guideline", Numbers.STRING, rule -> shipped(rule).map(Guideline::label));
        var id = fields.optional(
                "rule", ValueForms.RULE_ID, rule -> shipped(rule).map(known -> rule.id()));
        var whole = fields.optional(
                "whole", WHOLE, rule -> shipped(rule).isPresent() ? Optional.empty() : Optional.of(rule));
        return values -> values.get(whole).orElseGet(() -> {
            RuleId named = values.get(id).orElseThrow(ReasonForms::nothing);
            Guideline of = GuidelineForms.byLabel(values.get(guideline).orElseThrow(ReasonForms::nothing));
            return of.find(named)
                    .orElseThrow(() -> InvalidValueException.of("rule", "must be one of " + of, named, "unknown"));
        });
    });

    private static final Shape<Conflict> CONFLICT = ObjectShape.of("conflict", fields -> {
        var rule = fields.required("rule", RULE, Conflict::rule);
        var kind = fields.required("kind", Text.ofEnum("relation", Relation.class), Conflict::kind);
        return values -> new Conflict(values.get(rule), values.get(kind));
    });

    /** Reasons. */
    public static final Shape<Reason> REASON = ObjectShape.of("reason", fields -> {
        var parameter = fields.required("parameter", ScopeForms.PARAMETER, Reason::parameter);
        var value = fields.required("value", ScopeForms.RANGE, Reason::value);
        var goal = fields.required("goal", ValueForms.GOAL, Reason::goal);
        var scope = fields.required("scope", ScopeForms.SCOPE, Reason::scope);
        var guideline = fields.required("guideline", Numbers.STRING, Reason::guideline);
        var rules = fields.list("rules", RULE, Reason::rules);
        var notes = fields.list("notes", MessageForms.notes(), Reason::notes);
        var conflicts = fields.list("conflicts", CONFLICT, Reason::conflicts);
        return values -> Reason.of(
                values.get(parameter),
                values.get(value),
                values.get(goal),
                values.get(scope),
                values.get(guideline),
                values.get(rules),
                values.get(notes),
                values.get(conflicts));
    });

    private ReasonForms() {}

    private static InvalidValueException nothing() {
        return InvalidValueException.of("rule", "must name guideline and rule, or be whole", "neither", "missing");
    }

    private static Optional<Guideline> shipped(Rule rule) {
        String label = rule.guideline();
        return Guideline.shipped().stream()
                .filter(guideline -> guideline.label().equals(label))
                .filter(guideline ->
                        guideline.find(rule.id()).filter(rule::equals).isPresent())
                .findFirst();
    }

    /** A rule knows its guideline, which must know what the rule gives way to: rules that themselves give way to it. */
    private static Rule alone(String label, Rule rule) {
        int blank = label.indexOf(' ');
        if (blank < 0) {
            throw InvalidValueException.of("guideline", "must read as house 1", label, "malformed");
        }
        List<Rule> rules = new ArrayList<>(List.of(rule));
        for (RuleId other : rule.overriddenBy()) {
            rules.add(Rule.of(rule.parameter(), rule.range())
                    .id(other.slug())
                    .from(rule.findings().toArray(Finding[]::new))
                    .overriddenBy(rule.id().slug())
                    .build());
        }
        return Guideline.of(label.substring(0, blank), label.substring(blank + 1), ALONE, rules)
                .find(rule.id())
                .orElseThrow();
    }
}
