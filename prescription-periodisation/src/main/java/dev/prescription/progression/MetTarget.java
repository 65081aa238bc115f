package dev.prescription.progression;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;

/**
 * What a met target leads to under a rule of working loads: the next load, or repetitions first where that is beyond the cap.
 *
 * <p>For example dumbbells of 10 kg, then 12 kg: 20 % at once. The repetitions rise by one a session until the rep-max model
 * says that who did so many with 10 kg can do those of the plan with 12 kg; then the load steps and the plan's repetitions
 * return. By the RTS chart eight repetitions with 12 kg are earned by 15 with 10 kg.
 */
public final class MetTarget {

    private MetTarget() {}

    /**
     * Decides what follows from a met target.
     *
     * @param standing where the exercise stands, its basis known
     * @param again where it would stand after a step, with the repetitions and sets the rule then asks for, and the old basis
     * @param reps the repetitions it would ask for after a step
     * @param judgement what was done
     * @param lift the exercise and its lifter
     * @param steps the steps and the cap
     * @return a step, repetitions first, or over to the coach where there is no heavier load
     */
    public static Outcome step(
            Standing standing, Standing again, int reps, Judgement judgement, Lift lift, LoadSteps steps) {
        Load basis = standing.basis().orElseThrow();
        LoadSteps.Next next = steps.next(lift, basis, judgement.credited(basis, lift));
        if (next.load().isEmpty()) {
            return Outcome.handBack(standing.counting(0, 0), DecisionCode.HEAVIEST);
        }
        Load to = next.load().get();
        if (next.isAllowed()) {
            return stepped(again, judgement, lift, basis, to);
        }
        int done = judgement.fewestReps();
        if (isEarned(lift, basis, to, done, reps)) {
            return Outcome.of(
                    Decision.Kind.STEP, again.withBasis(to), DecisionCode.STEPPED_AFTER_REPS, done, basis, to, reps);
        }
        int more = Math.max(standing.reps(), Math.max(done, reps)) + 1;
        return lift.model().accepts(more, Rir.FAILURE)
                ? Outcome.of(
                        Decision.Kind.REPS_FIRST,
                        standing.withReps(more).counting(0, 0),
                        DecisionCode.REPS_FIRST,
                        to,
                        steps.cap(),
                        more)
                : Outcome.handBack(standing.counting(0, 0), DecisionCode.HANDED_BACK);
    }

    /**
     * Returns a step and its reason, which names the load that was lifted where the sets asked for the basis itself.
     *
     * @param again where the exercise stands after the step, with the old basis
     * @param judgement what was done
     * @param lift the exercise and its lifter
     * @param basis the old basis
     * @param to the new one
     * @return the step
     */
    public static Outcome stepped(Standing again, Judgement judgement, Lift lift, Load basis, Load to) {
        Load credited = judgement.credited(basis, lift);
        boolean isOfBasis = judgement.lifted().filter(credited::sameMassAs).isPresent();
        return isOfBasis
                ? Outcome.of(Decision.Kind.STEP, again.withBasis(to), DecisionCode.STEPPED, credited, basis, to)
                : Outcome.of(Decision.Kind.STEP, again.withBasis(to), DecisionCode.STEPPED_IN_PROPORTION, basis, to);
    }

    /**
     * Says whether repetitions with one load earn others with a heavier one, by the rep-max model.
     *
     * @param lift the exercise and its lifter
     * @param from the load that was lifted
     * @param to the heavier load
     * @param done the repetitions done
     * @param reps the repetitions to be done
     * @return whether the same maximum allows both; false where the model does not know
     */
    static boolean isEarned(Lift lift, Load from, Load to, int done, int reps) {
        RepMaxModel model = lift.model();
        int known = (int) Math.min(done, model.maxRepsToFailure());
        if (known < 1 || reps < 1 || !model.accepts(reps, Rir.FAILURE)) {
            return false;
        }
        long shareDone = model.percentFor(known, Rir.FAILURE).hundredths();
        long shareNext = model.percentFor(reps, Rir.FAILURE).hundredths();
        return lift.system(to) * shareDone <= lift.system(from) * shareNext;
    }
}
