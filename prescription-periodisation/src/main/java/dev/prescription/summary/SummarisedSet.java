package dev.prescription.summary;

import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.RepTarget;
import java.util.Objects;
import java.util.Optional;

/**
 * One set as a plan gives it to one athlete, which is all that a summary is told.
 *
 * <p>For example set 2 of a slot of back squats: six repetitions, 102.5 kg, RIR 3.5, 73.9 %1RM before rounding.
 *
 * @param slot the slot it belongs to
 * @param number the number of the set in the slot, 1 to {@link SlotLayout#sets()}
 * @param reps the repetitions, the fewest that are asked for; 0 where a time or a total is
 * @param load the rounded load as it is stated for the exercise; empty where the lifter chooses it
 * @param reserve the reserve that is prescribed; empty where it only follows from the load
 * @param share the exact share that the load is of its basis; empty where it is none
 */
public record SummarisedSet(
        SlotLayout slot, int number, int reps, Optional<Load> load, Optional<Rir> reserve, Optional<Intensity> share) {

    /**
     * Checks that nothing is missing and that the slot has the set.
     *
     * @param slot the slot it belongs to
     * @param number the number of the set in the slot
     * @param reps the repetitions
     * @param load the rounded load
     * @param reserve the reserve that is prescribed
     * @param share the exact share that the load is of its basis
     * @throws IndexOutOfBoundsException if the slot has no such set
     */
    public SummarisedSet {
        Objects.requireNonNull(slot, "slot");
        Objects.checkIndex(number - 1, slot.sets());
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(reserve, "reserve");
        Objects.requireNonNull(share, "share");
    }

    SeriesLayout series() {
        return slot.seriesOf(number);
    }

    /** The repetitions to reckon with: a total is spread over its sets, the first ones taking what is left over. */
    int countedReps() {
        if (series().reps() instanceof RepTarget.Total total) {
            int sets = series().sets().sets();
            return total.reps() / sets + (slot.numberInSeries(number) <= total.reps() % sets ? 1 : 0);
        }
        return reps;
    }

    /** Returns the slot and the number, such as {@code s1.e1 set 2}; no load. */
    @Override
    public String toString() {
        return slot.ref() + " set " + number;
    }
}
