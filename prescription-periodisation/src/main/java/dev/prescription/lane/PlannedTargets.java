package dev.prescription.lane;

import dev.prescription.periodisation.LoadDerivation;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sets of a planned exercise as a rule sees them.
 *
 * @param planned with loads that can be loaded
 * @param exact with exact ones
 */
public record PlannedTargets(List<SetTarget> planned, List<SetTarget> exact) {

    /**
     * Returns the sets of an exercise.
     *
     * @param exercise the exercise as it is planned
     * @return its sets, twice
     */
    public static PlannedTargets of(PlannedExercise exercise) {
        List<SetTarget> planned = loadable(exercise);
        List<SetTarget> exact = new ArrayList<>(planned.size());
        for (PlannedSeries series : exercise.series()) {
            Optional<Load> unrounded = series.derivation().map(LoadDerivation::exact);
            for (int set = 0; set < series.sets(); set++) {
                SetTarget target = planned.get(exact.size());
                boolean isMoved = target.load().isPresent() && unrounded.isPresent();
                exact.add(isMoved ? target.withLoad(unrounded.get()) : target);
            }
        }
        return new PlannedTargets(planned, exact);
    }

    /**
     * Returns the sets of an exercise with loads that can be loaded.
     *
     * @param exercise the exercise as it is planned
     * @return its sets in order
     */
    public static List<SetTarget> loadable(PlannedExercise exercise) {
        List<SetTarget> planned = new ArrayList<>();
        for (PlannedSet set : exercise.sets()) {
            int reps = set.reps();
            int most = set.series().target() instanceof RepTarget.Repetitions range
                    ? Math.max(reps, range.range().max())
                    : reps;
            planned.add(new SetTarget(reps, most, set.kind() == SetKind.AMRAP, set.load(), set.rir()));
        }
        return planned;
    }
}
