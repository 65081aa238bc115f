package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vertical plans against every row STMr prints. */
class VerticalPlanRowsTest {

    private static final int ROWS = 302;

    @Test
    void every_row_agrees() {
        List<Integer> judged = new ArrayList<>();
        StmrFiles.groups("vertical_planning.csv", "func", "args").forEach((call, rows) -> {
            Call asked = Call.of(call.get(0), call.get(1));
            List<List<Integer>> ours = new ArrayList<>();
            for (VerticalStep session : asked.plan.over(asked.reps)) {
                int number = 1;
                for (VerticalStep.RepSet set : session.sets()) {
                    ours.add(List.of(session.index(), session.step(), number, set.of(), set.reps()));
                    number++;
                }
            }
            assertThat(ours)
                    .as(call.toString())
                    .isEqualTo(rows.stream().map(VerticalPlanRowsTest::numbers).toList());
            judged.add(ours.size());
        });

        assertThat(judged.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROWS);
    }

    private static List<Integer> numbers(Map<String, String> row) {
        return List.of(
                StmrFiles.integer(row, "index"),
                StmrFiles.integer(row, "step"),
                StmrFiles.integer(row, "set"),
                StmrFiles.integer(row, "set_id"),
                StmrFiles.integer(row, "reps"));
    }

    /** A call of STMr as the file writes it, read as ours. */
    static final class Call {

        private final VerticalPlan plan;
        private final int[] reps;

        private Call(VerticalPlan plan, int... reps) {
            this.plan = plan;
            this.reps = reps;
        }

        static Call of(String func, String args) {
            VerticalPlan plan = plan(func);
            int[] reps = {};
            for (String arg : args.split(";", -1)) {
                String[] pair = arg.split("=", -1);
                int[] values = pair[1].equals("FALSE") ? new int[0] : vector(pair[1]);
                switch (pair[0]) {
                    case "reps" -> reps = values;
                    case "n_steps" -> plan = VerticalPlan.constant(values[0]);
                    case "reps_change" ->
                        plan = func.equals("vertical_planning")
                                ? VerticalPlan.ofRepsChange(values)
                                : plan.withRepsChange(values);
                    case "step" ->
                        plan = args.contains("reps_change") ? plan.withSteps(values) : VerticalPlan.ofSteps(values);
                    case "accumulate_set" -> plan = plan.atSets(values);
                    case "set_increment" -> plan = plan.withAddedSets(0, values[0], 2 * values[0], 3 * values[0]);
                    case "sequence" -> plan = plan.setBySet();
                    default -> throw new IllegalArgumentException(arg);
                }
            }
            return new Call(plan, reps);
        }

        static VerticalPlan plan(String func) {
            return switch (func) {
                case "vertical_constant", "vertical_planning" -> VerticalPlan.CONSTANT;
                case "vertical_linear" -> VerticalPlan.LINEAR;
                case "vertical_linear_reverse" -> VerticalPlan.LINEAR_REVERSE;
                case "vertical_block" -> VerticalPlan.BLOCK;
                case "vertical_block_variant" -> VerticalPlan.BLOCK_VARIANT;
                case "vertical_block_undulating" -> VerticalPlan.BLOCK_UNDULATING;
                case "vertical_undulating" -> VerticalPlan.UNDULATING;
                case "vertical_undulating_reverse" -> VerticalPlan.UNDULATING_REVERSE;
                case "vertical_volume_intensity" -> VerticalPlan.VOLUME_INTENSITY;
                case "vertical_rep_accumulation" -> VerticalPlan.REP_ACCUMULATION;
                case "vertical_set_accumulation" -> VerticalPlan.SET_ACCUMULATION;
                case "vertical_set_accumulation_reverse" -> VerticalPlan.SET_ACCUMULATION_REVERSE;
                default -> throw new IllegalArgumentException(func);
            };
        }

        static int[] vector(String text) {
            String inner = text.replaceAll("^c\\(|\\)$", "");
            return Arrays.stream(inner.split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
    }
}
