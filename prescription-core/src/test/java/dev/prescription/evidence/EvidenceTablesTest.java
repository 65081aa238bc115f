package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the reader of the tables makes of a line, and which tables it refuses. */
class EvidenceTablesTest {

    private static final String SOURCES = """
            key      | name      | year | kind                | DOI         | DOI status | citation
            one-2020 | One 2020  | 2020 | trial, preprint     | 10.1234/abc | recalled   | One A. 2020. [A title]. A journal
            two      | Two       | -    | expert consensus    | -           | -          | [Two], undated
            our-own  | Our own   | 2026 | library convention  | -           | -          | Us. [Choices]
            """;
    private static final String FINDINGS = """
            id     | source   | topic | certainty | status   | population | role      | min   | max  | unit   | statement
            L-A-01 | one-2020 | rest  | very low  | recalled | trained    | main lift | -0.5  | 0.25 | SMD    | It rests, it says
            L-A-02 | one-2020 | load  | high      | verified | any        | any       | -     | 60   | %1RM   | Light
            L-A-03 | two      | load  | moderate  | verified | any        | any       | 80    | -    | %1RM   | Heavy
            L-A-04 | two      | order | low       | derived  | any        | any       | -     | -    | -      | First things first
            C-A-01 | our-own  | fade  | very low  | verified | any        | any       | 1     | 1    | reps   | One
            """;
    private static final String USES = """
            id     | kind        | text
            L-A-01 | source note | beside rest
            L-A-04 | no rule     | one author
            """;

    private static Map<String, Finding> read(String sources, String findings, String uses) {
        return EvidenceTables.findings(
                EvidenceTables.rows(List.of(sources)),
                EvidenceTables.rows(List.of(findings)),
                EvidenceTables.rows(List.of(uses)));
    }

    private static String withLine(String table, String line) {
        return table + line + "\n";
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_line_becomes_a_finding_with_everything_it_states() {
        Map<String, Finding> findings = read(SOURCES, FINDINGS, USES);
        Finding first = findings.get("L-A-01");

        assertThat(findings.keySet()).containsExactly("L-A-01", "L-A-02", "L-A-03", "L-A-04", "C-A-01");
        assertThat(first)
                .isEqualTo(Finding.of(
                                "L-A-01",
                                first.source(),
                                "rest",
                                Certainty.VERY_LOW,
                                Verification.RECALLED,
                                "It rests, it says")
                        .about("trained", "main lift")
                        .withFigure(Figure.of(-0.5, 0.25, "SMD"))
                        .withUse(Use.note("beside rest")));
        assertThat(first.source())
                .isEqualTo(Source.of(
                                "one-2020", "One 2020", "A title", "One A. 2020. A title. A journal", SourceKind.TRIAL)
                        .withYear(2020)
                        .withDoi("10.1234/abc", Verification.RECALLED)
                        .asPreprint());
        assertThat(findings.get("L-A-02").figure()).contains(Figure.atMost(60, "%1RM"));
        assertThat(findings.get("L-A-03").figure()).contains(Figure.atLeast(80, "%1RM"));
        assertThat(findings.get("L-A-04").figure()).isEmpty();
        assertThat(findings.get("L-A-04").use()).contains(Use.noRule("one author"));
        assertThat(findings.get("L-A-03").use()).isEmpty();
    }

    @Test
    void a_source_without_year_or_doi_has_none_and_only_conventions_have_a_day() {
        Map<String, Finding> findings = read(SOURCES, FINDINGS, USES);
        Source two = findings.get("L-A-03").source();

        assertThat(two.year()).isEmpty();
        assertThat(two.doi()).isEmpty();
        assertThat(two.date()).isEmpty();
        assertThat(two.isPreprint()).isFalse();
        assertThat(two.kind()).isEqualTo(SourceKind.EXPERT_CONSENSUS);
        assertThat(two.citation()).isEqualTo("Two, undated");
        assertThat(findings.get("C-A-01").source().date()).isPresent();
    }

    @Test
    void an_id_or_key_used_twice_is_refused() {
        String finding = "L-A-02 | two | load | high | verified | any | any | - | - | - | Again";
        String source = "two | Two | - | trial | - | - | [Two], again";
        String use = "L-A-01 | no rule | again";

        refused("duplicate", () -> read(SOURCES, withLine(FINDINGS, finding), USES));
        refused("duplicate", () -> read(withLine(SOURCES, source), FINDINGS, USES));
        refused("duplicate", () -> read(SOURCES, FINDINGS, withLine(USES, use)));
    }

    @Test
    void a_line_that_points_nowhere_is_refused() {
        String finding = "L-A-09 | three | load | high | verified | any | any | - | - | - | Of a third";

        refused("unknown", () -> read(SOURCES, withLine(FINDINGS, finding), USES));
        refused("unknown", () -> read(SOURCES, FINDINGS, withLine(USES, "L-A-09 | no rule | of no finding")));
    }
}
