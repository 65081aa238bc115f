package dev.prescription.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link Load} and {@link VolumeLoad} share: a number of kilograms or pounds, read, checked and written. */
final class MassText {

    /** A pound holds 4.5 billion of the smallest masses, so ten decimals tell any two of them apart. */
    private static final int DECIMALS = 10;

    private static final Pattern FORM = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,30})?)\\s*(kg|lb)");

    private MassText() {}

    /** Returns the match of a number and a unit, the number as group 1 and the symbol as group 2. */
    static Matcher match(String parameter, String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            String rule = "must read as \"102.5 kg\" or \"225 lb\"";
            throw InvalidValueException.of(parameter, rule, text, "malformed");
        }
        return matcher;
    }

    /** Returns an amount to the nearest 10<sup>-10</sup> kg, refusing what is negative or above {@code highest}. */
    static long tenthMicrograms(String parameter, BigDecimal amount, MassUnit unit, long highest, String rule) {
        BigDecimal mass =
                amount.multiply(BigDecimal.valueOf(unit.tenthMicrograms())).setScale(0, RoundingMode.HALF_UP);
        if (amount.signum() < 0 || mass.compareTo(BigDecimal.valueOf(highest)) > 0) {
            throw InvalidValueException.of(parameter, rule, amount + " " + unit.symbol(), "out-of-range");
        }
        return mass.longValueExact();
    }

    /** Refuses a mass that is negative or above {@code highest}. */
    static void check(String parameter, long tenthMicrograms, MassUnit unit, long highest, String rule) {
        if (tenthMicrograms < 0 || tenthMicrograms > highest) {
            throw InvalidValueException.of(parameter, rule, text(tenthMicrograms, unit), "out-of-range");
        }
    }

    /** Returns the number, without trailing zeros, and the symbol, such as {@code 102.5 kg}. */
    static String text(long tenthMicrograms, MassUnit unit) {
        return text(tenthMicrograms, unit, DECIMALS);
    }

    static String text(long tenthMicrograms, MassUnit unit, int decimals) {
        return BigDecimal.valueOf(tenthMicrograms)
                        .divide(BigDecimal.valueOf(unit.tenthMicrograms()), decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " "
                + unit.symbol();
    }
}
