package dev.prescription.lane;

import dev.prescription.exercise.ExerciseId;

/**
 * The lane of a slot.
 *
 * @param key its name: the exercise and what its slot declares, or the id of its rule
 * @param isJudged whether what is done in the slot is judged: of several slots of the lane in one session, the first
 */
public record SlotLane(String key, boolean isJudged) {

    /**
     * Says whether a lane is one of an exercise.
     *
     * @param key the name of the lane
     * @param exercise the exercise
     * @return whether it is
     */
    public static boolean isOf(String key, ExerciseId exercise) {
        return key.startsWith(exercise.slug() + " ");
    }
}
