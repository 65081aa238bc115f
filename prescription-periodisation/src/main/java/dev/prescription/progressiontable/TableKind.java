package dev.prescription.progressiontable;

import dev.prescription.repmax.RepMaxAdjustment;
import java.util.List;

/**
 * The seven progression tables: what an adjustment is counted in, and the increments STMr uses by default.
 *
 * <p>For example a normal grinding set of 5, three steps back (step -3), by Epley (k 0.0333): {@link #REPS_IN_RESERVE} 76.94 %
 * with 4 in reserve, {@link #PERCENT_DROP} 72.09 % after 13.64 points off, {@link #SHARE_OF_MAX_REPS} 75.02 % at half of the
 * possible repetitions. The defaults are a practitioner's convention, evidence ids {@code C-TABLE-01} and {@code L-RM1-15}.
 */
public enum TableKind {
    /** Repetitions in reserve: one more for each step back, one more for each volume. */
    REPS_IN_RESERVE("reps in reserve", RepMaxAdjustment.REPS_IN_RESERVE, RepRamp.flat(1), RepRamp.flat(1)),
    /**
     * Repetitions in reserve that grow with the repetitions. Grinding: for each step back 1 at one repetition to 2 at
     * twelve, for each volume 1 to 3. Other styles: for each of both 1 at one repetition to 2 at six.
     */
    RESERVE_INCREMENT(
            "reserve increment",
            RepMaxAdjustment.REPS_IN_RESERVE,
            RepRamp.of(1, 2, 12),
            RepRamp.of(1, 3, 12),
            RepRamp.of(1, 2, 6),
            RepRamp.of(1, 2, 6)),
    /** Deducted intensity: 2.5 percentage points off for each step back, and 2.5 for each volume. */
    DEDUCTED_INTENSITY(
            "deducted intensity", RepMaxAdjustment.DEDUCTED_INTENSITY, RepRamp.flat(-0.025), RepRamp.flat(-0.025)),
    /**
     * Percent drop: deducted points that grow with the repetitions. Grinding: for each step back and each volume 2.5 at one
     * repetition to 5 at twelve. Other styles: for each step back 2.5 to 5 at six, for each volume 2.5 to 3.75 at six.
     */
    PERCENT_DROP(
            "percent drop",
            RepMaxAdjustment.DEDUCTED_INTENSITY,
            RepRamp.of(-0.025, -0.05, 12),
            RepRamp.of(-0.025, -0.05, 12),
            RepRamp.of(-0.025, -0.05, 6),
            RepRamp.of(-0.025, -0.0375, 6)),
    /** Relative intensity: 5 % less of the maximum for the repetitions for each step back, 7.5 % less for each volume. */
    RELATIVE_INTENSITY(
            "relative intensity", RepMaxAdjustment.RELATIVE_INTENSITY, RepRamp.flat(-0.05), RepRamp.flat(-0.075)),
    /** Share of the maximal repetitions: 10 % less for each step back, 20 % less for each volume. */
    SHARE_OF_MAX_REPS("share of max reps", RepMaxAdjustment.SHARE_OF_MAX_REPS, RepRamp.flat(-0.1), RepRamp.flat(-0.2)),
    /**
     * Share of the maximal repetitions that grows with them, from one to twelve repetitions: intensive 100 % at step 0 and
     * 60 to 70 % at step -3, normal 70 to 80 % and 40 to 50 %, extensive 50 to 60 % and 20 to 30 %.
     */
    VARIABLE_SHARE_OF_MAX_REPS(
            "variable share of max reps", RepMaxAdjustment.SHARE_OF_MAX_REPS, RepRamp.flat(-0.1), RepRamp.flat(-0.2)) {
        @Override
        List<StepLine> lines(LiftingStyle style) {
            return List.of(
                    StepLine.between(RepRamp.of(1, 1, 12), RepRamp.of(0.6, 0.7, 12)),
                    StepLine.between(RepRamp.of(0.7, 0.8, 12), RepRamp.of(0.4, 0.5, 12)),
                    StepLine.between(RepRamp.of(0.5, 0.6, 12), RepRamp.of(0.2, 0.3, 12)));
        }
    };

    private final String text;
    private final RepMaxAdjustment method;
    private final RepRamp perStepBack;
    private final RepRamp perVolume;
    private final RepRamp otherPerStepBack;
    private final RepRamp otherPerVolume;

    TableKind(String text, RepMaxAdjustment method, RepRamp perStepBack, RepRamp perVolume) {
        this(text, method, perStepBack, perVolume, perStepBack, perVolume);
    }

    TableKind(
            String text,
            RepMaxAdjustment method,
            RepRamp perStepBack,
            RepRamp perVolume,
            RepRamp otherPerStepBack,
            RepRamp otherPerVolume) {
        this.text = text;
        this.method = method;
        this.perStepBack = perStepBack;
        this.perVolume = perVolume;
        this.otherPerStepBack = otherPerStepBack;
        this.otherPerVolume = otherPerVolume;
    }

    /**
     * Returns what an adjustment of this table is counted in.
     *
     * @return the way a set is taken easier than failure
     */
    public RepMaxAdjustment method() {
        return method;
    }

    /** Returns the default lines for intensive, normal and extensive work, in this order. */
    List<StepLine> lines(LiftingStyle style) {
        return style == LiftingStyle.GRINDING ? lines(perStepBack, perVolume) : lines(otherPerStepBack, otherPerVolume);
    }

    /** Returns the lines that begin at the maximum and move away from it by the increments. */
    List<StepLine> lines(RepRamp step, RepRamp volume) {
        double maximal = neutral(method);
        return List.of(
                StepLine.of(volume.times(0, maximal), step),
                StepLine.of(volume.times(1, maximal), step),
                StepLine.of(volume.times(2, maximal), step));
    }

    /** Returns the adjustment that leaves a maximal set as it is. */
    static double neutral(RepMaxAdjustment method) {
        return switch (method) {
            case REPS_IN_RESERVE, DEDUCTED_INTENSITY -> 0;
            case RELATIVE_INTENSITY, SHARE_OF_MAX_REPS -> 1;
        };
    }

    /** Returns the name of the table, such as {@code percent drop}. */
    @Override
    public String toString() {
        return text;
    }
}
