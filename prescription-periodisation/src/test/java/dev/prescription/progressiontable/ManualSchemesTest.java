package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Schemes printed in STMr's manual, within half of their last digit. */
class ManualSchemesTest {

    private static final int ROWS = 41;
    private static final Map<String, LoadScheme> SCHEMES = Map.of(
            "rep_acc 5 5 5",
            LoadShape.plateau(5, 5, 5).over(VerticalPlan.CONSTANT).accumulatingReps(-3, -2, -1, 0),
            "rep_acc 10 8 6",
            LoadShape.wave(10, 8, 6).over(VerticalPlan.CONSTANT).accumulatingReps(-3, -2, -1, 0),
            "ladder 3 5 10 post",
            LoadShape.ladder(3, 5, 10).over(VerticalPlan.CONSTANT).accumulatingReps(-3, -2, -1, 0),
            "wave RIR_increment extensive",
            LoadShape.wave(10, 8, 6, 10, 8, 6)
                    .withAdjustments(4, 2, 0, 6, 4, 2)
                    .with(ProgressionTable.of(TableKind.RESERVE_INCREMENT))
                    .with(ProgressionVolume.EXTENSIVE)
                    .over(VerticalPlan.LINEAR.withRepsChange(0, -2, -4)));

    @Test
    void every_row_agrees() {
        int judged = 0;
        for (Map.Entry<List<String>, List<Map<String, String>>> session :
                StmrFiles.groups("manual_schemes.csv", "scheme", "index").entrySet()) {
            int index = Integer.parseInt(session.getKey().get(1));
            List<LoadScheme.SetLoad> sets =
                    SCHEMES.get(session.getKey().get(0)).sessions().get(index - 1);
            assertThat(sets).hasSameSizeAs(session.getValue());
            for (Map<String, String> row : session.getValue()) {
                LoadScheme.SetLoad set = sets.get(session.getValue().indexOf(row));
                assertThat(set.reps()).isEqualTo(StmrFiles.integer(row, "reps"));
                assertThat(set.step()).hasValue(StmrFiles.integer(row, "step"));
                assertThat(set.share()).isCloseTo(StmrFiles.number(row, "perc_1RM"), halfADigit(row.get("perc_1RM")));
                assertThat(set.adjustment().isEmpty())
                        .isEqualTo(row.get("adjustment").isEmpty());
                set.adjustment()
                        .ifPresent(adjustment -> assertThat(adjustment)
                                .isCloseTo(StmrFiles.number(row, "adjustment"), halfADigit(row.get("adjustment"))));
                judged++;
            }
        }

        assertThat(judged).isEqualTo(ROWS);
        assertThat(StmrFiles.read("manual_schemes.csv")).hasSize(ROWS);
    }

    private static Offset<Double> halfADigit(String printed) {
        return within(new BigDecimal(printed).ulp().doubleValue() / 2 + 1e-9);
    }
}
