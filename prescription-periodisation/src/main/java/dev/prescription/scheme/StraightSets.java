package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import java.util.Objects;

/**
 * A series of sets with the same repetitions and the same load, in which the reserve fades from set to set.
 *
 * <p>For example {@code StraightSets.of(3, 6, Rir.of(2), Rir.of(0.5))} is three sets of six that leave 3, 2.5 and 2
 * repetitions in reserve. The target is the last set's; set {@code k} of {@code n} has the target plus fade times
 * {@code (n - k)}. The load is that of a fresh set of these repetitions at the first set's reserve.
 *
 * @param sets the number of sets, 1 to 100
 * @param reps the repetitions of each set, 1 to 100
 * @param target the repetitions in reserve in the last set
 * @param fade the repetitions in reserve lost from each set to the next, 0 to 1 (library convention, 0.5)
 */
public record StraightSets(int sets, int reps, Rir target, Rir fade) {

    private static final int MOST = 100;
    private static final int LARGEST_FADE_HALVES = 2;
    private static final int HALVES = 2;

    /**
     * Checks the parts; {@link #of(int, int, Rir, Rir)} is the way in.
     *
     * @param sets the number of sets, 1 to 100
     * @param reps the repetitions of each set, 1 to 100
     * @param target the repetitions in reserve in the last set
     * @param fade the repetitions in reserve lost from each set to the next, 0 to 1
     * @throws InvalidValueException if a number is out of its range, or the first set's reserve would exceed 30
     */
    public StraightSets {
        check("sets", sets, MOST);
        check("reps", reps, MOST);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(fade, "fade");
        if (fade.halves() > LARGEST_FADE_HALVES) {
            throw InvalidValueException.of("fade", "must be 0 to 1", fade.repsInReserve(), "out-of-range");
        }
        Rir.ofHalves(target.halves() + fade.halves() * (sets - 1));
    }

    /**
     * Returns a series.
     *
     * @param sets the number of sets, 1 to 100
     * @param reps the repetitions of each set, 1 to 100
     * @param target the repetitions in reserve in the last set
     * @param fade the repetitions in reserve lost from each set to the next, 0 to 1
     * @return the series
     * @throws InvalidValueException if a number is out of its range, or the first set's reserve would exceed 30
     */
    public static StraightSets of(int sets, int reps, Rir target, Rir fade) {
        return new StraightSets(sets, reps, target, fade);
    }

    /**
     * Returns the repetitions in reserve of one set.
     *
     * @param set the number of the set, 1 to {@link #sets()}
     * @return the target plus the fade of the sets still to come
     * @throws InvalidValueException if {@code set} is outside 1 to {@link #sets()}
     */
    public Rir rirOf(int set) {
        check("set", set, sets);
        return Rir.ofHalves(target.halves() + fade.halves() * (sets - set));
    }

    /**
     * Returns the repetitions to failure of a fresh set at this series' load, in halves: 20 is ten repetitions.
     *
     * @return twice the repetitions plus the first set's reserve
     */
    public int freshHalves() {
        return HALVES * reps + target.halves() + fade.halves() * (sets - 1);
    }

    private static void check(String parameter, int value, int most) {
        if (value < 1 || value > most) {
            throw InvalidValueException.of(parameter, "must be 1 to " + most, value, "out-of-range");
        }
    }

    /** Returns the series as a coach writes it, such as {@code 3 x 6 RIR 2}. */
    @Override
    public String toString() {
        return sets + " x " + reps + " " + target;
    }
}
