package dev.prescription.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of intensity, closed at both ends.
 *
 * <p>For example {@code IntensityBand.ofPercent(72, 85)} prints {@code 72-85 %1RM}. Both bounds are above 0 and at most
 * 130 %1RM; a band is not an order, so it is not {@code Comparable}.
 *
 * @param min the lightest intensity of the band
 * @param max the heaviest intensity of the band, at least {@code min}
 */
public record IntensityBand(Intensity min, Intensity max) {

    /**
     * Checks the bounds; {@link #ofPercent(double, double)} is the way in.
     *
     * @param min the lightest intensity of the band
     * @param max the heaviest intensity of the band, at least {@code min}
     * @throws InvalidValueException if {@code min} exceeds {@code max} (code {@code "inverted"})
     * @throws NullPointerException if a bound is null
     */
    public IntensityBand {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        if (min.compareTo(max) > 0) {
            throw InvalidValueException.inverted(Intensity.PARAMETER, min.number(), max.number());
        }
    }

    /**
     * Returns the band between two percentages, both included.
     *
     * @param min the lower percentage, 0.01 to 130, in whole hundredths
     * @param max the upper percentage, {@code min} to 130, in whole hundredths
     * @return the band
     * @throws InvalidValueException if a percentage is not finite, is outside 0.01 to 130 or is finer than 0.01, or if
     *     {@code min} exceeds {@code max}
     */
    public static IntensityBand ofPercent(double min, double max) {
        return new IntensityBand(Intensity.ofPercent(min), Intensity.ofPercent(max));
    }

    /**
     * Returns the band between two intensities, both included.
     *
     * @param min the lightest intensity
     * @param max the heaviest intensity, at least {@code min}
     * @return the band
     * @throws InvalidValueException if {@code min} exceeds {@code max} (code {@code "inverted"})
     * @throws NullPointerException if a bound is null
     */
    public static IntensityBand of(Intensity min, Intensity max) {
        return new IntensityBand(min, max);
    }

    /**
     * Reads what {@link #toString()} prints: {@code 72-85 %1RM} or {@code 80 %1RM}; a bare {@code %} is read too.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the band
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its bounds are refused
     * @throws NullPointerException if {@code text} is null
     */
    public static IntensityBand parse(String text) {
        double[] bounds = Bounds.parse(Intensity.PARAMETER, text, "", Intensity.unitOf(text));
        return ofPercent(bounds[0], bounds[1]);
    }

    /**
     * Says whether an intensity lies in the band; both ends do.
     *
     * @param intensity the intensity
     * @return whether it is at least {@code min} and at most {@code max}
     * @throws NullPointerException if {@code intensity} is null
     */
    public boolean contains(Intensity intensity) {
        Objects.requireNonNull(intensity, "intensity");
        return min.compareTo(intensity) <= 0 && intensity.compareTo(max) <= 0;
    }

    /**
     * Returns what two bands have in common: 72-85 and 80-92 %1RM share 80-85.
     *
     * @param other the other band
     * @return the common band, or empty where they share no intensity
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<IntensityBand> intersection(IntensityBand other) {
        Objects.requireNonNull(other, "other");
        Intensity low = min.compareTo(other.min) >= 0 ? min : other.min;
        Intensity high = max.compareTo(other.max) <= 0 ? max : other.max;
        return low.compareTo(high) <= 0 ? Optional.of(new IntensityBand(low, high)) : Optional.empty();
    }

    /** Returns the bounds and the unit, such as {@code 72-85 %1RM}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Bounds.text(min.number(), max.number()) + " " + Intensity.UNIT;
    }
}
