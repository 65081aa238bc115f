package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * A set that stops when the bar has slowed by a share of the first repetition's speed.
 *
 * <p>For example {@code VelocityLoss.of(20)} prints {@code velocity loss 20%}; the repetitions of the set are the most.
 * Small losses favour strength and speed, larger ones growth (L-VBT-05); 25 % or less with half the repetitions beat more
 * (L-VBT-06). How far from failure a loss is differs by lift and lifter, so the set counts by its stated reserve.
 *
 * @param percent the loss at which the set stops, 10 to 40 %
 */
public record VelocityLoss(int percent) implements Technique {

    private static final int LEAST = 10;
    private static final int MOST = 40;

    /**
     * Checks the parts; {@link #of(int)} is the way in.
     *
     * @param percent the loss at which the set stops, 10 to 40 %
     * @throws InvalidValueException if a number is out of its range
     */
    public VelocityLoss {
        TechniqueText.check("velocity loss", percent, LEAST, MOST, " %");
    }

    /**
     * Returns a stop at a loss of speed.
     *
     * @param percent the loss at which the set stops, 10 to 40 %
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static VelocityLoss of(int percent) {
        return new VelocityLoss(percent);
    }

    @Override
    public String name() {
        return "velocity loss";
    }

    @Override
    public int seconds(int reps, int secondsPerRep) {
        return TechniqueText.work(reps, secondsPerRep);
    }

    @Override
    public HardSetCount hardSets() {
        return HardSetCount.BY_RESERVE;
    }

    @Override
    public List<Finding> evidence() {
        return TechniqueText.findings("L-VBT-06", "L-VBT-05", "L-VBT-07", "C-TECH-02");
    }

    /** Returns the technique as a coach writes it, such as {@code velocity loss 20%}. */
    @Override
    public String toString() {
        return name() + " " + percent + "%";
    }
}
