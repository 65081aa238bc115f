package dev.prescription.missed;

import dev.prescription.layout.SessionRef;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * What became of a session that was missed, said where it happened.
 *
 * <p>For example {@code w1.s1} under {@link MissedSessionPolicy#DROP} after log entry {@code s-2}: gone, because {@code w1.s2} was done
 * before it. A pure function of the plan, the log and the policy: nothing of it is stored.
 *
 * @param session the session it is about
 * @param policy the policy that decided
 * @param reason what became of it, as a code with typed arguments
 * @param fact the id of the log entry it follows from
 * @param evidenceIds the findings, at least one; not modifiable
 */
public record MissedSession(
        SessionRef session, MissedSessionPolicy policy, Message reason, String fact, List<String> evidenceIds) {

    private static final Messages ENGLISH =
            Messages.of(ResourceBundle.getBundle("dev.prescription.missed.english", Locale.ROOT));

    /**
     * Checks that there is a source.
     *
     * @param session the session it is about
     * @param policy the policy that decided
     * @param reason what became of it
     * @param fact the id of the log entry it follows from
     * @param evidenceIds the findings
     * @throws InvalidValueException if there is no finding
     */
    public MissedSession {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(fact, "fact");
        evidenceIds = List.copyOf(evidenceIds);
        if (evidenceIds.isEmpty()) {
            throw InvalidValueException.of("evidenceIds", "must name a source", session, "missing");
        }
    }

    /**
     * Returns what became of a session.
     *
     * @param session the session
     * @param policy the policy
     * @param reason what became of it
     * @param fact the id of the log entry
     * @return the decision, with the findings of the policy
     */
    public static MissedSession of(SessionRef session, MissedSessionPolicy policy, Message reason, String fact) {
        if (reason.code() == MissedCode.WAITS) {
            return new MissedSession(session, policy, reason, fact, List.of("C-LIFE-03"));
        }
        List<String> findings = switch (policy) {
            case SHIFT, DROP -> List.of("C-LIFE-03");
            case MERGE -> List.of("C-LIFE-03", "C-SESSION-01", "C-SLOTS-01");
            case REPEAT -> List.of("C-LIFE-04", "L-DET-02");
        };
        return new MissedSession(session, policy, reason, fact, findings);
    }

    /**
     * Returns the English words; {@code Messages.of} with these keys makes another renderer.
     *
     * @return the renderer
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Returns what became of it in English, with the findings.
     *
     * @return the text, on one line
     */
    public String text() {
        return session + ": " + ENGLISH.text(reason) + " (" + String.join(", ", evidenceIds) + ")";
    }

    /** Returns the session, the policy and the fact. */
    @Override
    public String toString() {
        return session + " missed, " + policy + " after " + fact;
    }
}
