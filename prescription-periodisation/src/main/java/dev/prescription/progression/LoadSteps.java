package dev.prescription.progression;

import dev.prescription.loading.LoadLadder;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a load rises at once: a step for the upper body, one for the lower, and a cap in percent of what is moved.
 *
 * <p>For example {@code LoadSteps.standard(MassUnit.KILOGRAM)}: 2.5 kg and 5 kg, at most 10 %. The steps lie within those of the
 * NSCA ({@code L-NSCA-14} to {@code -17}: 1 to 4 kg upper, 2 to 7 kg lower), the cap is the upper end of the ACSM's 2 to 10 %
 * ({@code L-STAND-20}).
 *
 * @param upper the step for the upper body, above 0
 * @param lower the step for legs and hips, above 0
 * @param capPercent the most one step may be of what is moved, 2 to 10 %
 */
public record LoadSteps(Load upper, Load lower, int capPercent) {

    private static final int LEAST_CAP = 2;
    private static final int MOST_CAP = 10;
    private static final int WHOLE = 100;

    /**
     * Checks the numbers.
     *
     * @param upper the step for the upper body
     * @param lower the step for legs and hips
     * @param capPercent the cap
     * @throws InvalidValueException if a step is 0 or the cap outside 2 to 10 %
     */
    public LoadSteps {
        check(Objects.requireNonNull(upper, "upper"), "upper");
        check(Objects.requireNonNull(lower, "lower"), "lower");
        if (capPercent < LEAST_CAP || capPercent > MOST_CAP) {
            throw InvalidValueException.of("capPercent", "must be 2 to 10 %", capPercent, "out-of-range");
        }
    }

    private static void check(Load step, String parameter) {
        if (step.tenthMicrograms() == 0) {
            throw InvalidValueException.of(parameter, "must be above 0", step, "out-of-range");
        }
    }

    /**
     * Returns the usual steps: 2.5 and 5 kg, or 5 and 10 lb, at most 10 %.
     *
     * @param unit the unit the lifter trains in
     * @return the steps
     */
    public static LoadSteps standard(MassUnit unit) {
        return Objects.requireNonNull(unit, "unit") == MassUnit.KILOGRAM
                ? of(Load.ofKilograms(2.5), Load.ofKilograms(5))
                : of(Load.ofPounds(5), Load.ofPounds(10));
    }

    /**
     * Returns steps with the usual cap of 10 %.
     *
     * @param upper the step for the upper body, above 0
     * @param lower the step for legs and hips, above 0
     * @return the steps
     * @throws InvalidValueException if a step is 0
     */
    public static LoadSteps of(Load upper, Load lower) {
        return new LoadSteps(upper, lower, MOST_CAP);
    }

    /**
     * Returns the step of an exercise.
     *
     * @param lift the exercise
     * @return the step for legs and hips, or for the upper body
     */
    public Load of(Lift lift) {
        return lift.exercise().pattern().isLowerBody() ? lower : upper;
    }

    /**
     * Returns the cap as decisions print it.
     *
     * @return the percentage
     */
    public BigDecimal cap() {
        return BigDecimal.valueOf(capPercent);
    }

    /**
     * Returns the next working load.
     *
     * <p>It starts from what was lifted where that was more than the basis, and is the heaviest that can be loaded within the
     * step; where the ladder's next load lies beyond the step but within the cap, that one. For example from 100 kg on a ladder
     * of 2.5 kg 102.5 kg; from dumbbells of 10 kg the next pair of 12 kg is 20 % away, and beyond the cap.
     *
     * @param lift the exercise and its lifter
     * @param basis the working load, of which the cap is taken
     * @param lifted what was lifted in every set
     * @return the next load, and whether the cap allows it
     */
    public Next next(Lift lift, Load basis, Load lifted) {
        LoadLadder ladder = lift.rounding().ladder();
        Load from = lifted.isHeavierThan(basis) ? lifted : basis;
        int above = ladder.rungAtOrAbove(basis.tenthMicrograms() + 1);
        if (above >= ladder.size() || lift.isAssisted()) {
            return new Next(Optional.empty(), false);
        }
        long wanted = from.tenthMicrograms() + of(lift).tenthMicrograms();
        int rung = ladder.rungAtOrBelow(wanted);
        while (rung > above && !allows(lift, basis, ladder.at(rung))) {
            rung--;
        }
        Load next = ladder.at(Math.max(rung, above));
        return new Next(Optional.of(next), allows(lift, basis, next));
    }

    /**
     * Returns a training max or maximum raised by the step of the exercise, or by the cap where that is less; not rounded.
     *
     * @param lift the exercise
     * @param basis the training max or maximum
     * @return the raised basis
     */
    public Load raised(Lift lift, Load basis) {
        return capped(lift, basis, basis.tenthMicrograms() + of(lift).tenthMicrograms());
    }

    /**
     * Returns a wanted basis, held within the cap above the old one; what is below it stays as wanted.
     *
     * @param lift the exercise and its lifter, whose body counts where it is moved
     * @param basis the old basis
     * @param wanted the wanted one in 10<sup>-10</sup> kg
     * @return the wanted basis or the cap
     */
    public Load capped(Lift lift, Load basis, long wanted) {
        long most = basis.tenthMicrograms() + lift.system(basis) / WHOLE * capPercent;
        return Load.ofTenthMicrograms(Math.min(wanted, most), basis.unit());
    }

    private boolean allows(Lift lift, Load basis, Load next) {
        return isWithin(lift, basis, next, capPercent);
    }

    /** Whether a load is at most so many percent above another, of what is moved. */
    static boolean isWithin(Lift lift, Load basis, Load next, int percent) {
        long before = lift.system(basis);
        return (lift.system(next) - before) * WHOLE <= before * percent;
    }

    /**
     * The next load, and whether the cap allows it.
     *
     * @param load the next load; empty where there is none heavier, or the load is help
     * @param isAllowed whether it is within the cap
     */
    public record Next(Optional<Load> load, boolean isAllowed) {

        /**
         * Checks that nothing is missing.
         *
         * @param load the next load
         * @param isAllowed whether it is within the cap
         */
        public Next {
            Objects.requireNonNull(load, "load");
        }
    }

    /** Returns the steps and the cap, such as {@code 2.5 kg, 5 kg, at most 10 %}. */
    @Override
    public String toString() {
        return upper + ", " + lower + ", at most " + capPercent + " %";
    }
}
