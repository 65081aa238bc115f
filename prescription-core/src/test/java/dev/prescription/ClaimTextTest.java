package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.ClaimBuilder.Words;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Figure;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.message.Messages;
import dev.prescription.reason.ClaimCode;
import dev.prescription.reason.ClaimText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Whole claims, as a coach reads them. */
class ClaimTextTest {

    private static final Finding SAID = finding("A-1", SourceKind.ARTICLE, Certainty.VERY_LOW, Verification.VERIFIED);
    private static final Finding POOLED =
            finding("M-1", SourceKind.META_ANALYSIS, Certainty.HIGH, Verification.VERIFIED);
    private static final Finding TRIAL = finding("T-1", SourceKind.TRIAL, Certainty.LOW, Verification.RECALLED);

    private static Finding finding(String id, SourceKind kind, Certainty certainty, Verification how) {
        Source source = Source.of(id.toLowerCase(Locale.ROOT), "Author " + id, "Title", "Citation", kind);
        return Finding.of(id, source, "tempo", certainty, how, "Slow is fine.");
    }

    private static Claim tempo() {
        return Claim.builder("tempo-growth")
                .statedIn(SAID)
                .say(Words.ORIGINAL, "Lift slowly.")
                .say(Words.REFINED, "Within 1 to 4 s per phase tempo does not matter")
                .say(Words.WHY_REFINED, "Very slow lifting was not studied.")
                .say(Words.OUTCOME, "muscle size")
                .say(Words.POPULATION, "adults")
                .say(Words.CONDITION, "near failure")
                .say(Words.CONDITION, "equal sets")
                .say(Words.MECHANISM, "time under tension")
                .say(Words.LESS_SUPPORTED_MECHANISM, "swelling")
                .say(Words.WOULD_CHANGE, "A longer trial.")
                .say(Words.THEIR_VERDICT, "Holds.")
                .say(Words.OUR_VERDICT, "Holds in part.")
                .study(new Study(POOLED, Stance.SUPPORTS, Fit.DIRECT, "pooled"))
                .study(new Study(TRIAL, Stance.LIMITS, Fit.OUTSIDE_SCOPE, "10 s per phase"))
                .effect(new Effect("SMD", 0.2, Optional.of(Figure.of(-0.1, 0.5, "SMD 95% CI")), "slow or fast", POOLED))
                .startAt(Certainty.HIGH)
                .downgrade(Concern.INDIRECTNESS, "Young men only.")
                .discrepancy(new Discrepancy("It counts two and names one.", List.of(SAID)))
                .build();
    }

    @Test
    void a_claim_reads_from_what_we_hold_to_what_does_not_add_up() {
        assertThat(ClaimText.of(tempo())).isEqualTo("""
                        tempo-growth (certainty moderate): Within 1 to 4 s per phase tempo does not matter.
                          The source says (A-1): Lift slowly.
                          Why refined: Very slow lifting was not studied.
                          About: muscle size; adults.
                          Under these conditions: near failure; equal sets.
                          Most probable mechanism: time under tension.
                          Less supported mechanism: swelling.
                          Effect: SMD 0.2 (95% CI -0.1 to 0.5), slow or fast, M-1 Author M-1.
                          For: M-1 Author M-1 (direct): pooled.
                          Against: T-1 Author T-1 [recalled, not seen again] (outside scope): 10 s per phase.
                          Certainty starts at high.
                          One step down for indirectness: Young men only.
                          Would change it: A longer trial.
                          Their verdict: Holds.
                          Our verdict: Holds in part.
                          Does not add up in the source (A-1): It counts two and names one.""");
    }

    @Test
    void an_addition_is_printed_with_what_it_asks() {
        Finding more = finding("T-2", SourceKind.TRIAL, Certainty.LOW, Verification.VERIFIED);
        Finding surer = finding("M-2", SourceKind.META_ANALYSIS, Certainty.HIGH, Verification.VERIFIED);
        String text = ClaimText.of(tempo().with(new Study(more, Stance.LIMITS, Fit.DIRECT, "no difference"))
                .with(new Study(surer, Stance.SUPPORTS, Fit.DIRECT, "women too")));

        assertThat(text)
                .contains("  Against: T-2 Author T-2 (direct): no difference.\n")
                .contains("  For: M-2 Author M-2 (direct): women too.\n")
                .contains("  T-2 Author T-2 was added: it limits the claim within its scope. Is there inconsistency?\n")
                .contains(
                        "  M-2 Author M-2 was added: it supports the claim directly and is surer than the claim. Does\n")
                .contains("\n    indirectness still hold?\n")
                .startsWith("tempo-growth (certainty moderate)");
    }

    @Test
    void a_claim_in_german_keeps_its_texts() {
        Messages german = Messages.of(ResourceBundle.getBundle("dev.prescription.message.german", Locale.ROOT));

        assertThat(ClaimText.of(tempo(), german))
                .startsWith("tempo-growth (Gewissheit: mittel): Within 1 to 4 s per phase tempo does not matter.\n")
                .contains("\n  Eine Stufe weniger wegen mangelnder Direktheit: Young men only.\n")
                .contains("\n  Certainty starts at high.\n");
    }

    @Test
    void every_shipped_claim_names_its_findings_and_keeps_98_columns() {
        List<Claim> claims = EvidenceBase.standard().claims();
        assertThat(claims).isNotEmpty();
        for (Claim claim : claims) {
            String text = ClaimText.of(claim);
            assertThat(text.lines()).allMatch(line -> line.length() <= 98 && !line.isBlank());
            assertThat(text)
                    .doesNotContain("..", "{", "}")
                    .contains(claim.certainty().label());
            assertThat(claim.findings())
                    .allMatch(finding -> text.replaceAll("\\s+", " ").contains(finding.id()));
            assertThat(ClaimText.lines(claim).get(0).code()).isEqualTo(ClaimCode.HEAD);
        }
    }

    @Test
    void null_is_named() {
        assertThatThrownBy(() -> ClaimText.lines(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("claim");
        assertThatThrownBy(() -> ClaimText.of(tempo(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("messages");
    }
}
