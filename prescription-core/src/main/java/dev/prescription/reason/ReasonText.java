package dev.prescription.reason;

import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.Rule;
import dev.prescription.message.Message;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a reason together: one message per statement, no message for nothing. */
final class ReasonText {

    private static final int QUOTED = 3;

    private ReasonText() {}

    static List<Message> of(Reason reason) {
        List<Message> lines = new ArrayList<>();
        lines.add(head(reason));
        reason.rules().forEach(rule -> lines.add(rule(reason, rule)));
        reason.notes().forEach(note -> lines.add(note.message()));
        lines.addAll(findings(reason));
        spoken(reason.conflicts()).forEach(conflict -> lines.add(conflict(conflict)));
        return List.copyOf(lines);
    }

    private static Message head(Reason reason) {
        Parameter parameter = reason.parameter();
        return Message.of(
                ReasonCode.HEAD,
                parameter,
                reason.value(),
                parameter.unitSaysMore() ? Optional.of(parameter) : Optional.empty(),
                reason.rules().stream().map(Rule::guideline).distinct().toList(),
                reason.scope().messageFor(reason.goal()),
                reason.certainty());
    }

    private static Message rule(Reason reason, Rule rule) {
        return Message.of(
                ReasonCode.RULE,
                rule.id(),
                Optional.of(rule.range()).filter(range -> !range.equals(reason.value())),
                rule.parameter(),
                Optional.of(rule.scope()).filter(scope -> !scope.equals(reason.scope())),
                rule.derivation());
    }

    private static List<Message> findings(Reason reason) {
        List<Finding> all = reason.findings();
        List<String> topics = reason.parameter().topics();
        List<Finding> quoted = all.stream()
                .filter(finding -> topics.contains(finding.topic()))
                .sorted(Comparator.comparing((Finding finding) -> topics.indexOf(finding.topic()))
                        .thenComparing(Finding::certainty))
                .limit(QUOTED)
                .toList();
        List<Message> lines = new ArrayList<>();
        quoted.forEach(finding -> lines.add(from(finding)));
        List<Message> others = all.stream()
                .filter(finding -> !quoted.contains(finding))
                .map(finding -> Message.of(ReasonCode.FINDING, finding, status(finding)))
                .toList();
        if (quoted.isEmpty()) {
            lines.add(Message.of(ReasonCode.RESTS_AS_A_WHOLE_ON, reason.parameter(), others));
        } else if (!others.isEmpty()) {
            lines.add(Message.of(ReasonCode.ALSO_RESTS_ON, others));
        }
        return lines;
    }

    private static Message from(Finding finding) {
        return Message.of(
                ReasonCode.FROM,
                finding.id(),
                finding.source(),
                status(finding),
                finding.statement().replaceFirst("\\.$", ""));
    }

    private static Optional<Verification> status(Finding finding) {
        return Optional.of(finding.verification()).filter(status -> status == Verification.RECALLED);
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

    private static Message conflict(Conflict conflict) {
        Rule rule = conflict.rule();
        List<Finding> findings = rule.findings();
        return Message.of(
                ReasonCode.DISAGREES,
                rule.guideline(),
                rule.id(),
                findings.size() > 1
                        ? Optional.empty()
                        : Optional.of(findings.get(0).source().name()),
                findings.size() > 1 ? Optional.empty() : status(findings.get(0)),
                rule.range(),
                rule.parameter(),
                conflict.kind(),
                rule.overriddenBy());
    }
}
