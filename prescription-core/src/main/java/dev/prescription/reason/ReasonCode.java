package dev.prescription.reason;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.RuleId;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Spoken;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Relation;
import dev.prescription.parameter.Scope;
import java.util.List;

/**
 * The lines of a reason, apart from its notes, as {@link Reason#lines()} returns them.
 *
 * <p>For example {@link #DISAGREES} is said with a guideline, a rule, its range and how that range lies to the prescribed one.
 */
public enum ReasonCode implements MessageCode {
    /** What is prescribed, by which guidelines, for whom, and how sure it is. */
    HEAD(
            Argument.of("parameter", Parameter.class),
            Argument.of("value", Range.class),
            Argument.optional("in", Parameter.class),
            Argument.listed("guidelines", String.class, Joint.WITH),
            Argument.of("context", Spoken.class),
            Argument.of("certainty", Certainty.class)),
    /** A rule the value came from, with range and scope where they are not those of the value, and how it was derived. */
    RULE(
            Argument.of("rule", RuleId.class),
            Argument.optional("range", Range.class),
            Argument.of("parameter", Parameter.class),
            Argument.optional("scope", Scope.class),
            Argument.optional("derivation", String.class)),
    /** A finding that speaks of the parameter, in its source's sense. */
    FROM(
            Argument.of("finding", String.class),
            Argument.of("source", Source.class),
            Argument.optional("status", Verification.class),
            Argument.of("statement", String.class)),
    /** The findings beside those quoted. */
    ALSO_RESTS_ON(Argument.listed("findings", Message.class, Joint.SEMICOLON)),
    /** No finding speaks of the parameter; those that the rule rests on. */
    RESTS_AS_A_WHOLE_ON(
            Argument.of("parameter", Parameter.class), Argument.listed("findings", Message.class, Joint.SEMICOLON)),
    /** One finding, by name, within a list. */
    FINDING(Argument.of("finding", Finding.class), Argument.optional("status", Verification.class)),
    /** A rule that states another range; the source where it is one and how its row is known, the rules that override it. */
    DISAGREES(
            Argument.of("guideline", String.class),
            Argument.of("rule", RuleId.class),
            Argument.optional("source", String.class),
            Argument.optional("status", Verification.class),
            Argument.of("range", Range.class),
            Argument.of("parameter", Parameter.class),
            Argument.of("kind", Relation.class),
            Argument.listed("overriding", RuleId.class, Joint.AND));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    ReasonCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Reason.HEAD"} and so on. */
    @Override
    public String key() {
        return "Reason." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
