package dev.prescription.layout;

import dev.prescription.quantity.Intensity;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import java.util.Objects;
import java.util.Optional;

/**
 * The sets of one slot that share a target and a load: a slot of straight sets has one series, a top set with back-offs
 * two.
 *
 * <p>For example 3 x 6 RIR 3 at 73.9 %1RM. Where no intensity follows (repetitions and reserve lie beyond the rep-max
 * model) the series is given by effort alone.
 *
 * @param kind what its sets are for
 * @param sets the sets before any athlete's loads are rounded
 * @param intensity the exact share of the maximum its load is; empty where effort alone governs
 * @param cell the place of its load among the programme's distinct loads, an index into {@link ProgrammeLayout#cells()}
 */
public record SeriesLayout(SetKind kind, StraightSets sets, Optional<Intensity> intensity, int cell) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind what its sets are for
     * @param sets the sets before any athlete's loads are rounded
     * @param intensity the exact share of the maximum its load is; empty where effort alone governs
     * @param cell the place of its load among the programme's distinct loads
     */
    public SeriesLayout {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(intensity, "intensity");
    }

    /**
     * Returns a series of straight sets.
     *
     * @param sets the sets
     * @param intensity the exact share of the maximum
     * @param cell the place of its load among the programme's distinct loads
     * @return the series
     */
    public static SeriesLayout straight(StraightSets sets, Optional<Intensity> intensity, int cell) {
        return new SeriesLayout(SetKind.STRAIGHT, sets, intensity, cell);
    }

    /** Returns the series in one line, such as {@code 3 x 6 RIR 3 73.9 %1RM}. */
    @Override
    public String toString() {
        return sets + intensity.map(value -> " " + value).orElse("");
    }
}
