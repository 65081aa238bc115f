package dev.prescription.quantity;

import java.util.Objects;

/**
 * A share of the one-repetition maximum, in hundredths of a percent.
 *
 * <p>For example {@code Intensity.ofPercent(72.5)} prints {@code 72.5 %1RM}. Above 0 and at most 130 %1RM, as lowering
 * alone can exceed the maximum. Effort is another type: {@link Rir}.
 *
 * @param hundredths the share in 0.01 %, 1 to 13000
 */
public record Intensity(int hundredths) implements Comparable<Intensity> {

    /** One hundred percent of the one-repetition maximum. */
    public static final Intensity MAXIMUM = new Intensity(10_000);

    /** The heaviest share that can be stated: 130 %1RM, as lowering a load may use. */
    public static final Intensity HEAVIEST = new Intensity(13_000);

    static final String PARAMETER = "intensity";
    static final String UNIT = "%1RM";
    private static final int HIGHEST = 13_000;
    private static final int PER_PERCENT = 100;

    /**
     * Checks the share; {@link #ofPercent(double)} is the way in.
     *
     * @param hundredths the share in 0.01 %, 1 to 13000
     * @throws InvalidValueException if {@code hundredths} is outside 1 to 13000
     */
    public Intensity {
        Bounds.checkWithin(PARAMETER, hundredths, 1, HIGHEST, " hundredths of a percent");
    }

    /**
     * Returns the intensity of a percentage: {@code 72.5} is 72.5 % of the one-repetition maximum.
     *
     * @param percent the percentage, 0.01 to 130, in whole hundredths; the rounding noise of a double
     *     (10<sup>-12</sup>) is forgiven, so {@code 100 * 0.57} is 57 %
     * @return the intensity
     * @throws InvalidValueException if {@code percent} is not finite, is outside 0.01 to 130, or is finer than 0.01
     */
    public static Intensity ofPercent(double percent) {
        return new Intensity(Bounds.steps(PARAMETER, percent, PER_PERCENT, 1, HIGHEST, " %"));
    }

    /**
     * Returns the intensity of a number of hundredths of a percent: {@code 7250} is 72.5 %.
     *
     * @param hundredths the share in 0.01 %, 1 to 13000
     * @return the intensity
     * @throws InvalidValueException if {@code hundredths} is outside 1 to 13000
     */
    public static Intensity ofHundredths(int hundredths) {
        return new Intensity(hundredths);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code 72.5 %1RM}; {@code 72.5 %} is read too.
     *
     * @param text the text
     * @return the intensity
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its number is refused
     * @throws NullPointerException if {@code text} is null
     */
    public static Intensity parse(String text) {
        return ofPercent(Bounds.parsePoint(PARAMETER, text, "", unitOf(text)));
    }

    /**
     * Returns the share in percent, such as 72.5.
     *
     * @return the percentage, 0.01 to 130
     */
    public double percent() {
        return hundredths / (double) PER_PERCENT;
    }

    /**
     * Orders by the share, lightest first.
     *
     * @throws NullPointerException if {@code other} is null
     */
    @Override
    public int compareTo(Intensity other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns the percentage and the unit, such as {@code 72.5 %1RM}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return number() + " " + UNIT;
    }

    /** Returns the unit a text ends in: {@code %}, or else {@code %1RM}. */
    static String unitOf(String text) {
        return Objects.requireNonNull(text, "text").trim().endsWith("%") ? "%" : UNIT;
    }

    String number() {
        return Bounds.text(hundredths, PER_PERCENT);
    }
}
