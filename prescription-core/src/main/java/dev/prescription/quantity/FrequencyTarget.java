package dev.prescription.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of sessions in seven days, closed at both ends.
 *
 * <p>For example {@code FrequencyTarget.ofSessionsPerWeek(2, 3)} prints {@code 2-3 sessions/week}. Bounds are
 * whole numbers from 1 to 14; a band is not an order, so it is not {@code Comparable}.
 *
 * @param min the fewest sessions of the band, 1 to {@code max}
 * @param max the most sessions of the band, {@code min} to 14
 */
public record FrequencyTarget(int min, int max) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 14;

    /**
     * Checks the bounds; {@link #ofSessionsPerWeek(int, int)} is the way in.
     *
     * @param min the fewest sessions in seven days, 1 to {@code max}
     * @param max the most sessions in seven days, {@code min} to 14
     * @throws InvalidValueException if a bound is outside 1 to 14, or {@code min} exceeds {@code max}
     */
    public FrequencyTarget {
        Bounds.checkBand("frequency", min, max, LOWEST, HIGHEST, " sessions/week");
    }

    /**
     * Returns the band from {@code min} to {@code max} sessions a week, both included.
     *
     * @param min the fewest sessions in seven days, 1 to {@code max}
     * @param max the most sessions in seven days, {@code min} to 14
     * @return the band
     * @throws InvalidValueException if a bound is outside 1 to 14, or {@code min} exceeds {@code max}
     */
    public static FrequencyTarget ofSessionsPerWeek(int min, int max) {
        return new FrequencyTarget(min, max);
    }

    /**
     * Returns the band that holds one number only.
     *
     * @param value both bounds, in sessions in seven days, 1 to 14
     * @return the band, printed as one number
     * @throws InvalidValueException if {@code value} is outside 1 to 14
     */
    public static FrequencyTarget exactlySessionsPerWeek(int value) {
        return new FrequencyTarget(value, value);
    }

    /**
     * Reads what {@link #toString()} prints: {@code 2-3 sessions/week} or {@code 3 sessions/week}.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the band
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its bounds are refused
     * @throws NullPointerException if {@code text} is null
     */
    public static FrequencyTarget parse(String text) {
        int[] bounds = Bounds.parseWhole("frequency", text, "", "sessions/week");
        return new FrequencyTarget(bounds[0], bounds[1]);
    }

    /**
     * Says whether a number lies in the band; both ends do.
     *
     * @param value a number of sessions in seven days
     * @return whether {@code min <= value <= max}
     */
    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    /**
     * Returns what two bands have in common: 2-3 and 3-5 share 3.
     *
     * @param other the other band
     * @return the common band, or empty where they share no number
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<FrequencyTarget> intersection(FrequencyTarget other) {
        Objects.requireNonNull(other, "other");
        int low = Math.max(min, other.min);
        int high = Math.min(max, other.max);
        return low <= high ? Optional.of(new FrequencyTarget(low, high)) : Optional.empty();
    }

    /** Returns the bounds and the unit, such as {@code 2-3 sessions/week}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Bounds.text(String.valueOf(min), String.valueOf(max)) + " sessions/week";
    }
}
