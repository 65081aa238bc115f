package dev.prescription.evidence;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.ClaimBuilder.Words;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;

/** Claims and findings of a gym, as a caller would bring them. */
final class HouseClaims {

    static final Finding SAID = finding("H-1", SourceKind.ARTICLE, Certainty.VERY_LOW);
    static final Finding POOLED = finding("H-2", SourceKind.META_ANALYSIS, Certainty.HIGH);
    static final Finding TRIAL = finding("H-3", SourceKind.TRIAL, Certainty.LOW);

    private HouseClaims() {}

    static Finding finding(String id, SourceKind kind, Certainty certainty) {
        Source source = Source.of(id.toLowerCase(java.util.Locale.ROOT), "Source of " + id, "Title", "Cited", kind);
        return Finding.of(id, source, "tempo", certainty, Verification.VERIFIED, "Slow repetitions grow more");
    }

    static Study study(Finding finding, Stance stance, Fit fit) {
        return new Study(finding, stance, fit, "as seen in the gym");
    }

    /** A claim with everything required and nothing else, on one pooled study: it starts at high. */
    static ClaimBuilder tempo() {
        return said(Claim.builder("tempo-growth"))
                .statedIn(SAID)
                .study(study(POOLED, Stance.SUPPORTS, Fit.DIRECT))
                .startAt(Certainty.HIGH);
    }

    /** The same claim on one trial: it starts at low. */
    static ClaimBuilder tempoOnTrial() {
        return said(Claim.builder("tempo-growth"))
                .statedIn(SAID)
                .study(study(TRIAL, Stance.SUPPORTS, Fit.DIRECT))
                .startAt(Certainty.LOW);
    }

    static ClaimBuilder said(ClaimBuilder builder) {
        for (Words which : Words.values()) {
            if (which.isRequired()) {
                builder.say(which, "The text of " + which);
            }
        }
        return builder;
    }

    static Claim counting(ClaimBuilder builder, Concern... concerns) {
        for (Concern concern : concerns) {
            builder.downgrade(concern, "Because of " + concern);
        }
        return builder.build();
    }
}
