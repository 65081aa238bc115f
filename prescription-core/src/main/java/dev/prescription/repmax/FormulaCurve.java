package dev.prescription.repmax;

import dev.prescription.quantity.InvalidValueException;

/** A raw formula from 2 to 15 repetitions, and a straight line from 100 % at one repetition to its value at two. */
record FormulaCurve(RepMaxFormula formula, double percentAtTwo) implements CurveModel.Curve {

    private static final double MAX_REPS = 15;
    private static final double HOME = 1e-6;

    FormulaCurve(RepMaxFormula formula) {
        this(formula, 100 * formula.fractionFor(2));
    }

    FormulaCurve {
        for (int halves = 4; halves <= 2 * MAX_REPS; halves++) {
            double reps = halves / 2.0;
            if (!(Math.abs(formula.repsAt(formula.fractionFor(reps)) - reps) <= HOME)) {
                throw InvalidValueException.of(
                        "formula", "repsAt must undo fractionFor at " + reps + " reps", formula.name(), "not-inverse");
            }
        }
    }

    @Override
    public double maxReps() {
        return MAX_REPS;
    }

    @Override
    public double percentAt(double reps) {
        return reps >= 2 ? 100 * formula.fractionFor(reps) : 100 - (reps - 1) * (100 - percentAtTwo);
    }

    @Override
    public double repsAt(double percent) {
        return percent <= percentAtTwo ? formula.repsAt(percent / 100) : 1 + (100 - percent) / (100 - percentAtTwo);
    }
}
