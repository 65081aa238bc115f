package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The committed page of exercises says what the catalogue says; {@code -Ddocs.write=true} writes it anew. */
class ExercisesPageTest {

    private static final Path PAGE = Path.of("exercises.md");

    @Test
    void the_page_is_current() throws IOException {
        String page = ExercisesPage.text();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void every_exercise_has_one_row_and_every_cited_row_its_anchor() throws IOException {
        String page = ExercisesPage.text();
        for (Exercise exercise : Catalogue.standard().exercises()) {
            assertThat(Pattern.compile("^\\| .*`" + exercise.id() + "` \\|", Pattern.MULTILINE)
                            .matcher(page)
                            .results())
                    .as(exercise.id().slug())
                    .hasSize(1);
        }
        assertThat(Files.readString(Path.of("evidence/sources.md")))
                .contains("<a id=\"c-cat-01\">", "<a id=\"l-vol-16\">");
    }
}
