package dev.prescription.loading;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The loads one implement can be set to, lightest first, all stated in one unit.
 *
 * <p>For example a 20 kg bar with pairs of plates from 1.25 kg: 20, 22.5, 25 ... The bar counts, so the ladder starts at
 * the bar and not at zero. A rung is the place of a load, from 0. Every load is built once with the ladder: reading one
 * allocates nothing. On an even grid a rung is found in constant time, else by binary search. From 1 to 20,001 loads.
 * Two ladders are equal when their units and loads are.
 */
public final class LoadLadder {

    static final int MOST_RUNGS = 20_001;

    private final MassUnit unit;
    private final long[] masses;
    private final long lowest;
    private final long highest;
    private final long step;
    private final List<Load> loads;
    private final Optional<Load>[] optionals;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of optionals cannot be made otherwise
    private LoadLadder(MassUnit unit, long[] masses) {
        this.unit = unit;
        this.masses = masses;
        this.lowest = masses[0];
        this.highest = masses[masses.length - 1];
        this.step = evenStep(masses);
        List<Load> all = new ArrayList<>(masses.length);
        this.optionals = new Optional[masses.length];
        for (int rung = 0; rung < masses.length; rung++) {
            Load load = Load.ofTenthMicrograms(masses[rung], unit);
            all.add(load);
            optionals[rung] = Optional.of(load);
        }
        this.loads = List.copyOf(all);
    }

    /** Makes a ladder of masses that are sorted, distinct and at least one; for this package. */
    static LoadLadder ofSorted(MassUnit unit, long[] masses) {
        return new LoadLadder(unit, masses);
    }

    /**
     * Returns a ladder of even steps, such as {@code grid(Load.ofKilograms(20), Load.ofKilograms(2.5),
     * Load.ofKilograms(500))} for a bar.
     *
     * @param lowest the lightest load: the empty bar where there is one; zero is allowed
     * @param step the distance between two loads, above zero
     * @param highest the bound above: the heaviest rung is the last one not above it
     * @return the ladder
     * @throws InvalidValueException if the units differ (code {@code "mixed-units"}), the step is zero, the bounds are
     *     inverted, or there would be more than 20,001 loads (code {@code "too-fine"})
     * @throws NullPointerException if an argument is null
     */
    public static LoadLadder grid(Load lowest, Load step, Load highest) {
        MassUnit unit = lowest.unit();
        checkUnit("step", step, unit);
        checkUnit("highest", highest, unit);
        if (step.tenthMicrograms() == 0) {
            throw InvalidValueException.of("step", "must be above zero", step, "out-of-range");
        }
        if (lowest.isHeavierThan(highest)) {
            throw InvalidValueException.inverted("ladder", lowest, highest);
        }
        long span = highest.tenthMicrograms() - lowest.tenthMicrograms();
        long size = span / step.tenthMicrograms() + 1;
        checkSize(size);
        long[] masses = new long[(int) size];
        for (int i = 0; i < masses.length; i++) {
            masses[i] = lowest.tenthMicrograms() + i * step.tenthMicrograms();
        }
        return new LoadLadder(unit, masses);
    }

    /**
     * Returns a ladder of the loads named: a rack of dumbbells, a stack with uneven plates, fixed bars.
     *
     * @param loads one load or more, in any order; a load named twice counts once
     * @return the ladder
     * @throws InvalidValueException if there is no load (code {@code "missing"}), the units differ (code
     *     {@code "mixed-units"}), or there are more than 20,001 loads (code {@code "too-fine"})
     * @throws NullPointerException if {@code loads} or one of them is null
     */
    public static LoadLadder ofLoads(Collection<Load> loads) {
        List<Load> named = List.copyOf(loads);
        if (named.isEmpty()) {
            throw InvalidValueException.of("loads", "must name at least one load", named, "missing");
        }
        checkSize(named.size());
        MassUnit unit = named.get(0).unit();
        named.forEach(load -> checkUnit("loads", load, unit));
        long[] masses = named.stream()
                .mapToLong(Load::tenthMicrograms)
                .sorted()
                .distinct()
                .toArray();
        return new LoadLadder(unit, masses);
    }

    /**
     * Returns the ladder of a bar and the pairs of plates at hand, such as a 20 kg bar with pairs of 20, 10, 5, 2.5 and
     * 1.25 kg: every total from 20 to 97.5 kg in steps of 2.5 kg.
     *
     * @param bar the empty bar, the lightest rung
     * @param pairs one entry per pair of plates: a load named twice means two pairs
     * @return the ladder of all totals, the same as {@code Plates.ofPairs(bar, pairs).ladder()}
     * @throws InvalidValueException as {@link Plates#ofPairs} does
     * @throws NullPointerException if an argument is null
     */
    public static LoadLadder barbell(Load bar, Collection<Load> pairs) {
        return Plates.ofPairs(bar, pairs).ladder();
    }

    /**
     * Returns the unit all loads are stated in.
     *
     * @return the unit
     */
    public MassUnit unit() {
        return unit;
    }

    /**
     * Returns the number of loads.
     *
     * @return 1 to 20,001
     */
    public int size() {
        return masses.length;
    }

    /**
     * Returns all loads, lightest first.
     *
     * @return the loads, unmodifiable
     */
    public List<Load> loads() {
        return loads;
    }

    /**
     * Returns the load of a rung; the same instance every time.
     *
     * @param rung 0 for the lightest, to {@code size() - 1}
     * @return the load
     * @throws IndexOutOfBoundsException if there is no such rung
     */
    public Load at(int rung) {
        return loads.get(rung);
    }

    /** Every load as an optional, by its rung; not to be changed. */
    Optional<Load>[] optionals() {
        return optionals;
    }

    /**
     * Returns the mass of a rung.
     *
     * @param rung 0 for the lightest, to {@code size() - 1}
     * @return the mass in 10<sup>-10</sup> kg
     * @throws IndexOutOfBoundsException if there is no such rung
     */
    public long tenthMicrogramsAt(int rung) {
        return masses[rung];
    }

    /**
     * Returns the rung of the heaviest load not above a mass.
     *
     * @param tenthMicrograms the mass in 10<sup>-10</sup> kg
     * @return the rung; -1 where the mass is below the lightest load
     */
    public int rungAtOrBelow(long tenthMicrograms) {
        if (tenthMicrograms < lowest) {
            return -1;
        }
        if (tenthMicrograms >= highest) {
            return masses.length - 1;
        }
        if (step > 0) {
            return (int) ((tenthMicrograms - lowest) / step);
        }
        int found = Arrays.binarySearch(masses, tenthMicrograms);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * Returns the rung of the lightest load not below a mass.
     *
     * @param tenthMicrograms the mass in 10<sup>-10</sup> kg
     * @return the rung; {@code size()}, which is no rung, where the mass is above the heaviest load
     */
    public int rungAtOrAbove(long tenthMicrograms) {
        int below = rungAtOrBelow(tenthMicrograms);
        return below >= 0 && masses[below] == tenthMicrograms ? below : below + 1;
    }

    /**
     * Returns the rung of the load nearest to a mass on this ladder, the heavier of two as near.
     *
     * @param tenthMicrograms the mass in 10<sup>-10</sup> kg
     * @return the rung; -1 where the mass is below the lightest load and {@code size()} where it is above the heaviest,
     *     neither of which is a rung
     */
    public int nearestRung(long tenthMicrograms) {
        if (tenthMicrograms > highest) {
            return masses.length;
        }
        int below = rungAtOrBelow(tenthMicrograms);
        if (below < 0 || below == masses.length - 1) {
            return below;
        }
        long over = tenthMicrograms - masses[below];
        long under = masses[below + 1] - tenthMicrograms;
        return over >= under ? below + 1 : below;
    }

    /**
     * Returns the distance between any two neighbours: 25,000,000,000 for steps of 2.5 kg.
     *
     * @return the distance in 10<sup>-10</sup> kg; 0 where it is not the same everywhere, and where there is one load only
     */
    public long evenStepTenthMicrograms() {
        return step;
    }

    private static long evenStep(long[] masses) {
        long first = masses.length < 2 ? 0 : masses[1] - masses[0];
        for (int i = 2; i < masses.length; i++) {
            first = masses[i] - masses[i - 1] == first ? first : 0;
        }
        return first;
    }

    static void checkSize(long size) {
        if (size > MOST_RUNGS) {
            throw InvalidValueException.of("ladder", "must have at most " + MOST_RUNGS + " loads", size, "too-fine");
        }
    }

    static void checkUnit(String parameter, Load load, MassUnit unit) {
        Objects.requireNonNull(load, parameter);
        if (load.unit() != unit) {
            throw InvalidValueException.of(parameter, "must be stated in " + unit.symbol(), load, "mixed-units");
        }
    }

    /**
     * Tells whether the other object is a ladder of the same loads in the same unit.
     *
     * @param other the object to compare with
     * @return true if units and loads are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof LoadLadder that && unit == that.unit && Arrays.equals(masses, that.masses);
    }

    /**
     * Returns a hash that equal ladders share.
     *
     * @return the hash, the same in every run
     */
    @Override
    public int hashCode() {
        return Arrays.hashCode(masses);
    }

    /**
     * Returns the bounds and the step or the number of loads.
     *
     * @return text such as {@code 20 kg to 500 kg by 2.5 kg} or {@code 35 loads from 1 kg to 60 kg}
     */
    @Override
    public String toString() {
        if (step > 0) {
            return at(0) + " to " + at(size() - 1) + " by " + Load.ofTenthMicrograms(step, unit);
        }
        return size() == 1 ? "only " + at(0) : size() + " loads from " + at(0) + " to " + at(size() - 1);
    }
}
