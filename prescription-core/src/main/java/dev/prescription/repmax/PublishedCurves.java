package dev.prescription.repmax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The published tables, one row for each point, and the straight lines between the points. */
final class PublishedCurves implements CurveModel.Curve {

    private static final String RTS_CHART = "L-RPE-10";
    private static final String NSCA_TABLE = "L-PCT-07";
    private static final String GENERAL = "L-PCT-01";
    private static final String BENCH_PRESS = "L-PCT-02";
    private static final String LEG_PRESS = "L-PCT-03";
    private static final String SPREAD = "L-PCT-04";
    private static final double NONE = Double.NaN;
    private static final int WHOLE = 100;

    // Tuchscherer's grid is one curve of n = reps + (10 - RPE), in half steps.
    static final RepMaxModel RTS = model(
            "RTS chart",
            point(RTS_CHART, 1.0, 100.0),
            point(RTS_CHART, 1.5, 97.8),
            point(RTS_CHART, 2.0, 95.5),
            point(RTS_CHART, 2.5, 93.9),
            point(RTS_CHART, 3.0, 92.2),
            point(RTS_CHART, 3.5, 90.7),
            point(RTS_CHART, 4.0, 89.2),
            point(RTS_CHART, 4.5, 87.8),
            point(RTS_CHART, 5.0, 86.3),
            point(RTS_CHART, 5.5, 85.0),
            point(RTS_CHART, 6.0, 83.7),
            point(RTS_CHART, 6.5, 82.4),
            point(RTS_CHART, 7.0, 81.1),
            point(RTS_CHART, 7.5, 79.9),
            point(RTS_CHART, 8.0, 78.6),
            point(RTS_CHART, 8.5, 77.4),
            point(RTS_CHART, 9.0, 76.2),
            point(RTS_CHART, 9.5, 75.1),
            point(RTS_CHART, 10.0, 73.9),
            point(RTS_CHART, 10.5, 72.3),
            point(RTS_CHART, 11.0, 70.7),
            point(RTS_CHART, 11.5, 69.4),
            point(RTS_CHART, 12.0, 68.0),
            point(RTS_CHART, 12.5, 66.7),
            point(RTS_CHART, 13.0, 65.3),
            point(RTS_CHART, 13.5, 64.0),
            point(RTS_CHART, 14.0, 62.6),
            point(RTS_CHART, 14.5, 61.3),
            point(RTS_CHART, 15.0, 59.9),
            point(RTS_CHART, 15.5, 58.6));

    // Other prints give 72/70, 73/70, 72/67 or 70/67 for 11 and 12 repetitions.
    static final RepMaxModel NSCA = model(
            "NSCA table",
            point(NSCA_TABLE, 1, 100),
            point(NSCA_TABLE, 2, 95),
            point(NSCA_TABLE, 3, 93),
            point(NSCA_TABLE, 4, 90),
            point(NSCA_TABLE, 5, 87),
            point(NSCA_TABLE, 6, 85),
            point(NSCA_TABLE, 7, 83),
            point(NSCA_TABLE, 8, 80),
            point(NSCA_TABLE, 9, 77),
            point(NSCA_TABLE, 10, 75),
            point(NSCA_TABLE, 11, 70),
            point(NSCA_TABLE, 12, 67),
            point(NSCA_TABLE, 15, 65));

    // Nuzzo 2024: %1RM, mean repetitions in general, their SD between persons, bench press, leg press. The SDs at 80
    // and
    // 60 % are stated; the others follow 2.51 exp(0.02761 (80 - %)), which those two fix.
    private static final List<NuzzoRow> NUZZO = List.of(
            new NuzzoRow(95, 3.28, 1.66, 2.61, 7.01),
            new NuzzoRow(90, 4.94, 1.90, 4.12, 8.68),
            new NuzzoRow(85, 7.16, 2.19, 6.24, 10.70),
            new NuzzoRow(80, 9.76, 2.51, 8.83, 13.08),
            new NuzzoRow(75, 12.38, 2.88, 11.52, 15.85),
            new NuzzoRow(70, 14.82, 3.31, 14.12, 19.04),
            new NuzzoRow(65, 17.13, 3.80, 16.67, 22.69),
            new NuzzoRow(60, 19.56, 4.36, 19.47, 26.85),
            new NuzzoRow(55, 22.46, 5.01, 22.97, 31.59),
            new NuzzoRow(50, 26.03, 5.75, 27.48, 36.99),
            new NuzzoRow(45, 30.42, NONE, 33.30, 43.09),
            new NuzzoRow(40, 35.80, NONE, 40.80, 50.00),
            new NuzzoRow(35, 42.42, NONE, 50.50, 57.79),
            new NuzzoRow(30, 50.56, NONE, 63.05, 66.57),
            new NuzzoRow(25, 60.55, NONE, 79.31, 76.48),
            new NuzzoRow(20, 72.81, NONE, 100.40, 87.65),
            new NuzzoRow(15, 87.85, NONE, 127.74, 100.26));

    static final RepMaxModel NUZZO_GENERAL = nuzzo("Nuzzo 2024 general", GENERAL, SPREAD);
    static final RepMaxModel NUZZO_BENCH_PRESS = nuzzo("Nuzzo 2024 bench press", BENCH_PRESS);
    static final RepMaxModel NUZZO_LEG_PRESS = nuzzo("Nuzzo 2024 leg press", LEG_PRESS);

    private final Point[] points;
    private final int[] pointBelow;

    private PublishedCurves(Point[] points) {
        this.points = points;
        this.pointBelow = new int[WHOLE + 1];
        for (int percent = 0; percent <= WHOLE; percent++) {
            int i = 1;
            while (i < points.length - 1 && points[i].percent() >= percent + 1) {
                i++;
            }
            pointBelow[percent] = i;
        }
    }

    /** The standard deviation of repetitions between persons, straight between the rows that have one. */
    static OptionalDouble standardDeviationAt(double percent) {
        for (int i = 1; i < NUZZO.size() && !Double.isNaN(NUZZO.get(i).sd()); i++) {
            NuzzoRow above = NUZZO.get(i - 1);
            NuzzoRow below = NUZZO.get(i);
            if (percent <= above.percent() && percent >= below.percent()) {
                return OptionalDouble.of(between(percent, above.percent(), above.sd(), below.percent(), below.sd()));
            }
        }
        return OptionalDouble.empty();
    }

    @Override
    public double maxReps() {
        return points[points.length - 1].reps();
    }

    @Override
    public double percentAt(double reps) {
        int i = 1;
        while (reps > points[i].reps()) {
            i++;
        }
        Point left = points[i - 1];
        Point right = points[i];
        return between(reps, left.reps(), left.percent(), right.reps(), right.percent());
    }

    @Override
    public double repsAt(double percent) {
        int i = pointBelow[(int) percent];
        while (percent < points[i].percent()) {
            i++;
        }
        Point left = points[i - 1];
        Point right = points[i];
        return between(percent, left.percent(), left.reps(), right.percent(), right.reps());
    }

    private static double between(double x, double x0, double y0, double x1, double y1) {
        return x == x1 ? y1 : y0 + (x - x0) * (y1 - y0) / (x1 - x0);
    }

    private static Point point(String evidenceId, double reps, double percent) {
        return new Point(evidenceId, reps, percent);
    }

    private static RepMaxModel model(String name, Point... points) {
        return CurveModel.of(new PublishedCurves(points), name, List.of(points[0].evidenceId()));
    }

    private static RepMaxModel nuzzo(String name, String... evidenceIds) {
        List<Point> points = new ArrayList<>();
        points.add(point(evidenceIds[0], 1, 100));
        for (NuzzoRow row : NUZZO) {
            points.add(point(evidenceIds[0], row.reps(evidenceIds[0]), row.percent()));
        }
        return CurveModel.of(new PublishedCurves(points.toArray(new Point[0])), name, List.of(evidenceIds));
    }

    private record Point(String evidenceId, double reps, double percent) {}

    private record NuzzoRow(double percent, double general, double sd, double benchPress, double legPress) {
        double reps(String column) {
            return switch (column) {
                case BENCH_PRESS -> benchPress;
                case LEG_PRESS -> legPress;
                default -> general;
            };
        }
    }
}
