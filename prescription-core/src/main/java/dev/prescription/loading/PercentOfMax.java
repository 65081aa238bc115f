package dev.prescription.loading;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Objects;

/**
 * The exact load at a percentage of a maximum, and the percentage an actual load is, each rounded half up once.
 *
 * <p>For example 90 % of 52.5 kg is exactly 47.25 kg, and 20 kg is 80 % of 25 kg. The methods on {@code long} are for
 * paths that run once per set: they allocate nothing and check nothing.
 */
public final class PercentOfMax {

    private static final long WHOLE = 10_000;

    private PercentOfMax() {}

    /**
     * Returns the exact load at an intensity, in the unit of the maximum.
     *
     * @param oneRepMax the maximum
     * @param intensity the intensity
     * @return the exact load to 10<sup>-10</sup> kg, a half of which rounds up
     * @throws InvalidValueException if the load is above 2,000 kg
     * @throws NullPointerException if an argument is null
     */
    public static Load loadAt(Load oneRepMax, Intensity intensity) {
        Objects.requireNonNull(oneRepMax, "oneRepMax");
        Objects.requireNonNull(intensity, "intensity");
        long exact = loadAt(oneRepMax.tenthMicrograms(), intensity.hundredths());
        return Load.ofTenthMicrograms(exact, oneRepMax.unit());
    }

    /**
     * Returns the exact load at a percentage of a maximum, unchecked.
     *
     * @param oneRepMaxTenthMicrograms the maximum in 10<sup>-10</sup> kg, 0 to 2,000 kg
     * @param hundredths the percentage in 0.01 %, 0 to 13,000
     * @return the load in 10<sup>-10</sup> kg, a half rounded up
     */
    public static long loadAt(long oneRepMaxTenthMicrograms, int hundredths) {
        return (oneRepMaxTenthMicrograms * hundredths + WHOLE / 2) / WHOLE;
    }

    /**
     * Returns the percentage a load is of a maximum, in 0.01 %: 8,000 for 20 kg of 25 kg.
     *
     * <p>This is the percentage a rounded load implies. It may exceed every intensity that can be prescribed: an empty
     * bar of 20 kg is 20,000 (200 %) of a maximum of 10 kg.
     *
     * @param load the load that is lifted
     * @param oneRepMax the maximum, above zero
     * @return the percentage in 0.01 %, a half rounded up; the largest {@code int} where it would be larger still
     * @throws InvalidValueException if the maximum is zero, code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public static int hundredthsOf(Load load, Load oneRepMax) {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(oneRepMax, "oneRepMax");
        if (oneRepMax.tenthMicrograms() == 0) {
            throw InvalidValueException.of("oneRepMax", "must be above zero", oneRepMax, "out-of-range");
        }
        return hundredthsOf(load.tenthMicrograms(), oneRepMax.tenthMicrograms());
    }

    /**
     * Returns the percentage a load is of a maximum, unchecked.
     *
     * @param loadTenthMicrograms the load in 10<sup>-10</sup> kg, 0 to 2,000 kg
     * @param oneRepMaxTenthMicrograms the maximum in 10<sup>-10</sup> kg, above zero, to 2,000 kg
     * @return the percentage in 0.01 %, a half rounded up; the largest {@code int} where it would be larger still
     */
    public static int hundredthsOf(long loadTenthMicrograms, long oneRepMaxTenthMicrograms) {
        long scaled = loadTenthMicrograms * WHOLE;
        long whole = scaled / oneRepMaxTenthMicrograms;
        long rest = scaled % oneRepMaxTenthMicrograms;
        return (int) Math.min(Integer.MAX_VALUE, whole + (2 * rest >= oneRepMaxTenthMicrograms ? 1 : 0));
    }
}
