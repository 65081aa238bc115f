package dev.prescription.jackson.document;

import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * Plans of one programme, which is written once however many there are.
 *
 * <p>For example a team's thirty plans: {@code mapper.writeValueAsString(PlanBatch.of(plans))}.
 *
 * @param programme the programme
 * @param plans the plans in order, each of that programme; not modifiable
 */
public record PlanBatch(Programme programme, List<Plan> plans) {

    /**
     * Copies the plans and checks their programme.
     *
     * @param programme the programme
     * @param plans the plans
     * @throws InvalidValueException if a plan is of another programme, code {@code "other-programme"}
     */
    public PlanBatch {
        Objects.requireNonNull(programme, "programme");
        plans = List.copyOf(plans);
        for (Plan plan : plans) {
            if (!plan.programme().equals(programme)) {
                throw InvalidValueException.of("plans", "must be of the programme", plan, "other-programme");
            }
        }
    }

    /**
     * Returns the batch of some plans.
     *
     * @param plans the plans, at least one
     * @return the batch
     * @throws InvalidValueException if there is none, code {@code "missing"}, or they are of several programmes
     */
    public static PlanBatch of(List<Plan> plans) {
        if (plans.isEmpty()) {
            throw InvalidValueException.of("plans", "must be at least one", plans, "missing");
        }
        return new PlanBatch(plans.get(0).programme(), plans);
    }

    /** Returns the counts; no load. */
    @Override
    public String toString() {
        return plans.size() + " plans of " + programme;
    }
}
