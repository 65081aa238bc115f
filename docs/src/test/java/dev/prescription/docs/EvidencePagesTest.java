package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.Claim;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.guideline.Advice;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed pages of {@code docs/evidence} say what the code says; {@code -Ddocs.write=true} writes them anew. */
class EvidencePagesTest {
    private static final Path FOLDER = Path.of("evidence");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:(\\w[\\w.-]*\\.md))?(?:#([\\w.-]+))?\\)");

    @Test
    void thePagesAreCurrent() throws IOException {
        Map<String, String> pages = EvidencePages.all();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey())).hasContent(page.getValue());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @Test
    void everyLinkHasAPlaceToGo() {
        Map<String, String> pages = EvidencePages.all();
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((name, text) -> anchors.put(name, anchors(text)));
        pages.forEach((name, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String page = link.group(1) == null ? name : link.group(1);
                assertThat(pages).containsKey(page);
                if (link.group(2) != null) {
                    assertThat(anchors.get(page)).contains(link.group(2));
                }
            }
        });
    }

    private static Set<String> anchors(String page) {
        return ANCHOR.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyClaimIsASectionWithALineForEachStudy() {
        String page = EvidencePages.all().getOrDefault("claims.md", "");
        for (Claim claim : EvidenceBase.standard().claims()) {
            String heading = "## <a id=\"" + claim.id() + "\"></a>";
            assertThat(page).containsOnlyOnce(heading);
            String section = page.substring(page.indexOf(heading)).split("\n## ", -1)[0];
            for (Study study : claim.studies()) {
                assertThat(section)
                        .contains("](sources.md#" + study.finding().id().toLowerCase(Locale.ROOT) + ")", study.note());
            }
            assertThat(section).contains("**Certainty**: " + claim.certainty().label() + ".");
        }
    }

    @Test
    void everyRuleAndStatementHasAnAnchorOfItsOwn() {
        Map<String, String> pages = EvidencePages.all();
        for (Guideline guideline : Guideline.shipped()) {
            Stream<RuleId> ids = Stream.concat(
                    guideline.rules().stream().map(Rule::id),
                    guideline.advice().stream().map(Advice::id));
            assertThat(ANCHOR.matcher(pages.get(guideline.id() + ".md"))
                            .results()
                            .map(found -> found.group(1)))
                    .as(guideline.id())
                    .containsExactlyInAnyOrderElementsOf(
                            ids.map(ProfilePage::anchor).toList());
        }
    }

    @Test
    void everyLineOfAProfileThatStatesANumberNamesItsSource() {
        Map<String, String> pages = EvidencePages.all();
        for (Guideline guideline : Guideline.shipped()) {
            List<String> lines = pages.get(guideline.id() + ".md")
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| Level") && line.matches(".*\\d.*"))
                    .toList();
            assertThat(lines.isEmpty())
                    .isEqualTo(guideline.rules().isEmpty() && guideline.advice().isEmpty());
            assertThat(lines).allMatch(line -> line.contains("](sources.md#"));
        }
    }
}
