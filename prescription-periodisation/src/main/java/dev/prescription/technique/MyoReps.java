package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * One long set near failure and then short sets of few repetitions with short pauses.
 *
 * <p>For example {@code MyoReps.of(4, 5, 15)} prints {@code myo-reps 4 x 5 pause 15s}: after the set four times five, each
 * after 15 s. No study in the evidence tried them; what is known is of rest-pause (L-TECH-07).
 *
 * @param shortSets the number of short sets, 1 to 10
 * @param reps the repetitions of each, 1 to 10
 * @param pauseSeconds the pause before each, 5 to 60 s
 */
public record MyoReps(int shortSets, int reps, int pauseSeconds) implements Technique {

    private static final int MOST_REPS = 10;

    /**
     * Checks the parts; {@link #of(int, int, int)} is the way in.
     *
     * @param shortSets the number of short sets, 1 to 10
     * @param reps the repetitions of each, 1 to 10
     * @param pauseSeconds the pause before each, 5 to 60 s
     * @throws InvalidValueException if a number is out of its range
     */
    public MyoReps {
        TechniqueText.check("short sets", shortSets, 1, TechniqueText.MOST_SHORT_SETS, "");
        TechniqueText.check("reps of a short set", reps, 1, MOST_REPS, "");
        TechniqueText.checkPause(pauseSeconds);
    }

    /**
     * Returns a set of myo-reps.
     *
     * @param shortSets the number of short sets, 1 to 10
     * @param reps the repetitions of each, 1 to 10
     * @param pauseSeconds the pause before each, 5 to 60 s
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static MyoReps of(int shortSets, int reps, int pauseSeconds) {
        return new MyoReps(shortSets, reps, pauseSeconds);
    }

    @Override
    public String name() {
        return "myo-reps";
    }

    @Override
    public int seconds(int reps, int secondsPerRep) {
        int work = TechniqueText.work(reps, secondsPerRep);
        return work + shortSets * (pauseSeconds + TechniqueText.work(this.reps, secondsPerRep));
    }

    @Override
    public HardSetCount hardSets() {
        return HardSetCount.ONCE;
    }

    @Override
    public List<Finding> evidence() {
        return TechniqueText.findings("L-TECH-07", "L-TECH-05", "C-TECH-01", "C-TECH-02");
    }

    /** Returns the technique as a coach writes it, such as {@code myo-reps 4 x 5 pause 15s}. */
    @Override
    public String toString() {
        return name() + " " + shortSets + " x " + reps + " pause " + pauseSeconds + "s";
    }
}
