package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the embedded findings against the copies of the evidence files: every row, and nothing else. */
class EvidenceOracleTest {

    private static final int LITERATURE = 229;
    private static final int FOUNDING = 105;
    private static final int CONVENTIONS = 54;
    private static final EvidenceBase BASE = EvidenceBase.standard();

    /** What the study types of the file are called here: the first word of a type that is listed decides. */
    private static final Map<String, SourceKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("position", SourceKind.POSITION_STAND);
        KINDS.put("protocol", SourceKind.TRIAL_PROTOCOL);
        KINDS.put("textbook", SourceKind.TEXTBOOK);
        KINDS.put("meta-", SourceKind.META_ANALYSIS);
        KINDS.put("mixed methods", SourceKind.MIXED_METHODS);
        KINDS.put("narrative review", SourceKind.NARRATIVE_REVIEW);
        KINDS.put("systematic review", SourceKind.SYSTEMATIC_REVIEW);
        KINDS.put("Delphi", SourceKind.EXPERT_CONSENSUS);
        KINDS.put("survey", SourceKind.SURVEY);
        KINDS.put("qualitative", SourceKind.QUALITATIVE);
        KINDS.put("practi", SourceKind.PRACTITIONER);
        KINDS.put("observational practice data", SourceKind.PRACTITIONER);
        KINDS.put("observational", SourceKind.OBSERVATIONAL);
        KINDS.put("cohort", SourceKind.OBSERVATIONAL);
        KINDS.put("software", SourceKind.SOFTWARE);
        KINDS.put("RCT", SourceKind.TRIAL);
        KINDS.put("trial", SourceKind.TRIAL);
        KINDS.put("crossover", SourceKind.TRIAL);
        KINDS.put("validation", SourceKind.MEASUREMENT);
        KINDS.put("cross-sectional", SourceKind.MEASUREMENT);
        KINDS.put("test-retest", SourceKind.MEASUREMENT);
        KINDS.put("regression", SourceKind.MEASUREMENT);
    }

    @Test
    void every_literature_row_is_a_finding_that_says_what_the_row_says() {
        List<Map<String, String>> rows = EvidenceFiles.read("evidence-literature.csv");

        assertThat(rows).hasSize(LITERATURE).allSatisfy(row -> {
            Finding finding = BASE.get(row.get("id"));
            assertSameWords(finding, row);
            assertThat(finding.certainty().label()).isEqualTo(row.get("certainty"));
            assertThat(finding.verification().label()).isEqualTo(row.get("status"));
            Source source = finding.source();
            assertThat(source.citation()).isEqualTo(row.get("citation")).contains(source.title());
            assertThat(source.doi().orElse("")).isEqualTo(row.get("doi"));
            assertThat(source.doiStatus().map(Verification::label).orElse(""))
                    .isEqualTo(row.get("doi_status").replace("seen", "verified"));
            assertThat(source.kind()).as(row.get("study_type")).isEqualTo(kind(row.get("study_type")));
            assertThat(source.isPreprint()).isEqualTo(row.get("study_type").contains("preprint"));
        });
    }

    private static SourceKind kind(String studyType) {
        return KINDS.entrySet().stream()
                .filter(entry -> studyType.contains(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void every_founding_row_is_a_finding_that_says_what_the_row_says() {
        List<Map<String, String>> rows = EvidenceFiles.read("evidence-seeds.csv");

        assertThat(rows).hasSize(FOUNDING).allSatisfy(row -> {
            Finding finding = BASE.get(row.get("id"));
            assertSameWords(finding, row);
            assertThat(finding.certainty()).isEqualTo(Certainty.VERY_LOW);
            assertThat(finding.verification()).isEqualTo(Verification.VERIFIED);
            assertThat(finding.source().key())
                    .isEqualTo("seed-" + row.get("source").substring(0, 3));
            assertThat(finding.source().kind()).isEqualTo(SourceKind.ARTICLE);
        });
    }

    private static void assertSameWords(Finding finding, Map<String, String> row) {
        assertThat(finding.statement()).isEqualTo(row.get("statement"));
        assertThat(finding.topic()).isEqualTo(row.get("parameter"));
        assertThat(finding.population()).isEqualTo(row.get("population"));
        assertThat(finding.role()).isEqualTo(row.get("role"));
        assertThat(printed(finding.figure().map(Figure::min).orElseGet(OptionalDouble::empty)))
                .isEqualTo(row.get("min"));
        assertThat(printed(finding.figure().map(Figure::max).orElseGet(OptionalDouble::empty)))
                .isEqualTo(row.get("max"));
        finding.figure()
                .ifPresentOrElse(
                        figure -> assertThat(figure.unit()).isEqualTo(row.get("unit")),
                        () -> assertThat(row.get("unit")).isIn("category", "effect size"));
    }

    /** A double as the files print it: no digit more than it needs. */
    private static String printed(OptionalDouble end) {
        if (end.isEmpty()) {
            return "";
        }
        double value = end.getAsDouble();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Test
    void rows_of_one_source_are_findings_of_one_source() {
        Map<String, String> keyOf = new LinkedHashMap<>();
        for (Map<String, String> row : EvidenceFiles.read("evidence-literature.csv")) {
            String key = BASE.get(row.get("id")).source().key();
            assertThat(keyOf.computeIfAbsent(row.get("source"), source -> key)).isEqualTo(key);
        }

        assertThat(keyOf).hasSize(119);
        assertThat(keyOf.values()).doesNotHaveDuplicates();
    }

    @Test
    void the_year_of_a_source_is_the_first_its_citation_names() {
        assertThat(BASE.sources()).allSatisfy(source -> {
            String first = source.citation().replaceAll("(?s)^.*?(?:\\b([12][890]\\d\\d)\\b.*|$)", "$1");
            boolean published = source.kind() != SourceKind.LIBRARY_CONVENTION;
            assertThat(source.year().isPresent() || !published ? source.year().orElseThrow() + "" : "")
                    .isEqualTo(first);
            if (published && source.year().isPresent()) {
                assertThat(source.name()).matches(".* [0-9]{4}\\)?");
            }
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
    void conventions_are_dated_and_of_very_low_certainty() {
        assertThat(BASE.findings())
                .filteredOn(finding -> finding.id().startsWith("C-"))
                .hasSize(CONVENTIONS)
                .allSatisfy(finding -> {
                    assertThat(finding.source().kind()).isEqualTo(SourceKind.LIBRARY_CONVENTION);
                    assertThat(finding.source().date()).hasToString("Optional[2026-11-22]");
                    assertThat(finding.certainty()).isEqualTo(Certainty.VERY_LOW);
                });
    }

    @Test
    void nothing_else_is_embedded() {
        List<String> rows = new ArrayList<>();
        Stream.of("evidence-literature.csv", "evidence-seeds.csv")
                .forEach(file -> EvidenceFiles.read(file).forEach(row -> rows.add(row.get("id"))));

        assertThat(BASE.findings().stream().map(Finding::id).filter(id -> !id.startsWith("C-")))
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(BASE.findings()).hasSize(LITERATURE + FOUNDING + CONVENTIONS);
        assertThat(BASE.sources()).hasSize(119 + 4 + 1).doesNotHaveDuplicates();
        assertThat(BASE.sources().stream().map(Source::key)).doesNotHaveDuplicates();
    }
}
