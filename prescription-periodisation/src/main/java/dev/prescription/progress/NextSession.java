package dev.prescription.progress;

import dev.prescription.exercise.Exercise;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.message.Counted;
import dev.prescription.message.Message;
import dev.prescription.progression.SetTarget;
import java.util.List;
import java.util.Objects;

/**
 * What to do next: a session of the plan as the log has moved it.
 *
 * @param session its name
 * @param exercises its exercises in order; not modifiable
 * @param eased why it is easier than the plan and the log have it; {@code Decision.english().text(...)} words each. Empty where it
 *     is not; not modifiable
 * @param missed what missed sessions make of it: what joined, what was left out, or why the week is done again;
 *     {@code MissedSession.english().text(...)} words each. Empty where nothing was missed; not modifiable
 */
public record NextSession(SessionRef session, List<NextExercise> exercises, List<Message> eased, List<Message> missed) {

    /**
     * Copies the exercises.
     *
     * @param session its name
     * @param exercises its exercises in order
     * @param eased why it is easier
     * @param missed what missed sessions make of it
     */
    public NextSession {
        Objects.requireNonNull(session, "session");
        exercises = List.copyOf(exercises);
        eased = List.copyOf(eased);
        missed = List.copyOf(missed);
    }

    /** Returns the name and the count; no load. */
    @Override
    public String toString() {
        return session + " (" + Counted.of(exercises.size(), "exercise") + ")";
    }

    /**
     * One exercise of it.
     *
     * @param slot the slot
     * @param exercise the exercise
     * @param sets its work sets in order; not modifiable
     * @param isHeldByPain whether it hurt and was not cleared: nothing rises, and another exercise may be the better choice
     */
    public record NextExercise(SlotRef slot, Exercise exercise, List<SetTarget> sets, boolean isHeldByPain) {

        /**
         * Copies the sets.
         *
         * @param slot the slot
         * @param exercise the exercise
         * @param sets its work sets in order
         * @param isHeldByPain whether it hurt and was not cleared
         */
        public NextExercise {
            Objects.requireNonNull(slot, "slot");
            Objects.requireNonNull(exercise, "exercise");
            sets = List.copyOf(sets);
        }

        NextExercise withSets(List<SetTarget> other) {
            return new NextExercise(slot, exercise, other, isHeldByPain);
        }

        /** Returns the slot, the exercise and the count; no load, no pain. */
        @Override
        public String toString() {
            return slot + " " + exercise.name() + ", " + Counted.of(sets.size(), "set");
        }
    }
}
