package dev.prescription.progress;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.List;

/** The house guideline of a gym, over the consensus. */
final class OurGym {

    private static final Finding WORD = Finding.of(
            "H-1",
            Source.of("our-gym", "Our gym", "House rules", "Our gym, 2026.", SourceKind.HOUSE),
            "house rule",
            Certainty.VERY_LOW,
            Verification.VERIFIED,
            "We have done so for years");

    private OurGym() {}

    static Guideline guideline(Rule... rules) {
        return Guideline.of("our-gym", "2026.1", "House rules", List.of(rules));
    }

    static Rule rule(String id, Parameter parameter, Range range, Scope scope) {
        return Rule.of(parameter, range).id(id).scope(scope).from(WORD).build();
    }
}
