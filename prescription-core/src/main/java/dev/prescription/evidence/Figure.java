package dev.prescription.evidence;

import dev.prescription.quantity.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The number a finding states: a lower end, an upper end or both, with the unit in the source's words.
 *
 * <p>For example {@code Figure.of(0.33, 0.5, "time ratio")} prints {@code 0.33-0.5 time ratio}, and
 * {@code Figure.atMost(60, "%1RM")} prints {@code at most 60 %1RM}. An end that the source leaves open stays absent.
 * The unit may name what the ends are, such as {@code "SMD 95% CI"}: then the figure is an interval, not a dose. Figures
 * of one unit and equal ends are equal; a figure is not an order, so it is not {@code Comparable}.
 */
public final class Figure {

    private final double min;
    private final double max;
    private final String unit;

    private Figure(double min, double max, String unit) {
        this.min = min + 0.0; // no negative zero, so that equal figures print alike
        this.max = max + 0.0;
        this.unit = unit;
    }

    /**
     * Returns the figure from {@code min} to {@code max}, both included.
     *
     * @param min the lower end, finite
     * @param max the upper end, finite, at least {@code min}
     * @param unit what the numbers count, such as {@code "s"} or {@code "SMD 95% CI"}
     * @return the figure
     * @throws InvalidValueException if an end is not finite, {@code min} exceeds {@code max} or the unit is blank
     * @throws NullPointerException if {@code unit} is null
     */
    public static Figure of(double min, double max, String unit) {
        requireFinite(min);
        requireFinite(max);
        if (min > max) {
            throw InvalidValueException.inverted("figure", number(min), number(max));
        }
        return new Figure(min, max, requireUnit(unit));
    }

    /**
     * Returns the figure that is one number.
     *
     * @param value both ends, finite
     * @param unit what the number counts
     * @return the figure
     * @throws InvalidValueException if the number is not finite or the unit is blank
     * @throws NullPointerException if {@code unit} is null
     */
    public static Figure exactly(double value, String unit) {
        return of(value, value, unit);
    }

    /**
     * Returns the figure whose source names a lower end only.
     *
     * @param min the lower end, finite
     * @param unit what the number counts
     * @return the figure, without an upper end
     * @throws InvalidValueException if the number is not finite or the unit is blank
     * @throws NullPointerException if {@code unit} is null
     */
    public static Figure atLeast(double min, String unit) {
        requireFinite(min);
        return new Figure(min, Double.NaN, requireUnit(unit));
    }

    /**
     * Returns the figure whose source names an upper end only.
     *
     * @param max the upper end, finite
     * @param unit what the number counts
     * @return the figure, without a lower end
     * @throws InvalidValueException if the number is not finite or the unit is blank
     * @throws NullPointerException if {@code unit} is null
     */
    public static Figure atMost(double max, String unit) {
        requireFinite(max);
        return new Figure(Double.NaN, max, requireUnit(unit));
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw InvalidValueException.of("figure", "must be finite", value, "not-finite");
        }
    }

    private static String requireUnit(String unit) {
        Finding.requireText("unit", unit);
        return unit;
    }

    /**
     * Returns the lower end.
     *
     * @return the end, or empty where the source names none
     */
    public OptionalDouble min() {
        return Double.isNaN(min) ? OptionalDouble.empty() : OptionalDouble.of(min);
    }

    /**
     * Returns the upper end.
     *
     * @return the end, or empty where the source names none
     */
    public OptionalDouble max() {
        return Double.isNaN(max) ? OptionalDouble.empty() : OptionalDouble.of(max);
    }

    /**
     * Returns what the numbers count, in the source's words.
     *
     * @return the unit, such as {@code "%1RM"} or {@code "sets/week"}
     */
    public String unit() {
        return unit;
    }

    /**
     * Tells whether a number lies between the ends, both included; an absent end does not bind.
     *
     * <p>For example {@code atLeast(80, "%1RM")} contains 85 but not 79.9.
     *
     * @param value the number, in this figure's unit
     * @return whether no end excludes it; never for a number that is not one
     */
    public boolean contains(double value) {
        return !Double.isNaN(value) && !(value < min) && !(value > max);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that
                && Double.compare(min, that.min) == 0
                && Double.compare(max, that.max) == 0
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(min, max, unit);
    }

    /** Returns the numbers as the source prints them and the unit, such as {@code -0.54 to -0.37 SMD 95% CI}. */
    @Override
    public String toString() {
        String numbers;
        if (Double.isNaN(max)) {
            numbers = "at least " + number(min);
        } else if (Double.isNaN(min)) {
            numbers = "at most " + number(max);
        } else if (min == max) {
            numbers = number(min);
        } else {
            numbers = number(min) + (min < 0 ? " to " : "-") + number(max);
        }
        return numbers + " " + unit;
    }

    private static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.toPlainString();
    }
}
