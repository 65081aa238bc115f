package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.technique.Technique;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for schemes: text reads back as an equal value, and a text that is none is refused at a place in it. */
class SchemeTextProperties {

    @Property(tries = 1000)
    void a_scheme_reads_back_from_its_text(@ForAll("schemes") SetScheme scheme) {
        String text = scheme.toString();

        SetScheme again = SetScheme.parse(text);

        cover(scheme);
        assertThat(again).as(text).isEqualTo(scheme).hasSameHashCodeAs(scheme);
        assertThat(again).hasToString(text);
    }

    @Property(tries = 1000)
    void capitals_spaces_and_lines_are_free(
            @ForAll("schemes") SetScheme scheme, @ForAll("space") String space, @ForAll boolean upper) {
        String text = scheme.toString().replace(" ", space);
        String written = upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);

        SetScheme again = SetScheme.parse(space + written + space);

        assertThat(again).as(written).isEqualTo(scheme).hasToString(scheme.toString());
    }

    @Property(tries = 1000)
    void a_mutilated_text_reads_or_is_refused_at_a_place_in_it(
            @ForAll("schemes") SetScheme scheme,
            @ForAll("space") String space,
            @ForAll("mutilation") String other,
            @ForAll @IntRange(max = 200) int at,
            @ForAll @IntRange(max = 6) int removed) {
        String text = scheme.toString().replace(" ", space);
        int start = Math.min(at, text.length());
        String broken = text.substring(0, start) + other + text.substring(Math.min(text.length(), start + removed));

        String outcome;
        try {
            SetScheme read = SetScheme.parse(broken);
            assertThat(SetScheme.parse(read.toString())).as(broken).isEqualTo(read);
            outcome = "reads";
        } catch (SchemeSyntaxException refusal) {
            String[] lines = broken.split("\n", -1);
            assertThat(refusal.line()).as(broken).isBetween(1, lines.length);
            assertThat(refusal.column()).as(broken).isBetween(1, lines[refusal.line() - 1].length() + 1);
            assertThat(refusal.getMessage())
                    .isEqualTo("line " + refusal.line() + ", column " + refusal.column() + ": " + refusal.problem());
            assertThat(refusal.getMessage().codePoints().filter(Character::isISOControl))
                    .as(broken)
                    .isEmpty();
            outcome = lines.length > 1 && refusal.line() > 1 ? "refused in a later line" : "refused in the first line";
        }

        Statistics.label("outcome").collect(outcome).coverage(coverage -> {
            coverage.check("reads").percentage(share -> share > 5);
            coverage.check("refused in the first line").percentage(share -> share > 30);
            coverage.check("refused in a later line").percentage(share -> share > 5);
        });
    }

    private static void cover(SetScheme scheme) {
        for (SetGroup group : scheme.groups()) {
            Statistics.label("reps")
                    .collect(group.reps().getClass().getSimpleName())
                    .coverage(coverage -> {
                        coverage.check("Repetitions").percentage(share -> share > 20);
                        coverage.check("AsManyAsPossible").percentage(share -> share > 10);
                        coverage.check("Timed").percentage(share -> share > 10);
                        coverage.check("Total").percentage(share -> share > 10);
                    });
            Statistics.label("load")
                    .collect(group.load().getClass().getSimpleName())
                    .coverage(coverage -> {
                        for (Class<?> kind : LoadTarget.class.getPermittedSubclasses()) {
                            coverage.check(kind.getSimpleName()).percentage(share -> share > 5);
                        }
                    });
            Statistics.label("kind").collect(group.kind()).coverage(coverage -> {
                for (SetKind kind : SetKind.values()) {
                    coverage.check(kind).percentage(share -> share > 3);
                }
            });
            Statistics.label("technique")
                    .collect(group.technique()
                            .map(way -> way.getClass().getSimpleName())
                            .orElse("none"))
                    .coverage(coverage -> {
                        for (Class<?> kind : Technique.class.getPermittedSubclasses()) {
                            coverage.check(kind.getSimpleName()).percentage(share -> share > 0.5);
                        }
                    });
        }
        Statistics.label("groups")
                .collect(scheme.groups().size() > 1 ? "several" : "one")
                .coverage(coverage -> {
                    coverage.check("several").percentage(share -> share > 40);
                    coverage.check("one").percentage(share -> share > 5);
                });
    }

    @Provide
    Arbitrary<SetScheme> schemes() {
        return SchemeArbitraries.schemes();
    }

    @Provide
    Arbitrary<String> space() {
        return Arbitraries.of(" ", "  ", "\n", "\t ", "\r\n");
    }

    @Provide
    Arbitrary<String> mutilation() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "then",
                        "@",
                        "x",
                        "-",
                        "%",
                        "+",
                        "0",
                        "999999999999",
                        "1.5",
                        "\n",
                        "\n\n ",
                        "RIR",
                        "1e9",
                        "\u0000",
                        "\u0085"),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(4),
                Arbitraries.strings().all().ofMaxLength(3));
    }
}
