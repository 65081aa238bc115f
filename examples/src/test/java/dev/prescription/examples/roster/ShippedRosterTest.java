package dev.prescription.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedRosterTest {
    @Test
    void the_invented_roster_shows_every_case() throws RosterException, URISyntaxException {
        List<RowProblem> problems = new ArrayList<>();
        Roster roster = RosterReader.of(invented()).read(problems::add);

        assertThat(roster.dateFormat()).hasToString("yyyy-MM-dd");
        assertThat(roster.rows()).isEqualTo(30);
        assertThat(roster.lifters()).hasSize(12);
        assertThat(problems.stream().map(RowProblem::toString))
                .containsExactly(
                        "line 22, column 7 (Best3SquatKg): text in a number: '195 kg'",
                        "line 23, column 12 (Date): not a date of the format: yyyy-MM-dd: '2025-02-30'",
                        "line 24, column 7 (Best3SquatKg): impossible lift: '905'",
                        "line 27, column 4 (Equipment): unknown equipment: 'Slingshot'",
                        "line 28: short row: 8 of 12 fields",
                        "line 29, column 1 (Name): no name",
                        "line 30, column 12 (Date): no date",
                        "line 31, column 12 (Date): impossible date: '1018-05-05'");
        assertThat(roster.droppedRows()).isEqualTo(6);
    }

    static Path invented() throws URISyntaxException {
        URL url = RosterReader.class.getResource("/dev/prescription/examples/invented-roster.csv");
        return Path.of(url.toURI());
    }
}
