package dev.prescription.loading;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Objects;
import java.util.Optional;

/**
 * How exact loads become loads one can load: a ladder and a direction.
 *
 * <p>For example, 90 % of 52.5 kg is exactly 47.25 kg; nearest on a 2.5 kg grid it becomes 47.5 kg. The exact load may
 * be stated in the other unit: masses are compared, and the result is stated in the ladder's unit. A result cannot be
 * rounded again, because {@link #round} takes an exact load and returns another type.
 */
public final class LoadRounding {

    /** Takes from an inverse more than all that follows can lose in doubles, so that a quotient is never too large. */
    private static final double A_LITTLE_LESS = 1 - 0x1p-50;

    private final LoadLadder ladder;
    private final RoundingDirection direction;
    private final long step;
    private final long first;
    private final long span;
    private final double inverse;
    private final Optional<Load>[] loads;

    private LoadRounding(LoadLadder ladder, RoundingDirection direction) {
        this.ladder = ladder;
        this.loads = ladder.optionals();
        this.direction = direction;
        this.step = ladder.evenStepTenthMicrograms();
        this.first = ladder.tenthMicrogramsAt(0) - leastAway(step, direction);
        this.span = step * (ladder.size() - 1);
        this.inverse = step > 0 ? 1.0 / step * A_LITTLE_LESS : 0;
    }

    /** How far below a load of an even ladder the lightest exact load lies that becomes it. */
    private static long leastAway(long step, RoundingDirection direction) {
        return switch (direction) {
            case NEAREST -> step / 2;
            case DOWN -> 0;
            case UP -> Math.max(0, step - 1);
        };
    }

    /**
     * Returns the rounding on a ladder in a direction.
     *
     * @param ladder the loads that can be loaded
     * @param direction which of two neighbours to take
     * @return the rounding
     * @throws NullPointerException if an argument is null
     */
    public static LoadRounding of(LoadLadder ladder, RoundingDirection direction) {
        return new LoadRounding(
                Objects.requireNonNull(ladder, "ladder"), Objects.requireNonNull(direction, "direction"));
    }

    /**
     * Returns the rounding to the nearest load of a ladder.
     *
     * @param ladder the loads that can be loaded
     * @return the rounding, {@link RoundingDirection#NEAREST}
     * @throws NullPointerException if {@code ladder} is null
     */
    public static LoadRounding nearest(LoadLadder ladder) {
        return of(ladder, RoundingDirection.NEAREST);
    }

    /**
     * Returns the rounding to the nearest load of an even grid, such as a 20 kg bar in steps of 2.5 kg.
     *
     * @param lowest the lightest load: the empty bar where there is one
     * @param step the distance between two loads
     * @param highest the bound above
     * @return the rounding, {@link RoundingDirection#NEAREST}
     * @throws InvalidValueException as {@link LoadLadder#grid} does
     * @throws NullPointerException if an argument is null
     */
    public static LoadRounding grid(Load lowest, Load step, Load highest) {
        return nearest(LoadLadder.grid(lowest, step, highest));
    }

    /**
     * Returns the rounding on the same ladder in another direction.
     *
     * @param other the direction
     * @return the rounding
     * @throws NullPointerException if {@code other} is null
     */
    public LoadRounding withDirection(RoundingDirection other) {
        return of(ladder, other);
    }

    /**
     * Returns the loads that can be loaded.
     *
     * @return the ladder
     */
    public LoadLadder ladder() {
        return ladder;
    }

    /**
     * Returns which of two neighbours is taken.
     *
     * @return the direction
     */
    public RoundingDirection direction() {
        return direction;
    }

    /**
     * Returns the load of a rung of the ladder as an optional; the same instance every time.
     *
     * @param rung 0 for the lightest, to {@code ladder().size() - 1}
     * @return the load, never empty
     * @throws IndexOutOfBoundsException if there is no such rung
     */
    public Optional<Load> loadAt(int rung) {
        return loads[rung];
    }

    /**
     * Rounds an exact load once.
     *
     * @param exact the exact load, never one that was rounded before
     * @return the loadable load with the exact one and what happened
     * @throws NullPointerException if {@code exact} is null
     */
    public RoundedLoad round(Load exact) {
        Objects.requireNonNull(exact, "exact");
        int rung = rungFor(exact.tenthMicrograms());
        return new RoundedLoad(exact, ladder.at(rung), direction, outcomeOf(exact.tenthMicrograms(), rung));
    }

    /**
     * Returns the rung an exact load becomes, without allocating; {@link #outcomeOf} says what happened.
     *
     * @param exactTenthMicrograms the exact load in 10<sup>-10</sup> kg
     * @return the rung under this direction; 0 where the load is below the lightest, the last rung where it is above
     *     the heaviest
     */
    public int rungFor(long exactTenthMicrograms) {
        return step > 0 ? evenRungFor(exactTenthMicrograms) : unevenRungFor(exactTenthMicrograms);
    }

    /** Divides without a division: the quotient of doubles is right or one too small, which whole numbers then tell. */
    private int evenRungFor(long exact) {
        long over = Math.min(Math.max(exact - first, 0), span);
        int rung = (int) (over * inverse);
        return over - rung * step >= step ? rung + 1 : rung;
    }

    private int unevenRungFor(long exactTenthMicrograms) {
        int last = ladder.size() - 1;
        int rung = switch (direction) {
            case NEAREST -> ladder.nearestRung(exactTenthMicrograms);
            case DOWN -> ladder.rungAtOrBelow(exactTenthMicrograms);
            case UP -> ladder.rungAtOrAbove(exactTenthMicrograms);
        };
        return Math.max(0, Math.min(rung, last));
    }

    /**
     * Returns what happened when an exact load was given a rung of this ladder.
     *
     * @param exactTenthMicrograms the exact load in 10<sup>-10</sup> kg
     * @param rung the rung it was given, by {@link #rungFor} or by a later decision to go lower or higher
     * @return {@link RoundingOutcome#LOWEST} or {@link RoundingOutcome#HEAVIEST} where the exact load lies outside the
     *     ladder and the rung is the one at that end, else how the rung compares with the exact load
     * @throws IndexOutOfBoundsException if there is no such rung
     */
    public RoundingOutcome outcomeOf(long exactTenthMicrograms, int rung) {
        long taken = ladder.tenthMicrogramsAt(rung);
        if (taken == exactTenthMicrograms) {
            return RoundingOutcome.AS_STATED;
        }
        if (taken > exactTenthMicrograms) {
            return rung == 0 ? RoundingOutcome.LOWEST : RoundingOutcome.UP;
        }
        return rung == ladder.size() - 1 ? RoundingOutcome.HEAVIEST : RoundingOutcome.DOWN;
    }

    /**
     * Tells whether the other object is the rounding on an equal ladder in the same direction.
     *
     * @param other the object to compare with
     * @return true if ladders and directions are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof LoadRounding that && ladder.equals(that.ladder) && direction == that.direction;
    }

    /**
     * Returns a hash that equal roundings share.
     *
     * @return the hash, the same in every run
     */
    @Override
    public int hashCode() {
        return 31 * ladder.hashCode() + direction.word().hashCode();
    }

    /**
     * Returns the ladder and the direction.
     *
     * @return text such as {@code 20 kg to 500 kg by 2.5 kg, nearest}
     */
    @Override
    public String toString() {
        return ladder + ", " + direction.word();
    }
}
