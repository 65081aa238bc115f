package dev.prescription.meet;

import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.loading.WarmUpRamp;
import dev.prescription.loading.WarmUpScheme;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.TestDay;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The three attempts of one lift: 90, 95.5 and 100 % of the third that is aimed at, in steps that can be loaded, never falling
 * (C-ATTEMPT-01).
 *
 * <p>For example {@code MeetAttempts.of(MeetLift.SQUAT, Load.ofKilograms(200))} is 180, 190 and 200 kg. After a miss the same
 * load is attempted again: {@link #next} goes on with what is left of the plan.
 */
public final class MeetAttempts {

    private static final int ATTEMPTS = 3;
    private static final int STEPS = 400;
    private static final double KILOGRAM_STEP = 2.5;
    private static final double POUND_STEP = 5;
    private static final int WHOLE = 10_000;

    private final MeetLift lift;
    private final Load step;
    private final List<Load> loads;

    private MeetAttempts(MeetLift lift, Load step, List<Load> loads) {
        this.lift = lift;
        this.step = step;
        this.loads = List.copyOf(loads);
    }

    /**
     * Returns the attempts that lead to a third, in steps of 2.5 kg, or of 5 lb where it is stated in pounds.
     *
     * @param lift the lift
     * @param goalThird the third that is aimed at, at least one step and at most 400
     * @return the attempts
     * @throws InvalidValueException if the third is lighter or heavier than that
     */
    public static MeetAttempts of(MeetLift lift, Load goalThird) {
        boolean isMetric = Objects.requireNonNull(goalThird, "goalThird").unit() == MassUnit.KILOGRAM;
        return of(lift, goalThird, isMetric ? Load.ofKilograms(KILOGRAM_STEP) : Load.ofPounds(POUND_STEP));
    }

    /**
     * Returns the attempts that lead to a third, in steps of a meet's own.
     *
     * @param lift the lift
     * @param goalThird the third that is aimed at, at least one step and at most 400
     * @param step the smallest step, in the unit of the third
     * @return the attempts
     * @throws InvalidValueException if the third is lighter or heavier than that, or the units differ
     */
    public static MeetAttempts of(MeetLift lift, Load goalThird, Load step) {
        Objects.requireNonNull(lift, "lift");
        Objects.requireNonNull(goalThird, "goalThird");
        Objects.requireNonNull(step, "step");
        if (step.unit() != goalThird.unit() || step.tenthMicrograms() == 0) {
            throw InvalidValueException.of("step", "must be above 0, in the unit of the third", step, "out-of-range");
        }
        Load most = step.times(STEPS);
        if (step.isHeavierThan(goalThird) || goalThird.isHeavierThan(most)) {
            throw InvalidValueException.of("third", "must be " + step + " to " + most, goalThird, "out-of-range");
        }
        LoadRounding rounding = LoadRounding.grid(step, step, most);
        List<Load> loads = new ArrayList<>();
        for (Intensity share : TestDay.attempts()) {
            loads.add(rounding.round(PercentOfMax.loadAt(goalThird, share)).rounded());
        }
        return new MeetAttempts(lift, step, loads);
    }

    /**
     * Returns the lift.
     *
     * @return the lift
     */
    public MeetLift lift() {
        return lift;
    }

    /**
     * Returns the loads as planned, where every attempt is made.
     *
     * @return opener, second and third, never falling; not modifiable
     */
    public List<Load> loads() {
        return loads;
    }

    /**
     * Returns the next load: the plan's next after attempts that were made, the same again after one that was missed.
     *
     * <p>For example after a missed opener and a made one the third attempt is the planned second.
     *
     * @param results what became of the attempts so far, in order, none to two
     * @return the load, never lighter than the attempt before
     * @throws InvalidValueException if there are more than two results
     */
    public Load next(AttemptResult... results) {
        if (results.length >= ATTEMPTS) {
            throw InvalidValueException.of("results", "must be at most two", results.length, "out-of-range");
        }
        int made = 0;
        for (AttemptResult result : results) {
            made += Objects.requireNonNull(result, "result") == AttemptResult.MADE ? 1 : 0;
        }
        return loads.get(made);
    }

    /**
     * Returns the warm-up for the opener: the ramp of a heavy single.
     *
     * @param rounding how the bar of the warm-up room is loaded
     * @return the steps, the empty bar first, the last 93 % of the opener
     */
    public WarmUpRamp warmUp(LoadRounding rounding) {
        return WarmUpRamp.of(WarmUpScheme.HEAVY_SINGLE, loads.get(0), rounding);
    }

    /**
     * Checks the attempts against what the lifter can do.
     *
     * @param maximum the lifter's maximum
     * @param model what says how many repetitions a share of it leaves
     * @return what a coach should know; not modifiable, maybe empty
     */
    public List<AttemptNote> check(OneRepMax maximum, RepMaxModel model) {
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(model, "model");
        List<AttemptNote> notes = new ArrayList<>();
        int opener = PercentOfMax.hundredthsOf(loads.get(0), maximum.load());
        int third = PercentOfMax.hundredthsOf(loads.get(ATTEMPTS - 1), maximum.load());
        if (opener > WHOLE || reserve(opener, model) < 1) {
            String text = "the opener is " + percent(opener) + " of the maximum and leaves less than one repetition";
            notes.add(new AttemptNote(AttemptNote.Kind.OPENER_HEAVY, text));
        }
        if (third > WHOLE) {
            String known = lift.expectedGain()
                    .map(gain -> "a taper was seen to bring " + gain)
                    .orElse("what a taper brings is not reported for the deadlift");
            String text = "the third is " + percent(third) + " of the maximum; " + known + " (L-TAP-01)";
            boolean isBeyond = third - WHOLE > lift.mostGainHundredths();
            notes.add(new AttemptNote(
                    isBeyond ? AttemptNote.Kind.THIRD_BEYOND_EXPECTATION : AttemptNote.Kind.THIRD_ABOVE_MAXIMUM, text));
        }
        if (maximum.gear() != Gear.RAW) {
            String text =
                    "the maximum was lifted in " + maximum.gear() + "; attempts without are heavier than they seem";
            notes.add(new AttemptNote(AttemptNote.Kind.GEARED_MAXIMUM, text));
        }
        return List.copyOf(notes);
    }

    private static double reserve(int hundredths, RepMaxModel model) {
        int known = Math.max(hundredths, model.lowestIntensity().hundredths());
        return model.repsToFailureAt(Intensity.ofHundredths(known)) - 1;
    }

    private static String percent(int hundredths) {
        return Math.round(hundredths / 10.0) / 10.0 + " %";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetAttempts that
                && lift == that.lift
                && step.equals(that.step)
                && loads.equals(that.loads);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lift, loads);
    }

    /** Returns the lift and the loads, such as {@code SQUAT 180 kg, 190 kg, 200 kg}. */
    @Override
    public String toString() {
        return lift + " " + String.join(", ", loads.stream().map(Load::toString).toList());
    }
}
