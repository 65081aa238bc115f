package dev.prescription.reduction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a programme is asked for in relief and tests; what is empty is as the guideline says.
 *
 * @param timing when it deloads
 * @param deload what a deload does
 * @param taper the relief before the test; without a test it ends the programme
 * @param test the day the programme leads to
 */
public record Reductions(
        Optional<DeloadTiming> timing, Optional<Deload> deload, Optional<Taper> taper, Optional<TestDay> test) {

    /**
     * Checks that nothing is missing.
     *
     * @param timing when it deloads
     * @param deload what a deload does
     * @param taper the relief before the test
     * @param test the day the programme leads to
     */
    public Reductions {
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(deload, "deload");
        Objects.requireNonNull(taper, "taper");
        Objects.requireNonNull(test, "test");
    }

    /**
     * Returns what a programme has that states nothing: the guideline's deloads, no taper and no test.
     *
     * @return nothing stated
     */
    public static Reductions standard() {
        return new Reductions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same with another part stated.
     *
     * @param chosen when it deloads
     * @return the copy
     */
    public Reductions with(DeloadTiming chosen) {
        return new Reductions(Optional.of(chosen), deload, taper, test);
    }

    /**
     * Returns the same with another part stated.
     *
     * @param chosen what a deload does
     * @return the copy
     */
    public Reductions with(Deload chosen) {
        return new Reductions(timing, Optional.of(chosen), taper, test);
    }

    /**
     * Returns the same with another part stated.
     *
     * @param chosen the relief before the test
     * @return the copy
     */
    public Reductions with(Taper chosen) {
        return new Reductions(timing, deload, Optional.of(chosen), test);
    }

    /**
     * Returns the same with another part stated.
     *
     * @param chosen the day the programme leads to
     * @return the copy
     */
    public Reductions with(TestDay chosen) {
        return new Reductions(timing, deload, taper, Optional.of(chosen));
    }

    /**
     * Returns the kinds of the last microcycles.
     *
     * @param isLightWeek whether a light week stands in for the guideline's taper, as for beginners
     * @return none, a test, relief, or relief and a test
     */
    public List<WeekKind> ending(boolean isLightWeek) {
        boolean hasRelief = taper.map(one -> !one.isNone()).orElse(test.isPresent());
        WeekKind relief = isLightWeek ? WeekKind.DELOAD : WeekKind.TAPER;
        if (!hasRelief) {
            return test.isPresent() ? List.of(WeekKind.TEST) : List.of();
        }
        return test.isPresent() ? List.of(relief, WeekKind.TEST) : List.of(relief);
    }
}
