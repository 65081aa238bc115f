package dev.prescription.log;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SlotRef;
import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done of one exercise in one session: its work sets in order, none where it was skipped.
 *
 * <p>For example {@code ExerciseLog.of(ExerciseId.BACK_SQUAT, SetLog.of(5, load), SetLog.of(4, load))}. Done in place of another
 * exercise it names the slot: {@code .inPlaceOf(new SlotRef(1, 2))}.
 *
 * @param exercise the exercise that was done, or skipped
 * @param slot the planned slot it answers; empty where the exercise itself says it, or it was added
 * @param sets the work sets, at most 100; not modifiable
 */
public record ExerciseLog(ExerciseId exercise, Optional<SlotRef> slot, List<SetLog> sets) {

    private static final int MOST_SETS = 100;

    /**
     * Copies the sets.
     *
     * @param exercise the exercise
     * @param slot the planned slot it answers
     * @param sets the work sets
     * @throws InvalidValueException if there are more than 100 sets
     */
    public ExerciseLog {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(slot, "slot");
        sets = List.copyOf(sets);
        Entries.checkCount("sets of an exercise", sets.size(), MOST_SETS);
    }

    /**
     * Returns an exercise that was done, or skipped where it has no sets.
     *
     * @param exercise the exercise
     * @param sets its work sets in order
     * @return the log
     * @throws InvalidValueException if there are more than 100 sets
     */
    public static ExerciseLog of(ExerciseId exercise, SetLog... sets) {
        return new ExerciseLog(exercise, Optional.empty(), List.of(sets));
    }

    /**
     * Returns the same exercise as the answer to a planned slot, whatever was planned there.
     *
     * @param planned the slot
     * @return the log
     */
    public ExerciseLog inPlaceOf(SlotRef planned) {
        return new ExerciseLog(exercise, Optional.of(planned), sets);
    }

    /**
     * Says whether any set hurt.
     *
     * @return whether one did
     */
    public boolean isPainful() {
        return sets.stream().anyMatch(SetLog::isPainful);
    }

    /** Returns the exercise and the number of sets; no load, no pain. */
    @Override
    public String toString() {
        return exercise + ", " + Counted.of(sets.size(), "set");
    }
}
