package dev.prescription.loading;

import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The warm-up sets before the first work set of an exercise, strictly rising and lighter than it.
 *
 * <p>For example {@link WarmUpScheme#STRENGTH_MAIN} before exactly 101.3 kg on a 20 kg bar by 2.5 kg is 40 kg x 8, 60 kg
 * x 5, 75 kg x 3 and 85 kg x 2. Each step is a share of the <em>exact</em> work load, rounded once on the same ladder.
 * Steps equal to the one before, or not below the work load as it will be loaded, disappear: before 30 kg on that bar
 * 20 kg x 8, 22.5 kg x 3 and 25 kg x 2 remain. Meant for lifts whose load is all that is moved ({@code EXTERNAL},
 * {@code PER_HAND}): a share of a belt's load says little about a pull-up. Never counted as work sets.
 */
public final class WarmUpRamp {

    private final WarmUpScheme scheme;
    private final Load exactWorkLoad;
    private final List<WarmUpStep> steps;

    private WarmUpRamp(WarmUpScheme scheme, Load exactWorkLoad, List<WarmUpStep> steps) {
        this.scheme = scheme;
        this.exactWorkLoad = exactWorkLoad;
        this.steps = List.copyOf(steps);
    }

    /**
     * Returns the warm-up before a work load.
     *
     * @param scheme the shares and repetitions
     * @param exactWorkLoad the first work load as it was computed, not rounded
     * @param rounding how this exercise's loads are rounded
     * @return the ramp; without steps where no load of the ladder is below the work load
     * @throws NullPointerException if an argument is null
     */
    public static WarmUpRamp of(WarmUpScheme scheme, Load exactWorkLoad, LoadRounding rounding) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(exactWorkLoad, "exactWorkLoad");
        Objects.requireNonNull(rounding, "rounding");
        LoadLadder ladder = rounding.ladder();
        int workRung = rounding.rungFor(exactWorkLoad.tenthMicrograms());
        List<WarmUpStep> steps = new ArrayList<>();
        int lastRung = -1;
        for (WarmUpShare share : scheme.shares()) {
            Load exact = share.hundredths() == 0
                    ? ladder.at(0)
                    : Load.ofTenthMicrograms(
                            PercentOfMax.loadAt(exactWorkLoad.tenthMicrograms(), share.hundredths()),
                            exactWorkLoad.unit());
            int rung = rounding.rungFor(exact.tenthMicrograms());
            if (rung > lastRung && rung < workRung) {
                steps.add(new WarmUpStep(rounding.round(exact), share.reps()));
                lastRung = rung;
            }
        }
        return new WarmUpRamp(scheme, exactWorkLoad, steps);
    }

    /**
     * Returns the ramp without the steps that are not below a load, where the work sets are loaded lighter than planned.
     *
     * @param workLoad the load really on the bar
     * @return the shorter ramp, or this one where all steps are below
     * @throws NullPointerException if {@code workLoad} is null
     */
    public WarmUpRamp below(Load workLoad) {
        Objects.requireNonNull(workLoad, "workLoad");
        List<WarmUpStep> lighter = steps.stream()
                .filter(step -> workLoad.isHeavierThan(step.load().rounded()))
                .toList();
        return lighter.size() == steps.size() ? this : new WarmUpRamp(scheme, exactWorkLoad, lighter);
    }

    /**
     * Returns the scheme the steps come from.
     *
     * @return the scheme, with its rests and its source
     */
    public WarmUpScheme scheme() {
        return scheme;
    }

    /**
     * Returns the work load the steps are shares of.
     *
     * @return the exact load
     */
    public Load exactWorkLoad() {
        return exactWorkLoad;
    }

    /**
     * Returns the warm-up sets, lightest first.
     *
     * @return the steps, unmodifiable, maybe none
     */
    public List<WarmUpStep> steps() {
        return steps;
    }

    /**
     * Tells whether the other object is a ramp with the same parts.
     *
     * @param other the object to compare with
     * @return true if scheme, exact work load and steps are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof WarmUpRamp that
                && scheme == that.scheme
                && exactWorkLoad.equals(that.exactWorkLoad)
                && steps.equals(that.steps);
    }

    /**
     * Returns a hash that equal ramps share.
     *
     * @return the hash
     */
    @Override
    public int hashCode() {
        return Long.hashCode(exactWorkLoad.tenthMicrograms());
    }

    /**
     * Returns the steps.
     *
     * @return text such as {@code 40 kg x 8, 60 kg x 5}; {@code no warm-up sets} where there are none
     */
    @Override
    public String toString() {
        return steps.isEmpty()
                ? "no warm-up sets"
                : String.join(", ", steps.stream().map(WarmUpStep::toString).toList());
    }
}
