package dev.prescription.layout;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import dev.prescription.technique.Technique;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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
     * What is prescribed for one set, in one number, so that a walk over a plan's sets reads little and makes nothing; beside it
     * where the walk goes on, so that it compares with no end.
     *
     * <p>From the lowest bit: 8 for the repetitions, 8 for the reserve in halves of a set by effort (-1 where none is known), 7
     * for the reserve of a set with a load (its halves and one, 0 where none is prescribed), 8 for the sets of its
     * series, one for the last set of a slot, 8 alike for the sets of a slot's last series, and 24 for the place of the load.
     */
    public static final class PackedSet {

        private static final int BY_EFFORT_SHIFT = 8;
        private static final int WITH_LOAD_SHIFT = 16;
        private static final int SETS_SHIFT = 23;
        private static final int LAST_SERIES_SHIFT = 32;
        private static final int CELL_SHIFT = 40;
        private static final int MASK = 0xFF;
        private static final int LARGEST_HALVES = 60;
        private static final int NONE = -1;
        private static final long LAST_SET = 1L << 31;
        private static final long LAST_SERIES = (long) MASK << LAST_SERIES_SHIFT;

        /**
         * No reserve, then every one there is by its halves: reading one makes nothing. None again up to a power of two, so that
         * the compiler knows a masked place to be one of them.
         */
        private static final Optional<Rir>[] RESERVES = reserves(64);

        private PackedSet() {}

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of optionals cannot be made otherwise
        private static Optional<Rir>[] reserves(int count) {
            return IntStream.range(NONE, count + NONE)
                    .mapToObj(halves -> halves < 0 || halves > LARGEST_HALVES
                            ? Optional.empty()
                            : Optional.of(Rir.ofHalves(halves)))
                    .toArray(Optional[]::new);
        }

        /**
         * Packs what is prescribed for a set.
         *
         * @param series its series
         * @param numberInSeries its number in the series, from 1
         * @return the packed set, not the last of its slot
         */
        public static long of(SeriesLayout series, int numberInSeries) {
            int reserve = series.sets().rirOf(numberInSeries).halves();
            boolean isKnown = series.isEffortStated || series.intensity.isPresent();
            return (long) series.cell << CELL_SHIFT
                    | (long) series.sets().sets() << SETS_SHIFT
                    | (long) (series.isEffortStated ? reserve + 1 : 0) << WITH_LOAD_SHIFT
                    | ((isKnown ? reserve : NONE) & MASK) << BY_EFFORT_SHIFT
                    | series.reps.fewest();
        }

        /**
         * Marks a set of a slot's last series.
         *
         * @param set a packed set
         * @param isLast whether it is the last of them
         * @return the set, after whose series the slot ends, and after itself where it is the last
         */
        public static long ofLastSeries(long set, boolean isLast) {
            return set | LAST_SERIES | (isLast ? LAST_SET : 0);
        }

        /**
         * Returns where the next set of the slot is.
         *
         * @param set a packed set
         * @param place its place
         * @return the next place; -1 where it is the last set of its slot
         */
        public static int next(long set, int place) {
            return place + 1 | (int) set >> (Integer.SIZE - 1);
        }

        /**
         * Returns where the next series of the slot begins.
         *
         * @param set the first set of a series, packed
         * @param place its place
         * @return the place of the next one's first set; -1 where it is the last series of its slot
         */
        public static int nextSeries(long set, int place) {
            return place + setsOfSeries(set) | (byte) (set >> LAST_SERIES_SHIFT);
        }

        /**
         * Returns how many sets the set's series has.
         *
         * @param set a packed set
         * @return the sets, 1 to 100
         */
        public static int setsOfSeries(long set) {
            return (int) set >>> SETS_SHIFT & MASK;
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
         * Returns the reserve of a set with a load, before that is rounded.
         *
         * @param set a packed set
         * @return the reserve; empty where none is prescribed
         */
        public static Optional<Rir> rir(long set) {
            return RESERVES[reserve(set)];
        }

        /**
         * Returns a reserve.
         *
         * @param halves its halves of a repetition, 0 to 60, or -1 for none
         * @return the reserve; empty where there is none
         */
        public static Optional<Rir> rirOfHalves(int halves) {
            return RESERVES[halves + 1];
        }

        private static int reserve(long set) {
            return (int) set >>> WITH_LOAD_SHIFT & RESERVES.length - 1;
        }

        /**
         * Returns the reserve of a set with a load, before that is rounded, in halves: 3 is RIR 1.5.
         *
         * @param set a packed set
         * @return the halves; -1 where no reserve is prescribed
         */
        public static int rirHalves(long set) {
            return reserve(set) - 1;
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
