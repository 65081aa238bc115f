package dev.prescription.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programmes that ship with the example, printed as -Dprogramme=FILE prints them; the loads are worked out by hand. */
class ShippedProgrammesTest {

    @Test
    void five_three_one_is_printed_with_its_ramp_its_last_set_and_its_back_off_volume()
            throws UserError, URISyntaxException {
        List<String> page = page("five-three-one.programme");

        assertThat(page).contains("Week 4  deload, 0 hard sets").noneMatch(line -> line.startsWith("Week 5"));
        // 90 % of 140 kg is 126 kg, to the nearest 5 lb 280 lb: 127.006 kg. Of 180 kg: 355 lb, 161.025 kg.
        assertThat(sessions(page, "Squat day: "))
                .startsWith(
                        "Back squat 1x5 @ 82.5 kg, 1x5 @ 95 kg, 1x5+ @ 107.5 kg",
                        "Back squat 1x3 @ 90 kg, 1x3 @ 102.5 kg, 1x3+ @ 115 kg",
                        "Back squat 1x5 @ 95 kg, 1x3 @ 107.5 kg, 1x1+ @ 120 kg",
                        "Back squat 1x5 @ 62.5 kg, 1x5 @ 75 kg, 1x5 @ 90 kg");
        assertThat(sessions(page, "Deadlift day: ").get(0))
                .isEqualTo("Deadlift 1x5 @ 105 kg, 1x5 @ 120 kg, 1x5+ @ 137.5 kg");
        assertThat(page)
                .filteredOn(line -> line.equals("     Back squat 5x10 @ 62.5 kg"))
                .hasSize(3);
    }

    @Test
    void gzclp_is_printed_with_three_tiers() throws UserError, URISyntaxException {
        List<String> page = page("gzclp.programme");

        assertThat(page).anyMatch(line -> line.startsWith("Microcycle 1 (9 days)  training, "));
        // 85 % of 140 kg is 119 kg, 65 % of 100 kg is 65 kg; the lifter chooses what to pull down.
        assertThat(sessions(page, "A1: ")).containsExactly("Back squat 4x3, 1x3+ @ 120 kg");
        assertThat(page).contains("     Bench press 3x10 @ 65 kg; Lat pulldown 2x15, 1x15+");
    }

    private static List<String> sessions(List<String> page, String name) {
        return page.stream()
                .filter(line -> line.contains("  " + name))
                .map(line -> line.substring(line.indexOf(name) + name.length()))
                .toList();
    }

    private static List<String> page(String name) throws UserError, URISyntaxException {
        URL shipped = Quickstart.class.getResource("programmes/" + name);
        Path file = Path.of(shipped.toURI());
        List<String> page = Quickstart.plan(QuickstartSettings.from(Map.of("programme", file.toString())::get)
                .order());
        assertThat(page).allSatisfy(line -> assertThat(line).matches("[ -~]{0,100}"));
        return page;
    }
}
