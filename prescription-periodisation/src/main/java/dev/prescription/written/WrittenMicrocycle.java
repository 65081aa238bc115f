package dev.prescription.written;

import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.WeekKind;
import java.util.List;
import java.util.Objects;

/**
 * One microcycle of a written programme: how many days, what for, and its sessions in order.
 *
 * <p>For example a week of three sessions, or nine days of four.
 *
 * @param kind what it is for: training, or planned relief
 * @param days the days, 1 to 14
 * @param sessions the sessions, 1 to 28; not modifiable
 */
public record WrittenMicrocycle(WeekKind kind, int days, List<WrittenSession> sessions) {

    private static final int WEEK = 7;

    /**
     * Copies the sessions and checks the numbers.
     *
     * @param kind what it is for
     * @param days the days
     * @param sessions the sessions
     * @throws InvalidValueException if {@code days} is outside 1 to 14, there is no session or more than two a day
     */
    public WrittenMicrocycle {
        Objects.requireNonNull(kind, "kind");
        sessions = List.copyOf(sessions);
        Counts.check("days of a microcycle", days, 1, Counts.MOST_DAYS);
        Counts.check("sessions of a microcycle", sessions.size(), 1, 2 * days);
    }

    /**
     * Returns a training week of seven days.
     *
     * @param sessions the sessions in order
     * @return the week
     * @throws InvalidValueException if there is no session, or more than fourteen
     */
    public static WrittenMicrocycle week(WrittenSession... sessions) {
        return new WrittenMicrocycle(WeekKind.TRAINING, WEEK, List.of(sessions));
    }

    /**
     * Returns a week of planned relief.
     *
     * @param sessions the sessions in order
     * @return the week
     * @throws InvalidValueException if there is no session, or more than fourteen
     */
    public static WrittenMicrocycle deload(WrittenSession... sessions) {
        return new WrittenMicrocycle(WeekKind.DELOAD, WEEK, List.of(sessions));
    }

    /**
     * Returns the same sessions over another number of days.
     *
     * @param length the days, 1 to 14
     * @return the microcycle
     * @throws InvalidValueException if {@code length} is outside 1 to 14, or too short for the sessions
     */
    public WrittenMicrocycle overDays(int length) {
        return new WrittenMicrocycle(kind, length, sessions);
    }

    /** Returns the text of a programme's line and its sessions' below. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind == WeekKind.DELOAD ? "deload " : "microcycle ");
        text.append(Counted.of(days, "day"));
        sessions.forEach(session -> text.append("\n  ").append(session));
        return text.toString();
    }
}
