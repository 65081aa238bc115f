package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that name the guideline they belong to. */
@SuppressWarnings({"unchecked", "varargs"}) // rows are read only
class NamedRowsTest {

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        List<String> all = List.of(
                "guideline",
                "our-gym",
                "edition",
                "1",
                "title",
                "House rules",
                "over",
                "",
                "id",
                "rest",
                "parameter",
                "rest",
                "min",
                "60",
                "unit",
                "s",
                "evidence_ids",
                "L-REST-01");
        for (List<String> some : List.of(all, Arrays.asList(cells))) {
            for (int i = 0; i < some.size(); i += 2) {
                row.put(some.get(i), some.get(i + 1));
            }
        }
        return row;
    }

    private static InvalidValueException refused(Map<String, String>... rows) {
        return catchThrowableOfType(InvalidValueException.class, () -> Guideline.fromRows(List.of(rows)));
    }

    @ParameterizedTest
    @CsvSource({
        "guideline, '',           missing,   guideline",
        "edition,   '',           missing,   edition",
        "title,     '',           missing,   title",
        "guideline, Our gym,      malformed, guideline",
        "edition,   first one,    malformed, edition",
        "over,      acsm-1066 1,  unknown,   over",
        "over,      consensus 1,  unknown,   over",
        "over,      consensus,    unknown,   over",
        "over,      our-gym 1,    unknown,   over",
    })
    void a_bad_head_is_refused_with_its_row_and_column(String column, String cell, String code, String where) {
        InvalidValueException refused = refused(row(column, cell));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.parameter()).isEqualTo("row 1, column " + where);
    }

    @Test
    void rows_of_one_guideline_name_one_title_and_one_layer_below() {
        assertThat(refused(row(), row("id", "two", "title", "Other rules")).parameter())
                .isEqualTo("row 2, column title");
        assertThat(refused(row(), row("id", "two", "over", "none")).parameter()).isEqualTo("row 2, column over");
        assertThat(refused().getMessage()).isEqualTo("rows: must name a guideline, given no row");
    }

    @Test
    void an_empty_layer_below_is_the_consensus_and_none_is_none() {
        assertThat(Guideline.fromRows(List.of(row())).fallback()).contains(Guideline.consensus());
        assertThat(Guideline.fromRows(List.of(row("over", "none"))).fallback()).isEmpty();
        assertThat(Guideline.fromRows(List.of(row("over", "seed-002 2026.1"))).fallback())
                .contains(Guideline.byId("seed-002"));
    }

    @Test
    void the_first_guideline_is_returned_and_the_next_may_lie_below() {
        Map<String, String> chain = row("guideline", "our-chain", "id", "chain-rest");
        Guideline gym = Guideline.fromRows(List.of(row("over", "our-chain 1"), chain));

        assertThat(gym.layers())
                .extracting(Guideline::label)
                .containsExactly("our-gym 1", "our-chain 1", "consensus 2026.1");
        assertThat(refused(row(), row("guideline", "our-chain", "over", "our-gym 1"))
                        .parameter())
                .as("nothing lies over an earlier row's guideline")
                .isEqualTo("row 2, column over");
    }

    @Test
    void nothing_is_not_read() {
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.fromRows(null))
                .withMessage("rows");
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.fromRows(Arrays.asList(row(), null)))
                .withMessage("row 2");
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.fromRows(List.of(row()), null))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.toRows(null))
                .withMessage("guideline");
        assertThat(EvidenceBase.standard().find("L-REST-01")).isPresent();
    }
}
