package dev.prescription.progression.load;

import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.MetTarget;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.List;
import java.util.Objects;

/**
 * A total of repetitions over all sets, then more load.
 *
 * <p>For example thirty chin-ups over as many sets as it takes. Success is the total, counted over the sets with the planned load or
 * more; how it is spread says nothing. A session that stays below it is a miss, unless a set was lighter or heavier than planned.
 * Skipped, swapped and relief sessions change nothing. Where the next load is beyond the cap it hands back.
 *
 * @param total the repetitions of all sets together, 1 to 1,000
 * @param steps the steps and the cap
 * @param failures the misses it survives
 */
public record TotalRepsProgression(int total, LoadSteps steps, Failures failures) implements SteppedLoad {

    private static final int MOST = 1_000;

    /**
     * Checks the settings.
     *
     * @param total the repetitions of all sets together, 1 to 1,000
     * @param steps the steps and the cap
     * @param failures the misses it survives
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public TotalRepsProgression {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(failures, "failures");
        if (total < 1 || total > MOST) {
            throw InvalidValueException.of("total", "must be 1 to " + MOST, total, "out-of-range");
        }
    }

    @Override
    public String id() {
        return "total";
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("L-STAND-20", "L-PROG-01", "C-PROG-01");
    }

    @Override
    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        return planned.stream().map(target -> target.withReps(0, target.most())).toList();
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (judgement.verdict() == Judgement.Verdict.NOT_JUDGED) {
            return Outcome.held(standing, exposure, judgement);
        }
        if (standing.basis().isEmpty()) {
            return Sets.started(standing, exposure, judgement, lift);
        }
        Load basis = standing.basis().get();
        int done = exposure.sets().stream()
                .filter(set ->
                        set.load().map(load -> !basis.isHeavierThan(load)).orElse(basis.tenthMicrograms() == 0))
                .mapToInt(SetLog::reps)
                .sum();
        if (done >= total) {
            return met(standing, judgement, lift);
        }
        boolean isAsPlanned = exposure.sets().stream()
                .allMatch(set -> set.load().map(basis::sameMassAs).orElse(basis.tenthMicrograms() == 0));
        if (isAsPlanned) {
            return failures.missed(standing, standing, lift);
        }
        boolean isHeavier = exposure.sets().stream()
                .allMatch(set ->
                        set.load().filter(load -> !basis.isHeavierThan(load)).isPresent());
        return Outcome.held(standing.counting(0, 0), isHeavier ? DecisionCode.HEAVIER_SHORT : DecisionCode.LIGHTER);
    }

    /** A total has no repetitions of a set to trade for a step beyond the cap: that is a coach's. */
    private Outcome met(Standing standing, Judgement judgement, Lift lift) {
        Load basis = standing.basis().orElseThrow();
        LoadSteps.Next next = steps.next(lift, basis, judgement.credited(basis, lift));
        if (next.load().isEmpty() || !next.isAllowed()) {
            return Outcome.handBack(
                    standing.counting(0, 0), next.load().isEmpty() ? DecisionCode.HEAVIEST : DecisionCode.HANDED_BACK);
        }
        Load to = next.load().get();
        return MetTarget.stepped(standing, judgement, lift, basis, to);
    }
}
