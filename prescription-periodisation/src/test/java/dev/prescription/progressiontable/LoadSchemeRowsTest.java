package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The load schemes against every row STMr prints. */
class LoadSchemeRowsTest {

    private static final double TOLERANCE = 1e-9;

    /** The file holds 689 rows; its README announces 1,452. */
    private static final int ROWS = 689;

    @Test
    void every_row_agrees() {
        int judged = 0;
        for (Map.Entry<List<String>, List<Map<String, String>>> call :
                StmrFiles.groups("schemes.csv", "func", "args").entrySet()) {
            LoadScheme scheme = scheme(call.getKey().get(0), call.getKey().get(1));
            judged += agree(call.getKey().toString(), scheme, call.getValue());
        }

        assertThat(judged).isEqualTo(ROWS);
        assertThat(StmrFiles.read("schemes.csv")).hasSize(ROWS);
    }

    private static int agree(String call, LoadScheme scheme, List<Map<String, String>> rows) {
        List<LoadScheme.SetLoad> sets = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        for (int i = 0; i < scheme.sessions().size(); i++) {
            for (int k = 0; k < scheme.sessions().get(i).size(); k++) {
                places.add(List.of(i + 1, k + 1));
                sets.add(scheme.sessions().get(i).get(k));
            }
        }
        assertThat(places)
                .as(call)
                .isEqualTo(rows.stream()
                        .map(row -> List.of(StmrFiles.integer(row, "index"), StmrFiles.integer(row, "set")))
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            LoadScheme.SetLoad set = sets.get(i);
            assertThat(set.reps()).as(row.toString()).isEqualTo(StmrFiles.integer(row, "reps"));
            assertThat(set.step())
                    .as(row.toString())
                    .isEqualTo(
                            row.get("step").isEmpty()
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(StmrFiles.integer(row, "step")));
            assertThat(set.share()).as(row.toString()).isCloseTo(StmrFiles.number(row, "perc_1RM"), within(TOLERANCE));
            assertThat(set.adjustment().isEmpty())
                    .as(row.toString())
                    .isEqualTo(row.get("adjustment").isEmpty());
            set.adjustment()
                    .ifPresent(adjustment -> assertThat(adjustment)
                            .as(row.toString())
                            .isCloseTo(StmrFiles.number(row, "adjustment"), within(TOLERANCE)));
        }
        return rows.size();
    }

    private static LoadScheme scheme(String func, String args) {
        if (func.equals("scheme_perc_1RM")) {
            return LoadScheme.ofShares(4, new int[] {5, 5, 5}, 0.4, 0.5, 0.6);
        }
        ProgressionTable drop = ProgressionTable.of(TableKind.PERCENT_DROP);
        if (func.equals("scheme_manual")) {
            return LoadScheme.manual(
                    drop, ProgressionVolume.NORMAL, new int[] {-2, -1, 0}, new int[] {4, 3, 2}, new int[] {5, 3, 2});
        }
        LoadShape shape = shape(func);
        VerticalPlan plan = VerticalPlan.CONSTANT;
        for (String arg : args.split(";", -1)) {
            String value = arg.substring(arg.indexOf('=') + 1);
            switch (arg.replaceAll("[= ].*", "")) {
                case "vertical_planning" -> plan = VerticalPlanRowsTest.Call.plan(value);
                case "vertical_linear" -> plan = VerticalPlan.LINEAR;
                case "progression_table" ->
                    shape = shape.with(
                            ProgressionTable.of(ProgressionTableRowsTest.kind(value.replace("progression_", ""))));
                case "volume" -> shape = shape.with(ProgressionTableRowsTest.volume(value));
                case "type" -> shape = shape.with(ProgressionTable.of(TableKind.PERCENT_DROP, LiftingStyle.BALLISTIC));
                case "adjustment" -> shape = shape.withAdjustments(4, 2, 0);
                case "RIR" -> shape = shape.with(ProgressionTable.of(TableKind.REPS_IN_RESERVE));
                case "reps" -> assertThat(value).isIn("c(5 5 5)", "c(10 8 6)"); // what the shapes below have
                default -> throw new IllegalArgumentException(arg);
            }
        }
        return shape.over(plan);
    }

    private static LoadShape shape(String func) {
        return switch (func) {
            case "scheme_wave" -> LoadShape.wave(10, 8, 6);
            case "scheme_plateau" -> LoadShape.plateau(5, 5, 5);
            case "scheme_step" -> LoadShape.step(5, 5, 5);
            case "scheme_step_reverse" -> LoadShape.stepReverse(5, 5, 5);
            case "scheme_wave_descending" -> LoadShape.waveDescending(6, 8, 10);
            case "scheme_light_heavy" -> LoadShape.lightHeavy(10, 5, 10, 5);
            case "scheme_pyramid" -> LoadShape.pyramid(12, 10, 8, 10, 12);
            case "scheme_pyramid_reverse" -> LoadShape.pyramid(8, 10, 12, 10, 8);
            case "scheme_ladder" -> LoadShape.ladder(3, 5, 10);
            default -> throw new IllegalArgumentException(func);
        };
    }
}
