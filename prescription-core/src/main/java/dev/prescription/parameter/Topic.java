package dev.prescription.parameter;

import java.util.Locale;

/**
 * What advice in words speaks of, where no number is stated.
 *
 * <p>For example {@link #RANGE_OF_MOTION}: the second founding article and the ACSM of 2026 both favour the full range.
 * Numbers are {@link Parameter}s.
 */
public enum Topic {
    /** What to add when training gets easier: load, repetitions, sets. */
    PROGRESSION,
    /** Which exercises carry the work. */
    EXERCISE_EMPHASIS,
    /** What comes first in a session. */
    EXERCISE_ORDER,
    /** How weeks differ: linear, undulating, in blocks. */
    PERIODISATION,
    /** Which of strength and size is trained first. */
    PHASE_ORDER,
    /** How far the joint moves. */
    RANGE_OF_MOTION,
    /** What to attend to: technique, bar speed, tension. */
    TRAINING_FOCUS,
    /** Drop sets, clusters, eccentric overload and the like. */
    TECHNIQUES,
    /** How heavy, in words. */
    LOAD_CHOICE,
    /** How long to rest, in words. */
    REST_CHOICE,
    /** How much work, in words. */
    VOLUME_CHOICE,
    /** Whether sets must end in failure. */
    FAILURE,
    /** Which goal to train for. */
    GOAL_CHOICE,
    /** What planned relief cuts. */
    DELOAD_CONTENT,
    /** What a warm-up holds. */
    WARM_UP_CONTENT;

    /**
     * Returns the words printed in recommendations and tables.
     *
     * @return the label, such as {@code "range of motion"}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
