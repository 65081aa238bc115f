package dev.prescription.log;

import dev.prescription.exercise.ExerciseId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a coach decided, with author and reason; it holds whatever a rule says.
 *
 * <p>For example "bench press from 80 kg, coach Kim: shoulder first" at place 12 of the log.
 *
 * @param id the entry's id
 * @param sequence the place in the log, at least 1
 * @param date the athlete's calendar day
 * @param exercise the exercise it is about
 * @param change what changes
 * @param author who decided, 1 to 500 characters
 * @param reason why, 1 to 500 characters
 */
public record CoachEvent(
        String id, long sequence, LocalDate date, ExerciseId exercise, CoachChange change, String author, String reason)
        implements LogEntry {

    /**
     * Checks the parts.
     *
     * @param id the entry's id
     * @param sequence the place in the log
     * @param date the day
     * @param exercise the exercise it is about
     * @param change what changes
     * @param author who decided
     * @param reason why
     * @throws dev.prescription.quantity.InvalidValueException if a part is malformed or out of range
     */
    public CoachEvent {
        Entries.check(id, sequence, date);
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(change, "change");
        Entries.checkText("author", author);
        Entries.checkText("reason", reason);
    }

    /** Returns id, place and exercise; no load. */
    @Override
    public String toString() {
        return "coach event " + id + " (" + sequence + ") about " + exercise;
    }
}
