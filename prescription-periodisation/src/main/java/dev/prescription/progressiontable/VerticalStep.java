package dev.prescription.progressiontable;

import java.util.List;
import java.util.Objects;

/**
 * One session of a vertical plan: its place, its progression step and the repetitions of its sets.
 *
 * <p>For example the third session of {@link VerticalPlan#UNDULATING} over three sets of 12 is at step -1 and has three sets
 * of 11.
 *
 * @param index the place in the plan, from 1
 * @param step the progression step: 0 is nearest to the maximum, -3 three steps back
 * @param sets the sets in order
 */
public record VerticalStep(int index, int step, List<RepSet> sets) {

    /**
     * A set of a vertical plan.
     *
     * @param of which of the sets the plan was laid over this one repeats, from 1
     * @param reps the repetitions; 0 or below where a plan takes more away than there were
     */
    public record RepSet(int of, int reps) {}

    /**
     * Copies the sets; {@link VerticalPlan#over(int...)} makes these values.
     *
     * @param index the place in the plan, from 1
     * @param step the progression step
     * @param sets the sets in order
     */
    public VerticalStep {
        sets = List.copyOf(Objects.requireNonNull(sets, "sets"));
    }
}
