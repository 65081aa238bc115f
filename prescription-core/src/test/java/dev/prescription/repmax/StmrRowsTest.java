package dev.prescription.repmax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The raw layer against the rows printed by the R package STMr (src/test/resources/stmr). */
class StmrRowsTest {

    private static final double TOLERANCE = 1e-9;
    private static final Map<String, RepMaxFormula> DEFAULTS = Map.of(
            "epley", RepMaxFormula.epley(0.0333),
            "modified_epley", RepMaxFormula.modifiedEpley(),
            "linear", RepMaxFormula.linear());
    private static final Map<String, RepMaxAdjustment> METHODS = Map.of(
            "RIR", RepMaxAdjustment.REPS_IN_RESERVE,
            "DI", RepMaxAdjustment.DEDUCTED_INTENSITY,
            "rel_int", RepMaxAdjustment.RELATIVE_INTENSITY,
            "perc_MR", RepMaxAdjustment.SHARE_OF_MAX_REPS);

    @Test
    void shares_for_repetitions_agree() {
        List<Map<String, String>> rows = CsvRows.read("/stmr/max_perc_1RM.csv");
        assertThat(rows)
                .hasSize(351)
                .allSatisfy(row -> assertThat(formula(row).fractionFor(number(row, "reps")))
                        .isCloseTo(number(row, "perc_1RM"), within(TOLERANCE)));
    }

    @Test
    void repetitions_for_shares_agree() {
        List<Map<String, String>> rows = CsvRows.read("/stmr/max_reps.csv");
        assertThat(rows)
                .hasSize(549)
                .allSatisfy(row -> assertThat(formula(row).repsAt(number(row, "perc_1RM")))
                        .isCloseTo(number(row, "reps"), within(TOLERANCE)));
    }

    @Test
    void adjusted_shares_agree() {
        List<Map<String, String>> rows = CsvRows.read("/stmr/adj_perc_1RM.csv");
        assertThat(rows).hasSize(2700).allSatisfy(row -> {
            double fraction = METHODS.get(row.get("method"))
                    .fractionFor(
                            DEFAULTS.get(row.get("model")),
                            number(row, "reps"),
                            number(row, "adjustment"),
                            Integer.parseInt(row.get("mfactor")));
            assertThat(fraction).isCloseTo(number(row, "perc_1RM"), within(TOLERANCE));
        });
    }

    private static RepMaxFormula formula(Map<String, String> row) {
        double constant = number(row, "param");
        return switch (row.get("model")) {
            case "epley" -> RepMaxFormula.epley(constant);
            case "modified_epley" -> RepMaxFormula.modifiedEpley(constant);
            case "linear" -> RepMaxFormula.linear(constant);
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
