package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * A set near failure, then short pauses and as many repetitions as go after each, up to a total.
 *
 * <p>For example {@code RestPause.of(3, 20, 18)} prints {@code rest-pause 3 x 20s to 18}: up to three pauses of 20 s until
 * 18 repetitions are done, as in the trial of L-TECH-06. Similar strength; growth is mixed (L-TECH-06, L-TECH-07).
 *
 * @param pauses the most pauses, 1 to 10
 * @param pauseSeconds the length of each, 5 to 60 s
 * @param totalReps the repetitions in all, 2 to 100
 */
public record RestPause(int pauses, int pauseSeconds, int totalReps) implements Technique {

    private static final int MOST_REPS = 100;

    /**
     * Checks the parts; {@link #of(int, int, int)} is the way in.
     *
     * @param pauses the most pauses, 1 to 10
     * @param pauseSeconds the length of each, 5 to 60 s
     * @param totalReps the repetitions in all, 2 to 100
     * @throws InvalidValueException if a number is out of its range
     */
    public RestPause {
        TechniqueText.check("pauses", pauses, 1, TechniqueText.MOST_SHORT_SETS, "");
        TechniqueText.checkPause(pauseSeconds);
        TechniqueText.check("total reps", totalReps, 2, MOST_REPS, "");
    }

    /**
     * Returns a rest-pause set.
     *
     * @param pauses the most pauses, 1 to 10
     * @param pauseSeconds the length of each, 5 to 60 s
     * @param totalReps the repetitions in all, 2 to 100
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static RestPause of(int pauses, int pauseSeconds, int totalReps) {
        return new RestPause(pauses, pauseSeconds, totalReps);
    }

    @Override
    public String name() {
        return "rest-pause";
    }

    @Override
    public int seconds(int reps, int secondsPerRep) {
        return TechniqueText.work(Math.max(reps, totalReps), secondsPerRep) + pauses * pauseSeconds;
    }

    @Override
    public HardSetCount hardSets() {
        return HardSetCount.ONCE;
    }

    @Override
    public List<Finding> evidence() {
        return TechniqueText.findings("L-TECH-06", "L-TECH-07", "L-TECH-03", "C-TECH-01", "C-TECH-02");
    }

    /** Returns the technique as a coach writes it, such as {@code rest-pause 3 x 20s to 18}. */
    @Override
    public String toString() {
        return name() + " " + pauses + " x " + pauseSeconds + "s to " + totalReps;
    }
}
