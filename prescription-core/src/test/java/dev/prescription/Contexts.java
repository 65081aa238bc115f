package dev.prescription;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every context the shipped guidelines can be asked about. */
final class Contexts {

    private Contexts() {}

    /** Returns strength, hypertrophy, and the blended goals of share 0 to 100. */
    static List<Goal> goals() {
        List<Goal> goals = new ArrayList<>(List.of(Goal.strength(), Goal.hypertrophy()));
        for (int share = 0; share <= 100; share++) {
            goals.add(Goal.blendedWithStrengthShare(share));
        }
        return goals;
    }

    static void eachPrescriber(Consumer<Prescriber> then) {
        for (Guideline guideline : Guideline.shipped()) {
            for (Goal goal : goals()) {
                for (TrainingLevel level : TrainingLevel.values()) {
                    then.accept(Prescriber.forGoal(goal).withLevel(level).withGuideline(guideline));
                }
            }
        }
    }

    static List<Reason> reasons(Prescriber prescriber) {
        List<Reason> reasons = new ArrayList<>();
        for (ExerciseRole role : ExerciseRole.values()) {
            Prescription prescription = prescriber.prescribe(role);
            prescription.parameters().forEach(parameter -> reasons.add(prescription.why(parameter)));
        }
        WeeklyPrescription week = prescriber.weekly();
        week.parameters().forEach(parameter -> reasons.add(week.why(parameter)));
        for (Parameter parameter : List.of(
                Parameter.REP_FADE,
                Parameter.DELOAD_INTERVAL,
                Parameter.DELOAD_SETS,
                Parameter.DELOAD_REPS,
                Parameter.WARM_UP,
                Parameter.LOAD)) {
            reasons.add(prescriber.why(parameter));
        }
        return reasons;
    }
}
