package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.IntensityBand;
import java.util.List;
import java.util.Optional;

/**
 * A long set with a light load, taken to failure.
 *
 * <p>For example {@code 3x20-25 @ 40%, low load to failure}. A stated percentage must be 30 to 60: heavier is no low load
 * (L-LOAD-01), lighter was not tried in the trials cited. Similar growth, less strength than heavy loads (L-LOAD-12,
 * L-LOAD-11).
 */
public record LowLoadToFailure() implements Technique {

    private static final int LIGHTEST = 30;
    private static final int HEAVIEST = 60;

    @Override
    public String name() {
        return "low load to failure";
    }

    @Override
    public int seconds(int reps, int secondsPerRep) {
        return TechniqueText.work(reps, secondsPerRep);
    }

    @Override
    public HardSetCount hardSets() {
        return HardSetCount.ONCE;
    }

    @Override
    public List<Finding> evidence() {
        return TechniqueText.findings("L-LOAD-01", "L-LOAD-03", "L-LOAD-11", "L-LOAD-12", "C-TECH-02");
    }

    @Override
    public Optional<IntensityBand> loads() {
        return Optional.of(IntensityBand.ofPercent(LIGHTEST, HEAVIEST));
    }

    /** Returns the technique as a coach writes it, such as {@code low load to failure}. */
    @Override
    public String toString() {
        return name();
    }
}
