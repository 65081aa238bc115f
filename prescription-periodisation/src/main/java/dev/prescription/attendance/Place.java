package dev.prescription.attendance;

import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Session;
import dev.prescription.reduction.WeekKind;

/**
 * Where a session stands in a plan.
 *
 * @param ref its name
 * @param number its number among all sessions, from 0
 * @param microcycle the number of its microcycle, from 0
 * @param day its number in the microcycle, from 0
 * @param kind the kind of its microcycle
 */
public record Place(SessionRef ref, int number, int microcycle, int day, WeekKind kind) {

    /** {@return whether it is planned as a deload, a taper or a test} */
    public boolean isRelief() {
        return kind != WeekKind.TRAINING;
    }

    /**
     * Returns the session that stands there.
     *
     * @param plan a plan of the same weeks
     * @return its session
     */
    public Session in(Plan plan) {
        return plan.microcycles().get(microcycle).sessions().get(day);
    }
}
