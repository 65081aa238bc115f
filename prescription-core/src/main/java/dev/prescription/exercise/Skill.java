package dev.prescription.exercise;

import java.util.Locale;

/**
 * How much practice an exercise takes before it is trained hard.
 *
 * <p>A library convention ({@code C-CAT-01}); nobody has measured it. Generated programmes never choose a
 * {@link #TECHNICAL} exercise of their own accord.
 */
public enum Skill {
    /** Learnt in a session: a leg press, a curl, a push-up. */
    SIMPLE,
    /** Learnt in some weeks, with somebody to look: a squat, a deadlift, a bench press. */
    PRACTISED,
    /** Learnt over months, with coaching, and spoilt by fatigue: a snatch, a pistol squat, a handstand push-up. */
    TECHNICAL;

    /**
     * Returns the word in lower case.
     *
     * @return such as {@code practised}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
