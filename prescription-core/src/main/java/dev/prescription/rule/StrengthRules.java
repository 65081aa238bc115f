package dev.prescription.rule;

import dev.prescription.goal.Goal;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of the strength goal, with or without size gain: the guideline's strength cell, as it stands.
 *
 * <p>For example the consensus gives an intermediate's main lift 2-6 repetitions at 80-92 % 1RM.
 */
public final class StrengthRules implements RuleModule {

    private static final StrengthRules STRENGTH = new StrengthRules(Goal.strength());
    private static final StrengthRules WITHOUT_SIZE_GAIN =
            new StrengthRules(Goal.strength().withoutSizeGain());

    private final Goal goal;

    private StrengthRules(Goal goal) {
        this.goal = goal;
    }

    /**
     * Returns the rules of strength.
     *
     * @return the one instance for {@link Goal#strength()}
     */
    public static StrengthRules strength() {
        return STRENGTH;
    }

    /**
     * Returns the rules of strength without size gain.
     *
     * @return the one instance for {@link Goal#withoutSizeGain()}
     */
    public static StrengthRules withoutSizeGain() {
        return WITHOUT_SIZE_GAIN;
    }

    @Override
    public Goal goal() {
        return goal;
    }

    @Override
    public Optional<Reason> answer(Guideline guideline, Parameter parameter, Scope context) {
        Scope asked = Objects.requireNonNull(context, "context").withGoals(goal.kind());
        return Cell.of(guideline, parameter, asked).map(cell -> cell.reason(goal(), asked, guideline, List.of()));
    }
}
