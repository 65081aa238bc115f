package dev.prescription.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.examples.roster.RosterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_page_is_ascii_within_100_columns_and_has_every_week() {
        List<String> lines = Quickstart.plan(ProgrammeOrder.usual());
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(100);
            assertThat(line).matches("[ -~]*");
        });
        for (int week = 1; week <= 8; week++) {
            assertThat(lines).filteredOn(starting("Week " + week + "  ")).hasSize(1);
        }
        assertThat(lines).filteredOn(starting("Week 8")).allMatch(line -> line.contains("deload"));
        assertThat(lines).anyMatch(line -> line.contains("Overhead press 3x6 by effort"));
        assertThat(lines).filteredOn(starting("Warm-up: ")).hasSize(1);
        assertThat(lines.size()).isLessThan(125);
    }

    @Test
    void three_numbers_are_explained_with_sources_and_a_conflict() {
        List<String> lines = Quickstart.plan(ProgrammeOrder.usual());
        assertThat(lines).filteredOn(line -> line.contains(": why ")).hasSize(3);
        assertThat(lines).filteredOn(starting("  From ")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines).anyMatch(starting("  Disagrees: "));
    }

    @Test
    void eight_weeks_are_played() throws IOException, UserError, RosterException {
        List<String> lines = run(Map.of("scenario", "story"));

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(100);
            assertThat(line).matches("[ -~]*");
        });
        for (int week = 1; week <= 8; week++) {
            assertThat(lines).filteredOn(starting("Week " + week + ": ")).hasSize(1);
        }
        assertThat(lines)
                .contains(
                        "    11 days away: loads 5 % lighter this once (C-LIFE-01, L-DET-01, L-DET-02).",
                        "    Bench press: asked 3x5 with 80 kg, done 5, 5 and it hurt",
                        "    Deadlift: asked 3x5 with 165 kg, done 5, 5, 4",
                        "    Deadlift: asked 2x5 with 155 kg, done 5, 5",
                        "Stored and replayed: equal, progress of robin: 14 sessions, 28 decisions, 2 remaining");
        assertThat(lines).filteredOn(starting("    Proposed: ")).hasSize(2);
        assertThatThrownBy(() -> run(Map.of("scenario", "opera")))
                .isInstanceOf(UserError.class)
                .hasMessage("scenario: must be story, given 'opera'");
    }

    @Test
    void the_shipped_roster_is_planned_and_adds_up() throws IOException, UserError, RosterException {
        Path plans = folder.resolve("not/yet/plans.csv");
        List<String> printed = run(Map.of("out", plans.toString()));
        assertThat(printed)
                .contains(
                        "  8 problems:",
                        "  rows read         30 = 22 with a valid best + 2 without + 6 skipped",
                        "  lifters           12 = 9 plans + 3 skipped",
                        "  plans              9 = 8 intermediate + 1 beginner (known to be under 18, adolescents' rules)",
                        "  main lifts        27 = 15 raw + 3 in wraps (flagged) + 9 effort-only",
                        "                        effort-only: 5 single-ply, 3 no valid best,",
                        "  CSV rows          72 = 9 plans x 8 weeks",
                        "Plans: " + plans);
        assertThat(printed).allMatch(line -> line.length() <= 100 || line.startsWith("Plans: "));
        List<String> rows = Files.readAllLines(plans);
        assertThat(rows).hasSize(73);
        assertThat(rows).filteredOn(starting("Lifter G,beginner,")).hasSize(8);
        assertThat(rows).filteredOn(starting("Lifter D,intermediate,")).allMatch(row -> row.contains("in wraps"));
        assertThat(rows).filteredOn(starting("Lifter E,")).allMatch(row -> row.contains(",160 raw 2025-02-08,1"));
        assertThat(rows)
                .filteredOn(starting("Lifter E,"))
                .allMatch(row -> row.contains("167.5 single-ply 2024-09-14,,"));
        assertThat(rows).filteredOn(starting("Lifter H,")).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void more_problems_than_the_terminal_shows_are_all_in_a_file() throws IOException, UserError, RosterException {
        String sound = """
                Name,Equipment,Age,Date,Best3SquatKg,Best3BenchKg,Best3DeadliftKg
                A,Raw,20,2017-03-04,150,100,200
                """;
        String rows = sound + "A,Raw,20,2017-03-04,x,100,200\n".repeat(20);
        Path roster = Files.writeString(folder.resolve("roster.csv"), rows);
        Path plans = folder.resolve("sub/plans.csv");
        Map<String, String> given = Map.of("roster", roster.toString(), "out", plans.toString());
        assertThat(run(given)).anyMatch(starting("  20 problems, the first 8 of them here, all in "));
        assertThat(Files.readAllLines(folder.resolve("sub/plans.csv.problems.txt")))
                .hasSize(20)
                .first()
                .isEqualTo("line 3, column 5 (Best3SquatKg): text in a number: 'x'");
        Files.writeString(roster, sound);
        assertThat(run(given)).contains("  no problems");
        assertThat(folder.resolve("sub/plans.csv.problems.txt")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"block, 12", "daily undulating, 8"})
    void a_roster_is_planned_by_any_model(String model, int weeks) throws IOException, UserError, RosterException {
        Path plans = folder.resolve("plans.csv");
        Map<String, String> given =
                Map.of("out", plans.toString(), "model", model, "weeks", "" + weeks, "level", "advanced");
        List<String> printed = run(given);
        assertThat(printed)
                .contains(
                        "  lifters           12 = 9 plans + 3 skipped",
                        "  plans              9 = 8 advanced + 1 beginner (known to be under 18, adolescents' rules)")
                .anyMatch(line -> line.endsWith(" = 9 plans x " + weeks + " weeks"));
        List<String> rows = Files.readAllLines(plans);
        assertThat(rows).hasSize(1 + 9 * weeks);
        List<String[]> a = rows.stream()
                .filter(starting("Lifter A,advanced,"))
                .map(row -> row.split(",", -1))
                .toList();
        assertThat(Double.parseDouble(a.get(weeks - 2)[4]))
                .as("the squat of the last training week beside the first")
                .isGreaterThan(Double.parseDouble(a.get(0)[4]));
        assertThat(printed).allMatch(line -> line.length() <= 100 || line.startsWith("Plans: "));
    }

    @Test
    void a_roster_follows_a_written_programme() throws IOException, UserError, RosterException {
        Path file = Files.writeString(folder.resolve("two.programme"), """
                programme "Two lifts"
                microcycle 7 days
                  session
                    back-squat, main lift: 1x5 @ 70% then 1x5+ @ 80%
                    bench-press, main lift: 3x5 @ 60 kg
                """);
        Path plans = folder.resolve("plans.csv");
        List<String> printed = run(Map.of("out", plans.toString(), "programme", file.toString()));
        assertThat(printed)
                .contains("  CSV rows           9 = 9 plans x 1 week")
                .anyMatch(line -> line.endsWith(" effort-only + 9 with a load as written + 9 not in the programme"));
        assertThat(Files.readAllLines(plans))
                .as("80 % of 170 kg is 136 kg; a set of 5+ states no reserve; the deadlift is left out")
                .contains("Lifter A,intermediate,1,170 raw 2025-04-05,135,1,5+,,,112.5 raw 2025-04-05,60,3,5,,,"
                        + "205 raw 2025-04-05,,,,,,4,");
    }

    @Test
    void two_runs_write_the_same_file() throws IOException, UserError, RosterException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        run(Map.of("out", first.toString()));
        run(Map.of("out", second.toString()));
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void what_cannot_be_done_is_said() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "nothing\n");
        assertThatThrownBy(() -> run(Map.of("out", folder.toString())))
                .isInstanceOf(UserError.class)
                .hasMessage("out: must be a file, is a folder: " + folder);
        assertThatThrownBy(() -> run(Map.of("out", roster.toString(), "roster", roster.toString())))
                .hasMessage("out: would be written over the roster: " + roster);
        assertThatThrownBy(() -> run(Map.of("out", roster.resolve("plans.csv").toString())))
                .hasMessage("out: cannot be written: " + roster.resolve("plans.csv"));
        assertThatThrownBy(() -> run(Map.of("roster", " "))).hasMessage("roster: must name a file, is empty");
        assertThatThrownBy(() -> run(Map.of("roster", "a\0b"))).hasMessageStartingWith("roster: must name a file");
    }

    @ParameterizedTest
    @CsvSource({
        "-Droster=none.csv, roster: no such file: none.csv",
        "-DdateFormat=soon, 'dateFormat: must be a date pattern such as yyyy-MM-dd, dd/MM/yyyy or MM/dd/yyyy,"
                + " given ''soon'''",
        "-DdateFormat=dd/MM/yyyy, 'dateFormat: dd/MM/yyyy reads none of the dates, the first is ''2023-03-11'' in line 2'"
    })
    void a_users_error_is_one_line_and_exit_code_one(String property, String message)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path wrong = folder.resolve("err.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        property,
                        "-Dout=" + folder.resolve("plans.csv"),
                        Quickstart.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(wrong.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(wrong)).containsExactly(message);
        assertThat(out).isEmptyFile();
    }

    private List<String> run(Map<String, String> properties) throws UserError, RosterException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Quickstart(QuickstartSettings.from(properties::get), print(out), print(err)).run();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Predicate<String> starting(String beginning) {
        return line -> line.startsWith(beginning);
    }
}
