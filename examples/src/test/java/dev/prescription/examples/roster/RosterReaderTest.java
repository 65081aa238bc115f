package dev.prescription.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReaderTest {
    @TempDir
    private Path folder;

    private RosterFiles files;

    @BeforeEach
    void open() {
        files = new RosterFiles(folder);
    }

    @Test
    void columns_are_found_by_name_in_any_order_and_case_and_others_ignored() throws RosterException {
        Path file = files.file("""
                Place,DATE,best3deadliftkg,Best3SquatKg,lifter,Best3BenchKg,Notes,Equipment
                1,2017-03-04,200,150,7,100,"a, b",Raw
                """);
        Roster roster = RosterReader.of(file).read(files.problems::add);

        Lifter lifter = roster.lifters().iterator().next();
        assertThat(lifter.name()).isEqualTo("7");
        assertThat(lifter.best(Lift.SQUAT).orElseThrow().kilograms()).isEqualTo(150);
        assertThat(lifter.best(Lift.BENCH_PRESS).orElseThrow().kilograms()).isEqualTo(100);
        assertThat(lifter.best(Lift.DEADLIFT).orElseThrow().kilograms()).isEqualTo(200);
        assertThat(roster.hasAges()).isFalse();
        assertThat(files.problems).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() throws RosterException {
        Path file = files.file("\uFEFF" + RosterFiles.HEADER + "\r\nA,Raw,20,2017-03-04,150,100,x\r\n");
        Roster roster = RosterReader.of(file).read(files.problems::add);

        assertThat(roster.lifters()).hasSize(1);
        assertThat(files.problemLines()).containsExactly("line 2, column 7 (Best3DeadliftKg): text in a number: 'x'");
    }

    @Test
    void every_missing_column_is_named_in_one_line() {
        Path file = files.file("Sex,Age,Best3SquatKg\nM,20,100\n");
        assertThatThrownBy(() -> RosterReader.of(file).read(files.problems::add))
                .isInstanceOf(RosterException.class)
                .hasMessage(
                        "roster: not the OpenPowerlifting column layout, no column Name (or lifter), Equipment, Date,"
                                + " Best3BenchKg, Best3DeadliftKg");
    }

    @Test
    void another_separator_is_recognised() {
        Path file = files.file(RosterFiles.HEADER.replace(',', ';') + "\n");
        assertThatThrownBy(() -> RosterReader.of(file).read(files.problems::add))
                .hasMessageEndingWith("; fields are to be separated by commas");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        Path file = files.file(RosterFiles.HEADER + ",Date\n");
        assertThatThrownBy(() -> RosterReader.of(file).read(files.problems::add))
                .hasMessage("roster: column Date stands twice in the header");
    }

    @Test
    void what_is_no_file_or_no_roster_is_said_in_one_line() {
        Path none = folder.resolve("none.csv");
        assertThatThrownBy(() -> RosterReader.of(none).read(files.problems::add))
                .hasMessage("roster: no such file: " + none);
        assertThatThrownBy(() -> RosterReader.of(folder).read(files.problems::add))
                .hasMessage("roster: not a regular file: " + folder);
        assertThatThrownBy(() -> RosterReader.of(files.file("")).read(files.problems::add))
                .hasMessageStartingWith("roster: empty file: ");
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        assertThatThrownBy(() -> RosterReader.of(files.file(binary)).read(files.problems::add))
                .isInstanceOf(RosterException.class)
                .message()
                .hasLineCount(1);
    }

    @Test
    void a_header_without_rows_is_an_empty_roster() throws RosterException {
        Roster roster = files.rows();
        assertThat(roster.rows()).isZero();
        assertThat(roster.lifters()).isEmpty();
    }

    @Test
    void bad_rows_are_reported_with_their_place_and_skipped() throws RosterException {
        Roster roster = files.rows(
                "A,Raw,20,2017-03-04,150,100,200",
                "A,Raw,20",
                "A,Raw,20,2017-03-04,150,100,200,9",
                "A,Raw,20,2017-03-04,150,100,200,,",
                ",Raw,20,2017-03-04,150,100,200",
                "A,,20,2017-03-04,150,100,200",
                "A,Straps,20,2017-03-04,150,100,200",
                "A,Raw,20,,150,100,200",
                "A,Raw,20,2017-02-30,150,100,200",
                "A,Raw,20,1700-02-03,150,100,200");

        assertThat(files.problemLines())
                .containsExactly(
                        "line 3: short row: 3 of 7 fields",
                        "line 4: long row: 8 for 7 fields",
                        "line 6, column 1 (Name): no name",
                        "line 7, column 2 (Equipment): no equipment",
                        "line 8, column 2 (Equipment): unknown equipment: 'Straps'",
                        "line 9, column 4 (Date): no date",
                        "line 10, column 4 (Date): not a date of the format: yyyy-MM-dd: '2017-02-30'",
                        "line 11, column 4 (Date): impossible date: '1700-02-03'");
        assertThat(roster.rows()).isEqualTo(10);
        assertThat(roster.droppedRows()).isEqualTo(8);
        assertThat(roster.rowsWithBest()).isEqualTo(2);
    }

    @Test
    void a_bad_cell_drops_its_lift_and_not_the_row() throws RosterException {
        Roster roster = files.rows(
                "A,Raw,old,2017-03-04,150 kg,1e2,601",
                "B,Raw,NaN,2017-03-04,NaN,\"102,5\",200",
                "C,Raw,111,2017-03-04,Infinity,--5,-900",
                "D,Raw,-1,2017-03-04,0x10,.5,5d");

        assertThat(roster.droppedRows()).isZero();
        assertThat(roster.rowsWithBest()).isEqualTo(1);
        assertThat(roster.rowsWithoutBest()).isEqualTo(3);
        assertThat(roster.count(RowProblem.Reason.BAD_AGE)).isEqualTo(4);
        assertThat(roster.count(RowProblem.Reason.TEXT_IN_NUMBER)).isEqualTo(9);
        assertThat(roster.count(RowProblem.Reason.IMPOSSIBLE_LIFT)).isEqualTo(2);
        assertThat(files.problemLines())
                .contains(
                        "line 2, column 7 (Best3DeadliftKg): impossible lift: '601'",
                        "line 3, column 6 (Best3BenchKg): text in a number: '102,5'");
    }

    @Test
    void failed_and_blank_lifts_are_no_problem_and_no_best() throws RosterException {
        Lifter lifter = files.lifter("A,Raw,20,2017-03-04,-150,0,");
        assertThat(files.problems).isEmpty();
        assertThat(lifter.rows()).isEqualTo(1);
        assertThat(lifter.latestDate()).isEmpty();
    }

    @Test
    void a_stray_quote_costs_its_own_line_and_no_other() throws RosterException {
        Roster roster = files.rows(
                "\"A, the first\",Raw,20,2017-03-04,150,100,200",
                "\"B,Raw,20,2017-03-04,150,100,200",
                "",
                "C,Raw,20,2017-03-04,150,100,200",
                "\"D\" the last,Raw,20,2017-03-04,150,100,200");
        assertThat(roster.lifters()).extracting(Lifter::name).containsExactly("A, the first", "C");
        assertThat(files.problemLines()).containsExactly("line 3: stray quote", "line 6: stray quote");
        assertThat(roster.rows()).isEqualTo(4);
    }

    @Test
    void quotes_may_hold_commas_quotes_and_line_breaks() throws RosterException {
        Roster roster =
                files.rows("\"A \"\"the rock\"\",\nB\",Raw,20,2017-03-04,150,100,200", "C,Raw,20,2017-03-04,150,100,x");
        assertThat(roster.lifters()).extracting(Lifter::name).containsExactly("A \"the rock\",\nB", "C");
        assertThat(files.problemLines()).containsExactly("line 4, column 7 (Best3DeadliftKg): text in a number: 'x'");
    }

    @Test
    void a_byte_order_mark_does_no_harm_line_by_line_either() throws RosterException {
        Path file = files.file("\uFEFF" + RosterFiles.HEADER + "\r\n\"A,Raw,20,2017-03-04,150,100,200\r\n");
        Roster roster = RosterReader.of(file).read(files.problems::add);
        assertThat(roster.count(RowProblem.Reason.STRAY_QUOTE)).isEqualTo(1);
    }

    @Test
    void a_name_in_another_encoding_is_not_guessed_at() throws RosterException {
        byte[] latin = (RosterFiles.HEADER + "\nM\u00FCller,Raw,20,2017-03-04,150,100,200\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Roster roster = RosterReader.of(files.file(latin)).read(files.problems::add);
        assertThat(roster.count(RowProblem.Reason.UNREADABLE_NAME)).isEqualTo(1);
    }

    @Test
    void a_date_after_the_last_possible_day_is_impossible() throws RosterException {
        Path file =
                files.file(RosterFiles.HEADER + "\nA,Raw,20,2017-03-05,150,100,200\nA,Raw,20,2017-03-04,140,90,190\n");
        Roster roster = RosterReader.of(file).notAfter(LocalDate.of(2017, 3, 4)).read(files.problems::add);
        assertThat(roster.count(RowProblem.Reason.IMPOSSIBLE_DATE)).isEqualTo(1);
        assertThat(roster.lifters()
                        .iterator()
                        .next()
                        .best(Lift.SQUAT)
                        .orElseThrow()
                        .kilograms())
                .isEqualTo(140);
    }

    @Test
    void a_message_never_carries_a_long_or_unprintable_cell() {
        assertThat(RowProblem.quoted("\u001B[2Jabc")).isEqualTo("'?[2Jabc'");
        assertThat(RowProblem.quoted("x".repeat(99))).hasSize(29).endsWith("...'");
    }
}
