package dev.prescription.lane;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.InvalidValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an entry of the log may be about: the exercises of a plan and their slots, now or before a coach changed them. */
public final class Subjects {

    private final Plan plan;
    private final Map<ExerciseId, Exercise> exercises = new HashMap<>();
    private final Map<ExerciseId, Set<SlotRef>> slots = new HashMap<>();

    private Subjects(Plan plan) {
        this.plan = plan;
        for (Session session : plan.sessions()) {
            session.exercises().forEach(this::add);
        }
    }

    /**
     * Returns what a plan has.
     *
     * @param plan the plan
     * @return its exercises and slots
     */
    public static Subjects of(Plan plan) {
        return new Subjects(plan);
    }

    private void add(PlannedExercise exercise) {
        exercises.putIfAbsent(exercise.exercise().id(), exercise.exercise());
        slots.computeIfAbsent(exercise.exercise().id(), id -> new HashSet<>()).add(exercise.ref());
    }

    /**
     * Returns what a changed plan has, and what was there before it.
     *
     * @param changed the plan as a coach has changed it
     * @return the exercises and slots of both
     */
    public Subjects and(Plan changed) {
        Subjects both = new Subjects(changed);
        exercises.forEach(both.exercises::putIfAbsent);
        slots.forEach((exercise, known) ->
                both.slots.computeIfAbsent(exercise, id -> new HashSet<>()).addAll(known));
        return both;
    }

    /**
     * Returns an exercise.
     *
     * @param id its id
     * @return the exercise; empty where it is in no session
     */
    public Optional<Exercise> exercise(ExerciseId id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /**
     * Refuses a change that is about an exercise, a session or a slot that the plan does not have.
     *
     * @param change the change
     * @throws InvalidValueException if it is (code {@code "another-plan"})
     */
    public void check(CoachChange change) {
        change.about().filter(exercise -> !exercises.containsKey(exercise)).ifPresent(exercise -> {
            throw refused("exercise", "must be in this plan", exercise);
        });
        if (change instanceof LaneChange lane) {
            Set<SlotRef> known = slots.getOrDefault(lane.exercise(), Set.of());
            lane.lane().map(LaneRef::slot).filter(slot -> !known.contains(slot)).ifPresent(slot -> {
                throw refused("slot", "must have " + lane.exercise() + " in this plan", slot);
            });
            lane.lane()
                    .flatMap(LaneRef::session)
                    .filter(session -> !hasSession(session))
                    .ifPresent(session -> {
                        throw refused("session", "must be one of this plan's sessions", session);
                    });
        }
        if (change instanceof CoachChange.LoadOnce load && !hasSlot(load)) {
            throw refused("slot", "must be in the plan's session " + load.session(), load.slot());
        }
    }

    private boolean hasSession(SessionRef session) {
        return plan.sessions().stream().anyMatch(one -> one.ref().equals(session));
    }

    private boolean hasSlot(CoachChange.LoadOnce load) {
        return plan.sessions().stream()
                .filter(session -> session.ref().equals(load.session()))
                .flatMap(session -> session.exercises().stream())
                .anyMatch(exercise -> exercise.ref().equals(load.slot()));
    }

    private static InvalidValueException refused(String parameter, String rule, Object value) {
        return InvalidValueException.of(parameter, rule, value, "another-plan");
    }
}
