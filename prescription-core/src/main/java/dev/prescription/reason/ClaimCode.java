package dev.prescription.reason;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.ClaimPart;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.MessageCode;
import java.util.List;

/**
 * The lines of a claim, as {@link ClaimText#lines} returns them.
 *
 * <p>For example {@link #DOWNGRADE} is said with a concern, such as indirectness, and the sentence that explains it.
 */
public enum ClaimCode implements MessageCode {
    /** The claim's id, how sure it is, and what we hold to be true. */
    HEAD(
            Argument.of("claim", String.class),
            Argument.of("certainty", Certainty.class),
            Argument.of("refined", String.class)),
    /** What the source says, and its rows. */
    SAYS(Argument.listed("findings", String.class, Joint.COMMA), Argument.of("original", String.class)),
    /** Why it was refined. */
    WHY_REFINED(Argument.of("why", String.class)),
    /** What and whom it speaks of. */
    ABOUT(Argument.of("outcome", String.class), Argument.of("population", String.class)),
    /** What must hold. */
    CONDITIONS(Argument.listed("conditions", String.class, Joint.SEMICOLON)),
    /** How it most probably comes about. */
    MECHANISMS(Argument.listed("mechanisms", String.class, Joint.SEMICOLON)),
    /** How else it may come about. */
    LESS_SUPPORTED(Argument.listed("mechanisms", String.class, Joint.SEMICOLON)),
    /** A measured difference. */
    EFFECT(Argument.of("effect", ClaimPart.Effect.class)),
    /** A study that speaks for it. */
    SUPPORTS(Lists.STUDY),
    /** A study that speaks against it, or says where it ends. */
    LIMITS(Lists.STUDY),
    /** Where its certainty starts. */
    STARTS(Argument.of("start", Certainty.class)),
    /** A reason that takes one step. */
    DOWNGRADE(Argument.of("concern", Certainty.Concern.class), Argument.of("because", String.class)),
    /** What would change it. */
    WOULD_CHANGE(Argument.of("change", String.class)),
    /** How the source judges it. */
    THEIR_VERDICT(Argument.of("verdict", String.class)),
    /** How we judge it. */
    OUR_VERDICT(Argument.of("verdict", String.class)),
    /** What does not add up within the source. */
    DISCREPANCY(Argument.listed("findings", String.class, Joint.COMMA), Argument.of("text", String.class)),
    /** What an added study asks: is there a reason to be less sure? */
    ASKS(Lists.QUESTION),
    /** What an added study asks: does a reason to be less sure still hold? */
    ASKS_WHETHER_STILL(Lists.QUESTION);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    ClaimCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Claim.HEAD"} and so on. */
    @Override
    public String key() {
        return "Claim." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }

    /** Arguments that two codes share. */
    private static final class Lists {
        private static final Argument[] STUDY = {
            Argument.of("finding", Finding.class),
            Argument.optional("status", Verification.class),
            Argument.of("fit", ClaimPart.Fit.class),
            Argument.of("note", String.class)
        };

        private static final Argument[] QUESTION = {
            Argument.of("finding", Finding.class),
            Argument.of("doubt", ClaimPart.Doubt.class),
            Argument.of("concern", Certainty.Concern.class)
        };
    }
}
