package dev.prescription.coaching;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A session and what each of its exercises asks for.
 *
 * @param session the session
 * @param sets the sets of each exercise; not modifiable
 * @param lanes the lane of each exercise, empty where no rule moves it; not modifiable
 */
public record AskedSession(Session session, List<List<SetTarget>> sets, List<Optional<String>> lanes) {

    /**
     * Copies the lists.
     *
     * @param session the session
     * @param sets the sets of each exercise
     * @param lanes the lane of each exercise
     */
    public AskedSession {
        Objects.requireNonNull(session, "session");
        sets = List.copyOf(sets);
        lanes = List.copyOf(lanes);
    }

    SessionRef ref() {
        return session.ref();
    }

    List<PlannedExercise> exercises() {
        return session.exercises();
    }

    /** Whether an exercise of it is in one of some lanes. */
    boolean isOf(Collection<String> some) {
        return lanes.stream().flatMap(Optional::stream).anyMatch(some::contains);
    }

    /** Whether there are sets of an exercise. */
    boolean asksFor(ExerciseId id) {
        for (int number = 0; number < exercises().size(); number++) {
            if (exercises().get(number).exercise().id().equals(id)
                    && !sets.get(number).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The exercise of a slot; empty where the session has no such slot. */
    Optional<ExerciseId> exerciseOf(SlotRef slot) {
        return exercises().stream()
                .filter(exercise -> exercise.ref().equals(slot))
                .map(exercise -> exercise.exercise().id())
                .findFirst();
    }

    /** Whether there are sets in a slot. */
    boolean asksFor(SlotRef slot) {
        for (int number = 0; number < exercises().size(); number++) {
            if (exercises().get(number).ref().equals(slot) && !sets.get(number).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The restriction that caps a slot where its sets are asked for with less than a stated load. */
    Optional<Restriction> capOn(SlotRef slot, Load stated) {
        Plan plan = session.plan();
        for (int number = 0; number < exercises().size(); number++) {
            PlannedExercise exercise = exercises().get(number);
            if (exercise.ref().equals(slot) && isAnyLighter(sets.get(number), rounded(exercise, stated))) {
                return plan.programme()
                        .restrictions()
                        .and(plan.athlete().restrictions())
                        .cap(exercise.exercise().pattern());
            }
        }
        return Optional.empty();
    }

    private static Load rounded(PlannedExercise exercise, Load stated) {
        return exercise.plan()
                .athlete()
                .loadRounding(exercise.exercise())
                .round(stated)
                .rounded();
    }

    private static boolean isAnyLighter(List<SetTarget> sets, Load stated) {
        return sets.stream()
                .anyMatch(set ->
                        set.load().filter(load -> !stated.isHeavierThan(load)).isEmpty());
    }
}
