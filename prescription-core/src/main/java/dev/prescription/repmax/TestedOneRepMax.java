package dev.prescription.repmax;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A one-repetition maximum that was lifted, in training or on a platform.
 *
 * <p>For example {@code OneRepMax.tested(Load.ofKilograms(140))} prints {@code 140 kg tested, raw}. Tested again under the
 * same conditions it varies by 4.2 % (median coefficient of variation; 3.3 % in trained, 5.5 % in untrained people; Grgic
 * et al. 2020, evidence id {@code L-RM1-13}).
 */
public final class TestedOneRepMax implements OneRepMax {

    private final Load load;
    private final Gear gear;
    private final @Nullable LocalDate date;

    TestedOneRepMax(Load load, Gear gear, @Nullable LocalDate date) {
        this.load = positive(load);
        this.gear = gear;
        this.date = date;
    }

    /** Refuses a load of 0: nobody's maximum is nothing. */
    static Load positive(Load load) {
        Objects.requireNonNull(load, "load");
        if (load.tenthMicrograms() == 0) {
            throw InvalidValueException.of("load", "must be above 0", load, "out-of-range");
        }
        return load;
    }

    @Override
    public Load load() {
        return load;
    }

    @Override
    public Gear gear() {
        return gear;
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @Override
    public TestedOneRepMax withGear(Gear gear) {
        return new TestedOneRepMax(load, Objects.requireNonNull(gear, "gear"), date);
    }

    @Override
    public TestedOneRepMax on(LocalDate date) {
        return new TestedOneRepMax(load, gear, Objects.requireNonNull(date, "date"));
    }

    /** Compares load with unit, gear and date. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TestedOneRepMax that
                && load.equals(that.load)
                && gear == that.gear
                && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(load, gear, date);
    }

    /** Returns load, kind, gear and date, such as {@code 140 kg tested, raw, 2026-03-14}. */
    @Override
    public String toString() {
        return load + " tested, " + gear.label() + (date == null ? "" : ", " + date);
    }
}
