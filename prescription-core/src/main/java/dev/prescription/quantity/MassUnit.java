package dev.prescription.quantity;

import java.util.Objects;

/**
 * The unit a load is stated in: kilograms or pounds, both exact.
 *
 * <p>One pound is 0.45359237 kg by definition, so both are whole numbers of 10<sup>-10</sup> kg.
 */
public enum MassUnit {
    /** The kilogram, printed {@code kg}. */
    KILOGRAM("kg", 10_000_000_000L),
    /** The international avoirdupois pound of 0.45359237 kg, printed {@code lb}. */
    POUND("lb", 4_535_923_700L);

    private final String symbol;
    private final long tenthMicrograms;

    MassUnit(String symbol, long tenthMicrograms) {
        this.symbol = symbol;
        this.tenthMicrograms = tenthMicrograms;
    }

    /**
     * Returns the unit with a symbol.
     *
     * @param symbol {@code kg} or {@code lb}
     * @return the unit
     * @throws InvalidValueException if the symbol is another (code {@code "malformed"})
     * @throws NullPointerException if {@code symbol} is null
     */
    public static MassUnit ofSymbol(String symbol) {
        Objects.requireNonNull(symbol, "symbol");
        for (MassUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        throw InvalidValueException.of("unit", "must be kg or lb", symbol, "malformed");
    }

    /**
     * Returns the symbol printed after a number.
     *
     * @return {@code kg} or {@code lb}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns the size of one unit in 10<sup>-10</sup> kg.
     *
     * @return 10,000,000,000 for the kilogram, 4,535,923,700 for the pound
     */
    public long tenthMicrograms() {
        return tenthMicrograms;
    }
}
