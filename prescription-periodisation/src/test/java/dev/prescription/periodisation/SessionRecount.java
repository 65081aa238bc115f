package dev.prescription.periodisation;

import dev.prescription.scheme.RepTarget;
import dev.prescription.technique.Cluster;
import dev.prescription.technique.DropSet;
import dev.prescription.technique.MyoReps;
import dev.prescription.technique.RestPause;
import dev.prescription.technique.Technique;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times a session again, written in another way than the library. */
final class SessionRecount {

    private SessionRecount() {}

    /** The seconds of a session at the standard pace. */
    static int seconds(Session session) {
        List<PlannedExercise> done = session.exercises().stream()
                .filter(exercise -> !exercise.sets().isEmpty())
                .toList();
        if (done.isEmpty()) {
            return 0;
        }
        int work = done.stream()
                .flatMap(exercise -> exercise.sets().stream())
                .mapToInt(set -> seconds(set) * (set.slot().exercise().isUnilateral() ? 2 : 1))
                .sum();
        TreeMap<String, List<PlannedExercise>> turns = done.stream()
                .collect(Collectors.groupingBy(
                        exercise -> exercise.slot()
                                .origin()
                                .flatMap(origin -> origin.slot().pairing())
                                .map(pairing -> "by turns " + pairing)
                                .orElse("alone " + exercise.ref()),
                        TreeMap::new,
                        Collectors.toList()));
        int rest = turns.values().stream().mapToInt(SessionRecount::rest).sum();
        return 300 + work + rest + 120 * (done.size() - 1);
    }

    private static int rest(List<PlannedExercise> turns) {
        int rounds = turns.stream()
                .mapToInt(exercise -> exercise.sets().size())
                .max()
                .orElseThrow();
        return IntStream.range(0, rounds - 1)
                .map(round -> turns.stream()
                        .filter(exercise -> exercise.sets().size() > round)
                        .mapToInt(exercise -> rest(exercise.sets().get(round)))
                        .max()
                        .orElseThrow())
                .sum();
    }

    private static int rest(PlannedSet set) {
        Optional<Technique> way = set.series().technique();
        return way.isPresent() && way.get().restSeconds().isPresent()
                ? way.get().restSeconds().getAsInt()
                : (int) Math.ceil((set.rest().minSeconds() + set.rest().maxSeconds()) / 2.0);
    }

    private static int seconds(PlannedSet set) {
        if (set.series().target() instanceof RepTarget.Timed timed) {
            return timed.seconds();
        }
        int reps = set.series().target() instanceof RepTarget.Total total
                ? total.reps() / set.series().sets()
                        + (set.slot().numberInSeries(set.number())
                                        <= total.reps() % set.series().sets()
                                ? 1
                                : 0)
                : set.reps();
        Optional<Technique> way = set.series().technique();
        return way.isPresent() && reps > 0 ? withTechnique(way.get(), reps) : 3 * reps;
    }

    private static int withTechnique(Technique way, int reps) {
        if (way instanceof DropSet drops) {
            return 3 * reps * (1 + drops.drops());
        }
        if (way instanceof Cluster cluster) {
            return 3 * reps + ((reps + cluster.reps() - 1) / cluster.reps() - 1) * cluster.pauseSeconds();
        }
        return way instanceof RestPause || way instanceof MyoReps ? way.seconds(reps, 3) : 3 * reps;
    }
}
