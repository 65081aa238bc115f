package dev.prescription.examples.sheet;

import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sets of one exercise as a coach writes them: {@code Back squat 3x6 @ ~105 kg, RIR 4-3}, or
 * {@code Bench press 1x5 @ 70 kg, 1x5 @ 80 kg, 1x5+ @ 90 kg}.
 */
final class SeriesText {
    private SeriesText() {}

    /** The exercise with its sets; one series without a load says that effort governs. */
    static String of(PlannedExercise exercise) {
        List<SeriesSets> all = SeriesSets.of(exercise);
        String name = name(exercise);
        if (all.size() != 1 || all.get(0).firstRir().isEmpty()) {
            return name + " " + joined(all);
        }
        SeriesSets only = all.get(0);
        String load = load(only).orElse("by effort");
        return name + " " + setsAndReps(only) + " " + load + ", " + rir(only).orElseThrow() + technique(only);
    }

    /** The same in fewer words, for a line that says "no load: by effort" by itself. */
    static String brief(PlannedExercise exercise) {
        return name(exercise) + " " + joined(SeriesSets.of(exercise));
    }

    /** The sets and the load of the series, as far as it has one: {@code 3x6 @ ~105 kg}. */
    static String setsAndLoad(SeriesSets series) {
        return setsAndReps(series) + load(series).map(load -> " " + load).orElse("");
    }

    private static String name(PlannedExercise exercise) {
        String turns = exercise.slot()
                .origin()
                .flatMap(origin -> origin.slot().pairing())
                .map(pairing -> " (" + pairing + ")")
                .orElse("");
        return exercise.exercise().name() + turns;
    }

    /** Series after series; of those that share a load and all else but the repetitions the last one says it for all. */
    private static String joined(List<SeriesSets> all) {
        if (all.isEmpty()) {
            return "withheld";
        }
        List<String> parts = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            String how = how(all.get(one));
            boolean isLoaded = all.get(one).series().load().isPresent();
            boolean isSaidNext =
                    isLoaded && one + 1 < all.size() && how(all.get(one + 1)).equals(how);
            parts.add(setsAndReps(all.get(one)) + (isSaidNext ? "" : how));
        }
        return String.join(", ", parts);
    }

    private static String how(SeriesSets series) {
        return load(series).map(load -> " " + load).orElse("")
                + rir(series).map(rir -> " " + rir).orElse("")
                + technique(series);
    }

    /** The load after its sign; about so much, where repetitions and reserve bind and the load is a starting estimate. */
    private static Optional<String> load(SeriesSets series) {
        String about = series.isEstimate() ? "~" : "";
        return series.series().load().map(load -> "@ " + about + load);
    }

    private static String setsAndReps(SeriesSets series) {
        SetKind kind = series.series().kind();
        String word = kind.isWork() && kind != SetKind.TEST ? "" : kind + " ";
        int sets = series.sets().size();
        if (series.series().target() instanceof RepTarget.Total) {
            return word + series.reps() + (sets == 1 ? "" : " in " + sets + " sets");
        }
        return word + sets + "x" + series.reps();
    }

    private static String technique(SeriesSets series) {
        return series.series().technique().map(way -> " (" + way + ")").orElse("");
    }

    /** The reserve of the first set and, where it fades, of the last: {@code RIR 4-3}; empty where none is stated. */
    private static Optional<String> rir(SeriesSets series) {
        Optional<String> first = series.firstRir().map(SeriesText::number);
        Optional<String> last = series.lastRir().map(SeriesText::number);
        return first.map(from -> "RIR " + (last.isEmpty() || from.equals(last.get()) ? from : from + "-" + last.get()));
    }

    private static String number(Rir rir) {
        int halves = rir.halves();
        return halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + ".5";
    }
}
