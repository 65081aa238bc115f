package dev.prescription;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.reason.Reason;
import dev.prescription.rule.RuleModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every context the shipped guidelines can be asked about: goal, level, role, population, profile. A blended goal is asked
 * at every share where the consensus prescribes for adults, at every tenth where one of the two holds, else at every 25th.
 */
final class Contexts {

    private static final List<Prescriber> PRESCRIBERS = List.copyOf(all());
    private static final List<Reason> REASONS =
            PRESCRIBERS.stream().flatMap(one -> reasons(one).stream()).toList();

    private Contexts() {}

    /** Returns a prescriber for every goal, level, population and shipped guideline. */
    static List<Prescriber> prescribers() {
        return PRESCRIBERS;
    }

    /** Returns why each number is what it is that any of them prescribes, found once for all tests. */
    static List<Reason> reasons() {
        return REASONS;
    }

    private static List<Prescriber> all() {
        List<Prescriber> all = new ArrayList<>();
        for (Guideline guideline : Guideline.shipped()) {
            for (Population population : Population.values()) {
                boolean consensus = guideline.equals(Guideline.consensus());
                boolean adults = population == Population.ADULT;
                for (Goal goal : goals(consensus && adults ? 1 : consensus || adults ? 10 : 25)) {
                    for (TrainingLevel level : TrainingLevel.values()) {
                        all.add(Prescriber.forGoal(goal)
                                .withLevel(level)
                                .withPopulation(population)
                                .withGuideline(guideline));
                    }
                }
            }
        }
        return all;
    }

    /** Returns strength with and without size gain, hypertrophy, and the blended goals of every share of a step. */
    static List<Goal> goals(int step) {
        List<Goal> goals =
                new ArrayList<>(List.of(Goal.strength(), Goal.strength().withoutSizeGain(), Goal.hypertrophy()));
        IntStream.rangeClosed(0, 100 / step)
                .mapToObj(i -> Goal.blendedWithStrengthShare(i * step))
                .forEach(goals::add);
        return goals;
    }

    /** Returns why each number is what it is that one prescriber hands out: cells, week and the rest. */
    static List<Reason> reasons(Prescriber prescriber) {
        List<Reason> reasons = new ArrayList<>();
        for (ExerciseRole role : ExerciseRole.values()) {
            Prescription prescription = prescriber.prescribe(role);
            prescription.parameters().forEach(parameter -> reasons.add(prescription.why(parameter)));
        }
        WeeklyPrescription week = prescriber.weekly();
        week.parameters().forEach(parameter -> reasons.add(week.why(parameter)));
        Scope scope = Scope.any().withLevels(prescriber.level()).withPopulations(prescriber.population());
        RuleModule rules = RuleModule.forGoal(prescriber.goal());
        for (Parameter parameter : Parameter.values()) {
            boolean other = !parameter.dependsOnRole() && !WeeklyPrescription.PARAMETERS.contains(parameter);
            if (other && rules.answer(prescriber.guideline(), parameter, scope).isPresent()) {
                reasons.add(prescriber.why(parameter));
            }
        }
        return reasons;
    }
}
