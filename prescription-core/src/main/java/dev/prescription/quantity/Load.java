package dev.prescription.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * A mass on the bar, in the hand, on the stack or on the belt, with the unit it was stated in.
 *
 * <p>For example {@code Load.ofKilograms(102.5)} prints {@code 102.5 kg} and {@code Load.ofPounds(225)} prints
 * {@code 225 lb}. From 0 to 2,000 kg, held as a whole number of 10<sup>-10</sup> kg, in which kilograms and pounds are
 * both exact. Equality includes the unit; {@link #sameMassAs} does not.
 *
 * @param tenthMicrograms the mass in 10<sup>-10</sup> kg, 0 to 2,000 kg
 * @param unit the unit the mass was stated in
 */
public record Load(long tenthMicrograms, MassUnit unit) {

    private static final int SPOKEN_DECIMALS = 2;
    private static final long HIGHEST = 2_000 * MassUnit.KILOGRAM.tenthMicrograms();
    private static final String PARAMETER = "load";
    private static final String RULE = "must be 0 to 2000 kg";

    /**
     * Checks the mass; {@link #ofKilograms(double)} and {@link #ofPounds(double)} are the way in.
     *
     * @param tenthMicrograms the mass in 10<sup>-10</sup> kg, 0 to 2,000 kg
     * @param unit the unit the mass was stated in
     * @throws InvalidValueException if the mass is negative or above 2,000 kg
     * @throws NullPointerException if {@code unit} is null
     */
    public Load {
        Objects.requireNonNull(unit, "unit");
        MassText.check(PARAMETER, tenthMicrograms, unit, HIGHEST, RULE);
    }

    /**
     * Returns a load stated in kilograms.
     *
     * @param kilograms the mass, 0 to 2,000, as its shortest decimal reads
     * @return the load, to the nearest 10<sup>-10</sup> kg
     * @throws InvalidValueException if {@code kilograms} is not finite or is outside 0 to 2,000
     */
    public static Load ofKilograms(double kilograms) {
        return of(kilograms, MassUnit.KILOGRAM);
    }

    /**
     * Returns a load stated in pounds.
     *
     * @param pounds the mass, 0 to 4,409.245 (2,000 kg), as its shortest decimal reads
     * @return the load, to the nearest 10<sup>-10</sup> kg
     * @throws InvalidValueException if {@code pounds} is not finite, or the mass is outside 0 to 2,000 kg
     */
    public static Load ofPounds(double pounds) {
        return of(pounds, MassUnit.POUND);
    }

    /**
     * Returns a load stated in a unit.
     *
     * @param amount the number of units, as its shortest decimal reads
     * @param unit the unit
     * @return the load, to the nearest 10<sup>-10</sup> kg
     * @throws InvalidValueException if {@code amount} is not finite or the mass is outside 0 to 2,000 kg
     * @throws NullPointerException if {@code unit} is null
     */
    public static Load of(double amount, MassUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (!Double.isFinite(amount)) {
            throw InvalidValueException.of(PARAMETER, "must be a finite number", amount, "not-finite");
        }
        return of(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Returns the load of a number of 10<sup>-10</sup> kg: {@code 1_000_000_000_000L} is 100 kg.
     *
     * @param tenthMicrograms the mass in 10<sup>-10</sup> kg, 0 to 2,000 kg
     * @param unit the unit it is stated in
     * @return the load
     * @throws InvalidValueException if the mass is negative or above 2,000 kg
     * @throws NullPointerException if {@code unit} is null
     */
    public static Load ofTenthMicrograms(long tenthMicrograms, MassUnit unit) {
        return new Load(tenthMicrograms, unit);
    }

    /**
     * Reads what {@link #toString()} prints: a number and {@code kg} or {@code lb}, such as {@code 102.5 kg}.
     *
     * @param text the text
     * @return the load to the nearest 10<sup>-10</sup> kg, stated in that unit
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or the mass is outside 0 to
     *     2,000 kg
     * @throws NullPointerException if {@code text} is null
     */
    public static Load parse(String text) {
        Matcher matcher = MassText.match(PARAMETER, text);
        return of(new BigDecimal(matcher.group(1)), MassUnit.ofSymbol(matcher.group(2)));
    }

    /**
     * Returns the same mass stated in another unit; nothing is lost, and stating it back returns an equal load.
     *
     * @param other the unit to state it in
     * @return the load in that unit
     * @throws NullPointerException if {@code other} is null
     */
    public Load statedIn(MassUnit other) {
        Objects.requireNonNull(other, "other");
        return other == unit ? this : new Load(tenthMicrograms, other);
    }

    /**
     * Returns the number of units, such as 102.5.
     *
     * @return the amount in {@link #unit()}, to the nearest double
     */
    public double amount() {
        return tenthMicrograms / (double) unit.tenthMicrograms();
    }

    /**
     * Returns the load as a sentence says it, to two decimals: {@code 110.82 kg} for 110.81867388 kg. {@link #toString()} gives
     * it exactly.
     *
     * @return the number and the unit
     */
    public String spoken() {
        return MassText.text(tenthMicrograms, unit, SPOKEN_DECIMALS);
    }

    /**
     * Says whether two loads weigh the same, whatever unit each is stated in.
     *
     * @param other the other load
     * @return whether both have the same mass
     * @throws NullPointerException if {@code other} is null
     */
    public boolean sameMassAs(Load other) {
        Objects.requireNonNull(other, "other");
        return tenthMicrograms == other.tenthMicrograms;
    }

    /**
     * Says whether this load weighs more than another, whatever unit each is stated in.
     *
     * @param other the other load
     * @return whether this mass is the larger
     * @throws NullPointerException if {@code other} is null
     */
    public boolean isHeavierThan(Load other) {
        Objects.requireNonNull(other, "other");
        return tenthMicrograms > other.tenthMicrograms;
    }

    /**
     * Returns the two masses together, stated in this load's unit.
     *
     * @param other the load to add
     * @return the sum
     * @throws InvalidValueException if the sum is above 2,000 kg
     * @throws NullPointerException if {@code other} is null
     */
    public Load plus(Load other) {
        Objects.requireNonNull(other, "other");
        return new Load(tenthMicrograms + other.tenthMicrograms, unit);
    }

    /**
     * Returns what is left of this mass without another, stated in this load's unit.
     *
     * @param other the load to take away, at most as heavy as this one
     * @return the difference
     * @throws InvalidValueException if {@code other} is the heavier
     * @throws NullPointerException if {@code other} is null
     */
    public Load minus(Load other) {
        Objects.requireNonNull(other, "other");
        return new Load(tenthMicrograms - other.tenthMicrograms, unit);
    }

    /**
     * Returns some of this mass together, stated in its unit: two plates of 20 kg are 40 kg.
     *
     * @param count how many, at least 0
     * @return the mass of all of them
     * @throws InvalidValueException if {@code count} is negative or the product is above 2,000 kg
     */
    public Load times(int count) {
        if (count < 0) {
            throw InvalidValueException.of("count", "must be at least 0", count, "out-of-range");
        }
        if (count > 0 && tenthMicrograms > HIGHEST / count) {
            throw InvalidValueException.of(PARAMETER, RULE, count + " times " + this, "out-of-range");
        }
        return new Load(tenthMicrograms * count, unit);
    }

    /** Returns the number and the unit, such as {@code 102.5 kg}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return MassText.text(tenthMicrograms, unit);
    }

    private static Load of(BigDecimal amount, MassUnit unit) {
        return new Load(MassText.tenthMicrograms(PARAMETER, amount, unit, HIGHEST, RULE), unit);
    }
}
