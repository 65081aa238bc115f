package dev.prescription.rule;

import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of the hypertrophy goal: the guideline's hypertrophy cell, as it stands.
 *
 * <p>For example the consensus gives an intermediate's main lift 6-10 repetitions at RIR 1-3.
 */
public final class HypertrophyRules implements RuleModule {

    /** The one instance; it holds no state. */
    public static final HypertrophyRules INSTANCE = new HypertrophyRules();

    private HypertrophyRules() {}

    @Override
    public Goal goal() {
        return Goal.hypertrophy();
    }

    @Override
    public Optional<Reason> answer(Guideline guideline, Parameter parameter, Scope context) {
        Scope asked = Objects.requireNonNull(context, "context").withGoals(GoalKind.HYPERTROPHY);
        return Cell.of(guideline, parameter, asked).map(cell -> cell.reason(goal(), asked, guideline, List.of()));
    }
}
