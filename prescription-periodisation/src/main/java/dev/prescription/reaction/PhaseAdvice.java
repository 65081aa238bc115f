package dev.prescription.reaction;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.log.DecisionTaken;
import dev.prescription.message.Message;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.proposal.ProposalCode;
import dev.prescription.quantity.Load;
import dev.prescription.rule.GoalAdvice;
import dev.prescription.rule.GoalAdvice.PhaseOrder;
import dev.prescription.rule.GoalAdvisor;
import dev.prescription.rule.GoalAdvisor.Aim;
import dev.prescription.rule.GoalAdvisor.Plateau;
import dev.prescription.rule.GoalStatement;
import dev.prescription.rule.GoalStatement.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** A phase for what the lifts lack, as the founding sources order phases: where lifts have not risen for weeks in spite of relief. */
final class PhaseAdvice {

    private static final int FEWEST = 6;
    private static final int STRENGTH = 100;

    private final LogFacts facts;
    private final ReactionSettings settings;

    PhaseAdvice(LogFacts facts, ReactionSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    void add(List<Proposal> found, List<Message> withheld) {
        SortedMap<ExerciseId, List<DecisionTaken>> judged = facts.judgedWithin(settings.plateauDays());
        judged.values()
                .removeIf(decisions ->
                        decisions.size() < FEWEST || basis(decisions).isEmpty());
        SortedSet<ExerciseId> still = new TreeSet<>();
        List<DecisionTaken> because = new ArrayList<>();
        judged.forEach((exercise, decisions) -> {
            if (!hasRisen(decisions)) {
                still.add(exercise);
                because.addAll(decisions);
            }
        });
        if (still.size() < settings.lifts() || 2 * still.size() < judged.size()) {
            return;
        }
        Goal goal = facts.plan().programme().goal();
        Plateau plateau = aim(goal) == Aim.LOOKS ? Plateau.SIZE : Plateau.STRENGTH;
        GoalAdvice advice = GoalAdvisor.forAim(aim(goal))
                .withLevel(facts.plan().programme().prescriber().level())
                .withPlateau(plateau)
                .advise();
        if (isWithheld(advice, goal, withheld)) {
            return;
        }
        List<String> findings = new ArrayList<>(List.of("C-PLATEAU-01"));
        for (GoalStatement statement : advice.support(Question.PHASE_ORDER)) {
            findings.add(statement.finding().id());
        }
        found.add(new Proposal(
                "phase-" + LogFacts.last(because),
                new CoachChange.Blend(share(advice.phaseOrder())),
                Message.of(
                        ProposalCode.PLATEAU, List.copyOf(still), settings.plateauDays(), plateau, advice.phaseOrder()),
                because.stream().map(DecisionTaken::cause).distinct().toList(),
                findings));
    }

    private boolean isWithheld(GoalAdvice advice, Goal goal, List<Message> withheld) {
        PhaseOrder order = advice.phaseOrder();
        if (order != PhaseOrder.SIZE_FIRST && order != PhaseOrder.STRENGTH_FIRST) {
            withheld.add(Message.of(ReactionCode.NO_ORDER, order));
        } else if (facts.plan().programme().terms().isEmpty()) {
            withheld.add(Message.of(ReactionCode.WRITTEN));
        } else if (goal.strengthShare() == share(order)) {
            withheld.add(Message.of(ReactionCode.SAME_PHASE, goal));
        } else if (facts.sessions().stream()
                .noneMatch(session ->
                        facts.relief().contains(session.id()) && facts.isWithin(session, settings.plateauDays()))) {
            withheld.add(Message.of(ReactionCode.RELIEF_FIRST));
        } else {
            return false;
        }
        return true;
    }

    private static int share(PhaseOrder order) {
        return order == PhaseOrder.STRENGTH_FIRST ? STRENGTH : 0;
    }

    private static Aim aim(Goal goal) {
        return switch (goal.kind()) {
            case STRENGTH -> Aim.BIGGER_LIFT;
            case STRENGTH_WITHOUT_SIZE_GAIN -> Aim.WEIGHT_CLASS;
            case HYPERTROPHY -> Aim.LOOKS;
            case BLENDED, ENDURANCE, POWER -> Aim.BOTH;
        };
    }

    private static Optional<Load> basis(List<DecisionTaken> decisions) {
        return decisions.get(0).decision().from().basis();
    }

    /** Whether the basis is heavier at the end than at the start, or more is asked for with the same. */
    private static boolean hasRisen(List<DecisionTaken> decisions) {
        Standing first = decisions.get(0).decision().from();
        Decision last = decisions.get(decisions.size() - 1).decision();
        return last.to().isHeavierThan(first)
                || (!first.isHeavierThan(last.to())
                        && (last.to().reps() > first.reps() || last.to().sets() > first.sets()));
    }
}
