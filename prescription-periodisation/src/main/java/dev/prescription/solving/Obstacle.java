package dev.prescription.solving;

import dev.prescription.exercise.Muscle;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a step would break.
 *
 * @param limit which
 * @param muscle the muscle it is about; null where it is about none
 * @param most its number
 */
public record Obstacle(Limit limit, @Nullable Muscle muscle, int most) {

    /** What may not be exceeded. */
    public enum Limit {
        /** Sets of a session. */
        SETS_PER_SESSION,
        /** Sets of a slot. */
        SETS_PER_SLOT,
        /** Exercises of a session. */
        SLOTS_PER_SESSION,
        /** Seconds of a session. */
        SECONDS,
        /** What a session is for. */
        STYLE,
        /** Sets of a main lift in the week. */
        LIFT_SETS,
        /** Sessions of a main lift in the week. */
        LIFT_SESSIONS,
        /** Sets of a muscle in a session. */
        MUSCLE_IN_SESSION,
        /** Sets of a muscle in the week. */
        MUSCLE_IN_WEEK
    }
}
