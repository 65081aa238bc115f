package dev.prescription.progression.load;

import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.MetTarget;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A top set that leads: its load steps when it and its back-offs were done, and the back-offs are a share of it.
 *
 * <p>For example one set of five with 100 kg, then sets with 85 %: 85 kg, rounded to what can be loaded. The back-offs follow the top
 * set the plan asks for; {@link #backOff} gives them from the top set that was lifted, on the day. Success is every set; a miss in any
 * holds. Where no load was known it starts from the first top set. Skipped, swapped and relief sessions change nothing.
 *
 * @param sharePercent the share of the top set, 50 to 100 %
 * @param steps the steps and the cap
 * @param failures the misses it survives
 */
public record BackOffProgression(int sharePercent, LoadSteps steps, Failures failures) implements SteppedLoad {

    private static final int LEAST = 50;
    private static final int WHOLE = 100;

    /**
     * Returns the load of the back-off sets for a top set that was lifted.
     *
     * @param lifted the top set's load
     * @param lift the exercise and its lifter
     * @return the share of it, rounded once
     */
    public Load backOff(Load lifted, Lift lift) {
        return lift.rounding().round(lift.share(lifted, sharePercent, WHOLE)).rounded();
    }

    /**
     * Checks the settings.
     *
     * @param sharePercent the share of the top set, 50 to 100 %
     * @param steps the steps and the cap
     * @param failures the misses it survives
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public BackOffProgression {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(failures, "failures");
        if (sharePercent < LEAST || sharePercent > WHOLE) {
            throw InvalidValueException.of("share", "must be 50 to 100 %", sharePercent, "out-of-range");
        }
    }

    @Override
    public String id() {
        return "back-offs";
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("L-STAND-20", "L-RPE-04", "C-PROG-01");
    }

    @Override
    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        List<SetTarget> targets = new ArrayList<>(Sets.withReps(planned, standing.reps()));
        if (planned.isEmpty() || planned.get(0).load().isEmpty()) {
            return List.copyOf(targets);
        }
        Load backOff = backOff(planned.get(0).load().get(), lift);
        for (int set = 1; set < targets.size(); set++) {
            targets.set(set, targets.get(set).withLoad(backOff));
        }
        return List.copyOf(targets);
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (standing.basis().isEmpty()) {
            return Sets.startedByTheFirst(standing, exposure, judgement, lift);
        }
        return switch (judgement.verdict()) {
            case MET ->
                MetTarget.step(
                        standing, standing.withReps(0), Sets.mostReps(exposure.planned()), judgement, lift, steps);
            case MISSED -> failures.missed(standing, standing.withReps(0), lift);
            default -> Outcome.held(standing, exposure, judgement);
        };
    }
}
