package dev.prescription.benchmarks;

import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.RestBand;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.List;

/** Replaces sessions of plans by the same with another rest, spread evenly over all of them. */
final class ReplacedSessions {

    private static final RestBand OTHER_REST = RestBand.parse("90-150 s");
    private static final int PERCENT = 100;

    private ReplacedSessions() {}

    /**
     * Returns plans in which so many sessions in a hundred are replaced.
     *
     * @param plans the plans
     * @param percent how many, 0 to 100
     * @return as many plans
     */
    static List<Plan> in(List<Plan> plans, int percent) {
        List<Plan> changed = new ArrayList<>(plans.size());
        int owed = 0;
        for (Plan plan : plans) {
            Plan now = plan;
            for (Session session : plan.sessions()) {
                owed += percent;
                if (owed >= PERCENT) {
                    owed -= PERCENT;
                    now = replaced(now, session.ref());
                }
            }
            changed.add(now);
        }
        return List.copyOf(changed);
    }

    private static Plan replaced(Plan plan, SessionRef ref) {
        WrittenSlot[] slots = plan.session(ref).toWritten().slots().stream()
                .map(slot -> slot.withRest(OTHER_REST))
                .toArray(WrittenSlot[]::new);
        return plan.replaceSession(ref, WrittenSession.of(slots));
    }
}
