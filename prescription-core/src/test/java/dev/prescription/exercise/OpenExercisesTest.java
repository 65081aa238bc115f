package dev.prescription.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The names of an open list nobody here wrote, free-exercise-db: its entries for strength, powerlifting and Olympic
 * weightlifting. Strongman events, stretches, jumps and cardio are not sets of repetitions with a load and are left out.
 */
class OpenExercisesTest {

    private static final Set<String> CATEGORIES = Set.of("strength", "powerlifting", "olympic weightlifting");
    private static final Pattern ENTRY =
            Pattern.compile("\"name\": \"([^\"]+)\",[^{}]*?\"category\": \"([^\"]+)\"", Pattern.DOTALL);

    @Test
    void nine_of_ten_names_of_an_open_list_are_found() throws IOException {
        Path file = find("free-exercise-db.json");
        assumeTrue(file != null, "free-exercise-db.json is not on this machine (looked for shared/data above us)");
        List<String> missing = new ArrayList<>();
        Set<Exercise> met = new LinkedHashSet<>();
        int matched = 0;
        Matcher entries = ENTRY.matcher(Files.readString(file));
        while (entries.find()) {
            if (CATEGORIES.contains(entries.group(2))) {
                var exercise = Catalogue.standard().findByName(entries.group(1));
                exercise.ifPresentOrElse(met::add, () -> missing.add(entries.group(1)));
                matched += exercise.isPresent() ? 1 : 0;
            }
        }
        int all = matched + missing.size();
        System.out.printf(
                "free-exercise-db: %d of %d names matched by %d exercises, %d of ours met no name; missing: %s%n",
                matched, all, met.size(), Catalogue.standard().exercises().size() - met.size(), missing);

        assertThat(all).as("entries of the categories").isEqualTo(654);
        assertThat(matched * 100).as("names matched, in hundredths of all").isGreaterThanOrEqualTo(90 * all);
    }

    private static Path find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data/open/exercises").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }
}
