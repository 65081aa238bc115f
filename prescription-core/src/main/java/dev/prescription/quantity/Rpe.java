package dev.prescription.quantity;

import java.util.Objects;

/**
 * A rating of perceived exertion: ten minus the repetitions in reserve, on 5 to 10 in half steps.
 *
 * <p>For example {@code Rpe.of(8.5)} is {@link Rir} 1.5 and prints {@code RPE 8.5}. The scale is a view: below 5 it
 * says only "light", so a reserve above 5 repetitions has no rating and is refused. Scale: Zourdos et al. 2016.
 *
 * @param halves the rating in half points, 10 to 20
 */
public record Rpe(int halves) implements Comparable<Rpe> {

    private static final int LOWEST = 10;
    private static final int HIGHEST = 20;
    private static final int PER_POINT = 2;
    private static final String PREFIX = "RPE";

    /**
     * Checks the rating; {@link #of(double)} is the way in.
     *
     * @param halves the rating in half points, 10 to 20
     * @throws InvalidValueException if {@code halves} is outside 10 to 20
     */
    public Rpe {
        Bounds.checkWithin(PREFIX, halves, LOWEST, HIGHEST, " halves");
    }

    /**
     * Returns a rating, such as {@code 8.5}.
     *
     * @param rating the rating, 5 to 10, in half steps
     * @return the rating
     * @throws InvalidValueException if {@code rating} is not finite, is outside 5 to 10, or is not a half step
     */
    public static Rpe of(double rating) {
        return new Rpe(Bounds.steps(PREFIX, rating, PER_POINT, LOWEST, HIGHEST, ""));
    }

    /**
     * Returns the rating of a reserve: RIR 1.5 is RPE 8.5.
     *
     * @param rir the reserve, at most 5 repetitions
     * @return the rating
     * @throws InvalidValueException if the reserve is above 5, where the scale has no rating (code
     *     {@code "out-of-range"})
     * @throws NullPointerException if {@code rir} is null
     */
    public static Rpe from(Rir rir) {
        Objects.requireNonNull(rir, "rir");
        if (rir.halves() > HIGHEST - LOWEST) {
            throw InvalidValueException.of("RIR", "must be at most 5 to have an RPE", rir.number(), "out-of-range");
        }
        return new Rpe(HIGHEST - rir.halves());
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code RPE 8.5}.
     *
     * @param text the text
     * @return the rating
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its number is refused
     * @throws NullPointerException if {@code text} is null
     */
    public static Rpe parse(String text) {
        return of(Bounds.parsePoint(PREFIX, text, PREFIX, ""));
    }

    /**
     * Returns the reserve this rating stands for: RPE 8.5 is RIR 1.5.
     *
     * @return the repetitions in reserve, 0 to 5
     */
    public Rir toRir() {
        return Rir.ofHalves(HIGHEST - halves);
    }

    /**
     * Returns the rating as a number, such as 8.5.
     *
     * @return the rating, 5 to 10
     */
    public double rating() {
        return halves / (double) PER_POINT;
    }

    /**
     * Orders by the rating, easiest first.
     *
     * @throws NullPointerException if {@code other} is null
     */
    @Override
    public int compareTo(Rpe other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(halves, other.halves);
    }

    /** Returns the word and the number, such as {@code RPE 8.5}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return PREFIX + " " + number();
    }

    String number() {
        return Bounds.text(halves, PER_POINT);
    }
}
