package dev.prescription.exercise;

import java.util.Locale;

/**
 * The movement an exercise repeats, in a coach's words.
 *
 * <p>The first eight are compound (several joints move under load), the others work chiefly one joint. A programme
 * balances its week over the compound patterns, and a restriction may exclude a pattern as a whole. Which exercise
 * belongs to which pattern is a library convention.
 */
public enum MovementPattern {
    /** Knees and hips bend together, both feet on the floor or a platform: squats, leg press. */
    SQUAT(true),
    /** Squatting with one leg doing most of the work: split squats, lunges, step-ups. */
    LUNGE(true),
    /** The hips bend and extend with little knee movement: deadlifts, good mornings, hip thrusts. */
    HINGE(true),
    /** Pressing away from the chest: bench presses, push-ups, dips. */
    HORIZONTAL_PRESS(true),
    /** Pressing overhead. */
    VERTICAL_PRESS(true),
    /** Pulling towards the trunk: rows, face pulls. */
    HORIZONTAL_PULL(true),
    /** Pulling from overhead, or lifting along the body: pull-ups, pulldowns, upright rows. */
    VERTICAL_PULL(true),
    /** Bringing a load from the floor to the shoulders or overhead in one explosive movement: cleans, snatches, jerks. */
    WEIGHTLIFTING(true),
    /** Straightening the knee against a load. */
    KNEE_EXTENSION(false),
    /** Bending the knee against a load. */
    KNEE_FLEXION(false),
    /** Extending the hip alone, as in a kickback. */
    HIP_EXTENSION(false),
    /** Moving the thigh outwards. */
    HIP_ABDUCTION(false),
    /** Moving the thigh inwards. */
    HIP_ADDUCTION(false),
    /** Rising onto the toes. */
    CALF_RAISE(false),
    /** Bringing the upper arms together in front of the chest: flies. */
    CHEST_FLY(false),
    /** Opening the arms backwards: rear-delt flies. */
    REAR_FLY(false),
    /** Raising the arm forwards. */
    FRONT_RAISE(false),
    /** Raising the arm sideways. */
    LATERAL_RAISE(false),
    /** Drawing straight arms down from overhead. */
    SHOULDER_EXTENSION(false),
    /** Lifting or drawing back the shoulder blades alone: shrugs, prone raises. */
    SHRUG(false),
    /** Bending the elbow: curls. */
    ELBOW_FLEXION(false),
    /** Straightening the elbow: pushdowns, skull crushers. */
    ELBOW_EXTENSION(false),
    /** Bending or extending the wrist. */
    WRIST(false),
    /** Bending or extending the neck. */
    NECK(false),
    /** Bending the trunk or raising the legs to it. */
    TRUNK_FLEXION(false),
    /** Straightening the trunk from a bent position: back extensions. */
    TRUNK_EXTENSION(false),
    /** Turning the trunk, or holding it against a turn: wood chops, twists. */
    TRUNK_ROTATION(false);

    private final boolean compound;

    MovementPattern(boolean compound) {
        this.compound = compound;
    }

    /**
     * Tells whether several joints move under load in this pattern.
     *
     * @return true for the first eight patterns, from {@link #SQUAT} to {@link #WEIGHTLIFTING}
     */
    public boolean isCompound() {
        return compound;
    }

    /**
     * Tells whether the legs and hips do the work, for which load steps are larger than for the upper body.
     *
     * @return true for squat, lunge, hinge, weightlifting and the patterns of knee, hip and calf; false for arms, shoulders, neck and trunk
     */
    public boolean isLowerBody() {
        return switch (this) {
            case SQUAT,
                    LUNGE,
                    HINGE,
                    WEIGHTLIFTING,
                    KNEE_EXTENSION,
                    KNEE_FLEXION,
                    HIP_EXTENSION,
                    HIP_ABDUCTION,
                    HIP_ADDUCTION,
                    CALF_RAISE -> true;
            default -> false;
        };
    }

    /**
     * Returns the pattern in words, such as {@code horizontal press}.
     *
     * @return the name in lower case, with blanks
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
