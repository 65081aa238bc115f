package dev.prescription.quantity;

import java.util.Objects;

/**
 * Repetitions in reserve: how many more repetitions the lifter could have done, in half steps.
 *
 * <p>For example {@code Rir.of(1.5)} prints {@code RIR 1.5}. From 0, which is failure, to 30. Intensity is another
 * type; {@link Rpe} is a view on 0 to 5 repetitions in reserve.
 *
 * @param halves the reserve in half repetitions, 0 to 60
 */
public record Rir(int halves) implements Comparable<Rir> {

    /** No repetition in reserve: a set to failure. */
    public static final Rir FAILURE = new Rir(0);

    private static final int HIGHEST = 60;
    private static final int PER_REPETITION = 2;

    /**
     * Checks the reserve; {@link #of(double)} is the way in.
     *
     * @param halves the reserve in half repetitions, 0 to 60
     * @throws InvalidValueException if {@code halves} is outside 0 to 60
     */
    public Rir {
        Bounds.checkWithin(EffortBand.PREFIX, halves, 0, HIGHEST, " halves");
    }

    /**
     * Returns the reserve of a number of repetitions: {@code 1.5} is one and a half.
     *
     * @param repetitions the reserve, 0 to 30, in half steps
     * @return the reserve
     * @throws InvalidValueException if {@code repetitions} is not finite, is outside 0 to 30, or is not a half step
     */
    public static Rir of(double repetitions) {
        return new Rir(Bounds.steps(EffortBand.PREFIX, repetitions, PER_REPETITION, 0, HIGHEST, ""));
    }

    /**
     * Returns the reserve of a number of half repetitions: {@code 3} is one and a half.
     *
     * @param halves the reserve in half repetitions, 0 to 60
     * @return the reserve
     * @throws InvalidValueException if {@code halves} is outside 0 to 60
     */
    public static Rir ofHalves(int halves) {
        return new Rir(halves);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code RIR 1.5}.
     *
     * @param text the text
     * @return the reserve
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or its number is refused
     * @throws NullPointerException if {@code text} is null
     */
    public static Rir parse(String text) {
        return of(Bounds.parsePoint(EffortBand.PREFIX, text, EffortBand.PREFIX, ""));
    }

    /**
     * Returns the reserve in repetitions, such as 1.5.
     *
     * @return the repetitions left undone, 0 to 30
     */
    public double repsInReserve() {
        return halves / (double) PER_REPETITION;
    }

    /**
     * Orders by the reserve, hardest first.
     *
     * @throws NullPointerException if {@code other} is null
     */
    @Override
    public int compareTo(Rir other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(halves, other.halves);
    }

    /** Returns the word and the number, such as {@code RIR 1.5}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return EffortBand.PREFIX + " " + number();
    }

    String number() {
        return Bounds.text(halves, PER_REPETITION);
    }
}
