package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.summary.PlanSummary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The page of models says what the code says, and its charts are of today's numbers; {@code -Ddocs.write=true} writes both.
 * Pictures are compared by what they are drawn from, as their bytes depend on a machine's fonts.
 */
class PeriodisationPageTest {

    private static final Path PAGE = Path.of("guide/periodisation.md");
    private static final Path CHARTS = Path.of("guide/charts");
    private static final Path DRAWN = CHARTS.resolve("drawn.txt");
    private static final List<ModelChart> ALL = PeriodisationPage.charts();

    @Test
    void the_page_is_current() throws Exception {
        String printed = Region.below(Path.of("src/test/java")).stream()
                .filter(region -> region.name().equals("plan-summary"))
                .findFirst()
                .orElseThrow()
                .printed();
        String page = PeriodisationPage.text(ALL, printed);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void every_chart_is_drawn_from_todays_numbers() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            write();
        }
        List<String> lines = new ArrayList<>();
        for (ModelChart chart : ALL) {
            byte[] picture = Files.readAllBytes(CHARTS.resolve(chart.file()));
            lines.add(line(chart, picture));
            assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
                    .as(chart.file())
                    .isEqualTo(720);
        }
        assertThat(Files.readAllLines(DRAWN))
                .as("numbers changed since the charts were drawn: run with -Ddocs.write=true")
                .isEqualTo(lines);
        try (Stream<Path> files = Files.list(CHARTS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSameSizeAs(ALL);
        }
    }

    @Test
    void a_chart_shows_its_bars_and_its_lines() throws IOException {
        ModelChart chart = ALL.get(1);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(chart.png()));

        assertThat(colours(picture)).contains(0xC9D6E3, 0x1F5A8A, 0xB5432A);
        assertThat(chart.png()).as("drawn twice").isEqualTo(chart.png());
    }

    @Test
    void the_numbers_of_the_charts_keep_what_the_page_says() {
        assertThat(weeks("constant").map(ModelChart.Week::meanHundredths).distinct())
                .hasSize(1);
        assertThat(weeks("linear").map(ModelChart.Week::peakHundredths)).isSorted();
        assertThat(weeks("linear").map(ModelChart.Week::peakHundredths).distinct())
                .hasSizeGreaterThan(2);
        assertThat(weeks("set-accumulation").map(ModelChart.Week::sets)).isSorted();
        assertThat(weeks("5-3-1").map(ModelChart.Week::peakHundredths)).isSorted();
    }

    @Test
    void a_plan_has_a_summary() {
        Plan plan = PeriodisationPage.programme(PeriodisationModel.linear()).planFor(PeriodisationPage.lifter());
        // region plan-summary
        PlanSummary summary = plan.summary();
        System.out.println(summary);
        System.out.println(summary.microcycle(1));
        System.out.println(summary.microcycle(1).lift(ExerciseId.BACK_SQUAT).orElseThrow());
        System.out.println(summary.microcycle(1).muscle(Muscle.QUADRICEPS).orElseThrow());
        System.out.println(summary.microcycle(1).sessions().get(0));
        System.out.println(summary.strengthShare().weightedPercent().orElseThrow() + " % strength");
        // endregion
    }

    /** The training weeks of a chart. */
    private static Stream<ModelChart.Week> weeks(String file) {
        return ALL.stream()
                .filter(chart -> chart.file().equals(file + ".png"))
                .findFirst()
                .orElseThrow()
                .weeks()
                .stream()
                .filter(week -> week.kind().equals("training"));
    }

    private static List<Integer> colours(BufferedImage picture) {
        List<Integer> colours = new ArrayList<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours.stream().distinct().toList();
    }

    private static void write() throws IOException {
        Files.createDirectories(CHARTS);
        List<String> lines = new ArrayList<>();
        for (ModelChart chart : ALL) {
            byte[] picture = chart.png();
            Files.write(CHARTS.resolve(chart.file()), picture);
            lines.add(line(chart, picture));
        }
        Files.write(DRAWN, lines);
    }

    private static String line(ModelChart chart, byte[] picture) {
        return chart.file() + " of " + chart.digest() + " is " + ModelChart.sha256(picture);
    }
}
