package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds what the consensus says beyond its cells, weeks and deload against the rows and sentences it is traced to. */
class FurtherOracleTest {

    private static final Guideline CONSENSUS = Guideline.consensus();
    private static final List<Map<String, String>> FURTHER = EvidenceFiles.read("consensus-further.csv");
    private static final Map<String, Map<String, String>> ROWS = new HashMap<>();

    static {
        EvidenceFiles.read("evidence-literature.csv").forEach(row -> ROWS.put(row.get("id"), row));
        EvidenceFiles.read("evidence-seeds.csv").forEach(row -> ROWS.put(row.get("id"), row));
    }

    private static Rule rule(Map<String, String> row) {
        return CONSENSUS.find(RuleId.of("consensus." + row.get("id"))).orElseThrow();
    }

    @Test
    void every_further_rule_is_the_one_written_down() {
        assertThat(FURTHER).hasSize(51).allSatisfy(row -> {
            Rule rule = rule(row);
            assertThat(rule.parameter().name()).isEqualTo(row.get("parameter"));
            assertThat(rule.scope()).isEqualTo(OracleRows.scope(row));
            assertThat(rule.layer().label()).isEqualTo(row.get("layer"));
            assertThat(rule.range()).isEqualTo(OracleRows.range(row.get("min"), row.get("max")));
            assertThat(rule.overriddenBy()).isEmpty();
        });
    }

    @Test
    void every_number_is_that_of_the_row_or_sentence_it_is_traced_to() {
        assertThat(FURTHER).allSatisfy(row -> {
            String trace = row.get("trace");
            Rule rule = rule(row);
            List<String> cited =
                    rule.findings().stream().map(found -> found.id()).toList();
            assertThat(rule.derivation().isPresent())
                    .isEqualTo(trace.startsWith("derived") || row.get("id").endsWith("effort"));
            if (trace.startsWith("row ")) {
                Map<String, String> source = ROWS.get(trace.substring(4));
                assertThat(cited).contains(source.get("id"));
                assertThat(row.get("min")).isEqualTo(source.get("min"));
                assertThat(row.get("max").replace("+", "")).isEqualTo(source.get("max"));
            } else if (trace.contains(": ")) {
                String id = trace.replaceFirst("^(words|derived within) ([^:]+): .*", "$2");
                assertThat(cited).contains(id);
                assertThat(ROWS.get(id).get("statement")).contains(trace.substring(trace.indexOf(": ") + 2));
            } else if (trace.startsWith("convention ")) {
                assertThat(cited).contains(trace.substring("convention ".length()));
            } else {
                assertThat(trace).isIn("conflicts C13", "conflicts C16");
            }
        });
    }

    @Test
    void what_is_derived_for_the_young_is_what_the_chart_gives_below_the_ceiling() {
        assertThat(derived(11, 15, 2, 5, 60)).isEqualTo(Range.of(58.6, 59.9));
        assertThat(young(TrainingLevel.BEGINNER, Parameter.INTENSITY)).isEqualTo(Range.of(58.6, 60));
        assertThat(derived(6, 12, 2, 4, 80)).isEqualTo(Range.of(58.6, 78.6));
        assertThat(young(TrainingLevel.ADVANCED, Parameter.INTENSITY)).isEqualTo(Range.of(58.6, 78.6));
    }

    /** The percentages of the RTS chart for all repetitions and reserves of two bands, at or below a ceiling. */
    private static Range derived(int leastReps, int mostReps, int leastRir, int mostRir, double ceiling) {
        RepMaxModel rts = RepMaxModel.rts();
        TreeSet<Double> percents = new TreeSet<>();
        for (int reps = leastReps; reps <= mostReps; reps++) {
            for (int halves = 2 * leastRir; halves <= 2 * mostRir; halves++) {
                Rir rir = Rir.ofHalves(halves);
                if (rts.accepts(reps, rir)) {
                    percents.add(rts.percentFor(reps, rir).percent());
                }
            }
        }
        return Range.of(percents.first(), percents.floor(ceiling));
    }

    private static Range young(TrainingLevel level, Parameter parameter) {
        Scope cell = Scope.of(GoalKind.BLENDED, level, ExerciseRole.MAIN_LIFT).withPopulations(Population.ADOLESCENT);
        return CONSENSUS.governing(parameter, cell).orElseThrow().range();
    }

    @Test
    void no_band_for_the_young_passes_the_ceiling_of_its_source() {
        for (TrainingLevel level : TrainingLevel.values()) {
            Range band = young(level, Parameter.INTENSITY);
            assertThat(band.max().orElseThrow()).isLessThanOrEqualTo(level == TrainingLevel.BEGINNER ? 60 : 80);
            assertThat(IntensityBand.ofPercent(
                            band.min().orElseThrow(), band.max().orElseThrow()))
                    .isNotNull();
            assertThat(young(level, Parameter.EFFORT).min()).hasValue(2);
        }
    }
}
