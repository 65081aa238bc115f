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
    REPS_IN_RESERVE("reps in reserve", RepMaxAdjustment.REPS_IN_RESERVE),
    /**
     * Repetitions in reserve that grow with the repetitions. Grinding: for each step back 1 at one repetition to 2 at
     * twelve, for each volume 1 to 3. Other styles: for each of both 1 at one repetition to 2 at six.
     */
    RESERVE_INCREMENT("reserve increment", RepMaxAdjustment.REPS_IN_RESERVE),
    /** Deducted intensity: 2.5 percentage points off for each step back, and 2.5 for each volume. */
    DEDUCTED_INTENSITY("deducted intensity", RepMaxAdjustment.DEDUCTED_INTENSITY),
    /**
     * Percent drop: deducted points that grow with the repetitions. Grinding: for each step back and each volume 2.5 at one
     * repetition to 5 at twelve. Other styles: for each step back 2.5 to 5 at six, for each volume 2.5 to 3.75 at six.
     */
    PERCENT_DROP("percent drop", RepMaxAdjustment.DEDUCTED_INTENSITY),
    /** Relative intensity: 5 % less of the maximum for the repetitions for each step back, 7.5 % less for each volume. */
    RELATIVE_INTENSITY("relative intensity", RepMaxAdjustment.RELATIVE_INTENSITY),
    /** Share of the maximal repetitions: 10 % less for each step back, 20 % less for each volume. */
    SHARE_OF_MAX_REPS("share of max reps", RepMaxAdjustment.SHARE_OF_MAX_REPS),
    /**
     * Share of the maximal repetitions that grows with them, from one to twelve repetitions: intensive 100 % at step 0 and
     * 60 to 70 % at step -3, normal 70 to 80 % and 40 to 50 %, extensive 50 to 60 % and 20 to 30 %.
     */
    VARIABLE_SHARE_OF_MAX_REPS("variable share of max reps", RepMaxAdjustment.SHARE_OF_MAX_REPS);

    private static final int LONG = 12;
    private static final int SHORT = 6;

    private final String text;
    private final RepMaxAdjustment method;

    TableKind(String text, RepMaxAdjustment method) {
        this.text = text;
        this.method = method;
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
        boolean grinding = style == LiftingStyle.GRINDING;
        return switch (this) {
            case REPS_IN_RESERVE -> lines(RepRamp.flat(1), RepRamp.flat(1));
            case RESERVE_INCREMENT ->
                grinding
                        ? lines(RepRamp.of(1, 2, LONG), RepRamp.of(1, 3, LONG))
                        : lines(RepRamp.of(1, 2, SHORT), RepRamp.of(1, 2, SHORT));
            case DEDUCTED_INTENSITY -> lines(RepRamp.flat(-0.025), RepRamp.flat(-0.025));
            case PERCENT_DROP ->
                grinding
                        ? lines(RepRamp.of(-0.025, -0.05, LONG), RepRamp.of(-0.025, -0.05, LONG))
                        : lines(RepRamp.of(-0.025, -0.05, SHORT), RepRamp.of(-0.025, -0.0375, SHORT));
            case RELATIVE_INTENSITY -> lines(RepRamp.flat(-0.05), RepRamp.flat(-0.075));
            case SHARE_OF_MAX_REPS -> lines(RepRamp.flat(-0.1), RepRamp.flat(-0.2));
            case VARIABLE_SHARE_OF_MAX_REPS ->
                List.of(
                        StepLine.between(RepRamp.of(1, 1, LONG), RepRamp.of(0.6, 0.7, LONG)),
                        StepLine.between(RepRamp.of(0.7, 0.8, LONG), RepRamp.of(0.4, 0.5, LONG)),
                        StepLine.between(RepRamp.of(0.5, 0.6, LONG), RepRamp.of(0.2, 0.3, LONG)));
        };
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
