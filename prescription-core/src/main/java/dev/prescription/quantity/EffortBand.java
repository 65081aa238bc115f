package dev.prescription.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of effort as repetitions in reserve, closed at both ends.
 *
 * <p>For example {@code EffortBand.ofRir(1, 3)} prints {@code RIR 1-3}: stop with one to three repetitions left. Both
 * bounds are 0 to 30 in half steps; a band is not an order, so it is not {@code Comparable}.
 *
 * @param min the smallest reserve of the band, its hardest end
 * @param max the largest reserve of the band, its easiest end, at least {@code min}
 */
public record EffortBand(Rir min, Rir max) {

    static final String PREFIX = "RIR";

    /**
     * Checks the bounds; {@link #ofRir(double, double)} is the way in.
     *
     * @param min the smallest reserve of the band
     * @param max the largest reserve of the band, at least {@code min}
     * @throws InvalidValueException if {@code min} exceeds {@code max} (code {@code "inverted"})
     * @throws NullPointerException if a bound is null
     */
    public EffortBand {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        if (min.compareTo(max) > 0) {
            throw InvalidValueException.inverted(PREFIX, min.number(), max.number());
        }
    }

    /**
     * Returns the band between two numbers of repetitions in reserve, both included.
     *
     * @param min the smallest reserve, 0 to 30, in half steps
     * @param max the largest reserve, {@code min} to 30, in half steps
     * @return the band
     * @throws InvalidValueException if a bound is not finite, outside 0 to 30 or not a half step, or if {@code min}
     *     exceeds {@code max}
     */
    public static EffortBand ofRir(double min, double max) {
        return new EffortBand(Rir.of(min), Rir.of(max));
    }

    /**
     * Returns the band between two reserves, both included.
     *
     * @param min the smallest reserve
     * @param max the largest reserve, at least {@code min}
     * @return the band
     * @throws InvalidValueException if {@code min} exceeds {@code max} (code {@code "inverted"})
     * @throws NullPointerException if a bound is null
     */
    public static EffortBand of(Rir min, Rir max) {
        return new EffortBand(min, max);
    }

    /**
     * Returns the band between two ratings of perceived exertion: RPE 7-9 is RIR 1-3.
     *
     * @param min the lower rating, 5 to 10, in half steps
     * @param max the upper rating, {@code min} to 10, in half steps
     * @return the band, in repetitions in reserve
     * @throws InvalidValueException if a rating is not finite, outside 5 to 10 or not a half step, or if {@code min}
     *     exceeds {@code max}
     */
    public static EffortBand ofRpe(double min, double max) {
        Rpe low = Rpe.of(min);
        Rpe high = Rpe.of(max);
        if (low.compareTo(high) > 0) {
            throw InvalidValueException.inverted("RPE", low.number(), high.number());
        }
        return new EffortBand(high.toRir(), low.toRir());
    }

    /**
     * Reads what {@link #toString()} prints: {@code RIR 1-3} or {@code RIR 2}.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the band
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its bounds are refused
     * @throws NullPointerException if {@code text} is null
     */
    public static EffortBand parse(String text) {
        double[] bounds = Bounds.parse(PREFIX, text, PREFIX, "");
        return ofRir(bounds[0], bounds[1]);
    }

    /**
     * Says whether a reserve lies in the band; both ends do.
     *
     * @param rir the reserve
     * @return whether it is at least {@code min} and at most {@code max}
     * @throws NullPointerException if {@code rir} is null
     */
    public boolean contains(Rir rir) {
        Objects.requireNonNull(rir, "rir");
        return min.compareTo(rir) <= 0 && rir.compareTo(max) <= 0;
    }

    /**
     * Returns what two bands have in common: RIR 1-3 and RIR 0-2 share RIR 1-2.
     *
     * @param other the other band
     * @return the common band, or empty where they share no reserve
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<EffortBand> intersection(EffortBand other) {
        Objects.requireNonNull(other, "other");
        Rir low = min.compareTo(other.min) >= 0 ? min : other.min;
        Rir high = max.compareTo(other.max) <= 0 ? max : other.max;
        return low.compareTo(high) <= 0 ? Optional.of(new EffortBand(low, high)) : Optional.empty();
    }

    /** Returns the word and the bounds, such as {@code RIR 1-3}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return PREFIX + " " + Bounds.text(min.number(), max.number());
    }
}
