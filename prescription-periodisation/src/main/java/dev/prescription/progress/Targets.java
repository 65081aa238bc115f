package dev.prescription.progress;

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

/** The sets of a planned exercise as a rule sees them: with loads that can be loaded, and with exact ones. */
record Targets(List<SetTarget> planned, List<SetTarget> exact) {

    static Targets of(PlannedExercise exercise) {
        List<SetTarget> planned = new ArrayList<>();
        List<SetTarget> exact = new ArrayList<>();
        for (PlannedSet set : exercise.sets()) {
            PlannedSeries series = set.series();
            int reps = set.reps();
            int most = series.target() instanceof RepTarget.Repetitions range
                    ? Math.max(reps, range.range().max())
                    : reps;
            boolean isOpen = set.kind() == SetKind.AMRAP;
            Optional<Load> load = set.load();
            planned.add(new SetTarget(reps, most, isOpen, load, set.rir()));
            Optional<Load> unrounded =
                    series.derivation().map(LoadDerivation::exact).or(() -> load);
            exact.add(new SetTarget(reps, most, isOpen, load.isEmpty() ? load : unrounded, set.rir()));
        }
        return new Targets(List.copyOf(planned), List.copyOf(exact));
    }
}
