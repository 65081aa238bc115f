package dev.prescription.lane;

import dev.prescription.decision.Standing;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progression.Lift;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.OneRepMax;
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
        if (plan.athlete().rawTenthMicrograms(exercise.exercise().id()) == 0) {
            return Optional.empty();
        }
        Optional<Load> max = plan.athlete().oneRepMax(exercise.exercise().id()).map(OneRepMax::load);
        return rule.basis() == Standing.Kind.ONE_REP_MAX ? max : max.flatMap(load -> trainingMax(exercise, load));
    }

    /** The training max of a maximum, of which the body is a part where it is moved; empty where the body alone is more. */
    private static Optional<Load> trainingMax(PlannedExercise exercise, Load max) {
        Optional<TrainingMax> declared = trainingMax(exercise);
        if (declared.isEmpty()) {
            return Optional.of(max);
        }
        long body = body(exercise, max);
        RepMaxModel model = exercise.plan().programme().repMaxModel();
        long mass = declared.get().of(max.tenthMicrograms() + body, model) - body;
        return mass < 0 ? Optional.empty() : Optional.of(Load.ofTenthMicrograms(mass, max.unit()));
    }

    private static long body(PlannedExercise exercise, Load load) {
        Lift lift = Lanes.lift(exercise.plan(), exercise);
        return lift.isAssisted() ? 0 : lift.system(load) - load.tenthMicrograms();
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
        long body = body(exercise, trainingMax);
        return trainingMax(exercise)
                .map(max -> Load.ofTenthMicrograms(
                        Math.round((trainingMax.tenthMicrograms() + body)
                                        * (WHOLE / max.shareUnder(model).hundredths()))
                                - body,
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
