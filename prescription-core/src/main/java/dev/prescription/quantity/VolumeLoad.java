package dev.prescription.quantity;

import java.util.Objects;

/**
 * Work done with a load: sets times repetitions times load.
 *
 * <p>For example three sets of five with 100 kg are {@code VolumeLoad.of(3, 5, Load.ofKilograms(100))}, printed
 * {@code 1500 kg}. It is not a {@link VolumeTarget}, which counts hard sets. Held like {@link Load} in
 * 10<sup>-10</sup> kg, at most 900 million kg.
 *
 * @param tenthMicrograms the work in 10<sup>-10</sup> kg times repetitions, not negative
 * @param unit the unit it is stated in
 */
public record VolumeLoad(long tenthMicrograms, MassUnit unit) {

    private static final int MOST_SETS = 2_000;
    private static final int MOST_REPS = 100;
    private static final long HIGHEST = 900_000_000L * MassUnit.KILOGRAM.tenthMicrograms();

    /**
     * Checks the work; {@link #of(int, int, Load)} is the way in.
     *
     * @param tenthMicrograms the work in 10<sup>-10</sup> kg times repetitions, not negative
     * @param unit the unit it is stated in
     * @throws InvalidValueException if the work is negative or above 900 million kg
     */
    public VolumeLoad {
        Objects.requireNonNull(unit, "unit");
        if (tenthMicrograms < 0 || tenthMicrograms > HIGHEST) {
            throw InvalidValueException.of(
                    "volume load", "must be 0 to 900 million kg", tenthMicrograms, "out-of-range");
        }
    }

    /**
     * Returns the work of some sets of the same repetitions with the same load.
     *
     * @param sets the sets, 1 to 2,000
     * @param reps the repetitions of each, 1 to 100
     * @param load the load of each repetition
     * @return sets times repetitions times load, in the load's unit
     * @throws InvalidValueException if {@code sets} is outside 1 to 2,000 or {@code reps} outside 1 to 100
     */
    public static VolumeLoad of(int sets, int reps, Load load) {
        Bounds.checkWithin("sets", sets, 1, MOST_SETS);
        Bounds.checkWithin("reps", reps, 1, MOST_REPS);
        return new VolumeLoad(load.tenthMicrograms() * sets * reps, load.unit());
    }

    /**
     * Returns the work of both, stated in this one's unit.
     *
     * @param other the work to add
     * @return the sum
     * @throws InvalidValueException if the sum is above 900 million kg
     */
    public VolumeLoad plus(VolumeLoad other) {
        long room = HIGHEST - tenthMicrograms;
        return new VolumeLoad(
                other.tenthMicrograms > room ? HIGHEST + 1 : tenthMicrograms + other.tenthMicrograms, unit);
    }

    /**
     * Returns the work as a number, such as 1500.
     *
     * @return the amount in {@link #unit()}, to the nearest double
     */
    public double amount() {
        return tenthMicrograms / (double) unit.tenthMicrograms();
    }

    /** Returns the number and the unit, such as {@code 1500 kg}. */
    @Override
    public String toString() {
        return Load.number(tenthMicrograms, unit) + " " + unit.symbol();
    }
}
