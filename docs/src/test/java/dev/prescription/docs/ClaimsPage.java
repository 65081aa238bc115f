package dev.prescription.docs;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Certainty.Downgrade;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of claims: a table of all, then one section for each. */
final class ClaimsPage {

    private ClaimsPage() {}

    static String text() {
        List<Claim> claims = EvidenceBase.standard().claims();
        StringBuilder text = new StringBuilder(EvidencePages.NOTE)
                .append(
                        "# Claims\n\nWhat is argued about, what of it we hold to be true, and how sure that is. A claim")
                .append(
                        " starts at high where a meta-analysis of trials supports it directly, and at low otherwise; each")
                .append(" reason lowers it by one step. Studies are findings of [the sources](sources.md).\n\n")
                .append(EvidencePages.head("Claim", "What we hold", "Certainty", "For", "Against"));
        for (Claim claim : claims) {
            text.append(EvidencePages.row(List.of(
                    "[" + claim.id() + "](#" + claim.id() + ")",
                    claim.refined(),
                    claim.certainty().label(),
                    String.valueOf(claim.supporting().size()),
                    String.valueOf(claim.limiting().size()))));
        }
        claims.forEach(claim -> text.append(section(claim)));
        return text.toString();
    }

    private static String section(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("**Says** (" + links(claim.statedIn()) + "): " + claim.original());
        lines.add("**We hold**: " + claim.refined());
        lines.add("**Why refined**: " + claim.whyRefined());
        lines.add("**About**: " + claim.outcome() + "; " + claim.population() + ".");
        lines.addAll(list("Under these conditions", claim.conditions()));
        lines.addAll(list("Most probable mechanism", claim.mechanisms()));
        lines.addAll(list("Less supported mechanism", claim.lessSupportedMechanisms()));
        claim.effects().forEach(effect -> lines.add("**Effect**: " + effect(effect)));
        lines.add("**Certainty**: " + grading(claim));
        claim.whatWouldChangeIt().ifPresent(change -> lines.add("**Would change it**: " + change));
        lines.add("**Their verdict**: " + claim.theirVerdict());
        lines.add("**Our verdict**: " + claim.ourVerdict());
        for (Discrepancy odd : claim.discrepancies()) {
            lines.add("**Does not add up in the source** (" + links(odd.findings()) + "): " + odd.text());
        }
        StringBuilder text = new StringBuilder("\n## <a id=\"" + claim.id() + "\"></a>" + claim.id() + "\n\n");
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
        text.append('\n').append(EvidencePages.head("Study", "Side", "Fit", "How far"));
        claim.studies().forEach(study -> text.append(row(study)));
        return text.toString();
    }

    private static List<String> list(String heading, Collection<String> texts) {
        return texts.isEmpty() ? List.of() : List.of("**" + heading + "**: " + String.join("; ", texts) + ".");
    }

    private static String row(Study study) {
        Finding finding = study.finding();
        String status = finding.verification() == Verification.RECALLED ? " (recalled)" : "";
        return EvidencePages.row(List.of(
                link(finding) + " " + finding.source().name() + status,
                words(study.stance()),
                words(study.fit()),
                study.note()));
    }

    private static String effect(Effect effect) {
        String text = effect.toString();
        String finding = effect.finding().toString();
        return text.substring(0, text.length() - finding.length()) + link(effect.finding()) + " "
                + effect.finding().source().name();
    }

    private static String grading(Claim claim) {
        StringBuilder text = new StringBuilder(claim.certainty().label()).append(". Starts at ");
        text.append(claim.start().label());
        Certainty at = claim.start();
        for (Downgrade reason : claim.downgrades()) {
            at = at.lowered(1);
            text.append("; ").append(words(reason.concern())).append(", now ").append(at.label());
            text.append(" (").append(reason.because().replaceFirst("\\.$", "")).append(')');
        }
        return text.append('.').toString();
    }

    private static String links(List<Finding> findings) {
        return findings.stream().map(ClaimsPage::link).collect(Collectors.joining(", "));
    }

    private static String link(Finding finding) {
        return "[" + finding.id() + "](sources.md#" + EvidencePages.anchor(finding) + ")";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
