package dev.prescription.summary;

import dev.prescription.athlete.Athlete;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.terms.SessionPace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sums a plan up that walks past it: microcycle by microcycle, session by session, set by set. {@code plan.summary()} is the
 * way in; this is what a plan calls.
 */
public final class PlanSummaryBuilder {

    private final RepMaxModel model;
    private final Athlete athlete;
    private final SessionPace pace;
    private final List<MicrocycleSummary.Tally> microcycles = new ArrayList<>();

    /**
     * Begins an empty summary.
     *
     * @param model the programme's rep-max model
     * @param athlete whose loads they are
     * @param pace what minutes are reckoned with
     */
    public PlanSummaryBuilder(RepMaxModel model, Athlete athlete, SessionPace pace) {
        this.model = Objects.requireNonNull(model, "model");
        this.athlete = Objects.requireNonNull(athlete, "athlete");
        this.pace = Objects.requireNonNull(pace, "pace");
    }

    /**
     * Begins the next microcycle.
     *
     * @param microcycle the microcycle
     * @return this builder
     */
    public PlanSummaryBuilder begin(MicrocycleLayout microcycle) {
        microcycles.add(new MicrocycleSummary.Tally(Objects.requireNonNull(microcycle, "microcycle")));
        return this;
    }

    /**
     * Begins the next session of the microcycle.
     *
     * @param session the session
     * @return this builder
     * @throws IllegalStateException if no microcycle has begun
     */
    public PlanSummaryBuilder begin(SessionLayout session) {
        Objects.requireNonNull(session, "session");
        current().begin(new SessionSummary.Clock(session.ref(), pace));
        return this;
    }

    /**
     * Adds the next set of the session.
     *
     * @param set the set
     * @param basis what its load is taken of
     * @return this builder
     * @throws IllegalStateException if no session has begun
     */
    public PlanSummaryBuilder add(SummarisedSet set, LoadBasis basis) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(basis, "basis");
        current().add(SetReading.of(set, basis, athlete, model));
        return this;
    }

    /**
     * Returns the summary.
     *
     * @return what was added
     */
    public PlanSummary build() {
        return new PlanSummary(
                microcycles.stream().map(tally -> tally.summary(athlete.unit())).toList(), pace);
    }

    private MicrocycleSummary.Tally current() {
        if (microcycles.isEmpty()) {
            throw new IllegalStateException("sessions and sets: a microcycle must begin first");
        }
        return microcycles.get(microcycles.size() - 1);
    }
}
