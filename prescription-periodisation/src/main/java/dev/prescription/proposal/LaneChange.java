package dev.prescription.proposal;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SlotRef;
import java.util.Objects;
import java.util.Optional;

/**
 * What a coach changes of the lanes of an exercise: its slots that declare the same rule progress together, in one lane.
 *
 * <p>For example {@code new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(125)).in(new SlotRef(1, 1))} where squats are
 * 5x3 in {@code s1.e1} and 3x10 in {@code s3.e2}, each by a rule of its own: the 3x10 stay as they are.
 */
public sealed interface LaneChange extends CoachChange
        permits CoachChange.Basis, CoachChange.Rule, CoachChange.Lock, CoachChange.Unlock {

    /**
     * Returns the exercise.
     *
     * @return the exercise
     */
    ExerciseId exercise();

    /**
     * Returns the lane that is meant.
     *
     * @return one of its slots; empty where none is named
     */
    Optional<LaneRef> lane();

    /** {@return whether no slot means every lane of the exercise; else it means the only one, and does nothing where there are several} */
    default boolean isOfAll() {
        return this instanceof Lock || this instanceof Unlock;
    }

    /**
     * Returns the same change, of the lane of one slot where it next comes.
     *
     * @param slot the slot, which has the exercise
     * @return the change
     */
    default CoachChange in(SlotRef slot) {
        return in(LaneRef.of(Objects.requireNonNull(slot, "slot")));
    }

    /**
     * Returns the same change, of one lane.
     *
     * <p>For example {@code .in(LaneRef.of(new SessionRef(5, 1), new SlotRef(1, 1)))} where the squat is under another rule from week
     * five on.
     *
     * @param lane the lane by one of its slots, which has the exercise
     * @return the change
     */
    default CoachChange in(LaneRef lane) {
        Optional<LaneRef> named = Optional.of(Objects.requireNonNull(lane, "lane"));
        if (this instanceof Basis basis) {
            return new Basis(basis.exercise(), named, basis.load());
        }
        if (this instanceof Rule rule) {
            return new Rule(rule.exercise(), named, rule.progression());
        }
        return this instanceof Lock ? new Lock(exercise(), named) : new Unlock(exercise(), named);
    }

    @Override
    default Optional<ExerciseId> about() {
        return Optional.of(exercise());
    }
}
