package dev.prescription.repmax;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * A way to take a set easier than failure, on raw formulas: the four adjusters of the R package STMr.
 *
 * <p>For example, three repetitions by Epley (k 0.0333) are 90.92 %; with two in reserve 85.73 %, with 5 points deducted
 * 85.92 %, at 90 % relative intensity 81.83 %, at 60 % of the maximal repetitions 85.73 %. Shares are raw: they may leave
 * 0 to 1, as STMr's do. The multiplier stretches the repetitions first: 1 for grinding lifts, 2 for ballistic ones, 3 for
 * conservative percentages.
 *
 * <p>Source: STMr (Mladen Jovanovic, MIT licence), evidence id {@code L-RM1-15}; practitioner convention.
 */
public enum RepMaxAdjustment {
    /** Repetitions in reserve are added before the curve is read: the adjustment is 0 or more repetitions. */
    REPS_IN_RESERVE {
        @Override
        double raw(RepMaxFormula formula, double reps, double adjustment, int multiplier) {
            return formula.fractionFor((reps + adjustment) * multiplier);
        }
    },
    /** A share of the 1RM is added afterwards: the adjustment is a negative fraction, such as -0.05. */
    DEDUCTED_INTENSITY {
        @Override
        double raw(RepMaxFormula formula, double reps, double adjustment, int multiplier) {
            return formula.fractionFor(reps * multiplier) + adjustment;
        }
    },
    /** The maximal load for the repetitions is scaled: the adjustment is a fraction up to 1, such as 0.9. */
    RELATIVE_INTENSITY {
        @Override
        double raw(RepMaxFormula formula, double reps, double adjustment, int multiplier) {
            return formula.fractionFor(reps * multiplier) * adjustment;
        }
    },
    /** The repetitions are a share of the maximal ones: the adjustment is a fraction above 0 and up to 1. */
    SHARE_OF_MAX_REPS {
        @Override
        double raw(RepMaxFormula formula, double reps, double adjustment, int multiplier) {
            return formula.fractionFor(reps * multiplier / adjustment);
        }
    };

    private static final int LARGEST_MULTIPLIER = 3;

    /**
     * Returns the share of the 1RM for repetitions taken easier by this adjustment.
     *
     * @param formula the raw formula
     * @param reps the repetitions to do, any finite number
     * @param adjustment the adjustment in the unit of this kind, any finite number
     * @param multiplier 1 for grinding, 2 for ballistic, 3 for conservative
     * @return the share, 1.0 being the 1RM
     * @throws InvalidValueException if a number is not finite, {@code multiplier} is not 1 to 3, or the formula has no
     *     answer
     */
    public double fractionFor(RepMaxFormula formula, double reps, double adjustment, int multiplier) {
        Objects.requireNonNull(formula, "formula");
        PublishedFormula.checkFinite("reps", reps);
        PublishedFormula.checkFinite("adjustment", adjustment);
        if (multiplier < 1 || multiplier > LARGEST_MULTIPLIER) {
            throw InvalidValueException.of("multiplier", "must be 1 to 3", multiplier, "out-of-range");
        }
        return raw(formula, reps, adjustment, multiplier);
    }

    abstract double raw(RepMaxFormula formula, double reps, double adjustment, int multiplier);
}
