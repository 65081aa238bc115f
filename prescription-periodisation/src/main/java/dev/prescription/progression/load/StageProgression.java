package dev.prescription.progression.load;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.MetTarget;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The same load with another scheme after each miss, until the stages are through: as in GZCLP.
 *
 * <p>For example 5x3+, 6x2+, 10x1+: while every set is done the load steps within the stage; a miss leads to the next stage with the
 * same load; a miss in the last returns to the first with 15 % less ({@code C-PROG-02}). Skipped, swapped and relief sessions change
 * nothing. The numbers are those of the published programme, not of a study.
 *
 * @param stages the schemes in order, 1 to 10; not modifiable
 * @param steps the steps and the cap
 * @param resetPercent how far the load falls after the last stage, 0 to 50 %
 */
public record StageProgression(List<SetScheme> stages, LoadSteps steps, int resetPercent) implements SteppedLoad {

    private static final int MOST_STAGES = 10;

    /**
     * Checks the settings.
     *
     * @param stages the schemes in order, 1 to 10
     * @param steps the steps and the cap
     * @param resetPercent how far the load falls after the last stage, 0 to 50 %
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public StageProgression {
        stages = List.copyOf(stages);
        Objects.requireNonNull(steps, "steps");
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw InvalidValueException.of("stages", "must be 1 to " + MOST_STAGES, stages.size(), "out-of-range");
        }
        new Failures(1, resetPercent);
    }

    @Override
    public String id() {
        return "stages";
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("C-PROG-02", "L-STAND-20");
    }

    @Override
    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        Optional<SetTarget> first = planned.stream().findFirst();
        List<SetTarget> targets = new ArrayList<>();
        for (SetGroup group : stages.get(stage(standing)).groups()) {
            boolean isOpen = group.reps() instanceof RepTarget.AsManyAsPossible;
            for (int set = 1; set <= group.sets(); set++) {
                int reps = Math.max(group.reps().fewest(), standing.reps());
                SetTarget target = new SetTarget(
                        reps, reps, isOpen && set == group.sets(), first.flatMap(SetTarget::load), Optional.empty());
                targets.add(target);
            }
        }
        return List.copyOf(targets);
    }

    private int stage(Standing standing) {
        return Math.min(standing.stage(), stages.size() - 1);
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (standing.basis().isEmpty()) {
            return Sets.started(standing, exposure, judgement, lift);
        }
        return switch (judgement.verdict()) {
            case MET -> {
                int reps = stages.get(stage(standing)).groups().stream()
                        .mapToInt(group -> group.reps().fewest())
                        .max()
                        .orElseThrow();
                yield MetTarget.step(standing, standing.withReps(0), reps, judgement, lift, steps);
            }
            case MISSED -> missed(standing.withReps(0), lift);
            default -> Outcome.held(standing, exposure, judgement);
        };
    }

    private Outcome missed(Standing standing, Lift lift) {
        int next = stage(standing) + 1;
        if (next == stages.size()) {
            return new Failures(1, resetPercent).missed(standing, standing.withStage(0), lift);
        }
        return Outcome.of(
                Decision.Kind.STAGE,
                standing.withStage(next).counting(0, 0),
                DecisionCode.NEXT_STAGE,
                next + 1,
                stages.get(next).toString());
    }
}
