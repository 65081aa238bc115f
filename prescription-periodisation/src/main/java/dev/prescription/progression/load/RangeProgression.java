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
import dev.prescription.quantity.RepRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * More repetitions up to the end of a range, then more load: double progression; with more sets in between, triple progression.
 *
 * <p>For example 8 to 12 with 60 kg: every session asks for one repetition more than the weakest set had, and when every set has
 * twelve the load steps and eight return. With 3 to 5 sets, twelve in every set first brings a fourth and a fifth set. Growth and
 * strength are alike whichever rises ({@code L-PROG-01}, {@code L-PROG-02}). Success is every set with the planned load or more; a
 * set below the range is a miss, one within it is not. Skipped, swapped and relief sessions change nothing.
 *
 * @param range the repetitions; empty where the plan has a range
 * @param fewestSets the sets to begin with; 0 for those of the plan
 * @param mostSets the sets before the load steps; 0 for those of the plan
 * @param steps the steps and the cap
 * @param failures the misses it survives
 */
public record RangeProgression(
        Optional<RepRange> range, int fewestSets, int mostSets, LoadSteps steps, Failures failures)
        implements SteppedLoad {

    private static final int MOST_SETS = 20;

    /**
     * Checks the settings.
     *
     * @param range the repetitions
     * @param fewestSets the sets to begin with
     * @param mostSets the sets before the load steps
     * @param steps the steps and the cap
     * @param failures the misses it survives
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public RangeProgression {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(failures, "failures");
        if (fewestSets < 0 || mostSets > MOST_SETS) {
            throw InvalidValueException.of(
                    "sets", "must be 0 to " + MOST_SETS, fewestSets + "-" + mostSets, "out-of-range");
        }
        if (fewestSets > mostSets) {
            throw InvalidValueException.inverted("sets", fewestSets, mostSets);
        }
    }

    @Override
    public String id() {
        return mostSets > fewestSets ? "triple" : "double";
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("L-PROG-01", "L-PROG-02", "L-STAND-20", "C-PROG-01");
    }

    @Override
    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        int sets = standing.sets() > 0 ? standing.sets() : fewestSets;
        int reps = standing.reps() > 0 ? standing.reps() : fewest(planned);
        return Sets.withSets(planned, sets).stream()
                .map(target -> target.withReps(reps, Math.max(reps, most(planned))))
                .toList();
    }

    private int fewest(List<SetTarget> planned) {
        return range.map(RepRange::min)
                .orElseGet(
                        () -> planned.stream().mapToInt(SetTarget::reps).min().orElse(0));
    }

    private int most(List<SetTarget> planned) {
        return range.map(RepRange::max)
                .orElseGet(
                        () -> planned.stream().mapToInt(SetTarget::most).max().orElse(0));
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (standing.basis().isEmpty()) {
            return Sets.started(standing, exposure, judgement, lift);
        }
        Standing fresh = standing.withReps(0).withSets(0);
        return switch (judgement.verdict()) {
            case MET -> met(standing, fresh, exposure, judgement, lift);
            case MISSED ->
                judgement.fewestReps() < fewest(exposure.planned())
                        ? failures.missed(standing, fresh, lift)
                        : Outcome.held(standing, DecisionCode.SHORT);
            default -> Outcome.held(standing, exposure, judgement);
        };
    }

    private Outcome met(Standing standing, Standing fresh, Exposure exposure, Judgement judgement, Lift lift) {
        int done = judgement.fewestReps();
        int most = most(exposure.planned());
        if (done < most) {
            return Outcome.of(
                    Decision.Kind.MORE, standing.withReps(done + 1).counting(0, 0), DecisionCode.MORE_REPS, done + 1);
        }
        int sets = exposure.targets().size();
        if (sets < mostSets) {
            return Outcome.of(
                    Decision.Kind.MORE,
                    standing.withReps(0).withSets(sets + 1).counting(0, 0),
                    DecisionCode.MORE_SETS,
                    sets + 1);
        }
        return MetTarget.step(standing, fresh, fewest(exposure.planned()), judgement, lift, steps);
    }
}
