package dev.prescription.docs;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of one guideline: a table of cells where it has them, and every other rule on a line. */
final class ProfilePage {

    private static final List<Parameter> CELL =
            List.of(Parameter.REPS, Parameter.EFFORT, Parameter.INTENSITY, Parameter.SETS, Parameter.REST);

    private ProfilePage() {}

    static String of(Guideline guideline) {
        StringBuilder text = new StringBuilder(EvidencePages.NOTE);
        text.append("# ")
                .append(guideline.label())
                .append(": ")
                .append(guideline.title())
                .append("\n\n");
        guideline
                .fallback()
                .ifPresentOrElse(
                        other -> text.append("Where it is silent, [")
                                .append(other.label())
                                .append("](")
                                .append(other.id())
                                .append(".md) answers and the reason says so.\n"),
                        () -> text.append("A bold percentage of 1RM comes from a source; a plain one is derived from"
                                + " repetitions and RIR by the RTS chart.\n"));
        List<Rule> rest = new ArrayList<>(guideline.rules());
        for (GoalKind goal : List.of(GoalKind.STRENGTH, GoalKind.HYPERTROPHY, GoalKind.BLENDED)) {
            String cells = cells(guideline, goal, rest);
            if (!cells.isEmpty()) {
                text.append("\n## ")
                        .append(EvidencePages.capital(goal.label()))
                        .append("\n\n")
                        .append(cells);
            }
        }
        text.append("\n## ").append(rest.size() < guideline.rules().size() ? "The week, and conventions" : "Rules");
        text.append("\n\n").append(EvidencePages.head("Rule", "For", "Number", "Layer", "Certainty", "From"));
        rest.forEach(rule -> text.append(line(rule)));
        return text.toString();
    }

    /** The cells of a goal that state every parameter alone; what they hold is taken out of the rest. */
    private static String cells(Guideline guideline, GoalKind goal, List<Rule> rest) {
        StringBuilder text = new StringBuilder();
        for (TrainingLevel level : TrainingLevel.values()) {
            for (ExerciseRole role : ExerciseRole.values()) {
                Scope scope = Scope.of(goal, level, role);
                List<Rule> rules = CELL.stream()
                        .flatMap(parameter -> guideline.covering(parameter, Layer.DEFAULT, scope).stream())
                        .filter(rule -> rule.scope().equals(scope))
                        .toList();
                if (rules.size() < CELL.size() - 1) {
                    continue;
                }
                rest.removeAll(rules);
                List<String> row = new ArrayList<>(List.of(
                        level.label(), role.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
                for (Parameter parameter : CELL) {
                    row.add(rules.stream()
                            .filter(rule -> rule.parameter() == parameter)
                            .map(ProfilePage::number)
                            .findFirst()
                            .orElse("-"));
                }
                row.add(rules.get(0).certainty().label());
                row.add(EvidencePages.links(rules.get(0)));
                text.append(EvidencePages.row(row));
            }
        }
        return text.isEmpty()
                ? ""
                : EvidencePages.head("Level", "Role", "Reps", "RIR", "% 1RM", "Sets", "Rest (s)", "Certainty", "From")
                        + text;
    }

    private static String number(Rule rule) {
        boolean sourced =
                rule.parameter() == Parameter.INTENSITY && rule.derivation().isEmpty();
        return sourced ? "**" + rule.range() + "**" : rule.range().toString();
    }

    private static String line(Rule rule) {
        String overridden = rule.overriddenBy().isEmpty()
                ? ""
                : ", overridden by "
                        + rule.overriddenBy().stream().map(RuleId::slug).collect(Collectors.joining(" and "));
        String derived = rule.derivation().map(how -> " (" + how + ")").orElse("");
        return EvidencePages.row(List.of(
                rule.id().slug(),
                rule.scope().toString(),
                rule.parameter().label() + " " + rule.range() + " "
                        + rule.parameter().unit() + derived,
                rule.layer().label() + overridden,
                rule.certainty().label(),
                EvidencePages.links(rule)));
    }
}
