package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Relation;
import dev.prescription.reason.Conflict;
import dev.prescription.reason.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of disagreements: how many each guideline meets, and those the consensus meets one by one. */
final class ConflictsPage {

    private static final List<Relation> KINDS = List.of(Relation.NESTED, Relation.OVERLAPPING, Relation.DISJOINT);

    private ConflictsPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(EvidencePages.NOTE)
                .append("# Where the guidelines disagree\n\n")
                .append(
                        "For each number prescribed in the 27 cells and 9 weeks of a guideline: the rules of every shipped")
                .append(
                        " guideline that state another range for the same context, in the same layer. *Nested*: one range")
                .append(" lies in the other. *Overlapping*: they share a part. *Disjoint*: they share nothing. Reasons")
                .append(" print the last two and hold all three.\n\n")
                .append(EvidencePages.head("Guideline asked", "Nested", "Overlapping", "Disjoint"));
        for (Guideline guideline : Guideline.shipped()) {
            Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
            reasons(guideline)
                    .forEach(reason ->
                            reason.conflicts().forEach(conflict -> counts.merge(conflict.kind(), 1, Integer::sum)));
            List<String> row = new ArrayList<>(List.of("[" + guideline.label() + "](" + guideline.id() + ".md)"));
            for (Relation kind : KINDS) {
                row.add(String.valueOf(counts.getOrDefault(kind, 0)));
            }
            text.append(EvidencePages.row(row));
        }
        text.append("\n## What the consensus prescribes, and who says otherwise\n\n")
                .append(EvidencePages.head("Context", "Prescribed", "Who says otherwise", "Says", "Kind", "From"));
        for (Reason reason : reasons(Guideline.consensus())) {
            for (Conflict conflict : reason.conflicts()) {
                text.append(row(reason, conflict));
            }
        }
        return text.toString();
    }

    private static String row(Reason reason, Conflict conflict) {
        String overridden = conflict.overriddenBy().isEmpty()
                ? ""
                : ", overridden by "
                        + conflict.overriddenBy().stream().map(RuleId::slug).collect(Collectors.joining(" and "));
        String unit = " " + reason.parameter().unit();
        return EvidencePages.row(List.of(
                reason.scope().toString(),
                reason.parameter().text(reason.value()),
                conflict.rule().guideline() + " " + conflict.rule().id(),
                conflict.rule().range() + unit,
                conflict.kind().label() + overridden,
                EvidencePages.links(conflict.rule().findings())));
    }

    private static List<Reason> reasons(Guideline guideline) {
        List<Reason> reasons = new ArrayList<>();
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            for (TrainingLevel level : TrainingLevel.values()) {
                Prescriber prescriber =
                        Prescriber.forGoal(goal).withLevel(level).withGuideline(guideline);
                for (ExerciseRole role : ExerciseRole.values()) {
                    Prescription prescription = prescriber.prescribe(role);
                    for (Parameter parameter : prescription.parameters()) {
                        reasons.add(prescription.why(parameter));
                    }
                }
                prescriber.weekly().parameters().forEach(parameter -> reasons.add(prescriber.why(parameter)));
            }
        }
        return reasons;
    }
}
