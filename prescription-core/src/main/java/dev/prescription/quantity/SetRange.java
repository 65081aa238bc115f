package dev.prescription.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of sets of one exercise, in a session or (where it says so) in seven days, closed at both ends.
 *
 * <p>For example {@code SetRange.of(3, 4)} prints {@code 3-4}. Bounds are whole numbers from 1 to 100; a band is
 * not an order, so it is not {@code Comparable}.
 *
 * @param min the fewest sets of the band, 1 to {@code max}
 * @param max the most sets of the band, {@code min} to 100
 */
public record SetRange(int min, int max) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 100;

    /**
     * Checks the bounds; {@link #of(int, int)} is the way in.
     *
     * @param min the fewest sets, 1 to {@code max}
     * @param max the most sets, {@code min} to 100
     * @throws InvalidValueException if a bound is outside 1 to 100, or {@code min} exceeds {@code max}
     */
    public SetRange {
        Bounds.checkBand("sets", min, max, LOWEST, HIGHEST, "");
    }

    /**
     * Returns the band from {@code min} to {@code max} sets, both included.
     *
     * @param min the fewest sets, 1 to {@code max}
     * @param max the most sets, {@code min} to 100
     * @return the band
     * @throws InvalidValueException if a bound is outside 1 to 100, or {@code min} exceeds {@code max}
     */
    public static SetRange of(int min, int max) {
        return new SetRange(min, max);
    }

    /**
     * Returns the band that holds one number only.
     *
     * @param value both bounds, 1 to 100
     * @return the band, printed as one number
     * @throws InvalidValueException if {@code value} is outside 1 to 100
     */
    public static SetRange exactly(int value) {
        return new SetRange(value, value);
    }

    /**
     * Reads what {@link #toString()} prints: {@code 3-4}, or one number.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the band
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its bounds are refused
     * @throws NullPointerException if {@code text} is null
     */
    public static SetRange parse(String text) {
        int[] bounds = Bounds.parseWhole("sets", text, "", "");
        return new SetRange(bounds[0], bounds[1]);
    }

    /**
     * Says whether a number lies in the band; both ends do.
     *
     * @param value a number of sets
     * @return whether {@code min <= value <= max}
     */
    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    /**
     * Returns what two bands have in common: 3-4 and 4-6 share 4.
     *
     * @param other the other band
     * @return the common band, or empty where they share no number
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<SetRange> intersection(SetRange other) {
        Objects.requireNonNull(other, "other");
        int low = Math.max(min, other.min);
        int high = Math.min(max, other.max);
        return low <= high ? Optional.of(new SetRange(low, high)) : Optional.empty();
    }

    /** Returns the bounds, such as {@code 3-4}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Bounds.text(String.valueOf(min), String.valueOf(max));
    }
}
