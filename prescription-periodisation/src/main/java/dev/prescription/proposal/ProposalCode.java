package dev.prescription.proposal;

import dev.prescription.message.Argument;
import dev.prescription.message.MessageCode;
import java.util.List;

/**
 * Why something is proposed, as codes with typed arguments.
 *
 * <p>For example {@link #STATED} is said with a sentence of whoever proposes. A key is never reused for something else.
 */
public enum ProposalCode implements MessageCode {
    /** Whoever proposes says why in their own words. */
    STATED(Argument.of("text", String.class));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    ProposalCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Proposal.STATED"} and so on. */
    @Override
    public String key() {
        return "Proposal." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
