package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every Java block and every marked output in README and guide is what a test here says and prints. */
class SnippetTest {
    private static final Path SOURCES = Path.of("src/test/java");

    @TestFactory
    List<DynamicTest> pagesQuoteTests() throws IOException {
        List<Region> regions = Region.below(SOURCES);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            tests.add(DynamicTest.dynamicTest(
                    page.toString(),
                    () -> assertThat(Page.read(page).problems(regions)).isEmpty()));
        }
        return tests;
    }

    @Test
    void regionsHaveNamesOfTheirOwnAndLieInTestMethodsThatRun() throws Exception {
        List<Region> regions = Region.below(SOURCES);
        assertThat(regions).extracting(Region::name).doesNotHaveDuplicates();
        for (Region region : regions) {
            assertThat(region.type())
                    .as("the class of region %s", region.name())
                    .endsWith("Test");
            assertThat(Class.forName(region.type()).getDeclaredMethod(region.method()))
                    .as("the method of region %s", region.name())
                    .matches(method -> method.isAnnotationPresent(Test.class));
        }
    }

    /** README.md and the guide; a page that is not written yet is no error. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Path readme = Path.of("../README.md");
        if (Files.exists(readme)) {
            pages.add(readme);
        }
        Path guide = Path.of("guide");
        if (Files.isDirectory(guide)) {
            try (Stream<Path> files = Files.list(guide)) {
                files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }
}
