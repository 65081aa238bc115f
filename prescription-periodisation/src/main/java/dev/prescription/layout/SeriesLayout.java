package dev.prescription.layout;

import dev.prescription.quantity.Intensity;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import dev.prescription.technique.Technique;
import java.util.Objects;
import java.util.Optional;

/**
 * The sets of one slot that share a target and a load: a slot of straight sets has one series, a top set with back-offs
 * two.
 *
 * <p>For example 3 x 6 RIR 3 at 73.9 %1RM. Where no intensity follows (repetitions and reserve lie beyond the rep-max
 * model, or the lifter chooses) the series is given by effort alone.
 *
 * @param kind what its sets are for
 * @param sets the sets before any athlete's loads are rounded; their reserve is the stated one, or what a stated share of
 *     the maximum leaves by the rep-max model
 * @param reps what is asked for in each set; its fewest repetitions are those of {@code sets}
 * @param technique how the sets are done, where not plainly
 * @param isEffortStated whether the reserve is prescribed, and does not merely follow from the load
 * @param intensity the exact share of its basis that its load is; empty where effort alone governs or the load is stated
 * @param cell the place of its load among the programme's distinct loads, an index into {@link ProgrammeLayout#cells()}
 */
public record SeriesLayout(
        SetKind kind,
        StraightSets sets,
        RepTarget reps,
        Optional<Technique> technique,
        boolean isEffortStated,
        Optional<Intensity> intensity,
        int cell) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind what its sets are for
     * @param sets the sets before any athlete's loads are rounded
     * @param reps what is asked for in each set
     * @param technique how the sets are done, where not plainly
     * @param isEffortStated whether the reserve is prescribed
     * @param intensity the exact share of its basis that its load is
     * @param cell the place of its load among the programme's distinct loads
     */
    public SeriesLayout {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(technique, "technique");
        Objects.requireNonNull(intensity, "intensity");
    }

    /**
     * Returns a series of straight sets whose reserve is prescribed.
     *
     * @param sets the sets
     * @param intensity the exact share of the maximum
     * @param cell the place of its load among the programme's distinct loads
     * @return the series
     */
    public static SeriesLayout straight(StraightSets sets, Optional<Intensity> intensity, int cell) {
        RepTarget reps = RepTarget.exactly(sets.reps());
        return new SeriesLayout(SetKind.STRAIGHT, sets, reps, Optional.empty(), true, intensity, cell);
    }

    /** Returns the series in one line, such as {@code 3 x 6 RIR 3 73.9 %1RM} or {@code 1 x 5+ 85 %}. */
    @Override
    public String toString() {
        String said = isEffortStated ? sets.toString() : sets.sets() + " x " + reps;
        return said + intensity.map(value -> " " + value).orElse("");
    }
}
