package dev.prescription.repmax;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The most a lifter can lift once (1RM): tested or estimated, with the gear worn and the day.
 *
 * <p>For example {@code OneRepMax.tested(Load.ofKilograms(140)).on(LocalDate.of(2026, 3, 14))}. Both kinds are immutable,
 * above 0 and at most 2,000 kg, raw unless {@link #withGear} says otherwise, and undated unless {@link #on} says when:
 * nothing here reads a clock.
 */
public sealed interface OneRepMax permits TestedOneRepMax, EstimatedOneRepMax {

    /**
     * Returns the maximum as tested in raw gear.
     *
     * @param load the heaviest load lifted once, above 0
     * @return the tested maximum, undated
     * @throws InvalidValueException if {@code load} is 0 (code {@code "out-of-range"})
     */
    static TestedOneRepMax tested(Load load) {
        return new TestedOneRepMax(load, Gear.RAW, null);
    }

    /**
     * Returns the load of the maximum; for an estimate not rounded, except to the 10<sup>-10</sup> kg of every load.
     *
     * @return the load, in the unit it was stated in
     */
    Load load();

    /**
     * Returns what was worn.
     *
     * @return the gear
     */
    Gear gear();

    /**
     * Returns the day of the lift or of the set it was estimated from.
     *
     * @return the date, or empty where none was given
     */
    Optional<LocalDate> date();

    /**
     * Returns this maximum as lifted in other gear; the load is kept.
     *
     * @param gear what was worn
     * @return the copy
     */
    OneRepMax withGear(Gear gear);

    /**
     * Returns this maximum as of a day.
     *
     * @param date the day of the lift
     * @return the copy
     */
    OneRepMax on(LocalDate date);

    /**
     * Returns the exact load of an intensity: 72.5 % of 140 kg is 101.5 kg. Rounding to what can be loaded is another
     * step.
     *
     * @param intensity the share of this maximum
     * @return the load in the unit of {@link #load()}, rounded half up to 10<sup>-10</sup> kg
     * @throws InvalidValueException if the load is above 2,000 kg (code {@code "out-of-range"})
     */
    default Load loadAt(Intensity intensity) {
        Objects.requireNonNull(intensity, "intensity");
        long product = load().tenthMicrograms() * intensity.hundredths();
        long whole = Intensity.MAXIMUM.hundredths();
        return Load.ofTenthMicrograms((product + whole / 2) / whole, load().unit());
    }
}
