package dev.prescription.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks and the text form that every band of this package shares: {@code min-max unit}, or one number. */
final class Bounds {

    private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,9})?";
    private static final Pattern BAND = Pattern.compile("(" + NUMBER + ")(?:\\s*[-\u2013]\\s*(" + NUMBER + "))?");

    private Bounds() {}

    /** Refuses a whole number outside {@code lowest} to {@code highest}, both allowed. */
    static void checkWithin(String parameter, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw InvalidValueException.of(parameter, "must be " + lowest + " to " + highest, value, "out-of-range");
        }
    }

    /** Refuses bounds that are out of range or in the wrong order. */
    static void checkBand(String parameter, int min, int max, int lowest, int highest) {
        checkWithin(parameter, min, lowest, highest);
        checkWithin(parameter, max, lowest, highest);
        if (min > max) {
            throw InvalidValueException.inverted(parameter, min, max);
        }
    }

    /**
     * Returns {@code value} in steps of {@code 1 / stepsPerUnit}, refusing what is not finite, finer than a step, or
     * outside {@code lowest} to {@code highest} steps.
     */
    static int steps(String parameter, double value, int stepsPerUnit, int lowest, int highest) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw InvalidValueException.of(parameter, "must be a finite number", value, "not-finite");
        }
        double scaled = value * stepsPerUnit;
        if (scaled < lowest - 1e-6 || scaled > highest + 1e-6) {
            String rule = "must be " + text(lowest, stepsPerUnit) + " to " + text(highest, stepsPerUnit);
            throw InvalidValueException.of(parameter, rule, value, "out-of-range");
        }
        long whole = Math.round(scaled);
        if (Math.abs(scaled - whole) > 1e-6) {
            String rule = "must be a multiple of " + text(1, stepsPerUnit);
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
        Objects.requireNonNull(text, "text");
        String trimmed = text.trim();
        if (trimmed.startsWith(prefix) && trimmed.substring(prefix.length()).endsWith(suffix)) {
            String inner = trimmed.substring(prefix.length(), trimmed.length() - suffix.length());
            Matcher matcher = BAND.matcher(inner.trim());
            if (matcher.matches()) {
                double min = Double.parseDouble(matcher.group(1));
                return new double[] {min, matcher.group(2) == null ? min : Double.parseDouble(matcher.group(2))};
            }
        }
        String form = (prefix + " min-max " + suffix).trim();
        throw InvalidValueException.of(parameter, "must read as \"" + form + "\" or one number", text, "malformed");
    }

    /** As {@link #parse}, for bounds that are whole numbers. */
    static int[] parseWhole(String parameter, String text, String prefix, String suffix) {
        double[] bounds = parse(parameter, text, prefix, suffix);
        int largest = 1_000_000;
        return new int[] {steps(parameter, bounds[0], 1, 0, largest), steps(parameter, bounds[1], 1, 0, largest)};
    }
}
