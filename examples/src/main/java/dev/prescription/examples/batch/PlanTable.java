package dev.prescription.examples.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.prescription.examples.roster.Best;
import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The CSV file of a run: one row per lifter and week.
 *
 * <p>Per main lift it says which best it was worked out from ("170 raw 2025-04-05") and the week's heaviest series:
 * sets, reps, load in kilograms (blank: by effort alone), reps in reserve of its first and its last set (blank: none is
 * stated). Then the week's hard sets over all exercises, and a note.
 */
final class PlanTable implements Closeable {
    private static final List<String> PER_LIFT = List.of("from", "kg", "sets", "reps", "rir_first", "rir_last");

    private final CsvWriter csv;
    private int rows;

    private PlanTable(CsvWriter csv) {
        this.csv = csv;
    }

    /** Opens a new file, with the folders above it, and writes the header. */
    static PlanTable create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        PlanTable table = new PlanTable(CsvWriter.builder().build(file, StandardCharsets.UTF_8));
        List<String> header = new ArrayList<>(List.of("lifter", "level", "week"));
        for (Lift lift : Lift.values()) {
            PER_LIFT.forEach(cell -> header.add(lift.name().toLowerCase(Locale.ROOT) + "_" + cell));
        }
        header.addAll(List.of("hard_sets", "note"));
        table.csv.writeRecord(header);
        return table;
    }

    void write(Lifter lifter, TrainingLevel level, LifterNotes notes, WeekRow week) {
        List<String> cells = new ArrayList<>(List.of(lifter.name(), level.label(), Integer.toString(week.week())));
        for (Lift lift : Lift.values()) {
            cells.add(lifter.best(lift).map(PlanTable::text).orElse(""));
            TopSet top = week.topSets().get(lift);
            cells.addAll(top == null ? List.of("", "", "", "", "") : cells(top));
        }
        cells.add(Integer.toString(week.hardSets()));
        cells.add(notes.of(week));
        csv.writeRecord(cells);
        rows++;
    }

    private static List<String> cells(TopSet top) {
        return List.of(
                top.load().map(PlanTable::kilograms).orElse(""),
                Integer.toString(top.sets()),
                top.reps(),
                top.firstRir().map(PlanTable::number).orElse(""),
                top.lastRir().map(PlanTable::number).orElse(""));
    }

    /** The rows written below the header. */
    int rows() {
        return rows;
    }

    static String text(Best best) {
        return number(best.kilograms()) + " " + best.gear().label() + " " + best.date();
    }

    private static String kilograms(Load load) {
        return number(load.amount());
    }

    private static String number(Rir rir) {
        return number(rir.repsInReserve());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
