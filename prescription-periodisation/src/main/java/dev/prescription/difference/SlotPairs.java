package dev.prescription.difference;

import dev.prescription.difference.Difference.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SlotRef;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between two sessions of one name, slot by slot and set by set. */
final class SlotPairs {

    /** A slot's name, and the how manyeth of that name in its session it is. */
    private record Name(SlotRef slot, int number) {}

    private SlotPairs() {}

    static void addTo(Session from, Session to, List<Difference> found) {
        Map<Name, PlannedExercise> before = byName(from);
        Map<Name, PlannedExercise> after = byName(to);
        before.forEach((name, exercise) -> {
            SlotRef slot = name.slot();
            PlannedExercise other = after.remove(name);
            Optional<ExerciseId> own = Optional.of(exercise.exercise().id());
            if (other == null) {
                found.add(Difference.of(Kind.EXERCISE, Place.of(from.ref(), slot, own), own, Optional.empty()));
            } else {
                Place place =
                        Place.of(from.ref(), slot, own.filter(other.exercise().id()::equals));
                compare(SlotContent.of(exercise), SlotContent.of(other), place, found);
            }
        });
        after.forEach((name, exercise) -> {
            Optional<ExerciseId> own = Optional.of(exercise.exercise().id());
            found.add(Difference.of(Kind.EXERCISE, Place.of(from.ref(), name.slot(), own), Optional.empty(), own));
        });
    }

    /** What joins a session from another keeps its slot's name, which may stand there already: then it is the second of it. */
    private static Map<Name, PlannedExercise> byName(Session session) {
        Map<Name, PlannedExercise> slots = new LinkedHashMap<>();
        for (PlannedExercise exercise : session.exercises()) {
            Name name = new Name(exercise.ref(), 1);
            while (slots.putIfAbsent(name, exercise) != null) {
                name = new Name(exercise.ref(), name.number() + 1);
            }
        }
        return slots;
    }

    private static void compare(SlotContent from, SlotContent to, Place place, List<Difference> found) {
        if (!from.exercise().equals(to.exercise())) {
            found.add(Difference.of(Kind.EXERCISE, place, Optional.of(from.exercise()), Optional.of(to.exercise())));
        }
        if (!from.rest().equals(to.rest())) {
            found.add(Difference.of(Kind.REST, place, Optional.of(from.rest()), Optional.of(to.rest())));
        }
        int both = Math.min(from.sets().size(), to.sets().size());
        for (int set = 0; set < Math.max(from.sets().size(), to.sets().size()); set++) {
            Place here = place.set(set + 1);
            if (set < both) {
                SetContent.compare(from.sets().get(set), to.sets().get(set), here, found);
            } else {
                found.add(Difference.of(Kind.SET, here, target(from, set), target(to, set)));
            }
        }
    }

    private static Optional<?> target(SlotContent slot, int set) {
        return set < slot.sets().size() ? Optional.of(slot.sets().get(set).toTarget()) : Optional.empty();
    }
}
