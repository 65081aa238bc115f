package dev.prescription.examples.sheet;

import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.quantity.Rir;
import dev.prescription.rule.BindingPair;
import java.util.List;
import java.util.Optional;

/** The sets of one exercise as a coach writes them: {@code Back squat 3x6 @ ~105 kg, RIR 4-3}. */
final class SeriesText {
    private SeriesText() {}

    /** The exercise with its sets; without a load it says that effort governs. */
    static String of(PlannedExercise exercise) {
        String load = load(exercise).orElse("by effort");
        return exercise.exercise().name() + " " + setsAndReps(exercise) + " " + load + ", " + rir(exercise);
    }

    /** The same in fewer words, for a line that says "no load: by effort" by itself. */
    static String brief(PlannedExercise exercise) {
        String load = load(exercise).map(text -> text + " ").orElse("");
        return exercise.exercise().name() + " " + setsAndReps(exercise) + " " + load + rir(exercise);
    }

    /** The load after its sign; about so much, where repetitions and reserve bind and the load is a starting estimate. */
    static Optional<String> load(PlannedExercise exercise) {
        String about = exercise.bindingPair() == BindingPair.REPS_AND_RIR ? "~" : "";
        return exercise.load().map(load -> "@ " + about + load);
    }

    static String setsAndReps(PlannedExercise exercise) {
        return exercise.sets().size() + "x" + exercise.reps();
    }

    /** The reserve of the first set and, where it fades, of the last: {@code RIR 4-3}. */
    private static String rir(PlannedExercise exercise) {
        List<PlannedSet> sets = exercise.sets();
        String first = number(sets.get(0).rir().orElseThrow());
        String last = number(sets.get(sets.size() - 1).rir().orElseThrow());
        return "RIR " + (first.equals(last) ? first : first + "-" + last);
    }

    private static String number(Rir rir) {
        int halves = rir.halves();
        return halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + ".5";
    }
}
