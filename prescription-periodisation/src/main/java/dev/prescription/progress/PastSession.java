package dev.prescription.progress;

import dev.prescription.decision.Decision;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.Session;
import java.util.List;
import java.util.Objects;

/**
 * A session that was done: as it was planned then, as it was logged, and what was decided after it.
 *
 * @param planned the session of the plan as it stood then
 * @param log what was done
 * @param decisions what was decided, one for each exercise with a rule; not modifiable
 */
public record PastSession(Session planned, SessionLog log, List<Decision> decisions) {

    /**
     * Copies the decisions.
     *
     * @param planned the session of the plan as it stood then
     * @param log what was done
     * @param decisions what was decided
     */
    public PastSession {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(log, "log");
        decisions = List.copyOf(decisions);
    }

    /** Returns the log's id and the count; no load. */
    @Override
    public String toString() {
        return log + ", " + decisions.size() + " decisions";
    }
}
