package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * A set in short clusters with a pause between them, so that more of it is lifted fast.
 *
 * <p>For example {@code Cluster.of(2, 20)} prints {@code cluster 2 pause 20s}: a set of six is done as 2, 2 and 2. The
 * reserve is that of the whole set. Similar strength and growth at equal effort, somewhat better speed (L-TECH-10).
 *
 * @param reps the repetitions of one cluster, 1 to 5
 * @param pauseSeconds the pause between clusters, 15 to 45 s
 */
public record Cluster(int reps, int pauseSeconds) implements Technique {

    private static final int MOST_REPS = 5;
    private static final int SHORTEST_PAUSE = 15;
    private static final int LONGEST_PAUSE = 45;

    /**
     * Checks the parts; {@link #of(int, int)} is the way in.
     *
     * @param reps the repetitions of one cluster, 1 to 5
     * @param pauseSeconds the pause between clusters, 15 to 45 s
     * @throws InvalidValueException if a number is out of its range
     */
    public Cluster {
        TechniqueText.check("reps of a cluster", reps, 1, MOST_REPS, "");
        TechniqueText.check("pause", pauseSeconds, SHORTEST_PAUSE, LONGEST_PAUSE, " s");
    }

    /**
     * Returns a set in clusters.
     *
     * @param reps the repetitions of one cluster, 1 to 5
     * @param pauseSeconds the pause between clusters, 15 to 45 s
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static Cluster of(int reps, int pauseSeconds) {
        return new Cluster(reps, pauseSeconds);
    }

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public int seconds(int reps, int secondsPerRep) {
        int work = TechniqueText.work(reps, secondsPerRep);
        return work + (reps - 1) / this.reps * pauseSeconds;
    }

    @Override
    public HardSetCount hardSets() {
        return HardSetCount.BY_RESERVE;
    }

    @Override
    public List<Finding> evidence() {
        return TechniqueText.findings("L-TECH-10", "L-TECH-08", "L-TECH-09", "C-TECH-01", "C-TECH-02");
    }

    /** Returns the technique as a coach writes it, such as {@code cluster 2 pause 20s}. */
    @Override
    public String toString() {
        return name() + " " + reps + " pause " + pauseSeconds + "s";
    }
}
