package dev.prescription.progression.maximum;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.load.Failures;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.List;
import java.util.Objects;

/**
 * A training max that rises by a step at the end of each cycle of percentages: as in 5/3/1.
 *
 * <p>For example 5 lb for presses and 10 lb for squat and deadlift after three sessions of 65 to 95 % ({@code C-PROG-02}). It rises
 * where every session of the cycle was done and met; a miss in it repeats the cycle with the training max kept, unless {@code
 * resetPercent} says otherwise. The percentages move within the cycle as the plan has them. A skipped or swapped session counts
 * towards the end of the cycle and not as met. Relief does not count, and ends a cycle that is under way: with a week left out the
 * next cycle still starts with its first session, and not with what is left of the one before.
 *
 * @param sessions the sessions of a cycle, 1 to 52
 * @param steps the steps and the cap
 * @param resetPercent how far the training max falls after a cycle with a miss, 0 to 50 %; 0 keeps it
 */
public record CycleProgression(int sessions, LoadSteps steps, int resetPercent) implements ProgressionRule {

    private static final int MOST_SESSIONS = 52;
    private static final int WHOLE = 100;

    /**
     * Checks the settings.
     *
     * @param sessions the sessions of a cycle, 1 to 52
     * @param steps the steps and the cap
     * @param resetPercent how far the training max falls after a cycle with a miss, 0 to 50 %
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public CycleProgression {
        Objects.requireNonNull(steps, "steps");
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw InvalidValueException.of("sessions", "must be 1 to " + MOST_SESSIONS, sessions, "out-of-range");
        }
        new Failures(1, resetPercent);
    }

    @Override
    public String id() {
        return "cycle";
    }

    @Override
    public Standing.Kind basis() {
        return Standing.Kind.TRAINING_MAX;
    }

    @Override
    public int capPercent() {
        return steps.capPercent();
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("C-PROG-02", "L-STAND-20");
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (exposure.kind() == Exposure.Kind.RELIEF) {
            return standing.stage() == 0
                    ? Outcome.held(standing, exposure, judgement)
                    : Outcome.of(
                            Decision.Kind.STAGE,
                            standing.withStage(0).counting(0, 0),
                            DecisionCode.CYCLE_OVER,
                            standing.stage(),
                            sessions);
        }
        int done = standing.stage() + 1;
        int misses = standing.misses() + (judgement.verdict() == Judgement.Verdict.MISSED ? 1 : 0);
        int met = standing.successes() + (judgement.verdict() == Judgement.Verdict.MET ? 1 : 0);
        if (done < sessions) {
            return Outcome.held(standing.withStage(done).counting(misses, met), DecisionCode.IN_CYCLE, done, sessions);
        }
        Standing again = standing.withStage(0).counting(0, 0);
        if (standing.basis().isEmpty()) {
            return Outcome.held(again, DecisionCode.UNKNOWN_BASIS);
        }
        Load from = standing.basis().get();
        if (misses > 0) {
            return missed(again, from, misses, lift);
        }
        if (met < sessions) {
            return Outcome.held(again, DecisionCode.CYCLE_NOT_WHOLE, met, sessions);
        }
        Load to = steps.raised(lift, from);
        return Outcome.of(
                Decision.Kind.STEP,
                again.withBasis(to),
                DecisionCode.STEPPED,
                judgement.lifted().orElse(from),
                from,
                to);
    }

    private Outcome missed(Standing again, Load from, int misses, Lift lift) {
        if (resetPercent == 0) {
            return Outcome.of(Decision.Kind.STAGE, again, DecisionCode.REPEATED, misses);
        }
        Load to = lift.share(from, WHOLE - resetPercent, WHOLE);
        return Outcome.of(Decision.Kind.RESET, again.withBasis(to), DecisionCode.RESET, misses, from, to);
    }
}
