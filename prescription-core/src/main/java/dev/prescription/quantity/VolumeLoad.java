package dev.prescription.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * Work done with a load: sets times repetitions times load.
 *
 * <p>For example three sets of five with 100 kg are {@code VolumeLoad.of(3, 5, Load.ofKilograms(100))}, printed
 * {@code 1500 kg}. It is not a {@link VolumeTarget}, which counts hard sets. Held like {@link Load} in
 * 10<sup>-10</sup> kg, from 0 to 900 million kg.
 *
 * @param tenthMicrograms the work in 10<sup>-10</sup> kg times repetitions, 0 to 900 million kg
 * @param unit the unit it is stated in
 */
public record VolumeLoad(long tenthMicrograms, MassUnit unit) {

    private static final int MOST_SETS = 2_000;
    private static final int MOST_REPS = 100;
    private static final long HIGHEST = 900_000_000L * MassUnit.KILOGRAM.tenthMicrograms();
    private static final String PARAMETER = "volume load";
    private static final String RULE = "must be 0 to 900 million kg";

    /**
     * Checks the work; {@link #of(int, int, Load)} is the way in.
     *
     * @param tenthMicrograms the work in 10<sup>-10</sup> kg times repetitions, 0 to 900 million kg
     * @param unit the unit it is stated in
     * @throws InvalidValueException if the work is negative or above 900 million kg
     * @throws NullPointerException if {@code unit} is null
     */
    public VolumeLoad {
        Objects.requireNonNull(unit, "unit");
        MassText.check(PARAMETER, tenthMicrograms, unit, HIGHEST, RULE);
    }

    /**
     * Returns the work of some sets of the same repetitions with the same load.
     *
     * @param sets the sets, 1 to 2,000
     * @param reps the repetitions of each, 1 to 100
     * @param load the load of each repetition
     * @return sets times repetitions times load, in the load's unit
     * @throws InvalidValueException if {@code sets} is outside 1 to 2,000 or {@code reps} outside 1 to 100
     * @throws NullPointerException if {@code load} is null
     */
    public static VolumeLoad of(int sets, int reps, Load load) {
        Objects.requireNonNull(load, "load");
        Bounds.checkWithin("sets", sets, 1, MOST_SETS);
        Bounds.checkWithin("reps", reps, 1, MOST_REPS);
        return new VolumeLoad(load.tenthMicrograms() * sets * reps, load.unit());
    }

    /**
     * Reads what {@link #toString()} prints: a number and {@code kg} or {@code lb}, such as {@code 1500 kg}.
     *
     * @param text the text
     * @return the work to the nearest 10<sup>-10</sup> kg, stated in that unit
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or the work is above 900
     *     million kg
     * @throws NullPointerException if {@code text} is null
     */
    public static VolumeLoad parse(String text) {
        Matcher matcher = MassText.match(PARAMETER, text);
        MassUnit unit = MassUnit.ofSymbol(matcher.group(2));
        BigDecimal amount = new BigDecimal(matcher.group(1));
        return new VolumeLoad(MassText.tenthMicrograms(PARAMETER, amount, unit, HIGHEST, RULE), unit);
    }

    /**
     * Returns the work of both, stated in this one's unit.
     *
     * @param other the work to add
     * @return the sum
     * @throws InvalidValueException if the sum is above 900 million kg
     * @throws NullPointerException if {@code other} is null
     */
    public VolumeLoad plus(VolumeLoad other) {
        Objects.requireNonNull(other, "other");
        if (other.tenthMicrograms > HIGHEST - tenthMicrograms) {
            throw InvalidValueException.of(PARAMETER, RULE, this + " plus " + other, "out-of-range");
        }
        return new VolumeLoad(tenthMicrograms + other.tenthMicrograms, unit);
    }

    /**
     * Returns the work as a number, such as 1500.
     *
     * @return the amount in {@link #unit()}, as a double, to about 15 digits
     */
    public double amount() {
        return tenthMicrograms / (double) unit.tenthMicrograms();
    }

    /** Returns the number and the unit, such as {@code 1500 kg}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return MassText.text(tenthMicrograms, unit);
    }
}
