package dev.prescription.model;

import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;

/**
 * How the targets of one slot change over the training weeks of a mesocycle: a pure function from position to series.
 *
 * <p>For example {@link #linear()} begins a blended main lift with sets of six at three repetitions in reserve and ends
 * it with sets of five at one. An implementation holds no state, and answers the same arguments alike.
 */
public interface PeriodisationModel {

    /**
     * Returns the linear model: from the easy end of the slot's range to its hard end, in even steps.
     *
     * <p>Law: per slot, between reductions and within a mesocycle, the intensity never falls, repetitions and reserve
     * never rise, and the last week is heavier than the first wherever the range is wider than one step.
     *
     * @return the model, always the same
     */
    static PeriodisationModel linear() {
        return LinearModel.INSTANCE;
    }

    /**
     * Returns the name printed in a plan's provenance.
     *
     * @return the name, such as {@code linear}
     */
    String name();

    /**
     * Returns the series of one slot in one training week.
     *
     * @param position the week within the mesocycle
     * @param range the feasible series of the slot
     * @return a series of the range
     */
    StraightSets at(MesocyclePosition position, SeriesRange range);
}
