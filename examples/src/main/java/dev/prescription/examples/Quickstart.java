package dev.prescription.examples;

import dev.prescription.athlete.Athlete;
import dev.prescription.examples.batch.Batch;
import dev.prescription.examples.batch.ProgrammePlanner;
import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.examples.roster.Roster;
import dev.prescription.examples.roster.RosterException;
import dev.prescription.examples.roster.RosterReader;
import dev.prescription.examples.sheet.PlanSheet;
import dev.prescription.examples.sheet.ThreeReasons;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Prints one athlete's plan with three of its numbers explained, then plans a roster into a CSV file.
 *
 * <pre>{@code
 * mvn -q -Pquickstart
 * mvn -q -Pquickstart -Dgoal=strength -Dlevel=advanced -Dmodel=block -Dweeks=12 -Dsessions=3
 * mvn -q -Pquickstart -Dminutes=45 -Dequipment=dumbbells -Demphasise=chest -Dexclude=push-up
 * mvn -q -Pquickstart -Dlevel=advanced -Dpeak=2027-03-20 -Dstart=2027-01-04
 * mvn -q -Pquickstart -Dprogramme=my.programme
 * mvn -q -Pquickstart -Dscenario=story
 * mvn -q -Pquickstart -Droster=lifters.csv -DdateFormat=dd/MM/yyyy -Dout=plans.csv
 * }</pre>
 */
public final class Quickstart {
    private static final String RULE = "-".repeat(100);

    private final QuickstartSettings settings;
    private final PrintStream out;
    private final PrintStream err;

    Quickstart(QuickstartSettings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs with the system properties {@code goal}, {@code level}, {@code model}, {@code weeks}, {@code sessions}, {@code
     * minutes}, {@code equipment}, {@code emphasise} and {@code exclude}, or {@code programme}, and {@code roster}, {@code dateFormat} and {@code out}, or {@code scenario}, all optional. What the user got wrong is
     * one line on the error stream, and exit code 1.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        try {
            new Quickstart(QuickstartSettings.from(System::getProperty), System.out, System.err).run();
        } catch (UserError | RosterException wrong) {
            System.out.flush();
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }

    /** Reads the roster first, so that a wrong file is said before anything is printed. */
    void run() throws UserError, RosterException {
        if (settings.isStory()) {
            EightWeeks.lines().forEach(out::println);
            return;
        }
        long start = System.nanoTime();
        try (ProblemLog problems = new ProblemLog(settings.out())) {
            Roster roster = read(problems);
            checkWritable(settings.out());
            plan(settings.order()).forEach(out::println);
            out.println(RULE);
            out.println(title() + ", dates as " + roster.dateFormat() + ":");
            problems.lines().forEach(out::println);
            out.flush();
            Batch batch = new Batch(
                    new ProgrammePlanner(settings.order()), settings.order().level(), err::println);
            List<String> summary = batch.run(roster, settings.out(), start);
            summary.forEach(out::println);
            out.println("Plans: " + settings.out());
        } catch (IOException | UncheckedIOException unwritable) {
            throw new UserError("out: cannot be written: " + settings.out());
        }
    }

    /** Says that a file cannot be written before a page is printed, not after; what it holds is not touched yet. */
    private static void checkWritable(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
    }

    /** The whole of what a platform writes: a programme, an athlete, a plan, and why. */
    static List<String> plan(ProgrammeOrder order) {
        Programme programme = order.programme();
        Athlete athlete = Athlete.builder("example")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .build();
        Plan plan = programme.planFor(athlete);
        List<String> lines = PlanSheet.of(plan);
        List<String> dates = PeakOptions.dates(order, plan);
        if (!dates.isEmpty()) {
            lines.add(RULE);
            lines.addAll(dates);
        }
        List<String> reasons = ThreeReasons.of(plan);
        if (!reasons.isEmpty()) {
            lines.add(RULE);
            lines.addAll(reasons);
        }
        return lines;
    }

    private Roster read(ProblemLog problems) throws RosterException, IOException {
        // Any zone's today: a meet of this very day may lie a day ahead of us.
        LocalDate today = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        if (settings.roster().isPresent()) {
            return read(settings.roster().get(), today, problems);
        }
        try (ShippedRoster shipped = ShippedRoster.open()) {
            return read(shipped.file(), today, problems);
        }
    }

    private Roster read(Path file, LocalDate today, ProblemLog problems) throws RosterException {
        RosterReader reader = RosterReader.of(file).notAfter(today);
        if (settings.dateFormat().isPresent()) {
            reader = reader.withDateFormat(settings.dateFormat().get());
        }
        return reader.read(problems);
    }

    private String title() {
        return "Roster "
                + settings.roster().map(Path::toString).orElse("of invented lifters, as shipped (-Droster=FILE)");
    }
}
