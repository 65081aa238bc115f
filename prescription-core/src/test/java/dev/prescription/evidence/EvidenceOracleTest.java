package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the embedded findings against the copies of the evidence files. */
class EvidenceOracleTest {

    private static final EvidenceBase BASE = EvidenceBase.standard();

    private static Map<String, Map<String, String>> byId(String file) {
        return EvidenceFiles.read(file).stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    @Test
    void every_literature_finding_says_what_its_row_says() {
        Map<String, Map<String, String>> rows = byId("evidence-literature.csv");
        List<Finding> literature = findings("L-");

        assertThat(literature).hasSize(57).allSatisfy(finding -> {
            Map<String, String> row = rows.get(finding.id());
            assertThat(finding.statement()).isEqualTo(row.get("statement"));
            assertThat(finding.topic()).isEqualTo(row.get("parameter"));
            assertThat(finding.certainty().label()).isEqualTo(row.get("certainty"));
            assertThat(finding.verification().label()).isEqualTo(row.get("status"));
            assertThat(finding.source().citation()).isEqualTo(row.get("citation"));
            assertThat(finding.source().doi().orElse("")).isEqualTo(row.get("doi"));
            assertThat(finding.source().doiStatus().map(Verification::label).orElse(""))
                    .isEqualTo(row.get("doi_status").replace("seen", "verified"));
            assertThat(row.get("citation")).contains(finding.source().title());
        });
    }

    @Test
    void the_year_of_a_source_is_the_first_its_citation_names() {
        assertThat(BASE.sources())
                .filteredOn(source -> source.year().isPresent())
                .allSatisfy(source -> {
                    assertThat(source.citation())
                            .containsPattern("\\D" + source.year().orElseThrow() + "\\D");
                    assertThat(source.name()).matches(".* [0-9]{4}|Prescription conventions");
                });
    }

    @Test
    void every_founding_finding_says_what_its_row_says() {
        Map<String, Map<String, String>> rows = byId("evidence-seeds.csv");

        assertThat(findings("S")).hasSize(31).allSatisfy(finding -> {
            Map<String, String> row = rows.get(finding.id());
            assertThat(finding.statement()).isEqualTo(row.get("statement"));
            assertThat(finding.topic()).isEqualTo(row.get("parameter"));
            assertThat(finding.certainty()).isEqualTo(Certainty.VERY_LOW);
            assertThat(finding.source().key())
                    .isEqualTo("seed-" + row.get("source").substring(0, 3));
        });
    }

    @Test
    void everything_a_consensus_cell_cites_is_embedded() {
        Set<String> cited = new LinkedHashSet<>();
        EvidenceFiles.read("consensus-defaults.csv")
                .forEach(row -> cited.addAll(List.of(row.get("evidence_ids").split(";"))));

        assertThat(cited)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(BASE.find(id)).as(id).isPresent());
    }

    @Test
    void everything_the_weekly_table_and_the_deload_cite_is_embedded() {
        List<String> cited = Stream.of(
                        ids("L-VOL-", 17),
                        ids("L-FREQ-", 4),
                        ids("L-DEL-", 6),
                        Stream.of("L-STAND-03", "L-STAND-06", "L-STAND-09", "L-STAND-21", "L-STAND-22", "L-STAND-23"),
                        Stream.of("L-MED-02", "L-IUSCA-01", "L-IUSCA-05"))
                .flatMap(Function.identity())
                .toList();

        assertThat(cited).allSatisfy(id -> assertThat(BASE.find(id)).as(id).isPresent());
    }

    private static Stream<String> ids(String prefix, int last) {
        return Stream.iterate(1, i -> i + 1).limit(last).map(i -> prefix + (i < 10 ? "0" : "") + i);
    }

    @Test
    void conventions_are_dated_and_of_very_low_certainty() {
        assertThat(findings("C-")).hasSize(6).allSatisfy(finding -> {
            assertThat(finding.source().kind()).isEqualTo(SourceKind.LIBRARY_CONVENTION);
            assertThat(finding.source().date()).hasToString("Optional[2026-11-22]");
            assertThat(finding.certainty()).isEqualTo(Certainty.VERY_LOW);
        });
    }

    @Test
    void nothing_else_is_embedded() {
        assertThat(BASE.findings()).hasSize(57 + 31 + 6);
        assertThat(BASE.sources()).hasSize(27).doesNotHaveDuplicates();
        assertThat(BASE.sources().stream().map(Source::key)).doesNotHaveDuplicates();
    }

    private static List<Finding> findings(String prefix) {
        return BASE.findings().stream()
                .filter(finding -> finding.id().startsWith(prefix))
                .toList();
    }
}
