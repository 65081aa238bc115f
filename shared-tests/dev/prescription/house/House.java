package dev.prescription.house;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleBuilder;
import dev.prescription.parameter.Scope;
import java.util.List;

/** A coach's own guideline, for tests. */
public final class House {

    /** What every house rule rests on. */
    public static final Finding WORD = Finding.of(
            "H-1",
            Source.of("our-gym", "Our gym", "House rules", "Our gym, 2026.", SourceKind.HOUSE),
            "house rule",
            Certainty.VERY_LOW,
            Verification.VERIFIED,
            "We have done so for years");

    private House() {}

    /** Returns a guideline of these rules. */
    public static Guideline of(Rule... rules) {
        return Guideline.of("our-gym", "2026.1", "House rules", List.of(rules));
    }

    /** Returns a house rule. */
    public static Rule rule(String id, RuleBuilder rule, Scope scope) {
        return rule.id(id).scope(scope).from(WORD).build();
    }
}
