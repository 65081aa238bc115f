package dev.prescription.docs;

import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Advice;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of one guideline: a table of cells where it has them, every other rule on a line, and what it says in words. */
final class ProfilePage {

    private static final List<Parameter> CELL =
            List.of(Parameter.REPS, Parameter.EFFORT, Parameter.INTENSITY, Parameter.SETS, Parameter.REST);

    private ProfilePage() {}

    static String of(Guideline guideline) {
        StringBuilder text = new StringBuilder(EvidencePages.NOTE);
        text.append("# " + guideline.label() + ": " + guideline.title() + "\n\n")
                .append(about(guideline));
        List<Rule> rest = new ArrayList<>(guideline.rules());
        for (GoalKind goal : List.of(GoalKind.STRENGTH, GoalKind.HYPERTROPHY, GoalKind.BLENDED)) {
            String cells = cells(guideline, goal, rest);
            if (!cells.isEmpty()) {
                text.append("\n## " + EvidencePages.capital(goal.label()) + ", adults\n\n" + cells);
            }
        }
        if (!rest.isEmpty()) {
            text.append("\n## " + (rest.size() < guideline.rules().size() ? "Other rules" : "Rules") + "\n\n")
                    .append(EvidencePages.head("Rule", "For", "Number", "Layer", "Certainty", "From"));
            rest.forEach(rule -> text.append(line(rule)));
        }
        if (!guideline.advice().isEmpty()) {
            text.append("\n## In words\n\n")
                    .append(EvidencePages.head("Statement", "Topic", "For", "Position", "Certainty", "From"));
            guideline.advice().forEach(one -> text.append(line(one)));
        }
        return text.toString();
    }

    /** Returns where the number of a rule stands on the page of its guideline. */
    static String anchor(RuleId id) {
        return id.slug().toLowerCase(Locale.ROOT);
    }

    private static String about(Guideline guideline) {
        Set<Population> people = EnumSet.noneOf(Population.class);
        guideline.rules().forEach(rule -> people.addAll(rule.scope().populations()));
        guideline.advice().forEach(one -> people.addAll(one.scope().populations()));
        String who = people.stream().map(Population::label).collect(Collectors.joining(", "));
        String counts = count(guideline.rules().size(), "rule") + " and "
                + count(guideline.advice().size(), "statement") + " in words"
                + (who.isEmpty() ? "" : "; speaks of " + who) + ".";
        String fallback = guideline
                .fallback()
                .map(other -> " Where it is silent, [" + other.label() + "](" + other.id()
                        + ".md) answers and the reason says so.")
                .orElse(" A bold percentage of 1RM comes from a source; a plain one is derived from repetitions and RIR"
                        + " by the RTS chart.");
        return counts + fallback + "\n";
    }

    private static String count(int number, String what) {
        return (number == 0 ? "No" : number) + " " + what + (number == 1 ? "" : "s");
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
                row.add(EvidencePages.links(rules.get(0).findings()));
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
        return EvidencePages.place(anchor(rule.id()))
                + (sourced ? "**" + rule.range() + "**" : rule.range().toString());
    }

    private static String line(Rule rule) {
        String overridden = rule.overriddenBy().isEmpty()
                ? ""
                : ", overridden by "
                        + rule.overriddenBy().stream().map(RuleId::slug).collect(Collectors.joining(" and "));
        String derived = rule.derivation().map(how -> " (" + how + ")").orElse("");
        return EvidencePages.row(List.of(
                EvidencePages.place(anchor(rule.id())) + rule.id().slug(),
                rule.scope().toString(),
                rule.parameter().text(rule.range()) + derived,
                rule.layer().label() + overridden,
                rule.certainty().label(),
                EvidencePages.links(rule.findings())));
    }

    private static String line(Advice one) {
        String said = one.findings().stream()
                .map(Finding::statement)
                .map(statement -> statement.replaceFirst("\\.$", "") + ".")
                .collect(Collectors.joining(" "));
        return EvidencePages.row(List.of(
                EvidencePages.place(anchor(one.id())) + one.id().slug(),
                one.topic().label(),
                one.scope().toString(),
                one.position().replace('-', ' ') + ": " + said,
                one.certainty().label(),
                EvidencePages.links(one.findings())));
    }
}
