package dev.prescription.progression.load;

import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.MetTarget;
import dev.prescription.progression.Outcome;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * More load once the last set goes well beyond its target, so many sessions running.
 *
 * <p>For example the NSCA's 2-for-2 rule: two or more repetitions over the target in the last set in two sessions running
 * ({@code L-NSCA-13}). GZCLP's third tier asks for 25 in the last set once. Every other set must meet its target too. A miss ends the
 * run and counts towards a reset; skipped, swapped and relief sessions change nothing.
 *
 * @param over the repetitions over the target, 0 to 50; 0 where {@code atLeast} counts
 * @param atLeast the repetitions of the last set, 0 to 100; 0 where {@code over} counts
 * @param sessions the sessions running, 1 to 10
 * @param steps the steps and the cap
 * @param failures the misses it survives
 */
public record LastSetProgression(int over, int atLeast, int sessions, LoadSteps steps, Failures failures)
        implements SteppedLoad {

    private static final int MOST_OVER = 50;
    private static final int MOST_SESSIONS = 10;

    /**
     * Returns the NSCA's 2-for-2 rule: two repetitions over the target in the last set, two sessions running.
     *
     * @param steps the steps and the cap
     * @return the rule
     */
    public static LastSetProgression twoForTwo(LoadSteps steps) {
        return new LastSetProgression(2, 0, 2, steps, Failures.standard());
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }

    /**
     * Checks the settings.
     *
     * @param over the repetitions over the target, 0 to 50
     * @param atLeast the repetitions of the last set, 0 to 100
     * @param sessions the sessions running, 1 to 10
     * @param steps the steps and the cap
     * @param failures the misses it survives
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public LastSetProgression {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(failures, "failures");
        check("over", over, 0, MOST_OVER);
        check("atLeast", atLeast, 0, 2 * MOST_OVER);
        check("sessions", sessions, 1, MOST_SESSIONS);
        if (over == 0 && atLeast == 0) {
            throw InvalidValueException.of("over", "must be above 0 where no repetitions are stated", over, "missing");
        }
    }

    @Override
    public String id() {
        return "last-set";
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("L-NSCA-13", "L-STAND-20", "C-PROG-01");
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (standing.basis().isEmpty()) {
            return Sets.started(standing, exposure, judgement, lift);
        }
        return switch (judgement.verdict()) {
            case MET -> met(standing, exposure, judgement, lift);
            case MISSED -> failures.missed(standing, standing.withReps(0), lift);
            default -> Outcome.held(standing, exposure, judgement);
        };
    }

    private Outcome met(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        int planned = exposure.targets().get(exposure.targets().size() - 1).reps();
        int wanted = atLeast > 0 ? atLeast : planned + over;
        if (judgement.lastReps() < wanted) {
            return Outcome.held(standing.counting(0, 0), DecisionCode.NOT_YET, 0, sessions);
        }
        int successes = standing.successes() + 1;
        if (successes < sessions) {
            return Outcome.held(standing.counting(0, successes), DecisionCode.NOT_YET, successes, sessions);
        }
        int reps = Sets.mostReps(exposure.planned());
        return MetTarget.step(standing, standing.withReps(0), reps, judgement, lift, steps);
    }
}
