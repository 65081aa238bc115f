package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every row of the evidence is cited, or says what it is kept for; never both, never neither. */
class EveryFindingTest {

    private static final EvidenceBase BASE = EvidenceBase.standard();

    private static Set<String> cited() {
        Set<String> ids = new TreeSet<>(Citations.ofGuidelinesAndClaims());
        ids.addAll(Citations.ofModels());
        ids.addAll(Citations.ofCode());
        return ids;
    }

    @Test
    void every_id_the_code_names_is_a_finding() {
        assertThat(Citations.anywhere())
                .hasSizeGreaterThan(100)
                .contains("S0-11", "L-RPE-10", "L-RM1-16", "C-FADE-01")
                .allSatisfy(id -> assertThat(BASE.find(id)).as(id).isPresent());
        assertThat(Citations.ofModels())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(BASE.find(id)).as(id).isPresent());
    }

    @Test
    void every_finding_is_cited_or_says_what_it_is_kept_for() {
        Set<String> cited = cited();
        List<String> neither = new ArrayList<>();
        for (Finding finding : BASE.findings()) {
            if (!cited.contains(finding.id()) && finding.use().isEmpty()) {
                neither.add(finding.id());
            }
        }
        assertThat(neither)
                .as("cite it, or say in the USES of its table what it is kept for")
                .isEmpty();
    }

    @Test
    void no_finding_is_cited_and_yet_kept_for_something_else() {
        Set<String> cited = cited();
        List<String> both = new ArrayList<>();
        for (Finding finding : BASE.findings()) {
            if (cited.contains(finding.id()) && finding.use().isPresent()) {
                both.add(finding.id() + " " + finding.use().orElseThrow());
            }
        }
        assertThat(both)
                .as("cited now: take its line out of the USES of its table")
                .isEmpty();
    }

    @Test
    void a_use_is_said_in_its_own_words() {
        List<String> texts = BASE.findings().stream()
                .flatMap(finding -> finding.use().stream())
                .map(Use::text)
                .toList();

        assertThat(texts).hasSize(24).doesNotHaveDuplicates().allMatch(text -> !text.endsWith("."));
    }
}
