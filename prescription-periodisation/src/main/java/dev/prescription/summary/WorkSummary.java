package dev.prescription.summary;

import dev.prescription.message.Counted;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.VolumeLoad;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The work sets of a lift, or of everything, in one microcycle: how many, how much, how heavy, how near to failure.
 *
 * <p>For example 3 x 5 with 100 kg by a lifter who squats 125 kg: 3 sets, 15 repetitions, 1,500 kg, 80 %1RM. Warm-ups and
 * ramps are left out. A range or an AMRAP counts its fewest repetitions, a time none, a total all of its own. A drop set
 * counts the repetitions of its first load.
 *
 * @param sets the work sets
 * @param hardSets those of series that leave 0 to 4 in reserve in their last set, by what is prescribed or by the programme's
 *     model: a series of 4 x 8 RIR 4 is four hard sets, though the first leaves 5.5 (C-HARD-01)
 * @param setsOfUnknownReserve those whose reserve neither is prescribed nor follows; never counted as hard by it
 * @param reps the number of lifts
 * @param volumeLoad repetitions times what is moved, the body's share counted where the exercise counts it; loads per hand
 *     are taken as stated, and a set on each side counts once; empty where no load is known
 * @param meanIntensity the mean share of the maximum, weighted by repetitions, over the sets whose share is known, rounded
 *     half up; of what is loaded, after rounding, or of what is meant where no load is known
 * @param peakIntensity the heaviest of them
 * @param meanReserveHundredths the mean reserve of the sets whose reserve is known, in hundredths of a repetition, rounded
 *     half up; an AMRAP counts as 0, and so does a load that leaves less than nothing
 */
public record WorkSummary(
        int sets,
        int hardSets,
        int setsOfUnknownReserve,
        int reps,
        Optional<VolumeLoad> volumeLoad,
        Optional<Intensity> meanIntensity,
        Optional<Intensity> peakIntensity,
        OptionalInt meanReserveHundredths) {

    /** Returns the counts, such as {@code 3 sets, 3 hard, 15 lifts}; no load. */
    @Override
    public String toString() {
        return Counted.of(sets, "set") + ", " + hardSets + " hard, " + Counted.of(reps, "lift");
    }

    /** Sums sets up. */
    static final class Tally {

        private static final int ONE_SET = 100;

        private int sets;
        private int hardHundredths;
        private int reserves;
        private int reps;
        private boolean isLoaded;
        private long moved;
        private long weighted;
        private long weights;
        private int peak;
        private long reserve;

        void add(SetReading reading) {
            int lifts = reading.set().countedReps();
            sets++;
            hardHundredths += reading.hardHundredths();
            reps += lifts;
            if (reading.reserve().isPresent()) {
                reserves++;
                reserve += reading.reserve().getAsInt();
            }
            if (reading.moved().isPresent()) {
                isLoaded = true;
                moved += lifts * reading.moved().getAsLong();
            }
            if (reading.intensity().isPresent() && lifts > 0) {
                weights += lifts;
                weighted += (long) lifts * reading.intensity().getAsInt();
                peak = Math.max(peak, reading.intensity().getAsInt());
            }
        }

        WorkSummary summary(MassUnit unit) {
            return new WorkSummary(
                    sets,
                    hardHundredths / ONE_SET,
                    sets - reserves,
                    reps,
                    isLoaded ? Optional.of(new VolumeLoad(moved, unit)) : Optional.empty(),
                    weights > 0 ? Optional.of(Intensity.ofHundredths(halfUp(weighted, weights))) : Optional.empty(),
                    weights > 0 ? Optional.of(Intensity.ofHundredths(peak)) : Optional.empty(),
                    reserves > 0 ? OptionalInt.of(halfUp(reserve, reserves)) : OptionalInt.empty());
        }
    }

    /** Returns the quotient of two numbers that are not negative, a half rounded up. */
    static int halfUp(long sum, long count) {
        return (int) ((2 * sum + count) / (2 * count));
    }
}
