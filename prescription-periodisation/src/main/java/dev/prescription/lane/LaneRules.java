package dev.prescription.lane;

import dev.prescription.progression.ProgressionRule;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.DeclaredProgression;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which rule a slot progresses by.
 *
 * @param declared finds the rule a declaration means, by the unit the athlete trains in; empty where nobody knows it
 * @param generated the rule of the slots of generated programmes; empty where their loads stay
 */
public record LaneRules(
        BiFunction<DeclaredProgression, MassUnit, Optional<ProgressionRule>> declared,
        Optional<ProgressionRule> generated) {

    /**
     * Checks that nothing is missing.
     *
     * @param declared finds the rule a declaration means
     * @param generated the rule of the slots of generated programmes
     */
    public LaneRules {
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(generated, "generated");
    }

    /**
     * Returns the rules with a caller's own before them.
     *
     * @param own finds the rule a declaration means; empty where the others decide
     * @return the rules
     */
    public LaneRules with(BiFunction<DeclaredProgression, MassUnit, Optional<ProgressionRule>> own) {
        return new LaneRules(
                (declaration, unit) -> own.apply(declaration, unit).or(() -> declared.apply(declaration, unit)),
                generated);
    }

    /**
     * Returns the rule a slot declares; a name that nobody knows is refused, for the slot would stand still and say nothing.
     *
     * @param declaration what the slot declares
     * @param unit the unit the athlete trains in
     * @return the rule
     * @throws InvalidValueException if nobody knows it (code {@code "unknown"})
     */
    public ProgressionRule known(DeclaredProgression declaration, MassUnit unit) {
        return declared.apply(declaration, unit)
                .orElseThrow(() -> InvalidValueException.of(
                        "progression", "must name a known rule", declaration.rule(), "unknown"));
    }
}
