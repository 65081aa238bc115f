package dev.prescription.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guard itself: what it lets pass, what it stops, and what it writes. */
class DigestFileTest {

    private static final List<String> SAMPLES = List.of("gym 1 | squat", "gym 1 | press");

    @TempDir
    private Path folder;

    private DigestFile digests;

    @BeforeEach
    void a_file_of_two_lines() {
        digests = new DigestFile(folder.resolve("digests").resolve("gym.txt"), "GymTest", "catalogue 1");
        digests.hold(SAMPLES, DigestFileTest::answer, true);
    }

    private static Optional<String> answer(String key) {
        return Optional.of(key.endsWith("squat") ? "reps 1-5\nrule a" : "reps 6-10\nrule b");
    }

    private static Function<String, Optional<String>> instead(String numbers) {
        return key -> key.endsWith("squat") ? Optional.of(numbers) : answer(key);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(digests.file());
    }

    @Test
    void a_line_is_edition_case_numbers_and_digest() throws IOException {
        assertThat(lines().subList(0, 2)).containsExactly("# frame: catalogue 1", "# editions: gym 1");
        assertThat(lines().get(3)).matches("gym 1 \\| squat \\| reps 1-5 \\| [0-9a-f]{12}");
        assertThat(lines()).hasSize(5);
        assertThatCode(() -> digests.hold(SAMPLES, DigestFileTest::answer, false))
                .doesNotThrowAnyException();
    }

    @Test
    void a_changed_number_fails_and_says_what_to_do() {
        assertThatThrownBy(() -> digests.hold(SAMPLES, instead("reps 1-6\nrule a"), false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "1 of 2 lines", "was gym 1 | squat | reps 1-5", "is gym 1 | squat | reps 1-6", "new edition")
                .hasMessageContaining("-Dtest=GymTest")
                .hasMessageContaining("-Ddigests.write=true");
    }

    @Test
    void another_rule_behind_the_same_number_fails_by_the_digest() {
        assertThatThrownBy(() -> digests.hold(SAMPLES, instead("reps 1-5\nrule c"), false))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void writing_never_covers_up_a_change() throws IOException {
        List<String> before = lines();
        assertThatThrownBy(() -> digests.hold(SAMPLES, instead("reps 1-6\nrule a"), true))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> digests.hold(SAMPLES, key -> Optional.empty(), true))
                .hasMessageContaining("it is gone");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void a_new_edition_needs_lines_and_writing_adds_them_below_the_old() throws IOException {
        List<String> before = lines();
        List<String> samples = List.of("gym 1 | row", "gym 2 | squat");
        assertThatThrownBy(() -> digests.hold(samples, DigestFileTest::answer, false))
                .hasMessageContaining("gym 2");
        digests.hold(samples, DigestFileTest::answer, true);
        assertThat(lines().get(1)).isEqualTo("# editions: gym 1, gym 2");
        assertThat(lines().subList(3, 5)).isEqualTo(before.subList(3, 5));
        assertThat(lines()).hasSize(6).noneMatch(line -> line.contains("row"));
    }

    @Test
    void another_frame_fails_until_everything_is_written_anew() throws IOException {
        DigestFile later = new DigestFile(digests.file(), "GymTest", "catalogue 2");
        assertThatThrownBy(() -> later.hold(SAMPLES, DigestFileTest::answer, false))
                .hasMessageContaining("another frame than \"catalogue 2\"");
        later.hold(SAMPLES, instead("reps 1-6\nrule a"), true);
        assertThat(lines()).contains("# frame: catalogue 2").anyMatch(line -> line.contains("reps 1-6"));
    }
}
