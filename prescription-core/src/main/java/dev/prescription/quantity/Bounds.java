package dev.prescription.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks and the text form that every band of this package shares: {@code min-max unit}, or one number. */
final class Bounds {

    /** Far below any step a text with nine decimals can state, far above the rounding of a few double operations. */
    private static final double NOISE = 1e-10;

    private static final int LARGEST_NUMBER = 999_999_999;
    private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,9})?";
    private static final Pattern POINT = Pattern.compile(NUMBER);
    private static final Pattern BAND = Pattern.compile("(" + NUMBER + ")(?:\\s*[-\u2013]\\s*(" + NUMBER + "))?");

    private Bounds() {}

    /** Refuses a whole number outside {@code lowest} to {@code highest}, both allowed. */
    static void checkWithin(String parameter, int value, int lowest, int highest) {
        checkWithin(parameter, value, lowest, highest, "");
    }

    /** As {@link #checkWithin(String, int, int, int)}, where the rule names a unit, such as {@code " s"}. */
    static void checkWithin(String parameter, int value, int lowest, int highest, String unit) {
        if (value < lowest || value > highest) {
            String rule = "must be " + lowest + " to " + highest + unit;
            throw InvalidValueException.of(parameter, rule, value, "out-of-range");
        }
    }

    /** Refuses bounds that are out of range or in the wrong order. */
    static void checkBand(String parameter, int min, int max, int lowest, int highest, String unit) {
        checkWithin(parameter, min, lowest, highest, unit);
        checkWithin(parameter, max, lowest, highest, unit);
        if (min > max) {
            throw InvalidValueException.inverted(parameter, min, max);
        }
    }

    /**
     * Returns {@code value} in steps of {@code 1 / stepsPerUnit}, refusing what is not finite, finer than a step, or
     * outside {@code lowest} to {@code highest} steps. The rounding noise of a double, 10<sup>-10</sup> of a step, is
     * forgiven: 0.57 times 100 is 57.
     */
    static int steps(String parameter, double value, int stepsPerUnit, int lowest, int highest, String unit) {
        if (!Double.isFinite(value)) {
            throw InvalidValueException.of(parameter, "must be a finite number", value, "not-finite");
        }
        double scaled = value * stepsPerUnit;
        if (scaled < lowest - NOISE || scaled > highest + NOISE) {
            String rule = "must be " + text(lowest, stepsPerUnit) + " to " + text(highest, stepsPerUnit) + unit;
            throw InvalidValueException.of(parameter, rule, value, "out-of-range");
        }
        long whole = Math.round(scaled);
        if (Math.abs(scaled - whole) > NOISE) {
            String rule =
                    stepsPerUnit == 1 ? "must be a whole number" : "must be a multiple of " + text(1, stepsPerUnit);
            throw InvalidValueException.of(parameter, rule, value, "too-fine");
        }
        return (int) whole;
    }

    /** Returns a number of steps as decimal text without trailing zeros: 25 steps of a tenth are {@code 2.5}. */
    static String text(int steps, int stepsPerUnit) {
        return BigDecimal.valueOf(steps)
                .divide(BigDecimal.valueOf(stepsPerUnit))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns {@code min-max}, or one number where both are the same. */
    static String text(String min, String max) {
        return min.equals(max) ? min : min + "-" + max;
    }

    /**
     * Reads {@code min-max} or one number, between a fixed prefix and suffix (spaces around both are free).
     *
     * @return the two bounds as doubles
     */
    static double[] parse(String parameter, String text, String prefix, String suffix) {
        String inner = inner(text, prefix, suffix);
        Matcher matcher = inner == null ? null : BAND.matcher(inner);
        if (matcher == null || !matcher.matches()) {
            String rule = "must read as " + form(prefix, "min-max", suffix) + " or " + form(prefix, "number", suffix);
            throw InvalidValueException.of(parameter, rule, text, "malformed");
        }
        double min = Double.parseDouble(matcher.group(1));
        return new double[] {min, matcher.group(2) == null ? min : Double.parseDouble(matcher.group(2))};
    }

    /** As {@link #parse}, for bounds that are whole numbers; their range is left to the type. */
    static int[] parseWhole(String parameter, String text, String prefix, String suffix) {
        double[] bounds = parse(parameter, text, prefix, suffix);
        return new int[] {whole(parameter, bounds[0]), whole(parameter, bounds[1])};
    }

    /** As {@link #parse}, for one number only. */
    static double parsePoint(String parameter, String text, String prefix, String suffix) {
        String inner = inner(text, prefix, suffix);
        if (inner == null || !POINT.matcher(inner).matches()) {
            String rule = "must read as " + form(prefix, "number", suffix);
            throw InvalidValueException.of(parameter, rule, text, "malformed");
        }
        return Double.parseDouble(inner);
    }

    /** As {@link #parsePoint}, for a whole number; its range is left to the type. */
    static int parseWholePoint(String parameter, String text, String prefix, String suffix) {
        return whole(parameter, parsePoint(parameter, text, prefix, suffix));
    }

    private static int whole(String parameter, double bound) {
        return steps(parameter, bound, 1, 0, LARGEST_NUMBER, "");
    }

    private static @Nullable String inner(String text, String prefix, String suffix) {
        Objects.requireNonNull(text, "text");
        String trimmed = text.trim();
        if (!trimmed.startsWith(prefix)) {
            return null;
        }
        String rest = trimmed.substring(prefix.length());
        return rest.endsWith(suffix)
                ? rest.substring(0, rest.length() - suffix.length()).trim()
                : null;
    }

    private static String form(String prefix, String number, String suffix) {
        return "\"" + (prefix + " " + number + " " + suffix).trim() + "\"";
    }
}
