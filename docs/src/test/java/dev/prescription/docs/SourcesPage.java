package dev.prescription.docs;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the page of sources: every source and everything it states. */
final class SourcesPage {

    private SourcesPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(EvidencePages.NOTE)
                .append("# Sources\n\nWhat each source states, in our words, and how certain we hold it to be.\n\n")
                .append(
                        "*Verified*: seen in the source or on a page that quotes it. *Recalled*: written from knowledge,")
                .append(" not seen again.\n*Source note*: kept beside a parameter or for a later stage. *No rule*: why")
                .append(" nothing stands on it. A finding with neither is cited.\n");
        EvidenceBase base = EvidenceBase.standard();
        for (Source source : base.sources()) {
            text.append("\n## " + source.name() + " (" + source.key() + ")\n\n").append(about(source));
            for (Finding finding : base.findings()) {
                if (finding.source().equals(source)) {
                    text.append(line(finding));
                }
            }
        }
        return text.toString();
    }

    private static String about(Source source) {
        String kind = EvidencePages.capital(source.kind().label()) + (source.isPreprint() ? ", preprint" : "");
        String year = source.year().isPresent() ? ", " + source.year().getAsInt() : ", undated";
        String doi = source.doi()
                .map(id -> " DOI [" + id + "](https://doi.org/" + id + ") ("
                        + source.doiStatus().orElseThrow().label() + ").")
                .orElse(source.kind() == SourceKind.LIBRARY_CONVENTION ? "" : " No DOI known.");
        return withoutStop(source.citation()) + ".\n" + kind + year + "." + doi + "\n\n";
    }

    private static String line(Finding finding) {
        List<String> about = new ArrayList<>(List.of(finding.topic()));
        finding.figure().ifPresent(figure -> about.add("figure " + figure));
        about.add("population " + finding.population());
        if (!finding.role().equals("any")) {
            about.add(finding.role());
        }
        about.add("certainty " + finding.certainty().label());
        about.add(finding.verification().label());
        return "- <a id=\"" + EvidencePages.anchor(finding) + "\"></a>**" + finding.id() + "** ("
                + String.join("; ", about) + "): " + withoutStop(finding.statement()) + "."
                + finding.use()
                        .map(use -> " *" + EvidencePages.capital(use.kind().label()) + "*: " + use.text() + ".")
                        .orElse("")
                + "\n";
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
