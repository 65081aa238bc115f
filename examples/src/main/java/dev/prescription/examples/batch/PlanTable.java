package dev.prescription.examples.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.prescription.examples.roster.Best;
import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import dev.prescription.goal.TrainingLevel;
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
 * <p>Per main lift it says which best it was worked out from ("170 raw 2025-04-05") and the week's top set: load in
 * kilograms (blank: by effort alone), reps, reps in reserve. Then the week's hard sets, and a note.
 */
final class PlanTable implements Closeable {
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
            String name = lift.name().toLowerCase(Locale.ROOT);
            header.addAll(List.of(name + "_from", name + "_kg", name + "_reps", name + "_rir"));
        }
        header.addAll(List.of("hard_sets", "note"));
        table.csv.writeRecord(header);
        return table;
    }

    void write(Lifter lifter, TrainingLevel level, String lifterNote, WeekRow week) {
        List<String> cells = new ArrayList<>(17);
        cells.add(lifter.name());
        cells.add(level.name().toLowerCase(Locale.ROOT));
        cells.add(Integer.toString(week.week()));
        for (Lift lift : Lift.values()) {
            cells.add(lifter.best(lift).map(PlanTable::text).orElse(""));
            TopSet top = week.topSets().get(lift);
            cells.add(top == null ? "" : top.load().orElse(""));
            cells.add(top == null ? "" : Integer.toString(top.reps()));
            cells.add(top == null ? "" : number(top.repsInReserve()));
        }
        cells.add(Integer.toString(week.hardSets()));
        List<String> note = new ArrayList<>(week.remarks());
        if (week.deload()) {
            note.add(0, "deload");
        }
        if (!lifterNote.isEmpty()) {
            note.add(lifterNote);
        }
        cells.add(String.join("; ", note));
        csv.writeRecord(cells);
        rows++;
    }

    /** The rows written below the header. */
    int rows() {
        return rows;
    }

    /** What a coach should know of a lifter in every week: flags, lifts by effort, bests passed over. */
    static String note(Lifter lifter, Admission admission) {
        List<String> parts = new ArrayList<>();
        if (admission.ageGroup() == Admission.AgeGroup.UNDER_EIGHTEEN) {
            parts.add("under 18, beginner's rules");
        }
        for (Lift lift : Lift.values()) {
            LiftBasis basis = LiftBasis.of(lifter, lift);
            if (basis == LiftBasis.WRAPS) {
                parts.add(lift.title() + " from a meet in wraps");
            } else if (!basis.isLoaded()) {
                String older = lifter.passedOver(lift)
                        .map(best -> ", older best " + text(best))
                        .orElse("");
                parts.add(lift.title() + " by effort: " + basis.title() + older);
            }
        }
        return String.join("; ", parts);
    }

    private static String text(Best best) {
        return number(best.kilograms()) + " " + best.gear().label() + " " + best.date();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
