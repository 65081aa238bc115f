package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * After the last set the load is cut and lifted on without rest, once or several times.
 *
 * <p>For example {@code DropSet.of(2, 20)} prints {@code drop set 2 x -20%}: two drops of 20 % of the load before. Each
 * drop is reckoned with the repetitions of the set. Similar growth in a half to a third of the time (L-TECH-01, L-TECH-02).
 *
 * @param drops the number of cuts, 1 to 3
 * @param percent how much of the load each cut takes off, 20 to 25 %
 */
public record DropSet(int drops, int percent) implements Technique {

    private static final int MOST_DROPS = 3;
    private static final int LEAST_PERCENT = 20;
    private static final int MOST_PERCENT = 25;

    /**
     * Checks the parts; {@link #of(int, int)} is the way in.
     *
     * @param drops the number of cuts, 1 to 3
     * @param percent how much of the load each cut takes off, 20 to 25 %
     * @throws InvalidValueException if a number is out of its range
     */
    public DropSet {
        TechniqueText.check("drops", drops, 1, MOST_DROPS, "");
        TechniqueText.check("drop", percent, LEAST_PERCENT, MOST_PERCENT, " %");
    }

    /**
     * Returns a drop set.
     *
     * @param drops the number of cuts, 1 to 3
     * @param percent how much of the load each cut takes off, 20 to 25 %
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static DropSet of(int drops, int percent) {
        return new DropSet(drops, percent);
    }

    @Override
    public String name() {
        return "drop set";
    }

    @Override
    public int seconds(int reps, int secondsPerRep) {
        return (1 + drops) * TechniqueText.work(reps, secondsPerRep);
    }

    @Override
    public HardSetCount hardSets() {
        return HardSetCount.ONCE;
    }

    @Override
    public List<Finding> evidence() {
        return TechniqueText.findings("L-TECH-01", "L-TECH-02", "L-TECH-07", "L-TECH-03", "C-TECH-01", "C-TECH-02");
    }

    @Override
    public boolean onLastSetOnly() {
        return true;
    }

    /** Returns the technique as a coach writes it, such as {@code drop set 2 x -20%}. */
    @Override
    public String toString() {
        return name() + " " + drops + " x -" + percent + "%";
    }
}
