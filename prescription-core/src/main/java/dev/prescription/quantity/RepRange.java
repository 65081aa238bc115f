package dev.prescription.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of repetitions in one set, closed at both ends.
 *
 * <p>For example {@code RepRange.of(5, 8)} prints {@code 5-8}. Bounds are whole numbers from 1 to 100; a band is
 * not an order, so it is not {@code Comparable}.
 *
 * @param min the fewest repetitions of the band, 1 to {@code max}
 * @param max the most repetitions of the band, {@code min} to 100
 */
public record RepRange(int min, int max) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 100;

    /**
     * Checks the bounds; {@link #of(int, int)} is the way in.
     *
     * @param min the fewest repetitions, 1 to {@code max}
     * @param max the most repetitions, {@code min} to 100
     * @throws InvalidValueException if a bound is outside 1 to 100, or {@code min} exceeds {@code max}
     */
    public RepRange {
        Bounds.checkBand("reps", min, max, LOWEST, HIGHEST, "");
    }

    /**
     * Returns the band from {@code min} to {@code max} repetitions, both included.
     *
     * @param min the fewest repetitions, 1 to {@code max}
     * @param max the most repetitions, {@code min} to 100
     * @return the band
     * @throws InvalidValueException if a bound is outside 1 to 100, or {@code min} exceeds {@code max}
     */
    public static RepRange of(int min, int max) {
        return new RepRange(min, max);
    }

    /**
     * Returns the band that holds one number only.
     *
     * @param value both bounds, 1 to 100
     * @return the band, printed as one number
     * @throws InvalidValueException if {@code value} is outside 1 to 100
     */
    public static RepRange exactly(int value) {
        return new RepRange(value, value);
    }

    /**
     * Reads what {@link #toString()} prints: {@code 5-8}, or one number.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the band
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its bounds are refused
     * @throws NullPointerException if {@code text} is null
     */
    public static RepRange parse(String text) {
        int[] bounds = Bounds.parseWhole("reps", text, "", "");
        return new RepRange(bounds[0], bounds[1]);
    }

    /**
     * Says whether a number lies in the band; both ends do.
     *
     * @param value a number of repetitions
     * @return whether {@code min <= value <= max}
     */
    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    /**
     * Returns what two bands have in common: 5-8 and 8-12 share 8.
     *
     * @param other the other band
     * @return the common band, or empty where they share no number
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<RepRange> intersection(RepRange other) {
        Objects.requireNonNull(other, "other");
        int low = Math.max(min, other.min);
        int high = Math.min(max, other.max);
        return low <= high ? Optional.of(new RepRange(low, high)) : Optional.empty();
    }

    /** Returns the bounds, such as {@code 5-8}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Bounds.text(String.valueOf(min), String.valueOf(max));
    }
}
