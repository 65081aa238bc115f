package dev.prescription.progression.load;

import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.MetTarget;
import dev.prescription.progression.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * More load every session in which every set was done: linear progression.
 *
 * <p>For example three sets of five with 100 kg: done, the squat goes to 105 kg. Three misses in a row take it back by 10 % to
 * 90 kg ({@code C-PROG-01}). Success is every set of the plan with the planned load or more; a skipped, swapped or relief session
 * changes nothing, nor do lighter or fewer sets. It hands back when there is no heavier load.
 *
 * @param steps the steps and the cap
 * @param failures the misses it survives
 */
public record LinearProgression(LoadSteps steps, Failures failures) implements SteppedLoad {

    /**
     * Checks that nothing is missing.
     *
     * @param steps the steps and the cap
     * @param failures the misses it survives
     */
    public LinearProgression {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(failures, "failures");
    }

    @Override
    public String id() {
        return "linear";
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("L-STAND-20", "L-PROG-01", "C-PROG-01");
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (standing.basis().isEmpty()) {
            return Sets.started(standing, exposure, judgement, lift);
        }
        Standing plain = standing.withReps(0);
        return switch (judgement.verdict()) {
            case MET -> MetTarget.step(standing, plain, Sets.mostReps(exposure.planned()), judgement, lift, steps);
            case MISSED -> failures.missed(standing, plain, lift);
            default -> Outcome.held(standing, exposure, judgement);
        };
    }
}
