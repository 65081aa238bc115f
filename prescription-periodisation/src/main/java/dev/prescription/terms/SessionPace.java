package dev.prescription.terms;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RestBand;
import java.util.List;

/**
 * How fast a session goes: what its length is reckoned with.
 *
 * <p>For example {@link #standard()} takes 3 s for a repetition (C-TIME-01), 120 s to change to the next exercise and 300 s
 * to warm up in general (C-TIME-02). Round numbers of the library, each a parameter; no study fixes one.
 *
 * @param secondsPerRep the seconds of one repetition, 1 to 60
 * @param changeSeconds the seconds from one exercise to the next, 0 to 3,600
 * @param warmUpSeconds the seconds before the first exercise, 0 to 3,600
 */
public record SessionPace(int secondsPerRep, int changeSeconds, int warmUpSeconds) {

    private static final int SLOWEST_REP = 60;
    private static final int LONGEST = 3_600;
    private static final SessionPace STANDARD = new SessionPace(3, 120, 300);

    /**
     * Checks the parts.
     *
     * @param secondsPerRep the seconds of one repetition, 1 to 60
     * @param changeSeconds the seconds from one exercise to the next, 0 to 3,600
     * @param warmUpSeconds the seconds before the first exercise, 0 to 3,600
     * @throws InvalidValueException if a number is outside its bounds (code {@code "out-of-range"})
     */
    public SessionPace {
        check("seconds per rep", secondsPerRep, 1, SLOWEST_REP);
        check("seconds to change exercise", changeSeconds, 0, LONGEST);
        check("seconds of warm-up", warmUpSeconds, 0, LONGEST);
    }

    /**
     * Returns the convention: 3 s a repetition, 120 s to change exercise, 300 s to warm up.
     *
     * @return the pace
     */
    public static SessionPace standard() {
        return STANDARD;
    }

    /**
     * Returns the time of a set's repetitions.
     *
     * @param reps the repetitions
     * @param isUnilateral whether one side is trained after the other, which takes twice the time
     * @return the seconds, such as 24 for 8 repetitions at 3 s
     */
    public int workSeconds(int reps, boolean isUnilateral) {
        return sides(isUnilateral) * reps * secondsPerRep;
    }

    /**
     * Returns how often a set is done: once for each side.
     *
     * @param isUnilateral whether one side is trained after the other
     * @return 1 or 2
     */
    public static int sides(boolean isUnilateral) {
        return isUnilateral ? 2 : 1;
    }

    /**
     * Returns the rest that is reckoned with between two sets: the middle of the band.
     *
     * @param rest the band
     * @return the seconds, rounded half up
     */
    public static int restSeconds(RestBand rest) {
        return (rest.minSeconds() + rest.maxSeconds() + 1) / 2;
    }

    /**
     * Returns where the standard numbers and the way to add them up come from.
     *
     * @return the library's conventions C-TIME-01 and C-TIME-02
     */
    public static List<Finding> evidence() {
        EvidenceBase base = EvidenceBase.standard();
        return List.of(base.get("C-TIME-01"), base.get("C-TIME-02"));
    }

    /** Returns the numbers, such as {@code 3 s per rep, 120 s to change exercise, 300 s of warm-up}. */
    @Override
    public String toString() {
        return secondsPerRep + " s per rep, " + changeSeconds + " s to change exercise, " + warmUpSeconds
                + " s of warm-up";
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            String rule = "must be " + least + " to " + most + " s";
            throw InvalidValueException.of(parameter, rule, value, "out-of-range");
        }
    }
}
