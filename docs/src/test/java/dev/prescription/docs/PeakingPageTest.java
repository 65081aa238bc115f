package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.reduction.TestDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chart of a peaking programme is of today's numbers; {@code -Ddocs.write=true} draws it anew. */
class PeakingPageTest {

    private static final Path PAGE = Path.of("guide/peaking.md");
    private static final Path CHARTS = Path.of("guide/charts/peaking");
    private static final Path DRAWN = CHARTS.resolve("drawn.txt");

    private static ModelChart chart() {
        Programme programme = Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED))
                .weeks(11)
                .sessionsPerWeek(4)
                .model(PeriodisationModel.linear())
                .mainLifts(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT)
                .test(TestDay.meet())
                .build();
        return ModelChart.of(
                "Nine weeks to a meet", programme.planFor(PeriodisationPage.lifter()), ExerciseId.BACK_SQUAT);
    }

    @Test
    void the_chart_and_its_table_are_of_todays_numbers() throws IOException {
        ModelChart chart = chart();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(CHARTS);
            byte[] picture = chart.png();
            Files.write(CHARTS.resolve(chart.file()), picture);
            Files.write(DRAWN, List.of(line(chart, picture)));
        }
        byte[] picture = Files.readAllBytes(CHARTS.resolve(chart.file()));
        assertThat(Files.readAllLines(DRAWN))
                .as("numbers changed since the chart was drawn: run with -Ddocs.write=true")
                .containsExactly(line(chart, picture));
        assertThat(PAGE).content().contains(chart.table()).contains("(charts/peaking/" + chart.file() + ")");
    }

    @Test
    void the_table_shows_a_taper_and_a_test() {
        List<ModelChart.Week> weeks = chart().weeks();

        assertThat(weeks).extracting(ModelChart.Week::kind).endsWith("training", "taper", "test");
        ModelChart.Week trained = weeks.get(8);
        ModelChart.Week taper = weeks.get(9);
        assertThat(taper.sets()).isLessThan(trained.sets());
        assertThat(taper.peakHundredths()).isGreaterThanOrEqualTo(8_500);
        assertThat(weeks.get(10).peakHundredths()).isEqualTo(10_000);
    }

    private static String line(ModelChart chart, byte[] picture) {
        return chart.file() + " of " + chart.digest() + " is " + ModelChart.sha256(picture);
    }
}
