package dev.prescription.progressiontable;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * The adjustments of one volume of a progression table: where step 0 stands, and what each step back adds.
 *
 * <p>For example {@code StepLine.of(RepRamp.flat(1), RepRamp.flat(1))} is normal work counted in repetitions in reserve:
 * 1 at step 0, and 4 at step -3.
 *
 * @param atStepZero the adjustment at step 0
 * @param perStepBack what each step away from step 0 adds to it
 */
public record StepLine(RepRamp atStepZero, RepRamp perStepBack) {

    private static final int THREE_STEPS = 3;

    /**
     * Checks the parts; {@link #of(RepRamp, RepRamp)} is the way in.
     *
     * @param atStepZero the adjustment at step 0
     * @param perStepBack what each step away from step 0 adds to it
     */
    public StepLine {
        Objects.requireNonNull(atStepZero, "atStepZero");
        Objects.requireNonNull(perStepBack, "perStepBack");
    }

    /**
     * Returns a line from its start and its step.
     *
     * @param atStepZero the adjustment at step 0
     * @param perStepBack what each step away from step 0 adds to it
     * @return the line
     */
    public static StepLine of(RepRamp atStepZero, RepRamp perStepBack) {
        return new StepLine(atStepZero, perStepBack);
    }

    /**
     * Returns the line between the adjustment at step 0 and the one three steps back, with even steps in between: from 1
     * to 0.7 the steps are 1, 0.9, 0.8 and 0.7.
     *
     * @param atStepZero the adjustment at step 0
     * @param threeStepsBack the adjustment at step -3, stated for the same last repetitions
     * @return the line
     * @throws InvalidValueException if the two are stated for different last repetitions (code
     *     {@code "mismatch"})
     */
    public static StepLine between(RepRamp atStepZero, RepRamp threeStepsBack) {
        Objects.requireNonNull(atStepZero, "atStepZero");
        Objects.requireNonNull(threeStepsBack, "threeStepsBack");
        if (atStepZero.lastReps() != threeStepsBack.lastReps()) {
            throw InvalidValueException.of(
                    "threeStepsBack",
                    "must have the last reps of step 0, " + atStepZero.lastReps(),
                    threeStepsBack.lastReps(),
                    "mismatch");
        }
        return new StepLine(
                atStepZero,
                RepRamp.of(
                        (threeStepsBack.atOne() - atStepZero.atOne()) / THREE_STEPS,
                        (threeStepsBack.atLast() - atStepZero.atLast()) / THREE_STEPS,
                        atStepZero.lastReps()));
    }

    /**
     * Returns the adjustment for repetitions and a step.
     *
     * @param reps the repetitions; any number
     * @param step the progression step: 0, or below for steps back; above 0 for steps beyond the table
     * @return the adjustment, in the unit of the table
     */
    public double at(int reps, int step) {
        return atStepZero.at(reps) - step * perStepBack.at(reps);
    }
}
