package dev.prescription.exercise;

import java.util.Locale;

/**
 * A muscle group for which weekly hard sets are counted.
 *
 * <p>Twelve groups are always counted; five more, such as {@link #CALVES}, are optional: a programme targets them only
 * when asked, and none of the weekly floors hold for them otherwise. The grouping is a library convention: fine enough
 * that one set can be told from another (front, side and rear deltoids), coarse enough that a coach uses the words.
 */
public enum Muscle {
    /** The pectoral muscles: pressing and bringing the arms together. */
    CHEST(false),
    /** Latissimus dorsi and teres major: pulling the upper arms down and back. */
    LATS(false),
    /** Trapezius and rhomboids: drawing the shoulder blades back and up. */
    UPPER_BACK(false),
    /** The front head of the deltoid: raising the arm forwards, pressing. */
    FRONT_DELTOIDS(false),
    /** The middle head of the deltoid: raising the arm sideways. */
    SIDE_DELTOIDS(false),
    /** The rear head of the deltoid: drawing the arm backwards. */
    REAR_DELTOIDS(false),
    /** Biceps and brachialis: bending the elbow. */
    BICEPS(false),
    /** The triceps: straightening the elbow. */
    TRICEPS(false),
    /** The quadriceps: straightening the knee. */
    QUADRICEPS(false),
    /** The hamstrings: bending the knee and extending the hip. */
    HAMSTRINGS(false),
    /** The gluteal muscles: extending and abducting the hip. */
    GLUTES(false),
    /** The muscles along the spine: holding and extending the trunk. */
    SPINAL_ERECTORS(false),
    /** Gastrocnemius and soleus: rising onto the toes. Optional. */
    CALVES(true),
    /** The muscles of the forearm: gripping, and bending the wrist. Optional. */
    FOREARMS(true),
    /** The muscles of the neck. Optional. */
    NECK(true),
    /** The adductors: drawing the thighs together, and helping out of a deep squat. Optional. */
    ADDUCTORS(true),
    /** The abdominal muscles: bending and bracing the trunk. Optional. */
    ABDOMINALS(true);

    private final boolean optional;

    Muscle(boolean optional) {
        this.optional = optional;
    }

    /**
     * Tells whether weekly targets leave this muscle out unless a programme asks for it.
     *
     * @return true for {@link #CALVES}, {@link #FOREARMS}, {@link #NECK}, {@link #ADDUCTORS} and {@link #ABDOMINALS},
     *     false for the other twelve
     */
    public boolean isOptional() {
        return optional;
    }

    /**
     * Returns the muscle in words, such as {@code rear deltoids}.
     *
     * @return the name in lower case, with blanks
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
