package dev.prescription.periodisation;

import dev.prescription.athlete.Restriction;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.resolution.PackedLoad;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.technique.Technique;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * The sets of one planned exercise that share a target and a load, a view on the plan.
 *
 * <p>For example the back-off sets after a top set: four of five with 90 kg.
 */
public final class PlannedSeries {

    private final Plan plan;
    private final AthleteLoads loads;
    private final int slot;
    private final int first;
    private final LoadRounding rounding;

    PlannedSeries(Plan plan, AthleteLoads loads, int slot, int first, LoadRounding rounding) {
        this.plan = plan;
        this.loads = loads;
        this.slot = slot;
        this.first = first;
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
     * Returns its structure.
     *
     * @return the layout, shared by every plan of the programme
     */
    public SeriesLayout layout() {
        return loads.table().series(loads.table().seriesOf(slot, first));
    }

    /**
     * Returns the exercise it belongs to.
     *
     * @return the exercise
     */
    public PlannedExercise exercise() {
        return new PlannedExercise(plan, loads, slot);
    }

    /**
     * Returns what its sets are for.
     *
     * @return the kind
     */
    public SetKind kind() {
        return layout().kind();
    }

    /**
     * Returns how many sets it has.
     *
     * @return the sets; 0 where the series is withheld
     */
    public int sets() {
        return loads.setsOfSeries(first);
    }

    /**
     * Returns how the load came about, or why there is none.
     *
     * @return the outcome
     */
    public LoadOutcome outcome() {
        return PackedLoad.outcome(loads.packed(layout().cell()));
    }

    /**
     * Returns the load of every set, rounded to what the athlete can load.
     *
     * @return the load as it is stated for the exercise (per hand, or added to the body, where that is its kind); empty
     *     where the sets are given by effort
     */
    public Optional<Load> load() {
        return loads.load(first, rounding);
    }

    /**
     * Returns the repetitions of every set: the series' own, or those derived anew for the rounded load. Where the
     * series is withheld they are the programme's, and not to be done.
     *
     * @return the repetitions, 1 to 100: the fewest that are asked for; 0 where a time or a total is
     */
    public int reps() {
        return loads.reps(slot, first);
    }

    /**
     * Returns what is asked for in each set.
     *
     * @return exact repetitions, a range, as many as possible, a time or a total
     */
    public RepTarget target() {
        return layout().reps();
    }

    /**
     * Returns how the sets are done.
     *
     * @return the technique; empty where they are done plainly
     */
    public Optional<Technique> technique() {
        return layout().technique();
    }

    /**
     * Returns the exact intensity before rounding: the series' own, or what a {@link #restriction()} leaves of it.
     *
     * @return the share of the maximum used, or empty where effort alone governs or the series is withheld
     */
    public Optional<Intensity> intensity() {
        return restriction().isPresent() ? loads.restrictedShare(layout().cell()) : layout().intensity();
    }

    /**
     * Returns the restriction that changed this series in this plan: lowered its load, raised its reserve or withheld
     * it. Where a cap and a floor both did, the one that asks for more.
     *
     * @return the athlete's or the programme's restriction; empty where none changed it
     */
    public Optional<Restriction> restriction() {
        return loads.restriction(layout().cell());
    }

    /**
     * Returns how the load follows from the maximum: exact, rounded, what it implies, the warm-up before it.
     *
     * @return the derivation, or empty where the sets are given by effort or the load is written as such
     */
    public Optional<LoadDerivation> derivation() {
        return outcome().isLoaded() && layout().intensity().isPresent()
                ? Optional.of(new LoadDerivation(this))
                : Optional.empty();
    }

    AthleteLoads loads() {
        return loads;
    }

    LoadRounding rounding() {
        return rounding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedSeries that
                && first == that.first
                && loads.equals(that.loads)
                && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return 31 * loads.hashCode() + first;
    }

    /** Returns the exercise and the series, without a load. */
    @Override
    public String toString() {
        return slot().ref() + " " + slot().exercise().name() + " "
                + layout().sets().sets() + " x " + layout().reps();
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    static final class Items extends AbstractList<PlannedSeries> {

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
            return loads.table().firstSeries(slot + 1) - loads.table().firstSeries(slot);
        }

        @Override
        public PlannedSeries get(int index) {
            int place = loads.table().firstSeries(slot) + Objects.checkIndex(index, size());
            int first = loads.table().firstSetOfSeries(place);
            return new PlannedSeries(plan, loads, slot, first, loads.rounding(slot));
        }

        @Override
        public Iterator<PlannedSeries> iterator() {
            return new Cursor(plan, loads, slot);
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through; and no end, which the sets tell. */
    private static final class Cursor implements Iterator<PlannedSeries> {

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
            this.next = loads.table().firstSet(slot);
        }

        @Override
        public boolean hasNext() {
            return next >= 0;
        }

        @Override
        public PlannedSeries next() {
            if (next < 0) {
                throw new NoSuchElementException();
            }
            int first = next;
            next = loads.table().nextSeries(first);
            return new PlannedSeries(plan, loads, slot, first, rounding);
        }
    }
}
