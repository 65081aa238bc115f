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

    /** Ids that rules, advice and claims of issue 3 cite once they have landed; this list ends empty. */
    private static final Set<String> CITED_LATER = Set.of("""
            S0-17 S0-18 S0-21 S0-22 S0-23 S0-28
            S1-01 S1-04 S1-05 S1-09 S1-10 S1-13 S1-17 S1-18 S1-19
            S2-03 S2-14 S2-15 S2-16 S2-20 S2-22 S2-30 S2-31
            L-WARM-02
            L-TEMPO-01
            C-LENGTH-01
            C-YOUTH-01
            C-ADVICE-01
            C-EQUIV-01
            """.split("\\s+"));

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
            if (!cited.contains(finding.id()) && finding.use().isEmpty() && !CITED_LATER.contains(finding.id())) {
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

        assertThat(texts).hasSizeGreaterThan(30).doesNotHaveDuplicates().allMatch(text -> !text.endsWith("."));
    }
}
