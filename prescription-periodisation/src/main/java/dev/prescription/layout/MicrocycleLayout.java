package dev.prescription.layout;

import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.WeekKind;
import java.util.List;

/**
 * One microcycle of a programme: how many days, what they are for, and their sessions.
 *
 * @param number the number of the microcycle in the programme, from 1
 * @param week its mesocycle and its kind
 * @param days its length, 1 to 14; seven where it is generated
 * @param sessions the sessions in order; not modifiable
 */
public record MicrocycleLayout(int number, ProgrammeWeek week, int days, List<SessionLayout> sessions) {

    /**
     * Copies the sessions.
     *
     * @param number the number of the microcycle in the programme, from 1
     * @param week its mesocycle and its kind
     * @param days its length, 1 to 14; seven where it is generated
     * @param sessions the sessions in order
     */
    public MicrocycleLayout {
        sessions = List.copyOf(sessions);
    }

    /**
     * Returns what the microcycle is for.
     *
     * @return training, deload, taper or test
     */
    public WeekKind kind() {
        return week.kind();
    }
}
