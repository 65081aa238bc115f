package dev.prescription.lane;

import dev.prescription.decision.Standing;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.written.TrainingMax;
import java.util.Optional;

/** What a rule starts from: the load an exercise is planned with, its maximum, or the training max the programme declares. */
public final class StartingBasis {

    private static final double WHOLE = 10_000;

    private StartingBasis() {}

    /**
     * Returns what a rule starts from.
     *
     * @param rule the rule
     * @param exercise the exercise as it is planned
     * @return the basis, of the kind the rule moves; empty where none is known
     */
    public static Optional<Load> of(ProgressionRule rule, PlannedExercise exercise) {
        Plan plan = exercise.plan();
        if (rule.basis() == Standing.Kind.WORKING_LOAD) {
            return exercise.load();
        }
        long raw = plan.athlete().rawTenthMicrograms(exercise.exercise().id());
        if (raw == 0) {
            return Optional.empty();
        }
        long mass = rule.basis() == Standing.Kind.ONE_REP_MAX
                ? raw
                : trainingMax(exercise)
                        .map(max -> max.of(raw, plan.programme().repMaxModel()))
                        .orElse(raw);
        return plan.athlete()
                .oneRepMax(exercise.exercise().id())
                .map(max -> Load.ofTenthMicrograms(mass, max.load().unit()));
    }

    /**
     * Returns the maximum of which a load is the training max.
     *
     * @param exercise the exercise as it is planned
     * @param trainingMax the training max
     * @return the maximum; the load itself where the programme declares no share
     */
    public static Load maximum(PlannedExercise exercise, Load trainingMax) {
        RepMaxModel model = exercise.plan().programme().repMaxModel();
        return trainingMax(exercise)
                .map(max -> Load.ofTenthMicrograms(
                        Math.round(trainingMax.tenthMicrograms()
                                * (WHOLE / max.shareUnder(model).hundredths())),
                        trainingMax.unit()))
                .orElse(trainingMax);
    }

    private static Optional<TrainingMax> trainingMax(PlannedExercise exercise) {
        return isOfTrainingMax(exercise)
                ? exercise.slot().origin().flatMap(origin -> origin.programme().trainingMax())
                : Optional.empty();
    }

    /** Whether a slot's percentages are written as those of a training max. */
    static boolean isOfTrainingMax(PlannedExercise exercise) {
        return exercise.slot().origin().map(WrittenOrigin::slot).stream()
                .flatMap(slot -> slot.scheme().groups().stream())
                .anyMatch(group -> group.load() instanceof LoadTarget.OfTrainingMax);
    }
}
