package dev.prescription.layout;

import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.WeekKind;
import java.util.List;

/**
 * One microcycle of a programme: seven days, what they are for, and their sessions.
 *
 * @param number the number of the microcycle in the programme, from 1
 * @param week its mesocycle and its kind
 * @param sessions the sessions in order; not modifiable
 */
public record MicrocycleLayout(int number, ProgrammeWeek week, List<SessionLayout> sessions) {

    /**
     * Copies the sessions.
     *
     * @param number the number of the microcycle in the programme, from 1
     * @param week its mesocycle and its kind
     * @param sessions the sessions in order
     */
    public MicrocycleLayout {
        sessions = List.copyOf(sessions);
    }

    /**
     * Returns what the microcycle is for.
     *
     * @return training or deload
     */
    public WeekKind kind() {
        return week.kind();
    }

    /**
     * Returns the length of the microcycle.
     *
     * @return seven days
     */
    public int days() {
        return 7;
    }
}
