package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;

/**
 * A band of days before a test, closed at both ends: {@code DaysOut.of(8, 10)} is eight to ten days out.
 *
 * @param nearest the fewest days before the test, 1 to 60
 * @param farthest the most days before the test, {@code nearest} to 60
 */
public record DaysOut(int nearest, int farthest) {

    private static final int MOST = 60;

    /**
     * Checks the ends.
     *
     * @param nearest the fewest days before the test, 1 to 60
     * @param farthest the most days before the test, {@code nearest} to 60
     * @throws InvalidValueException if an end is outside 1 to 60 or they are crossed
     */
    public DaysOut {
        if (nearest < 1 || farthest > MOST || nearest > farthest) {
            throw InvalidValueException.of(
                    "days out", "must be 1 to 60, the nearer first", nearest + "-" + farthest, "out-of-range");
        }
    }

    /**
     * Returns a band.
     *
     * @param nearest the fewest days before the test, 1 to 60
     * @param farthest the most days before the test, {@code nearest} to 60
     * @return the band
     * @throws InvalidValueException if an end is outside 1 to 60 or they are crossed
     */
    public static DaysOut of(int nearest, int farthest) {
        return new DaysOut(nearest, farthest);
    }

    /**
     * Says whether a day lies in the band.
     *
     * @param daysOut days before the test
     * @return whether it does
     */
    public boolean contains(int daysOut) {
        return nearest <= daysOut && daysOut <= farthest;
    }

    /**
     * Returns how many days a day lies beside the band.
     *
     * @param daysOut days before the test
     * @return 0 within the band
     */
    public int distance(int daysOut) {
        return Math.max(0, Math.max(nearest - daysOut, daysOut - farthest));
    }

    /** Returns the band, such as {@code 8-10 days out}. */
    @Override
    public String toString() {
        return (nearest == farthest ? "" + nearest : nearest + "-" + farthest) + " days out";
    }
}
