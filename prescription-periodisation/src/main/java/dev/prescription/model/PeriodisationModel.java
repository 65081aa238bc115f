package dev.prescription.model;

import dev.prescription.goal.GoalKind;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.Objects;
import java.util.Optional;

/**
 * How the targets of one slot change over the training weeks of a mesocycle: a pure function from position to series.
 *
 * <p>For example {@link #linear()} begins a blended main lift with sets of six at three repetitions in reserve and ends
 * it with sets of five at one. A programme asks, in this order, {@link #zone} for the cell a slot trains in,
 * {@link #addedSets} for sets beyond the split's, and {@link #at(MesocyclePosition, ZonePalette, SeriesRange)} for the
 * series. An implementation holds no state, and answers the same arguments alike; a caller's own need only answer
 * {@link #name} and {@link #at(MesocyclePosition, SeriesRange)}. What a law says of loads holds within one range;
 * {@code hard end}, {@code easy end} and {@code step} are those of {@link SeriesRange}.
 */
public interface PeriodisationModel {

    /** What a stretch of weeks is for. */
    enum Phase {
        /** Much work in the lighter zone. */
        ACCUMULATION,
        /** Heavier work, first half of the stretch in the heavier zone. */
        INTENSIFICATION,
        /** The heaviest work, second half of the stretch in the heavier zone. */
        REALISATION
    }

    /**
     * Returns the constant model: the middle of the range in every week; what changes, changes by the log.
     *
     * <p>For example 3 x 6 RIR 2 of a range from 3 x 6 RIR 3 to 3 x 5 RIR 1. Law: a slot has the same series in every
     * week.
     *
     * @return the model
     */
    static PeriodisationModel constant() {
        return CourseModel.CONSTANT;
    }

    /**
     * Returns the linear model: from the easy end of the slot's range to its hard end, in even steps.
     *
     * <p>Law: per slot, between reductions and within a mesocycle, the intensity never falls, repetitions and reserve
     * never rise, the first week takes the easy end, and the last is heavier than the first wherever the range is wider
     * than one step.
     *
     * @return the model
     */
    static PeriodisationModel linear() {
        return CourseModel.LINEAR;
    }

    /**
     * Returns the reverse linear model: from the hard end of the slot's range to its easy end, in even steps.
     *
     * <p>For example 3 x 5 RIR 1 in the first of seven weeks, 3 x 6 RIR 2 in the fourth and 3 x 6 RIR 3 in the last.
     * Law: within a mesocycle the load never rises, repetitions and reserve never fall, the first week takes the hard
     * end, and the last of several the easy end.
     *
     * @return the model
     */
    static PeriodisationModel reverseLinear() {
        return CourseModel.REVERSE_LINEAR;
    }

    /**
     * Returns the step model: level for some weeks, then a step heavier; for example {@code step(2)}.
     *
     * <p>Law: the series changes only after each stretch of the stated weeks; the load never falls, repetitions and
     * reserve never rise; the first stretch takes the easy end, and the last of several the hard end.
     *
     * @param weeks the weeks of one step, 1 to 13
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if {@code weeks} is outside 1 to 13
     */
    static PeriodisationModel step(int weeks) {
        return CourseModel.step(weeks);
    }

    /**
     * Returns the wave model: heavier from week to week within a wave, then back, and on from a little higher.
     *
     * <p>For example {@code wave(3)} over nine weeks has heights 0, 2, 4, then 1, 3, 5, then 2, 4, 6. Law: within a
     * wave the load never falls; a wave begins no heavier than the one before ended, and lighter where the range has a
     * step for each week of mesocycle and wave; a week is never lighter than its like in the wave before. The first
     * week takes the easy end, and the heaviest of several the hard end.
     *
     * @param weeks the weeks of one wave, 2 to 13
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if {@code weeks} is outside 2 to 13
     */
    static PeriodisationModel wave(int weeks) {
        return CourseModel.wave(weeks);
    }

    /**
     * Returns the weekly undulating model: the zone changes from week to week, and every zone is linear.
     *
     * <p>Law: all exposures of a week have one zone; up to any week each zone of the palette has had its share of the
     * weeks to less than one; within a mesocycle the load of one zone never falls.
     *
     * @return the model
     */
    static PeriodisationModel weeklyUndulating() {
        return UndulatingModel.WEEKLY;
    }

    /**
     * Returns the daily undulating model: the exposures of a week visit different zones, and every zone is linear.
     *
     * <p>For example hypertrophy on Monday and blended on Thursday, next week blended and strength. Law: an exercise
     * trained n times a week visits n different zones in each week, or all of them where there are fewer; within a
     * mesocycle the load of one zone never falls. Each zone gets its share of the exposures as nearly as that allows.
     * An exercise trained once a week takes the zones in turn over the weeks.
     *
     * @return the model
     */
    static PeriodisationModel dailyUndulating() {
        return UndulatingModel.DAILY;
    }

    /**
     * Returns the block model: accumulation in the lightest zone, then intensification and realisation in the heaviest.
     *
     * <p>For example of seven weeks for a blended goal three are spent on 6-10 repetitions, from 65 to 79 %1RM, and
     * four on 2-6, from 81 to 89 %1RM, two for each of the later phases. Law: phases come in this order in every
     * mesocycle, and none comes back. The heavier two take the share of the training weeks that
     * {@link ZonePalette#heavierWeeks(int)} says. Loads never fall within accumulation, nor from the first week of
     * intensification to the last of realisation; both stretches begin at the easy end and end at the hard end where
     * they last longer than a week.
     *
     * @return the model
     */
    static PeriodisationModel block() {
        return BlockModel.PHASES;
    }

    /**
     * Returns the block model of two zones, such as hypertrophy, then strength.
     *
     * <p>Law: the weeks in the first zone come before those in the second, in every mesocycle; the heavier zone takes
     * the share of the training weeks that {@link ZonePalette#heavierWeeks(int)} says. Within each zone loads never
     * fall. A zone that the goal may not use is replaced by the nearest it may.
     *
     * @param first the zone of the first weeks
     * @param second the zone of the last weeks, another
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if both zones are one (code {@code "repeated"}), or
     *     one is not the kind of a goal (code {@code "not-a-goal"})
     */
    static PeriodisationModel block(GoalKind first, GoalKind second) {
        return BlockModel.of(first, second);
    }

    /**
     * Returns the rotation of max effort and dynamic effort: heavy at the first exposure of a week, light at the
     * second, and on in turn; an exercise trained once a week takes them week by week.
     *
     * <p>Max effort is the hard end of the palette's heaviest zone, short of failure as that zone is. Dynamic effort is
     * meant for speed: no guideline here has a cell for it with repetitions, reserve and rest (L-STAND-10 and L-NSCA-12
     * state loads), so it is the easy half of the goal's own zone. Law: max effort takes the hard end; dynamic effort
     * never leaves the easy half of the way, never lightens within its wave of the stated weeks, begins each wave at
     * the easy end, and every wave is alike.
     *
     * @param weeks the weeks of one wave of dynamic effort, 2 to 13; of an exercise trained once a week its light
     *     weeks
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if {@code weeks} is outside 2 to 13
     */
    static PeriodisationModel maxAndDynamicEffort(int weeks) {
        return EffortRotation.of(weeks);
    }

    /**
     * Returns the volume-driven model: sets rise first, then repetitions, then load (S0-18, S2-07).
     *
     * <p>The changes from week to week are cut in three parts as even as they can be, the earlier ones longer: of seven
     * weeks two add sets, two repetitions, two load. Law: in the first part sets never fall, while repetitions and load
     * stay; in the second the load stays and repetitions never fall; in the third the load never falls and repetitions
     * never rise. Where added sets leave no series at the load, the nearest is taken.
     *
     * @param sets the sets added in all, 1 to 6, as far as ceilings allow
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if {@code sets} is outside 1 to 6
     */
    static PeriodisationModel volumeDriven(int sets) {
        return AccumulationModel.of(AccumulationModel.Kind.VOLUME, sets);
    }

    /**
     * Returns the rep accumulation model: repetitions rise at one load, and the reserve falls by as many.
     *
     * <p>For example 3 x 8 RIR 3, 3 x 9 RIR 2 and 3 x 10 RIR 1 at 68 %1RM. Law: the load stays, repetitions never fall,
     * and the last week has more than the first wherever some load of the range has two series. The load is the one
     * with most series, the lightest of several.
     *
     * @return the model
     */
    static PeriodisationModel repAccumulation() {
        return AccumulationModel.REPS;
    }

    /**
     * Returns the set accumulation model: sets rise evenly over the mesocycle, at the load and the repetitions of the
     * easy end.
     *
     * <p>For example 3 x 6 RIR 3, 4 x 6 RIR 2.5 and 5 x 6 RIR 2 at 73.9 %1RM. Law: sets never fall within a mesocycle,
     * from none added in the first week to all in the last of several; load and repetitions are those of the easy end
     * without added sets where the range has such a series, else of the series nearest in load. Each set added takes
     * half a repetition of the last set's reserve.
     *
     * @param sets the sets added in all, 1 to 6, as far as ceilings allow
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if {@code sets} is outside 1 to 6
     */
    static PeriodisationModel setAccumulation(int sets) {
        return AccumulationModel.of(AccumulationModel.Kind.SETS, sets);
    }

    /**
     * Reads a model from its name, as {@link #name()} prints it or with hyphens: {@code daily-undulating},
     * {@code wave-4}. A number left out is the usual one: a step of 2 weeks, a wave of 3, 2 added sets.
     *
     * @param name the name, in any case
     * @return the model
     * @throws dev.prescription.quantity.InvalidValueException if no model has that name (code {@code "unknown"}) or
     *     its number is out of range
     */
    static PeriodisationModel byName(String name) {
        return ModelNames.byName(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns the name printed in a plan's provenance, with the model's parameters.
     *
     * @return the name, such as {@code linear} or {@code wave 3}
     */
    String name();

    /**
     * Returns the zone whose cell a slot trains in.
     *
     * @param position the place in week and mesocycle
     * @param palette the zones the goal may use
     * @return one of the palette's zones; by default the goal's own
     */
    default GoalKind zone(MesocyclePosition position, ZonePalette palette) {
        return palette.own();
    }

    /**
     * Returns the phase a week belongs to, where the model knows phases.
     *
     * @param position the place in the mesocycle
     * @param palette the zones the goal may use
     * @return the phase; by default empty
     */
    default Optional<Phase> phase(MesocyclePosition position, ZonePalette palette) {
        return Optional.empty();
    }

    /**
     * Returns the sets a slot may gain over the split's number, as far as ceilings and caps allow.
     *
     * @param position the place in week and mesocycle
     * @return the sets, not negative; by default 0
     */
    default int addedSets(MesocyclePosition position) {
        return 0;
    }

    /**
     * Returns the series of one slot in one training week, of a model that does not look at the palette.
     *
     * @param position the place in week and mesocycle
     * @param range the feasible series of the slot in its zone, with the sets it gained
     * @return a series of the range
     */
    StraightSets at(MesocyclePosition position, SeriesRange range);

    /**
     * Returns the series of one slot in one training week: what a programme asks.
     *
     * @param position the place in week and mesocycle
     * @param palette the zones the goal may use
     * @param range the feasible series of the slot in its zone, with the sets it gained
     * @return a series of the range; by default {@link #at(MesocyclePosition, SeriesRange)}
     */
    default StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
        return at(position, range);
    }
}
