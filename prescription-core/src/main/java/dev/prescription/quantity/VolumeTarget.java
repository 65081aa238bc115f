package dev.prescription.quantity;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A target for weekly volume: hard sets (repetitions in reserve 0 to 4) per seven days, from a floor to a ceiling.
 *
 * <p>For example {@code VolumeTarget.ofWeeklySets(8, 16).withWarningAbove(24)} prints
 * {@code 8-16 sets/week, warning above 24}. Floor and ceiling are 0 to 200 sets; what counts (sets per muscle or per
 * lift) is said where the target is given. Volume load is another type: {@link VolumeLoad}.
 */
public final class VolumeTarget {

    private static final int HIGHEST = 200;
    private static final int NONE = -1;
    private static final int HUNDREDTHS = 100;
    private static final String UNIT = "sets/week";
    private static final String SETS = "weekly sets";
    private static final String WARNING = "volume warning";
    private static final String WARNING_WORDS = "warning above";

    private final int floor;
    private final int ceiling;
    private final int warningAbove;

    private VolumeTarget(int floor, int ceiling, int warningAbove) {
        this.floor = floor;
        this.ceiling = ceiling;
        this.warningAbove = warningAbove;
    }

    /**
     * Returns a target without a warning level.
     *
     * @param floor the fewest hard sets per seven days, 0 to {@code ceiling}; 0 asks for nothing
     * @param ceiling the most hard sets per seven days, {@code floor} to 200, at least 1
     * @return the target
     * @throws InvalidValueException if a bound is outside these, or {@code floor} exceeds {@code ceiling}
     */
    public static VolumeTarget ofWeeklySets(int floor, int ceiling) {
        Bounds.checkWithin(SETS, floor, 0, HIGHEST);
        Bounds.checkWithin(SETS, ceiling, 1, HIGHEST);
        if (floor > ceiling) {
            throw InvalidValueException.inverted(SETS, floor, ceiling);
        }
        return new VolumeTarget(floor, ceiling, NONE);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code 8-16 sets/week, warning above 24}.
     *
     * @param text the text, with a hyphen or an en dash between the bounds
     * @return the target
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or a number is refused
     * @throws NullPointerException if {@code text} is null
     */
    public static VolumeTarget parse(String text) {
        Objects.requireNonNull(text, "text");
        int comma = text.indexOf(',');
        int[] bounds = Bounds.parseWhole(SETS, comma < 0 ? text : text.substring(0, comma), "", UNIT);
        VolumeTarget target = ofWeeklySets(bounds[0], bounds[1]);
        return comma < 0
                ? target
                : target.withWarningAbove(
                        Bounds.parseWholePoint(WARNING, text.substring(comma + 1), WARNING_WORDS, ""));
    }

    /**
     * Returns the same target with a level above which more volume draws a warning.
     *
     * @param sets the level in hard sets per seven days, {@code ceiling()} to 200
     * @return a target with that warning
     * @throws InvalidValueException if {@code sets} is below the ceiling or above 200
     */
    public VolumeTarget withWarningAbove(int sets) {
        Bounds.checkWithin(WARNING, sets, ceiling, HIGHEST);
        return new VolumeTarget(floor, ceiling, sets);
    }

    /**
     * Returns the fewest hard sets per seven days.
     *
     * @return the floor, 0 to {@link #ceiling()}
     */
    public int floor() {
        return floor;
    }

    /**
     * Returns the most hard sets per seven days.
     *
     * @return the ceiling, 1 to 200
     */
    public int ceiling() {
        return ceiling;
    }

    /**
     * Returns the level above which more volume draws a warning.
     *
     * @return the level in hard sets per seven days, or empty where none is stated
     */
    public OptionalInt warningAbove() {
        return warningAbove == NONE ? OptionalInt.empty() : OptionalInt.of(warningAbove);
    }

    /**
     * Says whether a number of sets lies between floor and ceiling; both ends do.
     *
     * @param hundredths hard sets per seven days in hundredths, as indirect sets count in parts
     * @return whether the target is met and not exceeded
     */
    public boolean containsHundredths(int hundredths) {
        return floor * HUNDREDTHS <= hundredths && hundredths <= ceiling * HUNDREDTHS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VolumeTarget that
                && floor == that.floor
                && ceiling == that.ceiling
                && warningAbove == that.warningAbove;
    }

    @Override
    public int hashCode() {
        return Objects.hash(floor, ceiling, warningAbove);
    }

    /** Returns the bounds, the unit and the warning, as in {@code 8-16 sets/week, warning above 24}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String band = Bounds.text(String.valueOf(floor), String.valueOf(ceiling)) + " " + UNIT;
        return warningAbove == NONE ? band : band + ", " + WARNING_WORDS + " " + warningAbove;
    }
}
