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
 * The rules of the strength goal: the guideline's strength cell, as it stands.
 *
 * <p>For example the consensus gives an intermediate's main lift 2-6 repetitions at 80-92 % 1RM.
 */
public final class StrengthRules implements RuleModule {

    /** The one instance; it holds no state. */
    public static final StrengthRules INSTANCE = new StrengthRules();

    private StrengthRules() {}

    @Override
    public Goal goal() {
        return Goal.strength();
    }

    @Override
    public Optional<Reason> answer(Guideline guideline, Parameter parameter, Scope context) {
        Scope asked = Objects.requireNonNull(context, "context").withGoals(GoalKind.STRENGTH);
        return Cell.of(guideline, parameter, asked).map(cell -> cell.reason(goal(), asked, guideline, List.of()));
    }
}
