package dev.prescription.repmax;

import java.util.List;

/**
 * A published equation between repetitions to failure and the share of the one-repetition maximum (1RM), raw.
 *
 * <p>Raw means as printed: no guard at one repetition (Epley gives 96.8 %, Mayhew 91.9 %), no upper limit, results above
 * 1 or below 0 where the arithmetic leads there. For example {@code RepMaxFormula.brzycki().fractionFor(10)} is 0.75.
 * {@link RepMaxModel#of(RepMaxFormula)} puts the guards on; use that to prescribe or to estimate.
 *
 * <p>An equation of your own may implement this interface: pure, thread-safe, and {@link #repsAt} the inverse of
 * {@link #fractionFor}.
 */
public interface RepMaxFormula {

    /**
     * Returns the name of the equation with its constant where that is not the published one.
     *
     * @return the name in ASCII, such as {@code Epley} or {@code Epley (k 0.0333)}
     */
    String name();

    /**
     * Returns the share of the 1RM that can be lifted for a number of repetitions to failure.
     *
     * @param reps repetitions to failure, any finite number
     * @return the share, 1.0 being the 1RM
     * @throws dev.prescription.quantity.InvalidValueException if {@code reps} is not finite (code {@code "not-finite"})
     *     or the equation has no answer there (code {@code "outside-domain"})
     */
    double fractionFor(double reps);

    /**
     * Returns the repetitions to failure at a share of the 1RM: the inverse of {@link #fractionFor}.
     *
     * @param fraction the share, 1.0 being the 1RM, any finite number
     * @return the repetitions, not rounded
     * @throws dev.prescription.quantity.InvalidValueException if {@code fraction} is not finite (code
     *     {@code "not-finite"}) or the equation has no answer there (code {@code "outside-domain"}): Mayhew never falls
     *     to 52.2 %
     */
    double repsAt(double fraction);

    /**
     * Returns the ids of the evidence rows the equation rests on.
     *
     * @return the ids, such as {@code L-RM1-01}; empty for an equation of your own without a source
     */
    List<String> evidenceIds();

    /**
     * Returns Epley's equation of 1985, 1RM = w (1 + r / 30): five repetitions are 85.71 %.
     *
     * @return the equation as published; the rounded constant 0.0333 is {@link #epley(double)}
     */
    static RepMaxFormula epley() {
        return PublishedFormula.EPLEY;
    }

    /**
     * Returns Epley's equation with a constant of one's own, 1RM = w (1 + k r).
     *
     * @param k the constant, above 0; the R package STMr rounds Epley's 1/30 to 0.0333
     * @return the equation
     * @throws dev.prescription.quantity.InvalidValueException if {@code k} is not finite or not above 0
     */
    static RepMaxFormula epley(double k) {
        return PublishedFormula.epley(k);
    }

    /**
     * Returns Brzycki's equation of 1993, 1RM = 36 w / (37 - r): ten repetitions are 75 %. Pole at 37.
     *
     * @return the equation in its exact form; the print rounds it to w / (1.0278 - 0.0278 r)
     */
    static RepMaxFormula brzycki() {
        return PublishedFormula.BRZYCKI;
    }

    /**
     * Returns Lombardi's equation of 1989, 1RM = w r<sup>0.10</sup>: ten repetitions are 79.43 %.
     *
     * @return the equation
     */
    static RepMaxFormula lombardi() {
        return PublishedFormula.LOMBARDI;
    }

    /**
     * Returns Mayhew's equation of 1992 for the bench press, 1RM = 100 w / (52.2 + 41.9 e<sup>-0.055 r</sup>).
     *
     * @return the equation; ten repetitions are 76.37 %, and it never falls to 52.2 %
     */
    static RepMaxFormula mayhew() {
        return PublishedFormula.MAYHEW;
    }

    /**
     * Returns O'Conner's equation of 1989, 1RM = w (1 + 0.025 r): ten repetitions are 80 %.
     *
     * @return the equation
     */
    static RepMaxFormula oConner() {
        return PublishedFormula.O_CONNER;
    }

    /**
     * Returns Wathan's equation of 1994, 1RM = 100 w / (48.8 + 53.8 e<sup>-0.075 r</sup>).
     *
     * @return the equation; ten repetitions are 74.21 %, and it never falls to 48.8 %
     */
    static RepMaxFormula wathan() {
        return PublishedFormula.WATHAN;
    }

    /**
     * Returns Lander's equation of 1985, 1RM = 100 w / (101.3 - 2.67123 r): ten repetitions are 74.59 %.
     *
     * @return the equation; pole near 37.9
     */
    static RepMaxFormula lander() {
        return PublishedFormula.LANDER;
    }

    /**
     * Returns the modified Epley equation of STMr, 1RM = w (1 + 0.0353 (r - 1)): one repetition is 100 %.
     *
     * @return the equation with STMr's default constant
     */
    static RepMaxFormula modifiedEpley() {
        return PublishedFormula.MODIFIED_EPLEY;
    }

    /**
     * Returns the modified Epley equation with a constant of one's own, 1RM = w (1 + k (r - 1)).
     *
     * @param k the constant, above 0
     * @return the equation
     * @throws dev.prescription.quantity.InvalidValueException if {@code k} is not finite or not above 0
     */
    static RepMaxFormula modifiedEpley(double k) {
        return PublishedFormula.modifiedEpley(k);
    }

    /**
     * Returns the linear equation of STMr, 1RM = 33 w / (34 - r): one repetition is 100 %, each further one costs 3.03 %.
     *
     * @return the equation with STMr's default constant
     */
    static RepMaxFormula linear() {
        return PublishedFormula.LINEAR;
    }

    /**
     * Returns the linear equation with a constant of one's own, 1RM = klin w / (klin + 1 - r).
     *
     * @param klin the constant, above 0: the repetitions beyond the first at which the line meets zero
     * @return the equation
     * @throws dev.prescription.quantity.InvalidValueException if {@code klin} is not finite or not above 0
     */
    static RepMaxFormula linear(double klin) {
        return PublishedFormula.linear(klin);
    }
}
