package dev.prescription.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison itself: what it must let pass and what it must catch. */
class PageTest {
    private static final List<Region> REGIONS = Region.in(
            PageTest.class.getName(),
            List.of(
                    "    @Test",
                    "    void printsASum() {",
                    "        // region sum",
                    "        int sum = 2 + 3;",
                    "        if (sum > 4) {",
                    "            System.out.println(sum);",
                    "        }",
                    "        // endregion",
                    "    }"));

    private static final String CODE =
            "```java\nint sum = 2 + 3;\nif (sum > 4) {\n    System.out.println(sum);\n}\n```\n";

    @Test
    void printsASum() {
        int sum = 2 + 3;
        System.out.println(sum);
        assertThat(sum).isEqualTo(5);
    }

    @Test
    void aQuotationThatIsTrueHasNoProblem() throws Exception {
        assertThat(problems(CODE + "\n<!-- output: sum -->\n\n```text\n5\n```\n"))
                .isEmpty();
    }

    @Test
    void aChangedLineIsFound() throws Exception {
        assertThat(problems(CODE.replace("2 + 3", "2 + 4")))
                .singleElement()
                .asString()
                .startsWith("page.md:1 java block equals no region");
    }

    @Test
    void aChangedOutputIsFound() throws Exception {
        assertThat(problems("<!-- output: sum -->\n```text\n6\n```"))
                .containsExactly("page.md:2 output differs, the test printed:\n5");
    }

    @Test
    void anOutputOfNoRegionIsFound() throws Exception {
        assertThat(problems("<!-- output: product -->\n```text\n6\n```")).hasSize(1);
    }

    @Test
    void otherBlocksAreLeftAlone() throws Exception {
        assertThat(problems("```xml\n<a/>\n```\n```text\nfree\n```\n```\nplain\n```"))
                .isEmpty();
    }

    @Test
    void anOutputCommentWithoutItsBlockIsRefused() {
        assertThatThrownBy(() -> problems("<!-- output: sum -->\nprose"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page.md:2");
    }

    @Test
    void aRegionThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> Region.in("Some", List.of("// region open", "int a;")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("open");
    }

    private static List<String> problems(String markdown) throws ReflectiveOperationException {
        return Page.parse("page.md", markdown.lines().toList()).problems(REGIONS);
    }
}
