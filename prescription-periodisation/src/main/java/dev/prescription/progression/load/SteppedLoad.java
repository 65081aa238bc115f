package dev.prescription.progression.load;

import dev.prescription.decision.Standing;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import java.util.List;

/** A rule that moves a working load by steps, within their cap, and asks for the repetitions that come before a step. */
interface SteppedLoad extends ProgressionRule {

    /**
     * Returns the steps of the load.
     *
     * @return the steps and the cap
     */
    LoadSteps steps();

    @Override
    default Standing.Kind basis() {
        return Standing.Kind.WORKING_LOAD;
    }

    @Override
    default int capPercent() {
        return steps().capPercent();
    }

    @Override
    default List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        return Sets.withReps(planned, standing.reps());
    }
}
