package dev.prescription.reaction;

import dev.prescription.exercise.Catalogue;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.selection.TrainingContext;
import java.util.Objects;
import java.util.Optional;

/**
 * When progress suggests something, and what it may suggest.
 *
 * <p>For example {@link #standard()}: from two lifts on, a deload of half the sets with 95 % of the load ({@code C-REACT-01},
 * {@code C-DELOAD-02}, {@code C-DELOAD-03}), a phase after 42 days without a rise ({@code C-PLATEAU-01}).
 *
 * @param lifts how many lifts must stall or stand still, 2 to 10
 * @param setsPercent the share of the sets a deload keeps, 1 to 100 %
 * @param loadPercent the share of the load a deload keeps, 50 to 100 %
 * @param plateauDays the days without a rise that make a plateau, 14 to 365
 * @param context where and with what a substitute is trained; empty for the programme's own, anywhere where it has none
 * @param catalogue the exercises a substitute is chosen from
 */
public record ReactionSettings(
        int lifts,
        int setsPercent,
        int loadPercent,
        int plateauDays,
        Optional<TrainingContext> context,
        Catalogue catalogue) {

    private static final int WHOLE = 100;

    /**
     * Checks the numbers.
     *
     * @param lifts how many lifts
     * @param setsPercent the share of the sets
     * @param loadPercent the share of the load
     * @param plateauDays the days without a rise
     * @param context where and with what a substitute is trained
     * @param catalogue the exercises
     * @throws InvalidValueException if a number is out of its range
     */
    public ReactionSettings {
        check("lifts", lifts, 2, 10);
        check("setsPercent", setsPercent, 1, WHOLE);
        check("loadPercent", loadPercent, WHOLE / 2, WHOLE);
        check("plateauDays", plateauDays, 14, 365);
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(catalogue, "catalogue");
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }

    /**
     * Returns the usual settings.
     *
     * @return two lifts, half the sets with 95 % of the load, 42 days, the programme's own context, the standard catalogue
     */
    public static ReactionSettings standard() {
        return new ReactionSettings(2, 50, 95, 42, Optional.empty(), Catalogue.standard());
    }

    /**
     * Returns the settings with another place to train at.
     *
     * @param where where and with what a substitute is trained
     * @return the settings
     */
    public ReactionSettings with(TrainingContext where) {
        return new ReactionSettings(lifts, setsPercent, loadPercent, plateauDays, Optional.of(where), catalogue);
    }

    /**
     * Returns the settings with another number of days that make a plateau.
     *
     * @param days the days without a rise, 14 to 365
     * @return the settings
     * @throws InvalidValueException if it is out of range
     */
    public ReactionSettings plateauAfter(int days) {
        return new ReactionSettings(lifts, setsPercent, loadPercent, days, context, catalogue);
    }
}
