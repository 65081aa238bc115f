package dev.prescription.layout;

import dev.prescription.quantity.Intensity;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import dev.prescription.technique.Technique;
import java.util.List;
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
     * Returns a series whose reserve is prescribed.
     *
     * @param kind what its sets are for
     * @param sets the sets
     * @param intensity the exact share of the maximum
     * @param cell the place of its load among the programme's distinct loads
     * @return the series
     */
    public static SeriesLayout stated(SetKind kind, StraightSets sets, Optional<Intensity> intensity, int cell) {
        RepTarget reps = RepTarget.exactly(sets.reps());
        return new SeriesLayout(kind, sets, reps, Optional.empty(), true, intensity, cell);
    }

    /**
     * Returns the same series in another layout.
     *
     * @param other the place of its load among that one's distinct loads
     * @return the series
     */
    public SeriesLayout withCell(int other) {
        return new SeriesLayout(kind, sets, reps, technique, isEffortStated, intensity, other);
    }

    /** The place of the heaviest series of a slot, the first of equals. */
    static int heaviest(List<SeriesLayout> series) {
        int heaviest = 0;
        for (int place = 1; place < series.size(); place++) {
            heaviest = series.get(place).hundredths() > series.get(heaviest).hundredths() ? place : heaviest;
        }
        return heaviest;
    }

    private int hundredths() {
        return intensity.map(Intensity::hundredths).orElse(0);
    }

    /** Returns the series in one line, such as {@code 3 x 6 RIR 3 73.9 %1RM} or {@code 1 x 5+ 85 %}. */
    @Override
    public String toString() {
        String said = isEffortStated ? sets.toString() : sets.sets() + " x " + reps;
        return said + intensity.map(value -> " " + value).orElse("");
    }

    /**
     * What is prescribed for one set, in one number, so that a walk over a plan's sets reads little and makes nothing.
     *
     * <p>From the lowest bit: 8 for the repetitions, 8 for the reserve in halves of a set by effort, 32 for the place of the load,
     * 8 of no use, and 8 for the reserve of a set with a load. A reserve that is not prescribed is -1.
     */
    public static final class PackedSet {

        private static final int BY_EFFORT_SHIFT = 8;
        private static final int CELL_SHIFT = 16;
        private static final int WITH_LOAD_SHIFT = 56;
        private static final int MASK = 0xFF;
        private static final int NONE = -1;

        private PackedSet() {}

        /**
         * Packs what is prescribed for a set.
         *
         * @param series its series
         * @param numberInSeries its number in the series, from 1
         * @return the packed set
         */
        public static long of(SeriesLayout series, int numberInSeries) {
            int reserve = series.sets().rirOf(numberInSeries).halves();
            boolean isKnown = series.isEffortStated || series.intensity.isPresent();
            return (long) (series.isEffortStated ? reserve : NONE) << WITH_LOAD_SHIFT
                    | Integer.toUnsignedLong(series.cell) << CELL_SHIFT
                    | ((isKnown ? reserve : NONE) & MASK) << BY_EFFORT_SHIFT
                    | series.reps.fewest();
        }

        /**
         * Returns the place of the set's load among the programme's distinct loads.
         *
         * @param set a packed set
         * @return the index into {@link ProgrammeLayout#cells()}
         */
        public static int cell(long set) {
            return (int) (set >>> CELL_SHIFT);
        }

        /**
         * Returns the repetitions before any athlete's load is rounded.
         *
         * @param set a packed set
         * @return the fewest that are asked for; 0 where a time or a total is
         */
        public static int reps(long set) {
            return (int) set & MASK;
        }

        /**
         * Returns the reserve of a set with a load, before that is rounded, in halves: 3 is RIR 1.5.
         *
         * @param set a packed set
         * @return the halves; -1 where no reserve is prescribed
         */
        public static int rirHalves(long set) {
            return (int) (set >> WITH_LOAD_SHIFT);
        }

        /**
         * Returns the reserve of a set without a load, which stands where it only follows from a stated share.
         *
         * @param set a packed set
         * @return the halves; -1 where no reserve is known
         */
        public static int rirHalvesByEffort(long set) {
            return (byte) (set >> BY_EFFORT_SHIFT);
        }
    }
}
