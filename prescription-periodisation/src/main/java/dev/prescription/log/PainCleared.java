package dev.prescription.log;

import dev.prescription.exercise.ExerciseId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That an exercise which hurt may progress again, said by the athlete or a coach.
 *
 * @param id the entry's id
 * @param sequence the place in the log, at least 1
 * @param date the athlete's calendar day
 * @param exercise the exercise
 * @param author who says so, 1 to 500 characters
 */
public record PainCleared(String id, long sequence, LocalDate date, ExerciseId exercise, String author)
        implements LogEntry {

    /**
     * Checks the parts.
     *
     * @param id the entry's id
     * @param sequence the place in the log
     * @param date the day
     * @param exercise the exercise
     * @param author who says so
     * @throws dev.prescription.quantity.InvalidValueException if a part is malformed or out of range
     */
    public PainCleared {
        Entries.check(id, sequence, date);
        Objects.requireNonNull(exercise, "exercise");
        Entries.checkText("author", author);
    }

    /** Returns id and place; no exercise. */
    @Override
    public String toString() {
        return "cleared " + id + " (" + sequence + ")";
    }
}
