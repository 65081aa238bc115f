package dev.prescription.repmax;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A guarded curve between repetitions, repetitions in reserve and intensity; it prescribes and it estimates.
 *
 * <p>For example {@code RepMaxModel.rts().percentFor(5, Rir.of(2))} is 81.1 %, and a set of 5 at 100 kg with 2 in reserve
 * gives an estimated one-repetition maximum (1RM) of 100 / 0.811 = 123.3 kg. The curve is read at n = reps + RIR, in half
 * steps. Every model keeps four promises: one repetition to failure is 100 %; the intensity falls strictly with n;
 * {@link #repsToFailureAt} of {@link #percentFor} returns n within the rounding of 0.01 %; outside its domain it refuses.
 *
 * <p>Immutable and thread-safe; models of equal name and equal curve are equal.
 */
public sealed interface RepMaxModel permits CurveModel {

    /**
     * Returns the name of the model, as reasons and provenance print it.
     *
     * @return the name in ASCII, such as {@code RTS chart}
     */
    String name();

    /**
     * Returns the upper end of the domain in repetitions to failure; the lower end is 1.
     *
     * @return 15.5 for the RTS chart, 15 for the NSCA table and all formulas, 87.85, 127.74 or 100.26 for Nuzzo's curves
     */
    double maxRepsToFailure();

    /**
     * Returns the lower end of the domain in intensity; the upper end is 100 %.
     *
     * @return 58.6 % for the RTS chart, 65 % for the NSCA table, 15 % for Nuzzo's curves, the intensity of 15 repetitions
     *     for a formula
     */
    Intensity lowestIntensity();

    /**
     * Says whether {@link #percentFor} has an answer; beyond it, a set is given by effort alone.
     *
     * @param reps the repetitions
     * @param rir the reserve after them
     * @return whether {@code reps} is 1 to 100 and reps + RIR lies in the domain
     */
    boolean accepts(int reps, Rir rir);

    /**
     * Returns the intensity at which a fresh set of these repetitions leaves this reserve: the curve at n = reps + RIR,
     * rounded once, half up, to 0.01 %. A look-up that allocates nothing.
     *
     * @param reps the repetitions, 1 to 100
     * @param rir the reserve after them
     * @return the intensity
     * @throws dev.prescription.quantity.InvalidValueException if {@code reps} is not 1 to 100 (code
     *     {@code "out-of-range"}), or n exceeds {@link #maxRepsToFailure()} (code {@code "outside-domain"})
     */
    Intensity percentFor(int reps, Rir rir);

    /**
     * Returns how many repetitions to failure a fresh lifter has at an intensity: RTS says 10 at 73.9 %.
     *
     * @param intensity the intensity, {@link #lowestIntensity()} to 100 %
     * @return the repetitions, from 1 to {@link #maxRepsToFailure()}, not rounded
     * @throws dev.prescription.quantity.InvalidValueException if {@code intensity} is outside that domain (code
     *     {@code "outside-domain"})
     */
    double repsToFailureAt(Intensity intensity);

    /**
     * Returns how far people differ around {@link #repsToFailureAt}: the standard deviation between persons.
     *
     * @param intensity the intensity
     * @return the repetitions, such as 2.51 at 80 %, for the general Nuzzo curve from 50 to 95 %; empty elsewhere and for
     *     every other model
     */
    OptionalDouble standardDeviationAt(Intensity intensity);

    /**
     * Estimates the 1RM from a set with a known reserve: load divided by {@link #percentFor}. Doing exactly what was
     * prescribed gives back the same 1RM, to the 10<sup>-10</sup> kg in which loads are held.
     *
     * @param load the load of the set, above 0 (the system load where body mass is lifted too)
     * @param reps the repetitions done, 1 to 100
     * @param rir the reserve left
     * @return the estimate, raw gear and undated
     * @throws dev.prescription.quantity.InvalidValueException if {@code load} is 0 or the estimate above 2,000 kg
     *     (code {@code "out-of-range"}), or reps + RIR exceeds 10 (code {@code "too-many-reps"}; see
     *     {@link #estimateOneRepMaxToFifteenReps(Load, int, Rir)})
     */
    EstimatedOneRepMax estimateOneRepMax(Load load, int reps, Rir rir);

    /**
     * Estimates what the 1RM is at least, from a set whose reserve nobody noted: the set is read as if to failure.
     *
     * @param load the load of the set, above 0
     * @param reps the repetitions done, 1 to 10
     * @return the estimate, a {@linkplain EstimatedOneRepMax#isLowerBound() lower bound} of low confidence
     * @throws dev.prescription.quantity.InvalidValueException as {@link #estimateOneRepMax(Load, int, Rir)}
     */
    EstimatedOneRepMax estimateOneRepMax(Load load, int reps);

    /**
     * Estimates the 1RM as {@link #estimateOneRepMax(Load, int, Rir)}, and accepts 15 repetitions instead of 10; above
     * 10 the estimate is of low confidence.
     *
     * @param load the load of the set, above 0
     * @param reps the repetitions done, 1 to 15
     * @param rir the reserve left
     * @return the estimate, raw gear and undated
     * @throws dev.prescription.quantity.InvalidValueException if {@code load} is 0 or the estimate above 2,000 kg
     *     (code {@code "out-of-range"}), or reps + RIR exceeds 15 (code {@code "too-many-reps"})
     */
    EstimatedOneRepMax estimateOneRepMaxToFifteenReps(Load load, int reps, Rir rir);

    /**
     * Estimates what the 1RM is at least as {@link #estimateOneRepMax(Load, int)}, from up to 15 repetitions.
     *
     * @param load the load of the set, above 0
     * @param reps the repetitions done, 1 to 15
     * @return the estimate, a lower bound of low confidence
     * @throws dev.prescription.quantity.InvalidValueException as
     *     {@link #estimateOneRepMaxToFifteenReps(Load, int, Rir)}
     */
    EstimatedOneRepMax estimateOneRepMaxToFifteenReps(Load load, int reps);

    /**
     * Returns the ids of the evidence rows the curve rests on.
     *
     * @return the ids, such as {@code L-RPE-10}; empty for an equation of your own without a source
     */
    List<String> evidenceIds();

    /**
     * Returns the RTS chart (Tuchscherer, about 2008), the default: n from 1 to 15.5. A practitioner's chart that was
     * never validated, evidence id {@code L-RPE-10}.
     *
     * @return the model
     */
    static RepMaxModel rts() {
        return PublishedCurves.RTS;
    }

    /**
     * Returns the NSCA training-load table (Haff and Triplett 2016): n from 1 to 15, evidence id {@code L-PCT-07}.
     *
     * @return the model
     */
    static RepMaxModel nsca() {
        return PublishedCurves.NSCA;
    }

    /**
     * Returns the general curve of the meta-regression by Nuzzo et al. 2024, down to 15 %: 80 % are 9.76 repetitions with
     * a standard deviation of 2.51 between persons; evidence ids {@code L-PCT-01} and {@code L-PCT-04}.
     *
     * @return the model, for every lift but the bench press and the leg press
     */
    static RepMaxModel nuzzoGeneral() {
        return PublishedCurves.NUZZO_GENERAL;
    }

    /**
     * Returns the bench press curve by Nuzzo et al. 2024, down to 15 %: 80 % are 8.83 repetitions; {@code L-PCT-02}.
     *
     * @return the model
     */
    static RepMaxModel nuzzoBenchPress() {
        return PublishedCurves.NUZZO_BENCH_PRESS;
    }

    /**
     * Returns the leg press curve by Nuzzo et al. 2024, down to 15 %: 80 % are 13.08 repetitions; {@code L-PCT-03}.
     *
     * @return the model
     */
    static RepMaxModel nuzzoLegPress() {
        return PublishedCurves.NUZZO_LEG_PRESS;
    }

    /**
     * Puts the guards on a raw formula: n from 1 to 15, 100 % at one repetition, straight from there to the formula's own
     * value at two.
     *
     * @param formula the formula
     * @return the model, named as the formula
     * @throws dev.prescription.quantity.InvalidValueException if the formula does not fall strictly from below 100 % at
     *     2 to above 0 at 15 repetitions in steps of at least 0.01 % (code {@code "not-falling"}), or its
     *     {@code repsAt} does not undo its {@code fractionFor} (code {@code "not-inverse"})
     */
    static RepMaxModel of(RepMaxFormula formula) {
        Objects.requireNonNull(formula, "formula");
        return CurveModel.of(new PublishedFormula.Guarded(formula), formula.name(), formula.evidenceIds());
    }
}
