package dev.prescription.exercise;

import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.Locale;

/**
 * What an exercise is done with: the implement that is its load, and the stations it takes place on.
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
    PLATE,
    /** A bar guided by rails, loaded with plates; the load counts the bar. */
    SMITH_MACHINE,
    /** A bar with a frame to stand in, loaded with plates; the load counts the bar. */
    TRAP_BAR,
    /** A kettlebell in each hand, or one. */
    KETTLEBELL,
    /** Elastic bands; the load is what the maker says of the band when it is stretched, and no more than a guide. */
    BAND,
    /** A flat bench, or one that can be inclined. A station. */
    BENCH,
    /** A rack, stand or pins that hold a bar. A station. */
    RACK,
    /** A bar to hang from. A station. */
    PULL_UP_BAR,
    /** Two parallel bars to press up from. A station. */
    DIP_BARS,
    /** A bench that holds the legs and leaves the trunk free. A station. */
    BACK_EXTENSION_BENCH,
    /** Straps or rings that hang. A station. */
    SUSPENSION_TRAINER,
    /** A large soft ball. A station. */
    EXERCISE_BALL,
    /** A wheel with two handles. A station. */
    AB_WHEEL;

    /**
     * Tells whether this holds the lifter or the load and is not itself the load.
     *
     * @return true from {@link #BENCH} on: no exercise is loaded with it, and no load is rounded for it
     */
    public boolean isStation() {
        return switch (this) {
            case BENCH,
                    RACK,
                    PULL_UP_BAR,
                    DIP_BARS,
                    BACK_EXTENSION_BENCH,
                    SUSPENSION_TRAINER,
                    EXERCISE_BALL,
                    AB_WHEEL -> true;
            default -> false;
        };
    }

    /** The smallest step of load worth taking, a library convention (C-CAT-02). */
    Load smallestStep(boolean lowerBody, MassUnit unit) {
        boolean metric = unit == MassUnit.KILOGRAM;
        double step = switch (this) {
            case KETTLEBELL -> metric ? 4 : 10;
            case BAND, PLATE_LOADED_MACHINE -> metric ? 5 : 10;
            case CABLE, MACHINE, ASSISTANCE_MACHINE -> metric ? 2.5 : 5;
            case BARBELL, SMITH_MACHINE, TRAP_BAR -> lowerBody ? metric ? 2.5 : 5 : metric ? 1 : 2.5;
            default -> metric ? 1 : 2.5;
        };
        return Load.of(step, unit);
    }

    /**
     * Returns the equipment in words, such as {@code plate loaded machine}.
     *
     * @return the name in lower case, with blanks
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
