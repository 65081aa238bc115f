package dev.prescription.exercise;

import java.util.Locale;

/**
 * The implement an exercise is loaded with, which decides the loads that can be set.
 *
 * <p>For example, a 20 kg bar with pairs of plates from 1.25 kg goes up in steps of 2.5 kg, while a rack of dumbbells
 * may offer 24 kg and 26 kg and nothing between them. Which loads an athlete's own implements offer is stated by the
 * athlete, not here.
 */
public enum Equipment {
    /** A straight bar loaded with pairs of plates; the load counts the bar. */
    BARBELL,
    /** A short bent bar loaded with pairs of plates; the load counts the bar. */
    EZ_BAR,
    /** A pair of dumbbells, or one; the load is what one hand holds. */
    DUMBBELL,
    /** A cable with a stack of weights; the load is the number on the stack. */
    CABLE,
    /** A machine with a stack of weights; the load is the number on the stack. */
    MACHINE,
    /** A machine loaded with plates; the load counts the plates alone, not the sled or the arms. */
    PLATE_LOADED_MACHINE,
    /** The lifter's own body, with a belt, vest or held weight where load is added. */
    BODY_MASS,
    /** A machine with a stack that takes load off the lifter's body; the load is the help given. */
    ASSISTANCE_MACHINE,
    /** Plates held or laid on without a bar. */
    PLATE;

    /**
     * Returns the implement in words, such as {@code plate loaded machine}.
     *
     * @return the name in lower case, with blanks
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
