package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.LoadKind;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import java.util.Optional;

/**
 * What one athlete moves in one exercise, in 10<sup>-10</sup> kg: the maximum with the body's share, and the way between
 * what is moved and what is stated.
 *
 * @param max the system load of the maximum
 * @param body the body's share of it; 0 where the body does not count
 * @param sign 1 where a larger stated load is heavier, -1 where it helps
 * @param rounding how the stated load is rounded
 */
public record SystemLoad(long max, long body, int sign, LoadRounding rounding) {

    private static final int HUNDREDTHS = 100;

    /**
     * Says why no load can be given.
     *
     * @param exercise the exercise
     * @param athlete the athlete
     * @param max the athlete's maximum for it
     * @return the refusal, or {@link LoadOutcome#ROUNDED} where a load can be given
     */
    public static LoadOutcome refusal(Exercise exercise, Athlete athlete, Optional<OneRepMax> max) {
        if (max.isEmpty()) {
            return LoadOutcome.NO_MAXIMUM;
        }
        Gear gear = max.get().gear();
        if (gear == Gear.SINGLE_PLY || gear == Gear.MULTI_PLY) {
            return LoadOutcome.GEARED_MAXIMUM;
        }
        if (exercise.loadKind().countsBodyMass() && athlete.bodyMass().isEmpty()) {
            return LoadOutcome.BODY_MASS_UNKNOWN;
        }
        return of(exercise, athlete, max.get()).max > 0 ? LoadOutcome.ROUNDED : LoadOutcome.NO_MAXIMUM;
    }

    /**
     * Returns what an athlete moves in an exercise.
     *
     * @param exercise the exercise
     * @param athlete the athlete, whose body mass counts as 0 where it is not known
     * @param max the athlete's maximum, as it is stated for the exercise
     * @return the system load of the maximum and the way back
     */
    public static SystemLoad of(Exercise exercise, Athlete athlete, OneRepMax max) {
        int sign = exercise.loadKind() == LoadKind.ASSISTED ? -1 : 1;
        long body = exercise.loadKind().countsBodyMass()
                ? athlete.bodyMass().map(Load::tenthMicrograms).orElse(0L) * exercise.bodyMassShare() / HUNDREDTHS
                : 0;
        long system = body + sign * max.load().tenthMicrograms();
        return new SystemLoad(system, body, sign, athlete.loadRounding(exercise));
    }

    /**
     * Returns what share of a maximum a system load is.
     *
     * @param system the system load in 10<sup>-10</sup> kg
     * @param max the maximum in 10<sup>-10</sup> kg
     * @return the share to the nearest 0.01 %, or empty where it is above the maximum or nothing
     */
    public static Optional<Intensity> intensity(long system, long max) {
        int hundredths = system <= 0 ? 0 : PercentOfMax.hundredthsOf(system, max);
        return hundredths >= 1 && hundredths <= Intensity.MAXIMUM.hundredths()
                ? Optional.of(Intensity.ofHundredths(hundredths))
                : Optional.empty();
    }

    /**
     * Returns the load as it is stated for the exercise.
     *
     * @param system a system load in 10<sup>-10</sup> kg
     * @return the stated load; negative where the body alone is heavier
     */
    public long stated(long system) {
        return sign * (system - body);
    }

    /**
     * Returns the system load at a rung of the ladder.
     *
     * @param rung the rung
     * @return the system load in 10<sup>-10</sup> kg
     */
    public long at(int rung) {
        return body + sign * rounding.ladder().tenthMicrogramsAt(rung);
    }

    /**
     * Returns the rung on the other side of an exact system load.
     *
     * @param rung the rung on this side
     * @param exact the exact system load
     * @return the neighbouring rung; outside the ladder where there is none
     */
    public int neighbour(int rung, long exact) {
        boolean tooHeavy = at(rung) > exact;
        return tooHeavy ? rung - sign : rung + sign;
    }
}
