package dev.prescription.loading;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A bar and the plates at hand: which totals they make, and what to put on each side.
 *
 * <p>For example, with a 20 kg bar and the usual plates, 102.5 kg is 25, 15 and 1.25 kg on each side. Both sides carry
 * the same; the bar counts. The fewest plates are chosen, and of two ways with as many the one with the heavier plates
 * first: 45 and 25 lb rather than twice 35 lb. All arithmetic is exact.
 */
public final class Plates {

    private final Load bar;
    private final PlateSums sums;
    private final LoadLadder ladder;

    private Plates(Load bar, PlateSums sums) {
        this.bar = bar;
        this.sums = sums;
        long[] totals = sums.sums();
        for (int i = 0; i < totals.length; i++) {
            totals[i] = bar.tenthMicrograms() + 2 * totals[i];
        }
        this.ladder = LoadLadder.ofSorted(bar.unit(), totals);
    }

    /**
     * Returns a bar with the pairs of plates that are there.
     *
     * @param bar the empty bar; zero for a machine whose arms are not counted
     * @param pairs one entry per pair: a load named twice means two pairs, one plate of each on each side
     * @return the plates
     * @throws InvalidValueException if a plate is zero, the units differ (code {@code "mixed-units"}), the totals
     *     exceed 2,000 kg, or there would be more than 20,001 sums (code {@code "too-fine"})
     * @throws NullPointerException if an argument is null
     */
    public static Plates ofPairs(Load bar, Collection<Load> pairs) {
        return counted(bar, tally(bar, pairs));
    }

    /**
     * Returns a bar with single plates that may not all have a partner: the odd one stays in the rack.
     *
     * <p>For example three plates of 10 kg and two of 5 kg on a 20 kg bar make 20, 30, 40 and 50 kg.
     *
     * @param bar the empty bar; zero for a machine whose arms are not counted
     * @param plates one entry per plate
     * @return the plates
     * @throws InvalidValueException as {@link #ofPairs} does
     * @throws NullPointerException if an argument is null
     */
    public static Plates ofSingles(Load bar, Collection<Load> plates) {
        Map<Long, Integer> counts = tally(bar, plates);
        counts.replaceAll((size, count) -> count / 2);
        counts.values().removeIf(count -> count == 0);
        return counted(bar, counts);
    }

    /**
     * Returns a bar with as many plates of each size as needed.
     *
     * @param bar the empty bar; zero for a machine whose arms are not counted
     * @param sizes the sizes that are there
     * @param heaviest the bound above for the total
     * @return the plates
     * @throws InvalidValueException if a plate is zero, the units differ (code {@code "mixed-units"}), the bar is
     *     heavier than the bound, or there would be more than 20,001 sums (code {@code "too-fine"})
     * @throws NullPointerException if an argument is null
     */
    public static Plates unlimited(Load bar, Collection<Load> sizes, Load heaviest) {
        Map<Long, Integer> counts = tally(bar, sizes);
        LoadLadder.checkUnit("heaviest", heaviest, bar.unit());
        if (bar.isHeavierThan(heaviest)) {
            throw InvalidValueException.inverted("total", bar, heaviest);
        }
        counts.replaceAll((size, count) -> Integer.MAX_VALUE);
        return new Plates(bar, sums(counts, (heaviest.tenthMicrograms() - bar.tenthMicrograms()) / 2));
    }

    /**
     * Returns a usual gym's bar and plates, as a library convention: 20 kg with 25, 20, 15, 10, 5, 2.5 and 1.25 kg to
     * 500 kg, or 45 lb with 45, 35, 25, 10, 5 and 2.5 lb to 1,100 lb, as many as needed.
     *
     * @param unit the unit of the gym
     * @return the plates
     * @throws NullPointerException if {@code unit} is null
     */
    public static Plates standard(MassUnit unit) {
        Objects.requireNonNull(unit, "unit");
        double[] sizes = unit == MassUnit.KILOGRAM
                ? new double[] {25, 20, 15, 10, 5, 2.5, 1.25}
                : new double[] {45, 35, 25, 10, 5, 2.5};
        List<Load> plates = new ArrayList<>();
        for (double size : sizes) {
            plates.add(Load.of(size, unit));
        }
        boolean kilograms = unit == MassUnit.KILOGRAM;
        return unlimited(Load.of(kilograms ? 20 : 45, unit), plates, Load.of(kilograms ? 500 : 1_100, unit));
    }

    private static Map<Long, Integer> tally(Load bar, Collection<Load> plates) {
        Map<Long, Integer> counts = new TreeMap<>(Collections.reverseOrder());
        for (Load plate : plates) {
            LoadLadder.checkUnit("plates", plate, bar.unit());
            if (plate.tenthMicrograms() == 0) {
                throw InvalidValueException.of("plates", "must be above zero", plate, "out-of-range");
            }
            counts.merge(plate.tenthMicrograms(), 1, Integer::sum);
        }
        return counts;
    }

    private static Plates counted(Load bar, Map<Long, Integer> counts) {
        long heaviest = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            heaviest += entry.getKey() * entry.getValue();
        }
        return new Plates(bar, sums(counts, heaviest));
    }

    private static PlateSums sums(Map<Long, Integer> counts, long heaviest) {
        long[] sizes = counts.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] each = counts.values().stream().mapToInt(Integer::intValue).toArray();
        return new PlateSums(sizes, each, heaviest);
    }

    /**
     * Returns the empty bar.
     *
     * @return the bar, the lightest total
     */
    public Load bar() {
        return bar;
    }

    /**
     * Returns every total the bar and the plates make.
     *
     * @return the ladder, which starts at the bar
     */
    public LoadLadder ladder() {
        return ladder;
    }

    /**
     * Tells whether a total can be loaded exactly.
     *
     * @param total the total with the bar, in either unit
     * @return true if it is a rung of the ladder
     * @throws NullPointerException if {@code total} is null
     */
    public boolean canLoad(Load total) {
        Objects.requireNonNull(total, "total");
        long plates = total.tenthMicrograms() - bar.tenthMicrograms();
        return plates % 2 == 0 && sums.canMake(plates / 2);
    }

    /**
     * Returns the plates for each side of a total that can be loaded.
     *
     * @param total the total with the bar, in either unit
     * @return the plates of one side, heaviest first, in the bar's unit; empty for the empty bar
     * @throws InvalidValueException if the total cannot be loaded exactly, code {@code "not-loadable"}; the rule names
     *     the nearest totals that can
     * @throws NullPointerException if {@code total} is null
     */
    public List<Load> perSide(Load total) {
        if (!canLoad(total)) {
            throw InvalidValueException.of("total", "must be loadable: " + neighbours(total), total, "not-loadable");
        }
        return sums.plates((total.tenthMicrograms() - bar.tenthMicrograms()) / 2).stream()
                .map(mass -> Load.ofTenthMicrograms(mass, bar.unit()))
                .toList();
    }

    private String neighbours(Load total) {
        int below = ladder.rungAtOrBelow(total.tenthMicrograms());
        if (below < 0) {
            return "the bar alone is " + bar;
        }
        if (below == ladder.size() - 1) {
            return "all plates on are " + ladder.at(below);
        }
        return "the nearest totals are " + ladder.at(below) + " and " + ladder.at(below + 1);
    }

    /**
     * Returns what to put on the bar, in words.
     *
     * @param total the total with the bar, in either unit
     * @return text such as {@code 20 kg bar, each side 25 kg, 15 kg, 1.25 kg}
     * @throws InvalidValueException if the total cannot be loaded exactly, code {@code "not-loadable"}
     * @throws NullPointerException if {@code total} is null
     */
    public String text(Load total) {
        List<Load> side = perSide(total);
        if (side.isEmpty()) {
            return bar + " bar, empty";
        }
        return bar + " bar, each side "
                + String.join(", ", side.stream().map(Load::toString).toList());
    }
}
