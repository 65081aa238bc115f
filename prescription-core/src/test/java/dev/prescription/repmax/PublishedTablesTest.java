package dev.prescription.repmax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The models against the published tables, cell by cell, read from src/test/resources/repmax. */
class PublishedTablesTest {

    private static final Map<String, RepMaxModel> NUZZO = Map.of(
            "general", RepMaxModel.nuzzoGeneral(),
            "bench press", RepMaxModel.nuzzoBenchPress(),
            "leg press", RepMaxModel.nuzzoLegPress());

    @Test
    void rts_chart_holds_in_every_cell() {
        int cells = 0;
        for (Map<String, String> row : CsvRows.read("/repmax/rts-chart.csv")) {
            Rir rir = Rpe.of(Double.parseDouble(row.get("rpe"))).toRir();
            for (int reps = 1; reps <= 12; reps++) {
                Intensity printed = Intensity.ofPercent(Double.parseDouble(row.get("reps " + reps)));
                assertThat(RepMaxModel.rts().percentFor(reps, rir))
                        .as("%d reps at %s", reps, rir)
                        .isEqualTo(printed);
                assertThat(RepMaxModel.rts().repsToFailureAt(printed))
                        .isCloseTo(reps + rir.repsInReserve(), within(1e-9));
                cells++;
            }
        }
        assertThat(cells).isEqualTo(96);
    }

    @Test
    void nsca_table_holds_in_every_cell() {
        List<Map<String, String>> rows = CsvRows.read("/repmax/nsca-table.csv");
        assertThat(rows).hasSize(13);
        for (Map<String, String> row : rows) {
            int reps = Integer.parseInt(row.get("reps"));
            Intensity printed = Intensity.ofPercent(Double.parseDouble(row.get("percent")));
            assertThat(RepMaxModel.nsca().percentFor(reps, Rir.FAILURE)).isEqualTo(printed);
            assertThat(RepMaxModel.nsca().repsToFailureAt(printed)).isCloseTo(reps, within(1e-9));
        }
    }

    @Test
    void nsca_table_runs_straight_between_12_and_15() {
        assertThat(RepMaxModel.nsca().percentFor(13, Rir.FAILURE)).isEqualTo(Intensity.ofHundredths(6633));
        assertThat(RepMaxModel.nsca().percentFor(13, Rir.of(1))).isEqualTo(Intensity.ofHundredths(6567));
        assertThat(RepMaxModel.nsca().percentFor(12, Rir.of(1.5))).isEqualTo(Intensity.ofHundredths(6600));
    }

    @Test
    void nuzzo_means_hold_in_every_cell() {
        List<Map<String, String>> rows = CsvRows.read("/repmax/nuzzo-2024.csv");
        assertThat(rows).hasSize(17);
        for (Map<String, String> row : rows) {
            Intensity intensity = Intensity.ofPercent(Double.parseDouble(row.get("percent")));
            NUZZO.forEach((column, model) -> assertThat(model.repsToFailureAt(intensity))
                    .as("%s at %s", column, intensity)
                    .isCloseTo(Double.parseDouble(row.get(column)), within(1e-9)));
        }
    }

    @Test
    void nuzzo_standard_deviations_hold_from_50_to_95_percent_and_only_there() {
        for (Map<String, String> row : CsvRows.read("/repmax/nuzzo-2024.csv")) {
            double percent = Double.parseDouble(row.get("percent"));
            Intensity intensity = Intensity.ofPercent(percent);
            if (row.get("sd").isEmpty()) {
                assertThat(RepMaxModel.nuzzoGeneral().standardDeviationAt(intensity))
                        .isEmpty();
            } else {
                double printed = Double.parseDouble(row.get("sd"));
                assertThat(RepMaxModel.nuzzoGeneral().standardDeviationAt(intensity))
                        .hasValue(printed);
                assertThat(2.51 * Math.exp(0.02761 * (80 - percent))).isCloseTo(printed, within(0.006));
            }
            assertThat(RepMaxModel.nuzzoBenchPress().standardDeviationAt(intensity))
                    .isEmpty();
            assertThat(RepMaxModel.nuzzoLegPress().standardDeviationAt(intensity))
                    .isEmpty();
            assertThat(RepMaxModel.rts().standardDeviationAt(intensity)).isEmpty();
        }
        RepMaxModel general = RepMaxModel.nuzzoGeneral();
        assertThat(general.standardDeviationAt(Intensity.ofHundredths(9501))).isEmpty();
        assertThat(general.standardDeviationAt(Intensity.ofHundredths(4999))).isEmpty();
        assertThat(general.standardDeviationAt(Intensity.ofPercent(82.5)).orElseThrow())
                .isCloseTo((2.51 + 2.19) / 2, within(1e-9));
    }

    @Test
    void nuzzo_inverse_holds_to_the_printed_tenth() {
        for (Map<String, String> row : CsvRows.read("/repmax/nuzzo-2024-inverse.csv")) {
            int reps = Integer.parseInt(row.get("reps"));
            NUZZO.forEach((column, model) -> assertThat(
                            model.percentFor(reps, Rir.FAILURE).percent())
                    .as("%s for %d", column, reps)
                    .isCloseTo(Double.parseDouble(row.get(column)), within(0.0501)));
        }
    }

    @Test
    void equation_errors_hold_to_the_printed_tenth() {
        Map<String, RepMaxFormula> formulas = new LinkedHashMap<>();
        for (RepMaxFormula formula : published()) {
            formulas.put(formula.name(), formula);
        }
        int cells = 0;
        for (Map<String, String> row : CsvRows.read("/repmax/equation-errors.csv")) {
            double truth = Double.parseDouble(row.get("percent")) / 100;
            double reps = Double.parseDouble(row.get("reps"));
            for (String name : row.keySet()) {
                if (formulas.containsKey(name)) {
                    double error = 100 * (truth / formulas.get(name).fractionFor(reps) - 1);
                    assertThat(error)
                            .as("%s at %s reps", name, reps)
                            .isCloseTo(Double.parseDouble(row.get(name)), within(0.0501));
                    cells++;
                }
            }
        }
        assertThat(cells).isEqualTo(42);
    }

    @Test
    void every_evidence_id_is_a_row_of_the_evidence_file() {
        Set<String> known = CsvRows.read("/repmax/evidence-ids.csv").stream()
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        Stream<List<String>> models = Stream.of(
                        RepMaxModel.rts(),
                        RepMaxModel.nsca(),
                        RepMaxModel.nuzzoGeneral(),
                        RepMaxModel.nuzzoBenchPress(),
                        RepMaxModel.nuzzoLegPress())
                .map(RepMaxModel::evidenceIds);
        Stream<List<String>> formulas = Stream.concat(published().stream(), Stream.of(RepMaxFormula.epley(0.0333)))
                .map(RepMaxFormula::evidenceIds);
        assertThat(Stream.concat(models, formulas))
                .hasSize(15)
                .allSatisfy(ids -> assertThat(ids).isNotEmpty().isSubsetOf(known));
    }

    static List<RepMaxFormula> published() {
        return List.of(
                RepMaxFormula.epley(),
                RepMaxFormula.brzycki(),
                RepMaxFormula.lombardi(),
                RepMaxFormula.mayhew(),
                RepMaxFormula.oConner(),
                RepMaxFormula.wathan(),
                RepMaxFormula.lander(),
                RepMaxFormula.modifiedEpley(),
                RepMaxFormula.linear());
    }
}
