package dev.prescription.docs;

import dev.prescription.guideline.Comparison;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of disagreements: how often each two guidelines meet, and then, pair by pair, in what. */
final class ConflictsPage {

    private static final List<Relation> KINDS =
            List.of(Relation.EQUAL, Relation.NESTED, Relation.OVERLAPPING, Relation.DISJOINT);

    private ConflictsPage() {}

    static String text() {
        List<Comparison> pairs = pairs();
        StringBuilder text = new StringBuilder(EvidencePages.NOTE)
                .append("# Where the guidelines disagree\n\n")
                .append(
                        "What each two guidelines say of the same cells: one population, goal and level, and the roles of")
                .append(
                        " which the same two rules speak. The rules that govern count, and those of their own guideline that")
                .append(
                        " a narrower one overrides. *Equal*: both name the same ends. *Nested*: one range lies in the other.")
                .append(
                        " *Overlapping*: they share a part, or touch. *Disjoint*: they share nothing. *Silent*: only one of")
                .append(
                        " the two has a rule, whatever its fallback would answer. `Guideline.compare` gives the same for any")
                .append(" two, a coach's own included.\n\n")
                .append("Each field: equal, nested, overlapping, **disjoint**.\n\n")
                .append(matrix(pairs))
                .append("\n## In what\n")
                .append(
                        "\nDisjoint and overlapping ranges one by one, gathered over the cells they hold for; the nested ones by")
                .append(" number.\n");
        pairs.stream().filter(ConflictsPage::meets).forEach(pair -> text.append(section(pair)));
        String apart = pairs.stream()
                .filter(pair -> !meets(pair))
                .map(pair -> pair.one().id() + " and " + pair.other().id())
                .collect(Collectors.joining("; "));
        if (!apart.isEmpty()) {
            text.append("\n## Never of the same cell\n\n").append(apart).append(".\n");
        }
        return text.toString();
    }

    private static List<Comparison> pairs() {
        List<Guideline> all = Guideline.shipped();
        List<Comparison> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                pairs.add(Guideline.compare(all.get(one), all.get(other)));
            }
        }
        return pairs;
    }

    private static boolean meets(Comparison pair) {
        return KINDS.stream().anyMatch(kind -> pair.counts().getOrDefault(kind, 0) > 0);
    }

    private static String matrix(List<Comparison> pairs) {
        Map<Set<String>, String> counts = new LinkedHashMap<>();
        for (Comparison pair : pairs) {
            String field = meets(pair)
                    ? "[" + count(pair, Relation.EQUAL) + ", " + count(pair, Relation.NESTED) + ", "
                            + count(pair, Relation.OVERLAPPING) + ", **" + count(pair, Relation.DISJOINT) + "**](#"
                            + anchor(pair) + ")"
                    : "-";
            counts.put(Set.of(pair.one().id(), pair.other().id()), field);
        }
        List<Guideline> all = Guideline.shipped();
        List<String> head = new ArrayList<>(List.of("Guideline"));
        all.subList(1, all.size()).forEach(guideline -> head.add(guideline.id()));
        StringBuilder text = new StringBuilder(EvidencePages.head(head.toArray(String[]::new)));
        for (int row = 0; row < all.size() - 1; row++) {
            Guideline guideline = all.get(row);
            List<String> fields = new ArrayList<>(List.of("[" + guideline.label() + "](" + guideline.id() + ".md)"));
            for (int column = 1; column < all.size(); column++) {
                fields.add(
                        column <= row
                                ? ""
                                : counts.getOrDefault(
                                        Set.of(guideline.id(), all.get(column).id()), ""));
            }
            text.append(EvidencePages.row(fields));
        }
        return text.toString();
    }

    private static int count(Comparison pair, Relation kind) {
        return pair.counts().getOrDefault(kind, 0);
    }

    private static String anchor(Comparison pair) {
        return pair.one().id() + "-and-" + pair.other().id();
    }

    private static String section(Comparison pair) {
        StringBuilder text = new StringBuilder("\n### <a id=\"" + anchor(pair) + "\"></a>")
                .append(pair.one().id())
                .append(" and ")
                .append(pair.other().id())
                .append("\n\n");
        for (Relation kind : List.of(Relation.DISJOINT, Relation.OVERLAPPING)) {
            for (List<Comparison.Row> rows : pair.statements()) {
                if (rows.get(0).kind() == kind) {
                    text.append("- ").append(statement(rows)).append('\n');
                }
            }
        }
        text.append("- Nested: ").append(byParameter(pair, Relation.NESTED));
        text.append(". Equal: ").append(byParameter(pair, Relation.EQUAL)).append(".\n");
        text.append("- Silent: ").append(pair.one().id()).append(" in ").append(pair.silences(pair.one()));
        return text.append(", ")
                .append(pair.other().id())
                .append(" in ")
                .append(pair.silences(pair.other()))
                .append(" cells.\n")
                .toString();
    }

    /** Says both ranges, the kind, the cells, and the rules where they are few. */
    private static String statement(List<Comparison.Row> rows) {
        Comparison.Row first = rows.get(0);
        String kind = first.kind() == Relation.DISJOINT
                ? "**disjoint**"
                : first.kind().label();
        return first.parameter().label() + " " + range(first.one()) + " and " + range(first.other()) + " "
                + first.parameter().unit() + ", " + kind + overridden(first) + ": " + Comparison.scopes(rows) + " ("
                + rules(rows) + ")";
    }

    private static String overridden(Comparison.Row row) {
        return Stream.of(row.one(), row.other())
                .flatMap(Optional::stream)
                .filter(rule -> !rule.overriddenBy().isEmpty())
                .map(rule -> ", " + rule.id() + " overridden by "
                        + rule.overriddenBy().stream().map(RuleId::slug).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining());
    }

    private static String range(Optional<Rule> rule) {
        return rule.map(Rule::range).map(Object::toString).orElse("-");
    }

    /** Names each rule once: those of the first guideline, then those of the second. */
    private static String rules(List<Comparison.Row> rows) {
        LinkedHashSet<Rule> one = new LinkedHashSet<>();
        LinkedHashSet<Rule> other = new LinkedHashSet<>();
        for (Comparison.Row row : rows) {
            row.one().ifPresent(one::add);
            row.other().ifPresent(other::add);
        }
        return names(one) + " and " + names(other);
    }

    private static String names(Set<Rule> rules) {
        Rule first = rules.iterator().next();
        String page = first.guideline().substring(0, first.guideline().indexOf(' '));
        String place = page + ".md#" + ProfilePage.anchor(first.id());
        return rules.size() == 1 ? "[" + first.id() + "](" + place + ")" : rules.size() + " rules";
    }

    private static String byParameter(Comparison pair, Relation kind) {
        Map<Parameter, Integer> counts = new LinkedHashMap<>();
        for (Comparison.Row row : pair.rows()) {
            if (row.kind() == kind) {
                counts.merge(row.parameter(), 1, Integer::sum);
            }
        }
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getKey().label().toLowerCase(Locale.ROOT) + " in " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
