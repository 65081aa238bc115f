package dev.prescription.log;

import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a coach decided, with author and reason; it holds whatever a rule says.
 *
 * <p>For example "bench press from 80 kg, coach Kim: shoulder first" at place 12 of the log. It may answer a proposal: the change
 * is then the one proposed, another one, or none where it is refused.
 *
 * @param id the entry's id
 * @param sequence the place in the log, at least 1
 * @param date the athlete's calendar day
 * @param proposal the proposal it answers; empty where the coach acts unasked
 * @param change what changes; empty where a proposal is refused
 * @param author who decided, 1 to 500 characters
 * @param reason why, 1 to 500 characters
 */
public record CoachEvent(
        String id,
        long sequence,
        LocalDate date,
        Optional<Proposal> proposal,
        Optional<CoachChange> change,
        String author,
        String reason)
        implements LogEntry {

    /** What became of a proposal. */
    public enum Verdict {
        /** The coach acted without a proposal. */
        UNASKED,
        /** What was proposed is done. */
        ACCEPTED,
        /** Something else is done in its place. */
        CHANGED,
        /** Nothing is done. */
        REFUSED
    }

    /**
     * Checks the parts; {@link #of}, {@link #accepting}, {@link #changing} and {@link #refusing} are the ways in.
     *
     * @param id the entry's id
     * @param sequence the place in the log
     * @param date the day
     * @param proposal the proposal it answers
     * @param change what changes
     * @param author who decided
     * @param reason why
     * @throws InvalidValueException if a part is malformed or out of range, or neither a proposal nor a change is given (code
     *     {@code "missing"})
     */
    public CoachEvent {
        Entries.check(id, sequence, date);
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(change, "change");
        Entries.checkText("author", author);
        Entries.checkText("reason", reason);
        if (proposal.isEmpty() && change.isEmpty()) {
            throw InvalidValueException.of("change", "must be given, or a proposal refused", id, "missing");
        }
    }

    /**
     * Returns what a coach did unasked.
     *
     * @param id the entry's id
     * @param sequence the place in the log, at least 1
     * @param date the athlete's calendar day
     * @param change what changes
     * @param author who decided, 1 to 500 characters
     * @param reason why, 1 to 500 characters
     * @return the event
     * @throws InvalidValueException if a part is malformed or out of range
     */
    public static CoachEvent of(
            String id, long sequence, LocalDate date, CoachChange change, String author, String reason) {
        return new CoachEvent(id, sequence, date, Optional.empty(), Optional.of(change), author, reason);
    }

    /**
     * Returns that a coach does what was proposed.
     *
     * @param id the entry's id
     * @param sequence the place in the log, at least 1
     * @param date the athlete's calendar day
     * @param proposal the proposal
     * @param author who decided, 1 to 500 characters
     * @param reason why, 1 to 500 characters
     * @return the event
     * @throws InvalidValueException if a part is malformed or out of range
     */
    public static CoachEvent accepting(
            String id, long sequence, LocalDate date, Proposal proposal, String author, String reason) {
        return changing(id, sequence, date, proposal, proposal.change(), author, reason);
    }

    /**
     * Returns that a coach does something in place of what was proposed.
     *
     * @param id the entry's id
     * @param sequence the place in the log, at least 1
     * @param date the athlete's calendar day
     * @param proposal the proposal
     * @param instead what changes; the proposal's own accepts it
     * @param author who decided, 1 to 500 characters
     * @param reason why, 1 to 500 characters
     * @return the event
     * @throws InvalidValueException if a part is malformed or out of range
     */
    public static CoachEvent changing(
            String id,
            long sequence,
            LocalDate date,
            Proposal proposal,
            CoachChange instead,
            String author,
            String reason) {
        return new CoachEvent(id, sequence, date, Optional.of(proposal), Optional.of(instead), author, reason);
    }

    /**
     * Returns that a coach does nothing of what was proposed.
     *
     * @param id the entry's id
     * @param sequence the place in the log, at least 1
     * @param date the athlete's calendar day
     * @param proposal the proposal
     * @param author who decided, 1 to 500 characters
     * @param reason why, 1 to 500 characters
     * @return the event
     * @throws InvalidValueException if a part is malformed or out of range
     */
    public static CoachEvent refusing(
            String id, long sequence, LocalDate date, Proposal proposal, String author, String reason) {
        return new CoachEvent(id, sequence, date, Optional.of(proposal), Optional.empty(), author, reason);
    }

    /**
     * Returns what became of the proposal.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (proposal.isEmpty()) {
            return Verdict.UNASKED;
        }
        if (change.isEmpty()) {
            return Verdict.REFUSED;
        }
        return change.get().equals(proposal.get().change()) ? Verdict.ACCEPTED : Verdict.CHANGED;
    }

    /** Returns id, place and what changes; no load. */
    @Override
    public String toString() {
        return "coach event " + id + " (" + sequence + "), "
                + change.map(CoachChange::toString).orElse("nothing changes");
    }
}
