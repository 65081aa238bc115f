package dev.prescription.docs;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.Guideline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the pages of {@code docs/evidence} from the code: file name to text. */
final class EvidencePages {

    static final String NOTE =
            "<!-- Generated from the code. Regenerate: mvn -pl docs -am test -Dtest=EvidencePagesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true -->\n\n";

    private EvidencePages() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        Guideline.shipped().forEach(guideline -> pages.put(guideline.id() + ".md", ProfilePage.of(guideline)));
        pages.put("conflicts.md", ConflictsPage.text());
        pages.put("claims.md", ClaimsPage.text());
        pages.put("sources.md", SourcesPage.text());
        return pages;
    }

    private static String index() {
        StringBuilder text = new StringBuilder(NOTE)
                .append("# Where the numbers come from\n\n")
                .append(
                        "Every number the library prescribes is a rule of a guideline, and every rule rests on findings of")
                .append(" a source.")
                .append(" What a guideline says without a number is counted as in words.\n\n")
                .append(head("Guideline", "Title", "Rules", "In words"));
        for (Guideline guideline : Guideline.shipped()) {
            text.append(row(List.of(
                    "[" + guideline.label() + "](" + guideline.id() + ".md)",
                    guideline.title(),
                    String.valueOf(guideline.rules().size()),
                    String.valueOf(guideline.advice().size()))));
        }
        EvidenceBase base = EvidenceBase.standard();
        text.append("\n- [Where the guidelines disagree](conflicts.md)\n- [Claims](claims.md): ")
                .append(base.claims().size())
                .append(" statements that are argued about\n- [Sources](sources.md): ");
        text.append(base.findings().size())
                .append(" findings of ")
                .append(base.sources().size())
                .append(" sources\n");
        return text.toString();
    }

    static String links(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "[" + finding.id() + "](sources.md#" + anchor(finding) + ")"
                        + (finding.verification() == Verification.RECALLED ? " (recalled)" : ""))
                .collect(Collectors.joining(", "));
    }

    static String place(String anchor) {
        return "<a id=\"" + anchor + "\"></a>";
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String head(String... columns) {
        return row(List.of(columns)) + "|" + "---|".repeat(columns.length) + "\n";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String anchor(Finding finding) {
        return finding.id().toLowerCase(Locale.ROOT);
    }
}
