package dev.prescription.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

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

    private static final long HIGHEST = 2_000 * MassUnit.KILOGRAM.tenthMicrograms();
    private static final int DECIMALS = 10;
    private static final int LONGEST_TEXT = 40;

    /**
     * Checks the mass; {@link #ofKilograms(double)} and {@link #ofPounds(double)} are the way in.
     *
     * @param tenthMicrograms the mass in 10<sup>-10</sup> kg, 0 to 2,000 kg
     * @param unit the unit the mass was stated in
     * @throws InvalidValueException if the mass is negative or above 2,000 kg
     */
    public Load {
        Objects.requireNonNull(unit, "unit");
        if (tenthMicrograms < 0 || tenthMicrograms > HIGHEST) {
            String given = number(tenthMicrograms, unit) + " " + unit.symbol();
            throw InvalidValueException.of("load", "must be 0 to 2000 kg", given, "out-of-range");
        }
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
     * @param pounds the mass, 0 to 4,409.2, as its shortest decimal reads
     * @return the load, to the nearest 10<sup>-10</sup> kg
     * @throws InvalidValueException if {@code pounds} is not finite or is outside 0 to 2,000 kg
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
     */
    public static Load of(double amount, MassUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (Double.isNaN(amount) || Double.isInfinite(amount)) {
            throw InvalidValueException.of("load", "must be a finite number", amount, "not-finite");
        }
        if (amount < 0 || amount > 5_000) {
            throw InvalidValueException.of(
                    "load", "must be 0 to 2000 kg", amount + " " + unit.symbol(), "out-of-range");
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
     */
    public static Load ofTenthMicrograms(long tenthMicrograms, MassUnit unit) {
        return new Load(tenthMicrograms, unit);
    }

    /**
     * Reads what {@link #toString()} prints: a number and {@code kg} or {@code lb}, such as {@code 102.5 kg}.
     *
     * @param text the text
     * @return the load, stated in that unit
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or the mass is outside 0 to
     *     2,000 kg
     */
    public static Load parse(String text) {
        Objects.requireNonNull(text, "text");
        String trimmed = text.trim();
        if (trimmed.length() <= LONGEST_TEXT && trimmed.matches("\\d+(\\.\\d+)?\\s*(kg|lb)")) {
            int split = trimmed.length() - 2;
            MassUnit unit = MassUnit.ofSymbol(trimmed.substring(split));
            BigDecimal amount = new BigDecimal(trimmed.substring(0, split).trim());
            if (amount.compareTo(BigDecimal.valueOf(5_000)) <= 0) {
                return of(amount, unit);
            }
            throw InvalidValueException.of("load", "must be 0 to 2000 kg", text, "out-of-range");
        }
        throw InvalidValueException.of("load", "must read as \"102.5 kg\" or \"225 lb\"", text, "malformed");
    }

    /**
     * Returns the same mass stated in another unit; nothing is lost, and stating it back returns an equal load.
     *
     * @param other the unit to state it in
     * @return the load in that unit
     */
    public Load statedIn(MassUnit other) {
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
     * Says whether two loads weigh the same, whatever unit each is stated in.
     *
     * @param other the other load
     * @return whether both have the same mass
     */
    public boolean sameMassAs(Load other) {
        return tenthMicrograms == other.tenthMicrograms;
    }

    /**
     * Says whether this load weighs more than another, whatever unit each is stated in.
     *
     * @param other the other load
     * @return whether this mass is the larger
     */
    public boolean isHeavierThan(Load other) {
        return tenthMicrograms > other.tenthMicrograms;
    }

    /**
     * Returns the two masses together, stated in this load's unit.
     *
     * @param other the load to add
     * @return the sum
     * @throws InvalidValueException if the sum is above 2,000 kg
     */
    public Load plus(Load other) {
        return new Load(tenthMicrograms + other.tenthMicrograms, unit);
    }

    /**
     * Returns what is left of this mass without another, stated in this load's unit.
     *
     * @param other the load to take away, at most as heavy as this one
     * @return the difference
     * @throws InvalidValueException if {@code other} is the heavier
     */
    public Load minus(Load other) {
        return new Load(tenthMicrograms - other.tenthMicrograms, unit);
    }

    /** Returns the number and the unit, such as {@code 102.5 kg}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return number(tenthMicrograms, unit) + " " + unit.symbol();
    }

    private static Load of(BigDecimal amount, MassUnit unit) {
        BigDecimal mass = amount.multiply(BigDecimal.valueOf(unit.tenthMicrograms()));
        return new Load(mass.setScale(0, RoundingMode.HALF_UP).longValueExact(), unit);
    }

    static String number(long tenthMicrograms, MassUnit unit) {
        return BigDecimal.valueOf(tenthMicrograms)
                .divide(BigDecimal.valueOf(unit.tenthMicrograms()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
