package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The raw tables against every row STMr prints. */
class ProgressionTableRowsTest {

    private static final double TOLERANCE = 1e-9;
    private static final int ROWS = 3024;
    private static final Map<String, TableKind> KINDS = Map.of(
            "RIR", TableKind.REPS_IN_RESERVE,
            "RIR_increment", TableKind.RESERVE_INCREMENT,
            "DI", TableKind.DEDUCTED_INTENSITY,
            "perc_drop", TableKind.PERCENT_DROP,
            "rel_int", TableKind.RELATIVE_INTENSITY,
            "perc_MR", TableKind.SHARE_OF_MAX_REPS,
            "perc_MR_variable", TableKind.VARIABLE_SHARE_OF_MAX_REPS);

    @Test
    void every_row_agrees() {
        List<Map<String, String>> rows = StmrFiles.read("progression_tables_epley.csv");

        assertThat(rows).hasSize(ROWS).doesNotHaveDuplicates().allSatisfy(row -> {
            ProgressionTable.Entry entry = table(row)
                    .raw(StmrFiles.integer(row, "reps"), volume(row.get("volume")), StmrFiles.integer(row, "step"));
            assertThat(entry.adjustment()).isCloseTo(StmrFiles.number(row, "adjustment"), within(TOLERANCE));
            assertThat(entry.share()).isCloseTo(StmrFiles.number(row, "perc_1RM"), within(TOLERANCE));
        });
        assertThat(rows).extracting(row -> row.get("table")).containsAll(KINDS.keySet());
    }

    @Test
    void every_row_is_a_valid_intensity_within_its_rounding() {
        assertThat(StmrFiles.read("progression_tables_epley.csv")).allSatisfy(row -> {
            TableLoad load = table(row)
                    .at(StmrFiles.integer(row, "reps"), volume(row.get("volume")), StmrFiles.integer(row, "step"));
            assertThat(load.intensity().orElseThrow().percent())
                    .isCloseTo(100 * StmrFiles.number(row, "perc_1RM"), within(0.005 + TOLERANCE));
        });
    }

    static ProgressionVolume volume(String name) {
        return ProgressionVolume.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static TableKind kind(String name) {
        return KINDS.get(name);
    }

    private static ProgressionTable table(Map<String, String> row) {
        LiftingStyle style = LiftingStyle.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        return ProgressionTable.of(kind(row.get("table")), style);
    }
}
