package dev.prescription.difference;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * Where in a plan something is: the whole of it, an exercise's maximum, a session, a slot or a set.
 *
 * <p>For example set 2 of {@code s1.e1} in {@code w3.s1}, the back squat.
 *
 * @param session the session; empty where it is about the whole plan
 * @param slot the slot; empty where it is about a whole session
 * @param exercise the exercise of the maximum, or of the slot; empty where the plans have different ones there
 * @param set the number of the set in the slot, from 1; 0 where it is about the whole slot
 */
public record Place(Optional<SessionRef> session, Optional<SlotRef> slot, Optional<ExerciseId> exercise, int set) {

    /**
     * Checks that what is smaller is in something larger.
     *
     * @param session the session
     * @param slot the slot
     * @param exercise the exercise
     * @param set the number of the set
     * @throws InvalidValueException if the number is negative, a slot is in no session, or a set in no slot
     */
    public Place {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(exercise, "exercise");
        if (set < 0 || (set > 0 && slot.isEmpty()) || (slot.isPresent() && session.isEmpty())) {
            throw InvalidValueException.of("place", "must be in something larger", set, "malformed");
        }
    }

    static Place plan() {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    static Place maximum(ExerciseId exercise) {
        return new Place(Optional.empty(), Optional.empty(), Optional.of(exercise), 0);
    }

    static Place of(SessionRef session) {
        return new Place(Optional.of(session), Optional.empty(), Optional.empty(), 0);
    }

    static Place of(SessionRef session, SlotRef slot, Optional<ExerciseId> exercise) {
        return new Place(Optional.of(session), Optional.of(slot), exercise, 0);
    }

    Place set(int number) {
        return new Place(session, slot, exercise, number);
    }

    /** Returns the place as it is spoken of, such as {@code w3.s1 s1.e1 back-squat set 2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        session.ifPresent(name -> text.append(name).append(' '));
        slot.ifPresent(name -> text.append(name).append(' '));
        exercise.ifPresent(name -> text.append(name).append(' '));
        if (set > 0) {
            text.append("set ").append(set);
        }
        String said = text.toString().strip();
        return said.isEmpty() ? "plan" : said;
    }
}
