package dev.prescription.proposal;

import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * A change that is proposed to a coach, who accepts it, changes it or refuses it; nothing happens until then.
 *
 * <p>For example a deload of the next four sessions, because two lifts have stalled. The answer is a {@code CoachEvent} of the
 * log.
 *
 * @param id what it is called, 1 to 100 characters; the same facts propose under the same id
 * @param change what would change
 * @param reason why, said with a {@link ProposalCode}
 * @param facts the ids of the log entries it follows from; not modifiable, maybe none
 * @param evidenceIds the findings it rests on; not modifiable, none where somebody's own words are the reason
 */
public record Proposal(String id, CoachChange change, Message reason, List<String> facts, List<String> evidenceIds) {

    private static final int LONGEST_ID = 100;
    private static final Messages ENGLISH =
            Messages.of(ResourceBundle.getBundle("dev.prescription.proposal.english", Locale.ROOT));

    /**
     * Checks the id and the reason, and copies the lists.
     *
     * @param id what it is called
     * @param change what would change
     * @param reason why
     * @param facts the ids of the log entries it follows from
     * @param evidenceIds the findings it rests on
     * @throws InvalidValueException if the id is blank or longer than 100 characters (code {@code "malformed"}), the reason's
     *     code is none of {@link ProposalCode} (code {@code "unknown"}), or a code that is not {@link ProposalCode#STATED} has no
     *     finding (code {@code "missing"})
     */
    public Proposal {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
        facts = List.copyOf(facts);
        evidenceIds = List.copyOf(evidenceIds);
        if (Objects.requireNonNull(id, "id").isBlank() || id.length() > LONGEST_ID) {
            throw InvalidValueException.of("id", "must be 1 to 100 characters, not blank", id, "malformed");
        }
        if (!(reason.code() instanceof ProposalCode)) {
            throw InvalidValueException.of(
                    "reason", "must have a code of proposals", reason.code().key(), "unknown");
        }
        if (evidenceIds.isEmpty() && reason.code() != ProposalCode.STATED) {
            throw InvalidValueException.of("evidenceIds", "must name a source", id, "missing");
        }
    }

    /**
     * Returns a proposal in somebody's own words.
     *
     * @param id what it is called, 1 to 100 characters
     * @param change what would change
     * @param text why, one sentence
     * @return the proposal
     * @throws InvalidValueException if the id is blank or longer than 100 characters
     */
    public static Proposal stated(String id, CoachChange change, String text) {
        return new Proposal(id, change, Message.of(ProposalCode.STATED, text), List.of(), List.of());
    }

    /**
     * Returns the English words of proposals; {@code Messages.of} with these keys makes another renderer.
     *
     * @return the renderer
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Returns why in English, with the findings.
     *
     * @return the text, on one line
     */
    public String text() {
        String why = ENGLISH.text(reason);
        return evidenceIds.isEmpty() ? why : why + " (" + String.join(", ", evidenceIds) + ")";
    }

    /** Returns the id and what would change; no load. */
    @Override
    public String toString() {
        return "proposal " + id + ": " + change;
    }
}
