package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every class of properties ran: a wrong pattern in Surefire leaves them all out and stays green. */
class PropertiesRanTest {
    private static final Pattern COUNTS = Pattern.compile("<testsuite [^>]*?\\btests=\"(\\d+)\"[^>]*>");
    private static final Pattern SKIPPED = Pattern.compile("\\bskipped=\"(\\d+)\"");

    @Test
    void everyPropertiesClassHasAReport() throws IOException {
        for (String module :
                List.of("prescription-core", "prescription-periodisation", "integrations/prescription-jackson")) {
            assertThat(notRun(Path.of("..", module)))
                    .as("properties of %s without a Surefire report; was the build started at the root?", module)
                    .isEmpty();
        }
    }

    @Test
    void aClassWithoutAReportIsFound(@TempDir Path module) throws IOException {
        Path sources = Files.createDirectories(module.resolve("src/test/java/a"));
        Path reports = Files.createDirectories(module.resolve("target/surefire-reports"));
        for (String name : List.of("Ran", "Absent", "Skipped", "Nested")) {
            Files.writeString(sources.resolve(name + "Properties.java"), "");
        }
        report(reports, "a.RanProperties", 3, 1);
        report(reports, "a.SkippedProperties", 2, 2);
        report(reports, "a.NestedProperties$Inner", 1, 0);
        assertThat(notRun(module)).containsExactly("a.AbsentProperties", "a.SkippedProperties");
    }

    private static void report(Path directory, String type, int tests, int skipped) throws IOException {
        String head = "<testsuite name=\"" + type + "\" tests=\"" + tests + "\" skipped=\"" + skipped + "\">";
        Files.writeString(directory.resolve("TEST-" + type + ".xml"), head + "</testsuite>");
    }

    /** Returns the property classes of a module whose reports count no test that ran, sorted. */
    private static List<String> notRun(Path module) throws IOException {
        List<String> missing = new ArrayList<>();
        Path root = module.resolve("src/test/java");
        Path reports = module.resolve("target/surefire-reports");
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(f -> f.toString().endsWith("Properties.java"))
                    .sorted()
                    .toList()) {
                String path = root.relativize(file).toString();
                String type =
                        path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
                if (ran(reports, type) == 0) {
                    missing.add(type);
                }
            }
        }
        return missing;
    }

    private static int ran(Path reports, String type) throws IOException {
        int ran = 0;
        if (Files.isDirectory(reports)) {
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.equals("TEST-" + type + ".xml") || name.startsWith("TEST-" + type + "$")) {
                        Matcher suite = COUNTS.matcher(Files.readString(file));
                        if (suite.find()) {
                            Matcher skipped = SKIPPED.matcher(suite.group());
                            ran += Integer.parseInt(suite.group(1))
                                    - (skipped.find() ? Integer.parseInt(skipped.group(1)) : 0);
                        }
                    }
                }
            }
        }
        return ran;
    }
}
