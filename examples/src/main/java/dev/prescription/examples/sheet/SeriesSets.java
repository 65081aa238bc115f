package dev.prescription.examples.sheet;

import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.quantity.Rir;
import dev.prescription.rule.BindingPair;
import dev.prescription.scheme.RepTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One series of a planned exercise with its sets; a series that is withheld has none and is left out.
 *
 * @param series the series
 * @param sets its sets in order, at least one
 */
public record SeriesSets(PlannedSeries series, List<PlannedSet> sets) {
    private static final Rir EASIEST = Rir.of(4);

    /** Copies the sets. */
    public SeriesSets {
        Objects.requireNonNull(series, "series");
        sets = List.copyOf(sets);
    }

    /**
     * Returns the series of an exercise in the order they are done.
     *
     * @param exercise the exercise
     * @return its series; none where the whole exercise is withheld
     */
    public static List<SeriesSets> of(PlannedExercise exercise) {
        List<PlannedSet> sets = exercise.sets();
        List<SeriesSets> all = new ArrayList<>();
        int first = 0;
        for (PlannedSeries series : exercise.series()) {
            int next = first + series.sets();
            if (next > first) {
                all.add(new SeriesSets(series, sets.subList(first, next)));
            }
            first = next;
        }
        return all;
    }

    /**
     * Returns the heaviest series of an exercise.
     *
     * @param exercise the exercise
     * @return the series by which it is spoken of; empty where that is withheld
     */
    public static Optional<SeriesSets> top(PlannedExercise exercise) {
        PlannedSeries top = exercise.top();
        return of(exercise).stream().filter(one -> one.series().equals(top)).findFirst();
    }

    /** What each set asks for: {@code 6}, {@code 6-8}, {@code 5+}, {@code 30s} or {@code total 30}. */
    public String reps() {
        RepTarget target = series.target();
        boolean isOneNumber = target.equals(RepTarget.exactly(Math.max(1, target.fewest())));
        return isOneNumber ? Integer.toString(series.reps()) : target.toString();
    }

    /** The reserve stated for the first set; empty where none is. */
    public Optional<Rir> firstRir() {
        return sets.get(0).rir();
    }

    /** The reserve stated for the last set, which is the target; empty where none is. */
    public Optional<Rir> lastRir() {
        return sets.get(sets.size() - 1).rir();
    }

    /** Whether its sets come close enough to failure to count; where no reserve is stated, by what the load leaves. */
    boolean isHard() {
        Rir target = lastRir().orElse(series.layout().sets().target());
        return series.kind().isWork() && target.compareTo(EASIEST) <= 0;
    }

    /** Whether the load is a starting estimate, because repetitions and reserve bind. */
    boolean isEstimate() {
        return series.slot().origin().isPresent()
                ? series.layout().isEffortStated()
                : series.slot().bindingPair() == BindingPair.REPS_AND_RIR;
    }
}
