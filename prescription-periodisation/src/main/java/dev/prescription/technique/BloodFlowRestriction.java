package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Light sets with a cuff that restricts the blood flow of the limb.
 *
 * <p>For example {@code BloodFlowRestriction.of(60, 30)} prints {@code BFR 60% AOP pause 30s}: 60 % of the arterial
 * occlusion pressure, measured on the person, and 30 s between sets. A stated percentage must be 20 to 40 (L-TECH-12).
 * Nothing in the library chooses it; whoever writes it has read {@link #healthNote()}.
 *
 * @param pressurePercent the pressure, 40 to 80 % of the arterial occlusion pressure
 * @param pauseSeconds the rest between sets under the cuff, 30 to 60 s
 */
public record BloodFlowRestriction(int pressurePercent, int pauseSeconds) implements Technique {

    private static final int LEAST_PRESSURE = 40;
    private static final int MOST_PRESSURE = 80;
    private static final int SHORTEST_PAUSE = 30;
    private static final int LONGEST_PAUSE = 60;
    private static final int LIGHTEST = 20;
    private static final int HEAVIEST = 40;

    /**
     * Checks the parts; {@link #of(int, int)} is the way in.
     *
     * @param pressurePercent the pressure, 40 to 80 % of the arterial occlusion pressure
     * @param pauseSeconds the rest between sets under the cuff, 30 to 60 s
     * @throws InvalidValueException if a number is out of its range
     */
    public BloodFlowRestriction {
        TechniqueText.check("pressure", pressurePercent, LEAST_PRESSURE, MOST_PRESSURE, " %");
        TechniqueText.check("pause", pauseSeconds, SHORTEST_PAUSE, LONGEST_PAUSE, " s");
    }

    /**
     * Returns work under a cuff.
     *
     * @param pressurePercent the pressure, 40 to 80 % of the arterial occlusion pressure
     * @param pauseSeconds the rest between sets under the cuff, 30 to 60 s
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static BloodFlowRestriction of(int pressurePercent, int pauseSeconds) {
        return new BloodFlowRestriction(pressurePercent, pauseSeconds);
    }

    @Override
    public String name() {
        return "blood-flow restriction";
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
        return TechniqueText.findings(
                "L-TECH-12", "L-TECH-13", "L-TECH-14", "L-TECH-15", "L-TECH-16", "L-TECH-17", "C-TECH-02");
    }

    @Override
    public Optional<IntensityBand> loads() {
        return Optional.of(IntensityBand.ofPercent(LIGHTEST, HEAVIEST));
    }

    @Override
    public OptionalInt restSeconds() {
        return OptionalInt.of(pauseSeconds);
    }

    @Override
    public Optional<String> healthNote() {
        return Optional.of("Only after a health screen by a professional, who measures the occlusion pressure."
                + " This library screens nobody.");
    }

    /** Returns the technique as a coach writes it, such as {@code BFR 60% AOP pause 30s}. */
    @Override
    public String toString() {
        return "BFR " + pressurePercent + "% AOP pause " + pauseSeconds + "s";
    }
}
