package dev.prescription.loading;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A load one can load, with the exact load it stands for and what rounding did.
 *
 * <p>For example 47.25 kg, nearest on a 2.5 kg grid, is {@code 47.5 kg}, outcome {@link RoundingOutcome#UP}. Made by
 * {@link LoadRounding#round} only, so it cannot be rounded twice. Two are equal when all parts are.
 */
public final class RoundedLoad {

    private final Load exact;
    private final Load rounded;
    private final RoundingDirection direction;
    private final RoundingOutcome outcome;

    RoundedLoad(Load exact, Load rounded, RoundingDirection direction, RoundingOutcome outcome) {
        this.exact = exact;
        this.rounded = rounded;
        this.direction = direction;
        this.outcome = outcome;
    }

    /**
     * Returns the load as it was computed.
     *
     * @return the exact load
     */
    public Load exact() {
        return exact;
    }

    /**
     * Returns the load to put on.
     *
     * @return a load of the ladder, in the ladder's unit
     */
    public Load rounded() {
        return rounded;
    }

    /**
     * Returns the direction that was asked for.
     *
     * @return the direction
     */
    public RoundingDirection direction() {
        return direction;
    }

    /**
     * Returns what happened.
     *
     * @return the outcome
     */
    public RoundingOutcome outcome() {
        return outcome;
    }

    /**
     * Returns the percentage of a maximum that the rounded load really is, in 0.01 %: 8,000 for 20 kg of 25 kg.
     *
     * @param oneRepMax the maximum, above zero
     * @return the implied percentage in 0.01 %, a half rounded up
     * @throws InvalidValueException if the maximum is zero
     * @throws NullPointerException if {@code oneRepMax} is null
     */
    public int impliedHundredths(Load oneRepMax) {
        return PercentOfMax.hundredthsOf(rounded, oneRepMax);
    }

    /**
     * Returns what happened in a sentence a lifter can read.
     *
     * @return text such as {@code 47.25 kg rounded up to 47.5 kg (+0.25 kg), nearest}; differences to 0.01
     */
    public String text() {
        String change = plain(exact) + " rounded " + (rounded.isHeavierThan(exact) ? "up" : "down") + " to " + rounded
                + " (" + difference() + "), " + direction.word();
        return switch (outcome) {
            case AS_STATED -> rounded + " as stated";
            case UP, DOWN -> change;
            case LOWEST -> rounded + ", the lightest loadable (" + difference() + "), instead of " + plain(exact);
            case HEAVIEST -> rounded + ", the heaviest loadable (" + difference() + "), instead of " + plain(exact);
        };
    }

    private String difference() {
        boolean heavier = rounded.isHeavierThan(exact);
        Load size =
                heavier ? rounded.minus(exact) : exact.statedIn(rounded.unit()).minus(rounded);
        return (heavier ? "+" : "-") + plain(size);
    }

    private static String plain(Load load) {
        String amount = BigDecimal.valueOf(load.tenthMicrograms())
                .divide(BigDecimal.valueOf(load.unit().tenthMicrograms()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return amount + " " + load.unit().symbol();
    }

    /**
     * Tells whether the other object is a rounded load with the same parts.
     *
     * @param other the object to compare with
     * @return true if all parts are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RoundedLoad that
                && exact.equals(that.exact)
                && rounded.equals(that.rounded)
                && direction == that.direction
                && outcome == that.outcome;
    }

    /**
     * Returns a hash that equal rounded loads share.
     *
     * @return the hash
     */
    @Override
    public int hashCode() {
        return Objects.hash(exact.tenthMicrograms(), rounded.tenthMicrograms());
    }

    /**
     * Returns the sentence of {@link #text()}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text();
    }
}
