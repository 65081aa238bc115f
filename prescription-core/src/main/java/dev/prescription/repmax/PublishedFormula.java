package dev.prescription.repmax;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/** The published equations: four shapes, and one row of constants with its evidence id for each equation. */
record PublishedFormula(String name, Shape shape, double a, double b, double c, List<String> evidenceIds)
        implements RepMaxFormula {

    private static final String STMR = "L-RM1-15";

    static final RepMaxFormula EPLEY = row("Epley", Shape.RECIPROCAL, 1 / 30.0, 0, 0, "L-RM1-01");
    static final RepMaxFormula BRZYCKI = row("Brzycki", Shape.STRAIGHT, 37, 1, 36, "L-RM1-02");
    static final RepMaxFormula LOMBARDI = row("Lombardi", Shape.POWER, 0.10, 0, 0, "L-RM1-03");
    static final RepMaxFormula MAYHEW = row("Mayhew", Shape.EXPONENTIAL, 52.2, 41.9, 0.055, "L-RM1-04");
    static final RepMaxFormula O_CONNER = row("O'Conner", Shape.RECIPROCAL, 0.025, 0, 0, "L-RM1-05");
    static final RepMaxFormula WATHAN = row("Wathan", Shape.EXPONENTIAL, 48.8, 53.8, 0.075, "L-RM1-06");
    static final RepMaxFormula LANDER = row("Lander", Shape.STRAIGHT, 101.3, 2.67123, 100, "L-RM1-07");
    static final RepMaxFormula MODIFIED_EPLEY = row("modified Epley", Shape.RECIPROCAL, 0.0353, 1, 0, STMR);
    static final RepMaxFormula LINEAR = row("linear", Shape.STRAIGHT, 34, 1, 33, STMR);

    static RepMaxFormula epley(double k) {
        checkConstant("k", k);
        return row("Epley (k " + k + ")", Shape.RECIPROCAL, k, 0, 0, "L-RM1-01", STMR);
    }

    static RepMaxFormula modifiedEpley(double k) {
        checkConstant("k", k);
        return row("modified Epley (k " + k + ")", Shape.RECIPROCAL, k, 1, 0, STMR);
    }

    static RepMaxFormula linear(double klin) {
        checkConstant("klin", klin);
        return row("linear (klin " + klin + ")", Shape.STRAIGHT, klin + 1, 1, klin, STMR);
    }

    @Override
    public double fractionFor(double reps) {
        checkFinite("reps", reps);
        return checkAnswer("reps", reps, shape.fraction(reps, a, b, c));
    }

    @Override
    public double repsAt(double fraction) {
        checkFinite("fraction", fraction);
        return checkAnswer("fraction", fraction, shape.reps(fraction, a, b, c));
    }

    @Override
    public String toString() {
        return name;
    }

    static void checkFinite(String parameter, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw InvalidValueException.of(parameter, "must be a finite number", value, "not-finite");
        }
    }

    private double checkAnswer(String parameter, double value, double answer) {
        if (Double.isNaN(answer) || Double.isInfinite(answer)) {
            throw InvalidValueException.of(parameter, "has no answer in " + name, value, "outside-domain");
        }
        return answer;
    }

    private static void checkConstant(String parameter, double value) {
        checkFinite(parameter, value);
        if (value <= 0) {
            throw InvalidValueException.of(parameter, "must be above 0", value, "out-of-range");
        }
    }

    private static RepMaxFormula row(String name, Shape shape, double a, double b, double c, String... evidenceIds) {
        return new PublishedFormula(name, shape, a, b, c, List.of(evidenceIds));
    }

    /** The four forms the published equations take. */
    enum Shape {
        /** 1 / (1 + a (r - b)). */
        RECIPROCAL {
            @Override
            double fraction(double reps, double a, double b, double c) {
                return 1 / (1 + a * (reps - b));
            }

            @Override
            double reps(double fraction, double a, double b, double c) {
                return (1 / fraction - 1) / a + b;
            }
        },
        /** (a - b r) / c. */
        STRAIGHT {
            @Override
            double fraction(double reps, double a, double b, double c) {
                return (a - b * reps) / c;
            }

            @Override
            double reps(double fraction, double a, double b, double c) {
                return (a - c * fraction) / b;
            }
        },
        /** r to the power of -a. */
        POWER {
            @Override
            double fraction(double reps, double a, double b, double c) {
                return StrictMath.pow(reps, -a);
            }

            @Override
            double reps(double fraction, double a, double b, double c) {
                return StrictMath.pow(fraction, -1 / a);
            }
        },
        /** (a + b e^(-c r)) / 100. */
        EXPONENTIAL {
            @Override
            double fraction(double reps, double a, double b, double c) {
                return (a + b * StrictMath.exp(-c * reps)) / 100;
            }

            @Override
            double reps(double fraction, double a, double b, double c) {
                return -StrictMath.log((100 * fraction - a) / b) / c;
            }
        };

        abstract double fraction(double reps, double a, double b, double c);

        abstract double reps(double fraction, double a, double b, double c);
    }

    /** The guard: a raw formula from 2 to 15 repetitions, and a straight line from 100 % at one repetition to its value at two. */
    record Guarded(RepMaxFormula formula, double percentAtTwo) implements CurveModel.Curve {

        private static final double MAX_REPS = 15;
        private static final double HOME = 1e-6;

        Guarded(RepMaxFormula formula) {
            this(formula, 100 * formula.fractionFor(2));
        }

        Guarded {
            for (int halves = 4; halves <= 2 * MAX_REPS; halves++) {
                double reps = halves / 2.0;
                if (!(Math.abs(formula.repsAt(formula.fractionFor(reps)) - reps) <= HOME)) {
                    throw InvalidValueException.of(
                            "formula",
                            "repsAt must undo fractionFor at " + reps + " reps",
                            formula.name(),
                            "not-inverse");
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
}
