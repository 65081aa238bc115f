package dev.prescription.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size of files and packages: a reader should hold one of either in the head. */
abstract class SourceRules {
    private static final int MOST_LINES = 300;
    private static final int MOST_TYPES = 12;

    /** Packages with a cap of their own. */
    private static final Map<String, Integer> WIDER = Map.of("dev.prescription.quantity", 18);

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources("src/main/java", "src/test/java")) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.add(file + " has " + lines + " lines, more than " + MOST_LINES);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPackageIsCrowded() throws IOException {
        Path root = Path.of("src/main/java");
        Map<String, Long> types = sources("src/main/java").stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                .map(file -> root.relativize(file.getParent())
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "."))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        types.entrySet().removeIf(entry -> entry.getValue() <= WIDER.getOrDefault(entry.getKey(), MOST_TYPES));
        assertThat(types).as("packages with too many types").isEmpty();
    }

    private static List<Path> sources(String... roots) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : roots) {
            if (Files.isDirectory(Path.of(root))) {
                try (Stream<Path> walk = Files.walk(Path.of(root))) {
                    walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        assertThat(files).as("sources below " + List.of(roots)).isNotEmpty();
        return files;
    }
}
