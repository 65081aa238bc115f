package dev.prescription.attendance;

import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sessions of a plan in their order: no coach changes it. */
public final class Timetable {

    private final List<SessionRef> order = new ArrayList<>();
    private final Map<SessionRef, Place> places = new HashMap<>();

    private Timetable(Plan plan) {
        for (int week = 0; week < plan.microcycles().size(); week++) {
            Microcycle microcycle = plan.microcycles().get(week);
            for (int day = 0; day < microcycle.sessions().size(); day++) {
                SessionRef ref = microcycle.sessions().get(day).ref();
                places.put(ref, new Place(ref, order.size(), week, day, microcycle.kind()));
                order.add(ref);
            }
        }
    }

    /**
     * Returns the sessions of a plan.
     *
     * @param plan the plan
     * @return its timetable
     */
    public static Timetable of(Plan plan) {
        return new Timetable(plan);
    }

    /** {@return every session in the order of the plan; not modifiable} */
    public List<SessionRef> order() {
        return Collections.unmodifiableList(order);
    }

    /**
     * Returns where a session stands.
     *
     * @param session its name
     * @return its place; empty where the plan has no such session
     */
    public Optional<Place> place(SessionRef session) {
        return Optional.ofNullable(places.get(session));
    }
}
