package dev.prescription.periodisation;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.SlotRef;
import dev.prescription.parameter.Parameter;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Reason;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.resolution.SessionDraft;
import dev.prescription.rule.BindingPair;
import dev.prescription.rule.Zone;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * One exercise of a session with one athlete's load, a view on the plan.
 *
 * <p>For example the back squat of {@code w1.s1}: three sets of six with 102.5 kg, or by effort alone where
 * {@link #outcome()} says why there is no load.
 */
public final class PlannedExercise {

    private final Plan plan;
    private final AthleteLoads loads;
    private final int place;

    PlannedExercise(Plan plan, AthleteLoads loads, int place) {
        this.plan = plan;
        this.loads = loads;
        this.place = place;
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
     * Returns its structure.
     *
     * @return the slot, shared by every plan of the programme
     */
    public SlotLayout slot() {
        return loads.table().slot(place);
    }

    /**
     * Returns the slot's name, the same in every week.
     *
     * @return the slot
     */
    public SlotRef ref() {
        return slot().ref();
    }

    /**
     * Returns the exercise.
     *
     * @return the exercise
     */
    public Exercise exercise() {
        return slot().exercise();
    }

    /**
     * Returns the role the exercise plays here.
     *
     * @return the role
     */
    public ExerciseRole role() {
        return slot().role();
    }

    /**
     * Returns the zone its sets were prescribed under.
     *
     * @return the goal's cell in a training week, a special zone in a deload
     */
    public Zone zone() {
        return slot().zone();
    }

    /**
     * Returns its series in the order they are done: straight sets are one, a top set with back-offs two. The sets of a series
     * differ in number and reserve only, and a plan is read faster by series.
     *
     * @return the series, at least one
     */
    public List<PlannedSeries> series() {
        return new PlannedSeries.Items(plan, loads, place);
    }

    /**
     * Returns its heaviest series, by which the exercise is spoken of: of straight sets the only one.
     *
     * @return the series whose load, repetitions and outcome the methods of the same names return here
     */
    public PlannedSeries top() {
        return new PlannedSeries.Items(plan, loads, place).get(slot().topPlace());
    }

    /**
     * Returns how the load of the {@link #top()} series came about, or why there is none.
     *
     * @return the outcome
     */
    public LoadOutcome outcome() {
        return top().outcome();
    }

    /**
     * Returns the load of the {@link #top()} series, rounded to what the athlete can load.
     *
     * @return the load as it is stated for the exercise (per hand, or added to the body, where that is its kind); empty
     *     where the sets are given by effort
     */
    public Optional<Load> load() {
        return top().load();
    }

    /**
     * Returns the repetitions of every set of the {@link #top()} series.
     *
     * @return the repetitions, 1 to 100
     */
    public int reps() {
        return top().reps();
    }

    /**
     * Returns the exact intensity of the {@link #top()} series before rounding.
     *
     * @return the share of the maximum used, or empty where effort alone governs or the exercise is withheld
     */
    public Optional<Intensity> intensity() {
        return top().intensity();
    }

    /**
     * Returns the restriction that changed the {@link #top()} series in this plan.
     *
     * @return the athlete's or the programme's restriction; empty where none changed it
     */
    public Optional<Restriction> restriction() {
        return top().restriction();
    }

    /**
     * Returns which two of repetitions, reserve and load are prescribed; the third follows.
     *
     * @return the binding pair; where it is repetitions and reserve, the load is a starting estimate
     */
    public BindingPair bindingPair() {
        return slot().bindingPair();
    }

    /**
     * Returns the rest between the sets.
     *
     * @return the band in seconds
     */
    public RestBand rest() {
        return loads.table().rest(place);
    }

    /**
     * Returns how the load of the {@link #top()} series follows from the maximum: exact, rounded, what it implies, the
     * warm-up before it.
     *
     * @return the derivation, or empty where the sets are given by effort
     */
    public Optional<LoadDerivation> derivation() {
        return top().derivation();
    }

    /**
     * Returns why a number of this exercise is what it is.
     *
     * @param parameter {@link Parameter#REPS}, {@code SETS}, {@code INTENSITY}, {@code EFFORT} or {@code REST}, or one
     *     that differs by no role, such as {@link Parameter#LOAD} or {@link Parameter#REP_FADE}
     * @return the rules and sources; in a deload those that lighten it
     * @throws dev.prescription.quantity.InvalidValueException if the parameter is not prescribed here
     */
    public Reason why(Parameter parameter) {
        return Objects.requireNonNull(parameter, "parameter").dependsOnRole()
                ? slot().why(parameter)
                : plan.programme().prescriber().why(parameter);
    }

    /**
     * Returns the work sets in order.
     *
     * @return the sets; a view, not modifiable; none where the exercise is {@link LoadOutcome#WITHHELD}
     */
    public List<PlannedSet> sets() {
        return new PlannedSet.Items(plan, loads, place);
    }

    void addTo(SessionDraft draft, List<SetTarget> stated) {
        draft.add(loads, place, stated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedExercise that
                && place == that.place
                && loads.equals(that.loads)
                && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return 31 * loads.hashCode() + place;
    }

    /** Returns the slot and the exercise, such as {@code s1.e1 Back squat}; no load. */
    @Override
    public String toString() {
        return ref() + " " + exercise().name();
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    static final class Items extends AbstractList<PlannedExercise> {

        private final Plan plan;
        private final AthleteLoads loads;
        private final int first;
        private final int end;

        Items(Plan plan, AthleteLoads loads, int first, int end) {
            this.plan = plan;
            this.loads = loads;
            this.first = first;
            this.end = end;
        }

        @Override
        public int size() {
            return end - first;
        }

        @Override
        public PlannedExercise get(int index) {
            return new PlannedExercise(plan, loads, first + Objects.checkIndex(index, end - first));
        }

        @Override
        public Iterator<PlannedExercise> iterator() {
            return new Cursor(plan, loads, first, end);
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through. */
    private static final class Cursor implements Iterator<PlannedExercise> {

        private final Plan plan;
        private final AthleteLoads loads;
        private final int end;
        private int next;

        Cursor(Plan plan, AthleteLoads loads, int first, int end) {
            this.plan = plan;
            this.loads = loads;
            this.end = end;
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public PlannedExercise next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return new PlannedExercise(plan, loads, next++);
        }
    }
}
