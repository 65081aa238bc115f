package dev.prescription.docs;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.periodisation.Plan;
import dev.prescription.quantity.Intensity;
import dev.prescription.summary.MicrocycleSummary;
import dev.prescription.summary.WorkSummary;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;

/**
 * What a chart of one lift shows, week by week, and the chart.
 *
 * @param title what it is a chart of
 * @param weeks the numbers of the weeks, in order
 */
record ModelChart(String title, List<Week> weeks) {

    private static final Color SETS = new Color(0xC9D6E3);
    private static final Color MEAN = new Color(0x1F5A8A);
    private static final Color PEAK = new Color(0xB5432A);

    /**
     * One week of a lift.
     *
     * @param number the number of the week
     * @param kind training or deload
     * @param sets the work sets of the lift
     * @param lifts its repetitions
     * @param meanHundredths the mean intensity in 0.01 %1RM
     * @param peakHundredths the peak intensity in 0.01 %1RM
     */
    record Week(int number, String kind, int sets, int lifts, int meanHundredths, int peakHundredths) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %d%s | %d | %d | %s | %s |",
                    number,
                    kind.equals("training") ? "" : " (" + kind + ")",
                    sets,
                    lifts,
                    percent(meanHundredths),
                    percent(peakHundredths));
        }

        private static String percent(int hundredths) {
            return String.format(Locale.ROOT, "%.1f", hundredths / 100.0);
        }
    }

    static ModelChart of(String title, Plan plan, ExerciseId lift) {
        List<Week> weeks = new ArrayList<>();
        for (MicrocycleSummary week : plan.summary().microcycles()) {
            WorkSummary work = week.lift(lift).orElseThrow().work();
            weeks.add(new Week(
                    week.number(),
                    week.kind().toString(),
                    work.sets(),
                    work.reps(),
                    work.meanIntensity().map(Intensity::hundredths).orElse(0),
                    work.peakIntensity().map(Intensity::hundredths).orElse(0)));
        }
        return new ModelChart(title, List.copyOf(weeks));
    }

    /** The name of the picture, such as {@code daily-undulating.png}. */
    String file() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
    }

    /** The table under the picture: the numbers it is drawn from. */
    String table() {
        StringBuilder table = new StringBuilder("""
                | Week | Sets | Lifts | Mean %1RM | Peak %1RM |
                | ---: | ---: | ---: | ---: | ---: |
                """);
        weeks.forEach(week -> table.append(week.line()).append('\n'));
        return table.toString();
    }

    /** A digest of all the picture is drawn from. */
    String digest() {
        return sha256((title + '\n' + weeks).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256: every platform has it", missing);
        }
    }

    /** The picture as PNG bytes; the same wherever the fonts are the same. */
    @SuppressWarnings("deprecation") // XChart 4 names no successor that draws to a stream
    byte[] png() throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(720)
                .height(300)
                .title(title)
                .xAxisTitle("week")
                .build();
        CategoryStyler styler = chart.getStyler();
        styler.setChartBackgroundColor(Color.WHITE)
                .setLegendPosition(Styler.LegendPosition.OutsideE)
                .setAntiAlias(true);
        styler.setLocale(Locale.ROOT);
        styler.setAvailableSpaceFill(0.6).setOverlapped(true);
        styler.setYAxisGroupPosition(1, Styler.YAxisPosition.Right);
        styler.setYAxisMin(0, 0.0).setYAxisMax(0, (double) (2 * most()));
        styler.setYAxisMin(1, 40.0).setYAxisMax(1, 100.0);
        chart.setYAxisGroupTitle(0, "sets");
        chart.setYAxisGroupTitle(1, "%1RM");
        List<Integer> numbers = weeks.stream().map(Week::number).toList();
        chart.addSeries("sets", numbers, weeks.stream().map(Week::sets).toList())
                .setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Bar)
                .setFillColor(SETS);
        line(
                chart,
                "mean %1RM",
                numbers,
                weeks.stream().map(Week::meanHundredths).toList(),
                MEAN);
        line(
                chart,
                "peak %1RM",
                numbers,
                weeks.stream().map(Week::peakHundredths).toList(),
                PEAK);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", bytes);
        return bytes.toByteArray();
    }

    private int most() {
        return weeks.stream().mapToInt(Week::sets).max().orElse(1);
    }

    private static void line(
            CategoryChart chart, String name, List<Integer> weeks, List<Integer> hundredths, Color colour) {
        CategorySeries series = chart.addSeries(
                name, weeks, hundredths.stream().map(value -> value / 100.0).toList());
        series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
        series.setMarkerColor(colour);
        series.setLineColor(colour).setLineStyle(new BasicStroke(2));
        series.setYAxisGroup(1);
    }
}
