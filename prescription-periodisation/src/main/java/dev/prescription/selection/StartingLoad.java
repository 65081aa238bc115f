package dev.prescription.selection;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import java.util.Objects;

/**
 * Where the first load of an exercise comes from for one athlete, for example after a swap.
 *
 * <p>A maximum is never carried from one exercise to another: a lifter with a bench press of 100 kg has no known dumbbell
 * press. What is not known is {@linkplain dev.prescription.athlete.Calibration calibrated} or trained by effort.
 */
public enum StartingLoad {
    /** The athlete has a maximum of this very exercise that serves raw work: plans give loads. */
    MAXIMUM,
    /** No maximum, and the load is all that is moved: a calibration set gives one. */
    CALIBRATION,
    /** No maximum, and a part of the body or a band is moved: sets are given by effort until one is tested. */
    EFFORT;

    /**
     * Returns where the first load comes from.
     *
     * @param exercise the exercise
     * @param athlete who trains
     * @return the source; a maximum that was lifted in a suit or a bench shirt does not count, nor does one that moves the
     *     body where the body mass is not known
     * @throws NullPointerException if an argument is null
     */
    public static StartingLoad of(Exercise exercise, Athlete athlete) {
        boolean movesBody =
                Objects.requireNonNull(exercise, "exercise").loadKind().countsBodyMass();
        boolean known = Objects.requireNonNull(athlete, "athlete").rawTenthMicrograms(exercise.id()) > 0;
        if (known && !(movesBody && athlete.bodyMass().isEmpty())) {
            return MAXIMUM;
        }
        return movesBody || exercise.equipment() == Equipment.BAND ? EFFORT : CALIBRATION;
    }
}
