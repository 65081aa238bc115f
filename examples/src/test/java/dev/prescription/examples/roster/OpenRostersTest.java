package dev.prescription.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rosters nobody here wrote; counts taken from the files by other means. */
class OpenRostersTest {
    @ParameterizedTest
    @CsvSource({
        "openipf_with_scores.csv, yyyy-MM-dd, 735, 509, 0",
        "opl_ipf_1974_2019.csv, dd/MM/yyyy, 13485, 6719, 0",
        "opl_meets_2017_sample.csv, yyyy-MM-dd, 67843, 23714, 1"
    })
    void a_real_roster_is_read_whole(String name, String format, int rows, int lifters, int dropped)
            throws RosterException {
        Path file = find(name);
        assumeTrue(file != null, name + " is not on this machine (looked for shared/data/open/roster above us)");
        List<RowProblem> problems = new ArrayList<>();
        Roster roster = RosterReader.of(file).notAfter(LocalDate.of(2026, 1, 1)).read(problems::add);

        assertThat(roster.dateFormat()).hasToString(format);
        assertThat(roster.rows()).isEqualTo(rows);
        assertThat(roster.lifters()).hasSize(lifters);
        assertThat(roster.droppedRows()).isEqualTo(dropped);
        assertThat(problems).hasSize(dropped);
    }

    private static Path find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data/open/roster").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }
}
