package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * Lowering more than can be lifted, with help on the way up.
 *
 * <p>For example {@code EccentricOverload.of(120)} prints {@code eccentric overload 120%}: lowered with 120 % of the
 * one-repetition maximum, lifted with the set's own load. Slow lowering is a tempo and no technique. One body names a
 * benefit, a review of trained people finds none (L-TECH-11, L-TECH-04).
 *
 * @param percent the load lowered, 105 to 130 % of the one-repetition maximum
 */
public record EccentricOverload(int percent) implements Technique {

    private static final int LIGHTEST = 105;
    private static final int HEAVIEST = 130;

    /**
     * Checks the parts; {@link #of(int)} is the way in.
     *
     * @param percent the load lowered, 105 to 130 % of the one-repetition maximum
     * @throws InvalidValueException if a number is out of its range
     */
    public EccentricOverload {
        TechniqueText.check("load lowered", percent, LIGHTEST, HEAVIEST, " %");
    }

    /**
     * Returns an eccentric overload.
     *
     * @param percent the load lowered, 105 to 130 % of the one-repetition maximum
     * @return the technique
     * @throws InvalidValueException if a number is out of its range
     */
    public static EccentricOverload of(int percent) {
        return new EccentricOverload(percent);
    }

    @Override
    public String name() {
        return "eccentric overload";
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
        return TechniqueText.findings("L-TECH-11", "L-TECH-04", "C-TECH-01", "C-TECH-02");
    }

    @Override
    public Optional<String> healthNote() {
        return Optional.of("Above the maximum every repetition needs spotters; in one or two exercises at most.");
    }

    /** Returns the technique as a coach writes it, such as {@code eccentric overload 120%}. */
    @Override
    public String toString() {
        return name() + " " + percent + "%";
    }
}
