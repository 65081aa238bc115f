package dev.prescription.progression;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Objects;
import java.util.Optional;

/**
 * What one work set asks for.
 *
 * <p>For example {@code SetTarget.of(5, Load.ofKilograms(100))} or, as many as possible and at least five, {@code .open()}.
 *
 * @param reps the repetitions, or the fewest of them; 0 to 100, 0 where a total over the sets counts
 * @param most the most repetitions of a range; {@code reps} where there is none
 * @param isOpen whether as many as possible are asked for
 * @param load the load to put on; empty where effort alone says how heavy
 * @param rir the reserve; empty where none is prescribed
 */
public record SetTarget(int reps, int most, boolean isOpen, Optional<Load> load, Optional<Rir> rir) {

    private static final int MOST_REPS = 100;

    /**
     * Checks the repetitions.
     *
     * @param reps the repetitions, or the fewest
     * @param most the most of a range
     * @param isOpen whether as many as possible are asked for
     * @param load the load
     * @param rir the reserve
     * @throws InvalidValueException if repetitions are outside 0 to 100, or the most are fewer
     */
    public SetTarget {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(rir, "rir");
        if (reps < 0 || most > MOST_REPS) {
            throw InvalidValueException.of("reps", "must be 0 to " + MOST_REPS, reps < 0 ? reps : most, "out-of-range");
        }
        if (reps > most) {
            throw InvalidValueException.inverted("reps", reps, most);
        }
    }

    /**
     * Returns a set of so many repetitions with a load.
     *
     * @param reps the repetitions, 0 to 100
     * @param load the load
     * @return the target
     * @throws InvalidValueException if {@code reps} is outside 0 to 100
     */
    public static SetTarget of(int reps, Load load) {
        return new SetTarget(reps, reps, false, Optional.of(load), Optional.empty());
    }

    /**
     * Returns a set of so many repetitions that leaves a reserve; its load is the lifter's choice.
     *
     * @param reps the repetitions, 0 to 100
     * @param rir the reserve
     * @return the target
     * @throws InvalidValueException if {@code reps} is outside 0 to 100
     */
    public static SetTarget byEffort(int reps, Rir rir) {
        return new SetTarget(reps, reps, false, Optional.empty(), Optional.of(rir));
    }

    /**
     * Returns the set as one of as many repetitions as possible, and at least these.
     *
     * @return the target
     */
    public SetTarget open() {
        return new SetTarget(reps, most, true, load, rir);
    }

    /**
     * Returns the set with a range of repetitions.
     *
     * @param fewest the fewest
     * @param highest the most
     * @return the target
     * @throws InvalidValueException if they are out of range or order
     */
    public SetTarget withReps(int fewest, int highest) {
        return new SetTarget(fewest, highest, isOpen, load, rir);
    }

    /**
     * Returns the set with another load.
     *
     * @param other the load
     * @return the target
     */
    public SetTarget withLoad(Load other) {
        return new SetTarget(reps, most, isOpen, Optional.of(other), rir);
    }

    /**
     * Returns the set with a reserve.
     *
     * @param left the repetitions in reserve
     * @return the target
     */
    public SetTarget withRir(Rir left) {
        return new SetTarget(reps, most, isOpen, load, Optional.of(left));
    }

    /** Returns the repetitions; no load. */
    @Override
    public String toString() {
        return (reps == most ? String.valueOf(reps) : reps + "-" + most) + (isOpen ? "+" : "");
    }
}
