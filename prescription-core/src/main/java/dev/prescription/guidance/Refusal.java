package dev.prescription.guidance;

import dev.prescription.guideline.RuleId;
import dev.prescription.message.Argument;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Spoken;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.Intensity;
import java.math.BigDecimal;
import java.util.List;

/**
 * Why a prescription is not moved to another load.
 *
 * <p>For example a move to 20 %1RM is refused with {@link #TO_OUTSIDE}: the rule that holds the evidence's range, that range, and
 * the claim the range belongs to are its arguments.
 */
public enum Refusal implements MessageCode {
    /** The stated numbers do not give repetitions, reserve and load that hold together. */
    NO_SET(Argument.of("reading", Spoken.class)),
    /** The load moved from lies outside the evidence. */
    FROM_OUTSIDE(Outside.LOAD),
    /** The load moved to lies outside the evidence. */
    TO_OUTSIDE(Outside.LOAD),
    /** The reserve lies outside the evidence. */
    EFFORT_OUTSIDE(
            Argument.of("reserve", BigDecimal.class),
            Argument.of("range", Range.class),
            Argument.of("rule", RuleId.class),
            Argument.of("claim", String.class)),
    /** The model ends before the load moved to. */
    MODEL_ENDS(
            Argument.of("model", String.class),
            Argument.of("reps", BigDecimal.class),
            Argument.of("lowest", Intensity.class),
            Argument.of("to", Intensity.class)),
    /** No whole number of repetitions leaves this reserve near that load. */
    NO_WHOLE_REPS(Argument.of("to", Intensity.class), Argument.of("exact", BigDecimal.class)),
    /** No whole number of sets has that volume load. */
    NO_WHOLE_SETS(Argument.of("exact", BigDecimal.class));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    Refusal(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Refusal.TO_OUTSIDE"} and so on. */
    @Override
    public String key() {
        return "Refusal." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }

    private static final class Outside {
        private static final Argument[] LOAD = {
            Argument.of("load", Intensity.class),
            Argument.of("range", Range.class),
            Argument.of("rule", RuleId.class),
            Argument.of("claim", String.class)
        };
    }
}
