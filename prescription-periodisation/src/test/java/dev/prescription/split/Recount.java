package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A second count of a week, written apart from {@link WeeklyVolume}, in half sets. */
final class Recount {

    final List<Map<Muscle, Integer>> halfSets = new ArrayList<>();
    private final WeekSplit week;

    Recount(WeekSplit week) {
        this.week = week;
        for (SplitSession session : week.sessions()) {
            Map<Muscle, Integer> counts = new EnumMap<>(Muscle.class);
            for (SplitSlot slot : session.slots()) {
                for (int set = 0; set < slot.sets(); set++) {
                    countSet(counts, slot.exercise());
                }
            }
            halfSets.add(counts);
        }
    }

    private static void countSet(Map<Muscle, Integer> counts, Exercise exercise) {
        for (Muscle muscle : Muscle.values()) {
            switch (exercise.shareOf(muscle)) {
                case 100 -> counts.merge(muscle, 2, Integer::sum);
                case 50 -> counts.merge(muscle, 1, Integer::sum);
                default -> {}
            }
        }
    }

    int halves(Muscle muscle, int session) {
        return halfSets.get(session).getOrDefault(muscle, 0);
    }

    int halves(Muscle muscle) {
        return halfSets.stream()
                .mapToInt(session -> session.getOrDefault(muscle, 0))
                .sum();
    }

    int sessions(Muscle muscle) {
        return (int) halfSets.stream()
                .filter(session -> session.getOrDefault(muscle, 0) >= 2)
                .count();
    }

    int sets(int session) {
        return week.sessions().get(session).slots().stream()
                .mapToInt(SplitSlot::sets)
                .sum();
    }

    int sets(ExerciseId lift) {
        return week.sessions().stream()
                .flatMap(session -> session.slots().stream())
                .filter(slot -> slot.exercise().id().equals(lift))
                .mapToInt(SplitSlot::sets)
                .sum();
    }

    int sessions(ExerciseId lift) {
        return (int) week.sessions().stream()
                .filter(session -> session.slots().stream()
                        .anyMatch(slot -> slot.exercise().id().equals(lift)))
                .count();
    }
}
