package dev.prescription.parameter;

import dev.prescription.message.Message;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a rule states of its parameter: both ends, or one of them, in the parameter's unit.
 *
 * <p>For example {@code Range.of(150, 240)} for rest, {@code Range.atMost(24)} for a cap, {@code Range.of(6, 15).andMore()}
 * for a source that says "6 to 15 or more". Ends are included, exact to 0.01, from -10,000 to 10,000. A range is not an
 * order, so it is not {@code Comparable}.
 */
public final class Range implements Spoken {

    private static final int HUNDREDTHS = 100;
    private static final int LIMIT = 10_000;

    private final @Nullable Integer min;
    private final @Nullable Integer max;
    private final boolean openAbove;

    private Range(@Nullable Integer min, @Nullable Integer max, boolean openAbove) {
        this.min = min;
        this.max = max;
        this.openAbove = openAbove;
    }

    /**
     * Returns the range from {@code min} to {@code max}, both included.
     *
     * @param min the lower end
     * @param max the upper end, at least {@code min}
     * @return the range
     * @throws InvalidValueException if an end is not finite, beyond 10,000 either way or finer than 0.01, or if
     *     {@code min} exceeds {@code max}
     */
    public static Range of(double min, double max) {
        return ofHundredths(hundredths(min), hundredths(max));
    }

    /**
     * Returns the range that holds one number.
     *
     * @param value both ends
     * @return the range
     * @throws InvalidValueException if the number is not finite, beyond 10,000 either way or finer than 0.01
     */
    public static Range exactly(double value) {
        return of(value, value);
    }

    /**
     * Returns the range whose source names a lower end only.
     *
     * @param min the lower end
     * @return the range, open above
     * @throws InvalidValueException if the number is not finite, beyond 10,000 either way or finer than 0.01
     */
    public static Range atLeast(double min) {
        return new Range(hundredths(min), null, true);
    }

    /**
     * Returns the range whose source names an upper end only.
     *
     * @param max the upper end
     * @return the range, open below
     * @throws InvalidValueException if the number is not finite, beyond 10,000 either way or finer than 0.01
     */
    public static Range atMost(double max) {
        return new Range(null, hundredths(max), false);
    }

    /**
     * Returns the closed range between two ends in hundredths of the unit.
     *
     * @param min the lower end, in hundredths
     * @param max the upper end, in hundredths, at least {@code min}
     * @return the range
     * @throws InvalidValueException if {@code min} exceeds {@code max}
     */
    public static Range ofHundredths(int min, int max) {
        if (min > max) {
            throw InvalidValueException.inverted("range", number(min), number(max));
        }
        return new Range(min, max, false);
    }

    /**
     * Returns the same range with a plus: its source names the upper end and says "or more".
     *
     * @return the range, open above its named end
     * @throws InvalidValueException if the range names no upper end, with code {@code "no-upper-end"}
     */
    public Range andMore() {
        if (max == null) {
            throw InvalidValueException.of("range", "must name an upper end to go beyond", this, "no-upper-end");
        }
        return new Range(min, max, true);
    }

    /**
     * Returns the lower end.
     *
     * @return the end, or empty where the source names none
     */
    public OptionalDouble min() {
        return min == null ? OptionalDouble.empty() : OptionalDouble.of(min / (double) HUNDREDTHS);
    }

    /**
     * Returns the upper end.
     *
     * @return the end, or empty where the source names none
     */
    public OptionalDouble max() {
        return max == null ? OptionalDouble.empty() : OptionalDouble.of(max / (double) HUNDREDTHS);
    }

    /**
     * Says whether the source goes beyond the upper end it names, or names none.
     *
     * @return whether the range is open above
     */
    public boolean isOpenAbove() {
        return openAbove;
    }

    /**
     * Says whether both ends are named and nothing lies beyond them.
     *
     * @return whether the range is closed
     */
    public boolean isClosed() {
        return min != null && max != null && !openAbove;
    }

    /**
     * Says whether a number lies in the range; named ends do, and an open side has no end.
     *
     * @param value a number in the parameter's unit
     * @return whether the range holds it
     */
    public boolean contains(double value) {
        return value >= low() / (double) HUNDREDTHS && value <= high() / (double) HUNDREDTHS;
    }

    /**
     * Says whether the whole of another range lies in this one.
     *
     * @param other the other range
     * @return whether every number of the other is in this
     * @throws NullPointerException if {@code other} is null
     */
    public boolean contains(Range other) {
        return low() <= other.low() && other.high() <= high();
    }

    /**
     * Says how this range disagrees with another. Ranges that name the same ends agree, with or without a plus;
     * otherwise a plus reaches without end.
     *
     * @param other the other range
     * @return how they lie to each other, or empty where they agree
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<Relation> conflictWith(Range other) {
        if (Objects.equals(min, other.min) && Objects.equals(max, other.max)) {
            return Optional.empty();
        }
        if (contains(other) || other.contains(this)) {
            return Optional.of(Relation.NESTED);
        }
        boolean shares = low() <= other.high() && other.low() <= high();
        return Optional.of(shares ? Relation.OVERLAPPING : Relation.DISJOINT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that
                && Objects.equals(min, that.min)
                && Objects.equals(max, that.max)
                && openAbove == that.openAbove;
    }

    @Override
    public int hashCode() {
        return Objects.hash(min, max, openAbove);
    }

    /**
     * Returns the range as a message, which English renders as {@link #toString()} prints it.
     *
     * @return the message, its numbers as arguments
     */
    @Override
    public Message message() {
        return RangeText.of(this);
    }

    /** Returns {@code 150-240}, {@code 24}, {@code 6-15+}, {@code at least 80} or {@code at most 24}. */
    @Override
    public String toString() {
        if (max == null) {
            return "at least " + number(low());
        }
        if (min == null) {
            return "at most " + number(max);
        }
        String plus = openAbove ? "+" : "";
        String joint = min < 0 ? " to " : "-";
        return min.equals(max) ? number(min) + plus : number(min) + joint + number(max) + plus;
    }

    @Nullable
    Integer minHundredths() {
        return min;
    }

    @Nullable
    Integer maxHundredths() {
        return max;
    }

    private int low() {
        return min == null ? Integer.MIN_VALUE : min;
    }

    private int high() {
        return max == null || openAbove ? Integer.MAX_VALUE : max;
    }

    private static int hundredths(double value) {
        if (!(value >= -LIMIT && value <= LIMIT)) {
            throw InvalidValueException.of("range", "must lie within 10,000 either way", value, "out-of-range");
        }
        long rounded = Math.round(value * HUNDREDTHS);
        if (rounded / (double) HUNDREDTHS != value) {
            throw InvalidValueException.of("range", "must be exact to 0.01", value, "too-fine");
        }
        return (int) rounded;
    }

    static String number(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
