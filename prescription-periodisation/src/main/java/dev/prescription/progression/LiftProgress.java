package dev.prescription.progression;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.quantity.Load;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One exercise of one lifter under its rule: the fold of what was done into where it stands.
 *
 * <p>For example a squat of 100 kg under a linear rule: {@code after(exposure)} of three sets of five with 100 kg stands at
 * 105 kg and says why. Two laws hold whatever the rule says: a miss never raises the basis and no step exceeds the cap; a rule
 * that tries hands back to the coach, and so does one that raises help, or lowers it where the target was not met. What hurts is
 * held until it is cleared, and handed back when it hurts twice running. Immutable.
 */
public final class LiftProgress {

    private static final int MOST_FACTS = 12;

    private final ProgressionRule rule;
    private final Lift lift;
    private final LoadOrigin origin;
    private final Standing standing;
    private final List<String> facts;
    private final int pains;
    private final boolean isLocked;

    private LiftProgress(
            ProgressionRule rule,
            Lift lift,
            LoadOrigin origin,
            Standing standing,
            List<String> facts,
            int pains,
            boolean isLocked) {
        this.rule = rule;
        this.lift = lift;
        this.origin = origin;
        this.standing = standing;
        this.facts = facts;
        this.pains = pains;
        this.isLocked = isLocked;
    }

    /**
     * Starts an exercise.
     *
     * @param rule its rule
     * @param lift the exercise and its lifter
     * @param basis the load the plan's loads are taken of; empty where none is known
     * @return where it stands before its first session
     */
    public static LiftProgress start(ProgressionRule rule, Lift lift, Optional<Load> basis) {
        Objects.requireNonNull(lift, "lift");
        Standing start = Objects.requireNonNull(rule, "rule").start(basis);
        return new LiftProgress(rule, lift, LoadOrigin.of(basis), start, List.of(), 0, false);
    }

    /**
     * Returns the sets to ask for now: the plan's, their loads moved with the basis and rounded once, then as the rule has
     * them. Where the basis is the maximum the plan is made anew of it, and its loads are taken as they are.
     *
     * @param planned the sets as the plan has them, with loads that can be loaded
     * @param exact the same sets with exact loads
     * @return the sets; none where the plan has none, for what a restriction withholds no rule brings back
     */
    public List<SetTarget> targets(List<SetTarget> planned, List<SetTarget> exact) {
        return planned.isEmpty() ? List.of() : rule.targets(standing, moved(planned, exact), lift);
    }

    /**
     * Returns the plan's sets with their loads moved with the basis and rounded once, without what the rule makes of them: for
     * other sets of the same exercise.
     *
     * @param planned the sets as the plan has them, with loads that can be loaded
     * @param exact the same sets with exact loads
     * @return the sets
     */
    public List<SetTarget> moved(List<SetTarget> planned, List<SetTarget> exact) {
        return origin.moved(planned, exact, standing, lift);
    }

    /**
     * Decides after an exposure.
     *
     * @param exposure what was asked for and done
     * @return where the exercise stands now, and the decision
     */
    public Step after(Exposure exposure) {
        Objects.requireNonNull(exposure, "exposure");
        Judgement judgement = Judgement.of(exposure, moved(exposure.planned(), exposure.planned()));
        Outcome outcome = outcome(exposure, judgement);
        Decision decision = new Decision(
                lift.exercise().id(),
                rule.id(),
                rule.version(),
                outcome.kind(),
                standing,
                outcome.to(),
                factsWith(exposure),
                outcome.reason(),
                rule.evidenceIds());
        return new Step(taking(decision, exposure), decision);
    }

    /**
     * Takes a decision that was stored, whatever the rule would say today.
     *
     * @param decision the stored decision
     * @param exposure what was asked for and done
     * @return where the exercise stands after it
     */
    public LiftProgress taking(Decision decision, Exposure exposure) {
        boolean isFresh = decision.kind() != Decision.Kind.HELD && decision.kind() != Decision.Kind.HAND_BACK;
        return new LiftProgress(
                rule,
                lift,
                origin,
                decision.to(),
                isFresh ? List.of() : factsWith(exposure),
                exposure.isPainful() ? pains + 1 : pains,
                isLocked);
    }

    private List<String> factsWith(Exposure exposure) {
        List<String> all = new ArrayList<>(facts);
        all.add(exposure.entryId());
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST_FACTS), all.size()));
    }

    private Outcome outcome(Exposure exposure, Judgement judgement) {
        if (exposure.isPainful()) {
            return pains == 0
                    ? Outcome.held(standing, DecisionCode.PAIN)
                    : Outcome.handBack(standing, DecisionCode.PAIN_AGAIN);
        }
        if (pains > 0) {
            return Outcome.held(standing, DecisionCode.PAIN);
        }
        if (isLocked) {
            return Outcome.held(standing, DecisionCode.LOCKED);
        }
        Outcome outcome = rule.decide(standing, exposure, judgement, lift);
        if (lift.isAssisted() && isReversed(outcome, judgement)) {
            return Outcome.handBack(outcome.to().withBasis(standing.basis().orElseThrow()), DecisionCode.HANDED_BACK);
        }
        if (!outcome.to().isHeavierThan(standing)) {
            return outcome;
        }
        if (judgement.verdict() == Judgement.Verdict.MISSED) {
            return Outcome.handBack(standing, DecisionCode.REFUSED_AFTER_MISS, rule.id());
        }
        return isWithinCap(exposure, judgement, outcome.to())
                ? outcome
                : Outcome.handBack(
                        standing, DecisionCode.REFUSED_BEYOND_CAP, rule.id(), BigDecimal.valueOf(rule.capPercent()));
    }

    /** Of help more is easier and less is harder: neither rewards a success nor relieves after a miss. */
    private boolean isReversed(Outcome outcome, Judgement judgement) {
        return outcome.to().isHeavierThan(standing)
                || (standing.isHeavierThan(outcome.to()) && judgement.verdict() != Judgement.Verdict.MET);
    }

    /** Of a working load what is moved is capped, or the maximum it asks for where repetitions fall with the step. */
    private boolean isWithinCap(Exposure exposure, Judgement judgement, Standing to) {
        Load before = standing.basis().orElseThrow();
        Load after = to.basis().orElseThrow();
        if (standing.kind() != Standing.Kind.WORKING_LOAD) {
            long most = before.tenthMicrograms() + lift.system(before) / 100 * rule.capPercent();
            return after.tenthMicrograms() <= most;
        }
        if (LoadSteps.isWithin(lift, before, after, rule.capPercent())) {
            return true;
        }
        int again = rule.targets(to, exposure.planned(), lift).stream()
                .mapToInt(SetTarget::reps)
                .max()
                .orElse(0);
        return MetTarget.isEarned(lift, before, after, judgement.fewestReps(), again);
    }

    /**
     * Returns the exercise with a basis a coach chose; no cap applies, and what was counted is forgotten.
     *
     * @param basis the basis
     * @return where the exercise stands
     */
    public LiftProgress withBasis(Load basis) {
        Standing chosen = standing.withBasis(basis).withReps(0).withSets(0);
        return new LiftProgress(rule, lift, origin, chosen, List.of(), pains, isLocked);
    }

    /**
     * Returns the exercise under another rule, from the basis it has where that is known and of the same kind.
     *
     * <p>For example from a working load of 115 kg to a rule of the maximum, which is 140 kg: 140 kg, whatever was lifted.
     *
     * @param other the rule
     * @param start what the plan's loads are of where it does not go on from the basis it has
     * @param basis what it starts from then; empty where none is known
     * @return where the exercise stands
     */
    public LiftProgress under(ProgressionRule other, LoadOrigin start, Optional<Load> basis) {
        boolean goesOn = other.basis() == standing.kind() && standing.basis().isPresent();
        Standing begun = other.start(goesOn ? standing.basis() : basis);
        return new LiftProgress(other, lift, goesOn ? origin : start, begun, List.of(), pains, isLocked);
    }

    /**
     * Returns the exercise where it has become known what the plan's loads are of.
     *
     * @param start what they are of
     * @return where the exercise stands, which is where it stood; the same where that was known
     */
    public LiftProgress from(LoadOrigin start) {
        Objects.requireNonNull(start, "start");
        boolean isKnown = origin.basis().isPresent();
        return isKnown ? this : new LiftProgress(rule, lift, start, standing, facts, pains, isLocked);
    }

    /**
     * Returns the exercise with its basis locked or not.
     *
     * @param locked whether no rule may move it
     * @return where the exercise stands
     */
    public LiftProgress locked(boolean locked) {
        return new LiftProgress(rule, lift, origin, standing, facts, pains, locked);
    }

    /**
     * Returns the exercise as one that hurt, maybe where another rule asked for it; once counts for the day.
     *
     * @return where the exercise stands
     */
    public LiftProgress hurting() {
        return pains > 0 ? this : new LiftProgress(rule, lift, origin, standing, facts, 1, isLocked);
    }

    /**
     * Returns the exercise with its pain cleared.
     *
     * @return where the exercise stands
     */
    public LiftProgress cleared() {
        return new LiftProgress(rule, lift, origin, standing, facts, 0, isLocked);
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public ProgressionRule rule() {
        return rule;
    }

    /**
     * Returns where the exercise stands.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Says whether it hurt and was not cleared.
     *
     * @return whether nothing may rise
     */
    public boolean isHeldByPain() {
        return pains > 0;
    }

    /** Returns the exercise, the rule and the standing; no load. */
    @Override
    public String toString() {
        return lift + " by " + rule.id() + ": " + standing;
    }

    /**
     * Where an exercise stands after an exposure, and what was decided.
     *
     * @param progress where it stands
     * @param decision what was decided
     */
    public record Step(LiftProgress progress, Decision decision) {}
}
