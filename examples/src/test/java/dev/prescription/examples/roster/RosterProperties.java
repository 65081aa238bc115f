package dev.prescription.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.examples.roster.RowProblem.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;

class RosterProperties {
    private Path file;

    @BeforeProperty
    void open() throws IOException {
        file = Files.createTempFile("roster", ".csv");
    }

    @AfterProperty
    void close() throws IOException {
        Files.delete(file);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_row_is_counted_once_and_every_problem_told(@ForAll("rows") List<String> rows)
            throws IOException, RosterException {
        Files.writeString(file, RosterFiles.HEADER + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        List<RowProblem> problems = new ArrayList<>();
        Roster roster = RosterReader.of(file).withDateFormat("yyyy-MM-dd").read(problems::add);

        int dropping = 0;
        int told = 0;
        for (Reason reason : Reason.values()) {
            told += roster.count(reason);
            dropping += reason.dropsRow() ? roster.count(reason) : 0;
        }
        assertThat(roster.rows()).isEqualTo(rows.size());
        assertThat(roster.droppedRows()).isEqualTo(dropping);
        assertThat(roster.rowsWithBest() + roster.rowsWithoutBest() + roster.droppedRows())
                .isEqualTo(roster.rows());
        assertThat(problems).hasSize(told);
        assertThat(roster.lifters().stream().mapToInt(Lifter::rows).sum())
                .isEqualTo(roster.rowsWithBest() + roster.rowsWithoutBest());
        Statistics.label("has a dropped row").collect(dropping > 0);
        Statistics.label("has a dropped row")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_rows_does_not_matter(@ForAll("rows") List<String> rows) throws IOException, RosterException {
        List<String> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        assertThat(told(turned)).containsExactlyInAnyOrderElementsOf(told(rows));
    }

    private List<String> told(List<String> rows) throws IOException, RosterException {
        Files.writeString(file, RosterFiles.HEADER + "\n" + String.join("\n", rows) + "\n");
        List<String> told = new ArrayList<>();
        for (Lifter lifter : RosterReader.of(file)
                .withDateFormat("yyyy-MM-dd")
                .read(problem -> {})
                .lifters()) {
            StringBuilder line = new StringBuilder(lifter.name()).append(' ').append(lifter.age());
            for (Lift lift : Lift.values()) {
                line.append(lifter.best(lift)).append(lifter.passedOver(lift));
            }
            told.add(line.toString());
        }
        return told;
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> names = mostly(Arbitraries.of("A", "B", "C", "D"), "", "\uFFFD");
        Arbitrary<String> gear = mostly(Arbitraries.of("Raw", "Wraps", "Single-ply", "Multi-ply"), "", "Straps");
        Arbitrary<String> ages = mostly(Arbitraries.of("", "13", "17.5", "40"), "x", "-3");
        Arbitrary<String> dates = mostly(Arbitraries.of("2014-03-04", "2017-03-04", "2017-03-05"), "", "04/03/2017");
        Arbitrary<String> bests = mostly(Arbitraries.of("", "-90", "0", "80", "80.5", "120"), "NaN", "999");
        Arbitrary<String> whole = Combinators.combine(names, gear, ages, dates, bests, bests, bests)
                .as((a, b, c, d, e, f, g) -> String.join(",", a, b, c, d, e, f, g));
        Arbitrary<String> ragged = Arbitraries.of("A,Raw", "A,Raw,20,2017-03-04,100,100,100,1", "x");
        // One sound row at the end: a stated format that reads no date at all is another story.
        return Arbitraries.frequencyOf(Tuple.of(12, whole), Tuple.of(1, ragged))
                .list()
                .ofMaxSize(12)
                .map(rows -> {
                    List<String> all = new ArrayList<>(rows);
                    all.add("Z,Raw,20,2017-03-04,100,100,100");
                    return all;
                });
    }

    private static Arbitrary<String> mostly(Arbitrary<String> sound, String... bad) {
        return Arbitraries.frequencyOf(Tuple.of(15, sound), Tuple.of(1, Arbitraries.of(bad)));
    }
}
