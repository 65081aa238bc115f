package dev.prescription.repmax;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * A lifter's own curve for one lift: the constant of an equation, and the one-repetition maximum (1RM) with it, fitted to
 * several sets by least squares, with the error of the fit.
 *
 * <p>For example sets of 3 at 92.5 kg, 6 at 85 kg and 9 at 77.5 kg, each to failure, fit {@code modifiedEpley} with k =
 * 0.0347 and a 1RM of 99.2 kg. What is minimised are repetitions: n = reps + RIR against what the curve says at the load,
 * for the reserve is what a lifter misjudges. Each of the three equations is a straight line in n (against 1 / load, or
 * against load for the linear one), so the fit is exact arithmetic without a search.
 *
 * <p>Personal curves from sets at 90, 80 and 70 % repeat within 0.7 to 1.1 repetitions after a week (Mitter 2022,
 * evidence id {@code L-RM1-16}). Immutable and thread-safe.
 */
public final class RepMaxFit {

    private static final int FEWEST_SETS = 3;
    private static final int MOST_REPS = 15;
    private static final double MOST = 1e6;
    private static final double HEAVIEST_KILOGRAMS = 2_000;

    private final RepMaxFormula formula;
    private final double constant;
    private final double constantError;
    private final double repsError;
    private final Load oneRepMax;

    private RepMaxFit(RepMaxFormula formula, double constant, double constantError, double repsError, Load oneRepMax) {
        this.formula = formula;
        this.constant = constant;
        this.constantError = constantError;
        this.repsError = repsError;
        this.oneRepMax = oneRepMax;
    }

    /**
     * Fits Epley's equation, 1RM = w (1 + k r); its printed form is wrong at one repetition, so singles are refused.
     *
     * @param sets three or more sets of one lift, with two or more loads, each of reps + RIR from 2 to 15
     * @return the fit
     * @throws InvalidValueException if there are fewer sets (code {@code "too-few"}), reps + RIR of one is outside 2 to 15
     *     (code {@code "outside-domain"}), or the sets do not describe a curve that falls with repetitions (code
     *     {@code "degenerate"})
     */
    public static RepMaxFit epley(List<TrainingSet> sets) {
        LeastSquares line = line(sets, 2, kilograms -> 1 / kilograms);
        double k = -1 / line.intercept();
        return of(sets, line, RepMaxFormula::epley, k, k * k * line.interceptError(), line.slope() * k);
    }

    /**
     * Fits the modified Epley equation, 1RM = w (1 + k (r - 1)).
     *
     * @param sets three or more sets of one lift, with two or more loads, each of reps + RIR from 1 to 15
     * @return the fit
     * @throws InvalidValueException as {@link #epley(List)}, with 1 to 15
     */
    public static RepMaxFit modifiedEpley(List<TrainingSet> sets) {
        LeastSquares line = line(sets, 1, kilograms -> 1 / kilograms);
        double k = 1 / (1 - line.intercept());
        return of(sets, line, RepMaxFormula::modifiedEpley, k, k * k * line.interceptError(), line.slope() * k);
    }

    /**
     * Fits the linear equation, 1RM = klin w / (klin + 1 - r).
     *
     * @param sets three or more sets of one lift, with two or more loads, each of reps + RIR from 1 to 15
     * @return the fit
     * @throws InvalidValueException as {@link #epley(List)}, with 1 to 15
     */
    public static RepMaxFit linear(List<TrainingSet> sets) {
        LeastSquares line = line(sets, 1, kilograms -> kilograms);
        double klin = line.intercept() - 1;
        return of(sets, line, RepMaxFormula::linear, klin, line.interceptError(), -klin / line.slope());
    }

    /**
     * Returns the equation with the fitted constant; {@link RepMaxModel#of(RepMaxFormula)} makes it a model.
     *
     * @return the raw formula
     */
    public RepMaxFormula formula() {
        return formula;
    }

    /**
     * Returns the fitted constant: k for Epley and modified Epley, klin for linear.
     *
     * @return the constant, above 0
     */
    public double constant() {
        return constant;
    }

    /**
     * Returns the standard error of {@link #constant()}, to first order.
     *
     * @return the standard error in the unit of the constant; 0 where every set lies on the curve
     */
    public double constantError() {
        return constantError;
    }

    /**
     * Returns how far the sets lie from the curve: the residual standard deviation with two degrees of freedom spent.
     *
     * @return the repetitions
     */
    public double repsError() {
        return repsError;
    }

    /**
     * Returns the 1RM that the equation and the sets imply together.
     *
     * @return the load in the unit of the first set, not rounded
     */
    public Load oneRepMax() {
        return oneRepMax;
    }

    /** Returns the equation with the fitted constant; never a load. */
    @Override
    public String toString() {
        return "fit of " + formula.name();
    }

    private static LeastSquares line(List<TrainingSet> sets, int fewestReps, DoubleUnaryOperator ofKilograms) {
        int count = sets.size();
        if (count < FEWEST_SETS) {
            throw InvalidValueException.of("sets", "must be 3 or more", count, "too-few");
        }
        double[] x = new double[count];
        double[] y = new double[count];
        boolean sameLoads = true;
        for (int i = 0; i < count; i++) {
            TrainingSet set = sets.get(i);
            y[i] = set.reps() + set.rir().repsInReserve();
            if (y[i] < fewestReps || y[i] > MOST_REPS) {
                String rule = "must be " + fewestReps + " to " + MOST_REPS + " for a fit";
                throw InvalidValueException.of("reps + RIR", rule, y[i], "outside-domain");
            }
            x[i] = ofKilograms.applyAsDouble(
                    set.load().statedIn(MassUnit.KILOGRAM).amount());
            sameLoads &= set.load().sameMassAs(sets.get(0).load());
        }
        if (sameLoads) {
            throw degenerate("must have two loads or more", sets);
        }
        return LeastSquares.through(x, y);
    }

    private static RepMaxFit of(
            List<TrainingSet> sets,
            LeastSquares line,
            DoubleFunction<RepMaxFormula> formula,
            double constant,
            double constantError,
            double kilograms) {
        boolean real = constant > 0 && constant < MOST && constantError < MOST;
        if (!real || !(kilograms > 0 && kilograms < HEAVIEST_KILOGRAMS)) {
            throw degenerate("must need fewer reps at a heavier load, from one maximum", sets);
        }
        MassUnit unit = sets.get(0).load().unit();
        double perUnit = unit.tenthMicrograms() / (double) MassUnit.KILOGRAM.tenthMicrograms();
        Load oneRepMax = Load.of(kilograms / perUnit, unit);
        return new RepMaxFit(formula.apply(constant), constant, constantError, line.residual(), oneRepMax);
    }

    private static InvalidValueException degenerate(String rule, List<TrainingSet> sets) {
        return InvalidValueException.of("sets", rule, sets.size() + " sets", "degenerate");
    }

    /**
     * One set that was done: load, repetitions and the reserve left.
     *
     * @param load the load, above 0
     * @param reps the repetitions, 1 to 100
     * @param rir the reserve left
     */
    public record TrainingSet(Load load, int reps, Rir rir) {

        /**
         * Checks the set.
         *
         * @param load the load, above 0
         * @param reps the repetitions, 1 to 100
         * @param rir the reserve left
         * @throws InvalidValueException if {@code load} is 0 or {@code reps} outside 1 to 100
         */
        public TrainingSet {
            TestedOneRepMax.positive(load);
            CurveModel.checkReps(reps);
            Objects.requireNonNull(rir, "rir");
        }
    }
}
