package dev.prescription.reason;

import dev.prescription.evidence.Certainty;
import dev.prescription.guideline.RuleId;
import dev.prescription.message.Argument;
import dev.prescription.message.MessageCode;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import java.util.List;

/**
 * The lines of a recommendation, as {@link Recommendation#lines()} returns them.
 *
 * <p>For example {@link #ADVISED} is said with a guideline, the id of its advice, what a source states, that source's name and
 * the certainty.
 */
public enum RecommendationCode implements MessageCode {
    /** The topic and for whom it is asked. */
    HEAD(Argument.of("topic", Topic.class), Argument.of("context", Scope.class)),
    /** The topic and for whom it was asked, where nobody speaks of it. */
    NOBODY(Argument.of("topic", Topic.class), Argument.of("context", Scope.class)),
    /** The guideline asked, and the one that answers in its place. */
    SILENT(Argument.of("guideline", String.class), Argument.of("other", String.class)),
    /** What is advised. */
    ADVISED(Said.ARGUMENTS),
    /** What another guideline advises instead. */
    DISAGREES(Said.ARGUMENTS);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    RecommendationCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Recommendation.HEAD"} and so on. */
    @Override
    public String key() {
        return "Recommendation." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }

    /** One piece of advice. */
    private static final class Said {
        private static final Argument[] ARGUMENTS = {
            Argument.of("guideline", String.class),
            Argument.of("advice", RuleId.class),
            Argument.of("statement", String.class),
            Argument.of("source", String.class),
            Argument.of("certainty", Certainty.class)
        };
    }
}
