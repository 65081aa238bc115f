package dev.prescription.periodisation;

import dev.prescription.layout.SlotLayout;
import dev.prescription.loading.LoadRounding;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.Rir;
import dev.prescription.reason.Reason;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.resolution.SetTable;
import dev.prescription.rule.BindingPair;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.SetKind;
import dev.prescription.summary.PlanSummaryBuilder;
import dev.prescription.summary.SummarisedSet;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One work set of a plan: repetitions, load or effort, reserve and rest.
 *
 * <p>For example set 1 of 3 x 6 RIR 2 with 102.5 kg: six repetitions that leave 3 in reserve, as half a repetition fades from
 * set to set and the target is the last set's.
 */
public final class PlannedSet {

    private final Plan plan;
    private final AthleteLoads loads;
    private final int slot;
    private final int place;
    private final LoadRounding rounding;

    PlannedSet(Plan plan, AthleteLoads loads, int slot, int place, LoadRounding rounding) {
        this.plan = plan;
        this.loads = loads;
        this.slot = slot;
        this.place = place;
        this.rounding = rounding;
    }

    /**
     * Returns the plan it belongs to.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * Returns the structure of its exercise.
     *
     * @return the slot, shared by every plan of the programme
     */
    public SlotLayout slot() {
        return loads.table().slot(slot);
    }

    /**
     * Returns the number of the set in the exercise.
     *
     * @return the number, from 1
     */
    public int number() {
        return place - loads.table().firstSet(slot) + 1;
    }

    /**
     * Returns the exercise it belongs to.
     *
     * @return the exercise, equal for all its sets
     */
    public PlannedExercise exercise() {
        return new PlannedExercise(plan, loads, slot);
    }

    /**
     * Returns the series it belongs to.
     *
     * @return the series, equal for all its sets
     */
    public PlannedSeries series() {
        SetTable table = loads.table();
        return new PlannedSeries(plan, loads, slot, table.firstSetOfSeries(table.seriesOf(slot, place)), rounding);
    }

    /**
     * Returns the repetitions.
     *
     * @return the repetitions, 1 to 100: the fewest that are asked for; 0 where a time or a total is
     */
    public int reps() {
        return loads.reps(slot, place);
    }

    /**
     * Returns the load.
     *
     * @return the rounded load, or empty where the set is given by effort
     */
    public Optional<Load> load() {
        return loads.load(place, rounding);
    }

    /**
     * Says whether the set has no load and is given by repetitions and reserve.
     *
     * @return whether effort alone says how heavy it is
     */
    public boolean isByEffort() {
        return load().isEmpty();
    }

    /**
     * Returns the repetitions in reserve that are prescribed: the series' own at its exact load; where the repetitions were
     * derived anew or a restriction lowered the load, what they leave at the rounded load, to the half step below; where a
     * restriction raises the reserve of a set by effort, the raised one. A set that is written as a share of a maximum has
     * none, unless the maximum is not known: then it has what the share leaves by the rep-max model.
     *
     * @return the reserve; empty where the load is prescribed and the reserve only follows: see {@link #impliedRir()}
     */
    public Optional<Rir> rir() {
        return loads.rir(slot, place);
    }

    /**
     * Returns the reserve that the rounded load implies under the programme's rep-max model.
     *
     * @return the repetitions in reserve, not rounded; empty where the set is given by effort, or its load is above the maximum
     *     or lighter than the model knows
     */
    public OptionalDouble impliedRir() {
        return series().derivation()
                .map(derivation -> derivation.impliedRir(slot().numberInSeries(number())))
                .orElseGet(OptionalDouble::empty);
    }

    /**
     * Returns the rest before the next set.
     *
     * @return the band in seconds
     */
    public RestBand rest() {
        return loads.table().rest(slot);
    }

    /**
     * Returns what the set is for.
     *
     * @return the kind
     */
    public SetKind kind() {
        return slot().seriesOf(number()).kind();
    }

    /**
     * Returns the zone the set was prescribed under.
     *
     * @return the zone
     */
    public Zone zone() {
        return slot().zone();
    }

    /**
     * Returns which two of repetitions, reserve and load are prescribed; the third follows.
     *
     * @return the binding pair
     */
    public BindingPair bindingPair() {
        return slot().bindingPair();
    }

    /**
     * Returns why a number of this set is what it is.
     *
     * @param parameter {@link Parameter#REPS}, {@code SETS}, {@code INTENSITY}, {@code EFFORT} or {@code REST}, or one
     *     that differs by no role, such as {@link Parameter#LOAD} or {@link Parameter#REP_FADE}
     * @return the rules and sources; in a deload those that lighten it
     * @throws dev.prescription.quantity.InvalidValueException if the parameter is not prescribed here
     */
    public Reason why(Parameter parameter) {
        return exercise().why(parameter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedSet that
                && place == that.place
                && loads.equals(that.loads)
                && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return 31 * loads.hashCode() + place;
    }

    /** Returns the slot and the number, such as {@code s1.e1 set 2}; no load. */
    @Override
    public String toString() {
        return slot().ref() + " set " + number();
    }

    void addTo(PlanSummaryBuilder summary) {
        summary.add(
                new SummarisedSet(slot(), number(), reps(), load(), rir(), series().intensity()),
                loads.basis(series().layout().cell()));
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    static final class Items extends AbstractList<PlannedSet> {

        private final Plan plan;
        private final AthleteLoads loads;
        private final int slot;

        Items(Plan plan, AthleteLoads loads, int slot) {
            this.plan = plan;
            this.loads = loads;
            this.slot = slot;
        }

        @Override
        public int size() {
            int size = 0;
            for (int set = loads.firstGiven(slot); set >= 0; set = loads.nextGiven(set)) {
                size++;
            }
            return size;
        }

        @Override
        public PlannedSet get(int index) {
            int set = loads.firstGiven(slot);
            for (int before = Objects.checkIndex(index, size()); before > 0; before--) {
                set = loads.nextGiven(set);
            }
            return new PlannedSet(plan, loads, slot, set, loads.rounding(slot));
        }

        @Override
        public Iterator<PlannedSet> iterator() {
            return new Cursor(plan, loads, slot);
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through; and no end, which the sets tell. */
    private static final class Cursor implements Iterator<PlannedSet> {

        private final Plan plan;
        private final AthleteLoads loads;
        private final LoadRounding rounding;
        private final int slot;
        private int next;

        Cursor(Plan plan, AthleteLoads loads, int slot) {
            this.plan = plan;
            this.loads = loads;
            this.rounding = loads.rounding(slot);
            this.slot = slot;
            this.next = loads.firstGiven(slot);
        }

        @Override
        public boolean hasNext() {
            return next >= 0;
        }

        @Override
        public PlannedSet next() {
            if (next < 0) {
                throw new NoSuchElementException();
            }
            int set = next;
            next = loads.nextGiven(set);
            return new PlannedSet(plan, loads, slot, set, rounding);
        }
    }
}
