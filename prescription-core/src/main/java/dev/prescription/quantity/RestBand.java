package dev.prescription.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of rest between sets, in seconds, closed at both ends.
 *
 * <p>For example {@code RestBand.ofSeconds(150, 240)} prints {@code 150-240 s}. Bounds are whole numbers from 0 to
 * 3600; a band is not an order, so it is not {@code Comparable}.
 *
 * @param minSeconds the shortest rest, in seconds, 0 to {@code maxSeconds}
 * @param maxSeconds the longest rest, in seconds, {@code minSeconds} to 3600
 */
public record RestBand(int minSeconds, int maxSeconds) {

    private static final int LOWEST = 0;
    private static final int HIGHEST = 3600;

    /**
     * Checks the bounds; {@link #ofSeconds(int, int)} is the way in.
     *
     * @param minSeconds the shortest rest, in seconds, 0 to {@code maxSeconds}
     * @param maxSeconds the longest rest, in seconds, {@code minSeconds} to 3600
     * @throws InvalidValueException if a bound is outside 0 to 3600, or {@code minSeconds} exceeds {@code maxSeconds}
     */
    public RestBand {
        Bounds.checkBand("rest", minSeconds, maxSeconds, LOWEST, HIGHEST, " s");
    }

    /**
     * Returns the band from {@code min} to {@code max} seconds, both included.
     *
     * @param min the shortest rest, 0 to {@code max}; 0 is no rest at all, as within a superset
     * @param max the longest rest, {@code min} to 3600, which is an hour
     * @return the band
     * @throws InvalidValueException if a bound is outside 0 to 3600, or {@code min} exceeds {@code max}
     */
    public static RestBand ofSeconds(int min, int max) {
        return new RestBand(min, max);
    }

    /**
     * Returns the band that holds one number only.
     *
     * @param value both bounds, in seconds, 0 to 3600
     * @return the band, printed as one number
     * @throws InvalidValueException if {@code value} is outside 0 to 3600
     */
    public static RestBand exactlySeconds(int value) {
        return new RestBand(value, value);
    }

    /**
     * Reads what {@link #toString()} prints: {@code 150-240 s} or {@code 90 s}.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the band
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its bounds are refused
     * @throws NullPointerException if {@code text} is null
     */
    public static RestBand parse(String text) {
        int[] bounds = Bounds.parseWhole("rest", text, "", "s");
        return new RestBand(bounds[0], bounds[1]);
    }

    /**
     * Says whether a number lies in the band; both ends do.
     *
     * @param value a rest in seconds
     * @return whether {@code minSeconds <= value <= maxSeconds}
     */
    public boolean contains(int value) {
        return minSeconds <= value && value <= maxSeconds;
    }

    /**
     * Returns what two bands have in common: 150-240 s and 180-300 s share 180-240 s.
     *
     * @param other the other band
     * @return the common band, or empty where they share no number
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<RestBand> intersection(RestBand other) {
        Objects.requireNonNull(other, "other");
        int low = Math.max(minSeconds, other.minSeconds);
        int high = Math.min(maxSeconds, other.maxSeconds);
        return low <= high ? Optional.of(new RestBand(low, high)) : Optional.empty();
    }

    /** Returns the bounds and the unit, such as {@code 150-240 s}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Bounds.text(String.valueOf(minSeconds), String.valueOf(maxSeconds)) + " s";
    }
}
