package dev.prescription.reason;

import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Renders a reason in English: one statement per line, wrapped at 98 columns, no line for nothing. */
final class ReasonText {

    private static final int WIDTH = 98;
    private static final int QUOTED = 3;
    private static final String INDENT = "  ";
    private static final String HANGING = "    ";

    private ReasonText() {}

    static String of(Reason reason) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrap(head(reason), HANGING));
        for (Rule rule : reason.rules()) {
            lines.addAll(wrap(INDENT + rule(reason, rule), HANGING));
        }
        reason.notes().forEach(note -> lines.addAll(wrap(INDENT + note, HANGING)));
        findings(reason).forEach(line -> lines.addAll(wrap(INDENT + line, HANGING)));
        for (Conflict conflict : spoken(reason.conflicts())) {
            lines.addAll(wrap(INDENT + conflict(conflict), HANGING));
        }
        return String.join("\n", lines);
    }

    private static String head(Reason reason) {
        Parameter parameter = reason.parameter();
        String by = reason.rules().stream().map(Rule::guideline).distinct().collect(Collectors.joining(" with "));
        String scope = reason.scope().toString();
        return parameter.text(reason.value()) + ": " + by + ", " + reason.goal()
                + scope.substring(scope.indexOf(',')) + " (certainty "
                + reason.certainty().label() + ").";
    }

    private static String rule(Reason reason, Rule rule) {
        boolean sameRange = rule.range().equals(reason.value());
        boolean sameScope = rule.scope().equals(reason.scope());
        String range =
                sameRange ? "" : ": " + rule.range() + " " + rule.parameter().unit();
        String scope = sameScope ? "" : " (" + rule.scope() + ")";
        String derived = rule.derivation().map(how -> ", " + how).orElse("");
        return "Rule " + rule.id() + range + scope + derived + ".";
    }

    private static List<String> findings(Reason reason) {
        String topic = reason.parameter().label().toLowerCase(Locale.ROOT);
        List<Finding> all = reason.findings();
        List<Finding> quoted = all.stream()
                .filter(finding -> reason.parameter().topics().contains(finding.topic()))
                .sorted(Comparator.comparing(
                                (Finding finding) -> reason.parameter().topics().indexOf(finding.topic()))
                        .thenComparing(Finding::certainty))
                .limit(QUOTED)
                .toList();
        List<String> lines = new ArrayList<>();
        for (Finding finding : quoted) {
            lines.add("From " + finding.id() + " " + finding.source() + status(finding) + ": "
                    + finding.statement().replaceFirst("\\.$", "") + ".");
        }
        String others = all.stream()
                .filter(finding -> !quoted.contains(finding))
                .map(finding -> finding + status(finding))
                .collect(Collectors.joining("; "));
        if (quoted.isEmpty()) {
            lines.add("No finding here speaks of " + topic + " itself; the rule as a whole rests on " + others + ".");
        } else if (!others.isEmpty()) {
            lines.add("It also rests on " + others + ".");
        }
        return lines;
    }

    private static String status(Finding finding) {
        return finding.verification() == Verification.RECALLED ? " [recalled, not seen again]" : "";
    }

    private static List<Conflict> spoken(List<Conflict> conflicts) {
        List<Conflict> spoken = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            boolean said = conflict.kind() == Relation.NESTED
                    || conflicts.stream().anyMatch(other -> restates(conflict, other));
            if (!said) {
                spoken.add(conflict);
            }
        }
        return spoken;
    }

    /** Whether a conflict only repeats, as the wide row it was narrowed from, what the other says. */
    private static boolean restates(Conflict conflict, Conflict other) {
        return conflict.overriddenBy().contains(other.rule().id())
                && conflict.rule().guideline().equals(other.rule().guideline())
                && conflict.rule().range().equals(other.rule().range())
                && conflict.rule().findings().equals(other.rule().findings());
    }

    private static String conflict(Conflict conflict) {
        Rule rule = conflict.rule();
        String overridden = rule.overriddenBy().isEmpty()
                ? ""
                : ", overridden in its own source by "
                        + rule.overriddenBy().stream().map(RuleId::slug).collect(Collectors.joining(" and "));
        String source = rule.findings().size() > 1
                ? ""
                : " (" + rule.findings().get(0).source().name() + ")";
        return "Disagrees: " + rule.guideline() + ", " + rule.id() + source + ", says " + rule.range() + " "
                + rule.parameter().unit() + " (" + conflict.kind().label() + overridden + ").";
    }

    private static List<String> wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= indent.length()) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = indent + rest.substring(cut + 1);
        }
        lines.add(rest);
        return lines;
    }
}
