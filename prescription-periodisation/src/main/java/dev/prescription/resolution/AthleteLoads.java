package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SeriesLayout.PackedSet;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Arrays;
import java.util.Optional;

/**
 * The loads of one layout for one athlete: a packed number for each distinct load, and what a view reads from them.
 *
 * <p>Sets, series and slots are named by their place in {@link #table()}. Reading a set makes nothing.
 */
public final class AthleteLoads {

    private final LoadResolver resolver;
    private final SetTable table;
    private final Athlete athlete;
    private final LoadRounding[] roundings;
    private final int[] packed;
    private final boolean mayWithhold;

    AthleteLoads(LoadResolver resolver, Athlete athlete, LoadRounding[] roundings, int[] packed, boolean mayWithhold) {
        this.resolver = resolver;
        this.table = resolver.table();
        this.athlete = athlete;
        this.roundings = roundings;
        this.packed = packed;
        this.mayWithhold = mayWithhold;
    }

    /**
     * Returns whose loads they are.
     *
     * @return the athlete
     */
    public Athlete athlete() {
        return athlete;
    }

    /**
     * Returns the structure the loads are for.
     *
     * @return the layout
     */
    public ProgrammeLayout layout() {
        return resolver.layout();
    }

    /**
     * Returns the sets of the layout in order.
     *
     * @return the table
     */
    public SetTable table() {
        return table;
    }

    /**
     * Returns how a distinct load came about.
     *
     * @param cell its place among the layout's distinct loads
     * @return what {@link PackedLoad} reads
     */
    public int packed(int cell) {
        return packed[cell];
    }

    /**
     * Returns what a distinct load is taken of.
     *
     * @param cell its place among the layout's distinct loads
     * @return the basis
     */
    public LoadBasis basis(int cell) {
        return layout().cells().get(cell).basis();
    }

    /**
     * Returns another athlete's loads for the same layout.
     *
     * @param other whose maxima, body mass, implements and restrictions decide
     * @return the loads
     */
    public AthleteLoads forAthlete(Athlete other) {
        return resolver.loadsFor(other);
    }

    /**
     * Returns the place of a slot's first set that is given.
     *
     * @param slot the place of the slot
     * @return the place of the set; -1 where a restriction withholds all
     */
    public int firstGiven(int slot) {
        return orNextGiven(table.firstSet(slot));
    }

    /**
     * Returns the place of the next set that is given in the slot of a set.
     *
     * @param set its place
     * @return the place of the next; -1 where it is the last
     */
    public int nextGiven(int set) {
        return orNextGiven(table.nextSet(set));
    }

    private int orNextGiven(int set) {
        int given = set;
        while (mayWithhold && given >= 0 && isWithheld(given)) {
            given = table.nextSet(given);
        }
        return given;
    }

    private boolean isWithheld(int set) {
        return PackedLoad.isWithheld(packed[PackedSet.cell(table.set(set))]);
    }

    /**
     * Returns how many sets a series has for the athlete.
     *
     * @param first the place of its first set
     * @return the sets; 0 where a restriction withholds them
     */
    public int setsOfSeries(int first) {
        long prescribed = table.set(first);
        int load = packed[PackedSet.cell(prescribed)];
        return PackedLoad.isPlain(load) || !PackedLoad.isWithheld(load) ? PackedSet.setsOfSeries(prescribed) : 0;
    }

    /**
     * Returns how the load of a slot is rounded, and what loads there are.
     *
     * @param slot the place of the slot
     * @return the rounding of its implement
     */
    public LoadRounding rounding(int slot) {
        return roundings[table.implement(slot)];
    }

    /**
     * Returns the load of a set. Like its repetitions and its reserve it asks first whether the load is plain, so that one
     * question answers for all three.
     *
     * @param set its place
     * @param rounding how the load of its slot is rounded
     * @return the load; empty where it is given by effort
     */
    public Optional<Load> load(int set, LoadRounding rounding) {
        int load = packed[PackedSet.cell(table.set(set))];
        return PackedLoad.isPlain(load) ? rounding.loadAt(PackedLoad.rung(load)) : otherLoad(load, rounding);
    }

    private static Optional<Load> otherLoad(int load, LoadRounding rounding) {
        return PackedLoad.isLoaded(load) ? rounding.loadAt(PackedLoad.rung(load)) : Optional.empty();
    }

    /**
     * Returns the repetitions of a set.
     *
     * @param slot the place of its slot
     * @param set its place
     * @return the repetitions; 0 where a time or a total is asked for
     */
    public int reps(int slot, int set) {
        long prescribed = table.set(set);
        return PackedLoad.isPlain(packed[PackedSet.cell(prescribed)])
                ? PackedSet.reps(prescribed)
                : reps(table.series(table.seriesOf(slot, set)));
    }

    /**
     * Returns the repetitions of every set of a series; a deload keeps its distance from those derived anew.
     *
     * @param series the series
     * @return the repetitions; 0 where a time or a total is asked for
     */
    public int reps(SeriesLayout series) {
        int own = series.reps().fewest();
        int load = packed[series.cell()];
        if (!PackedLoad.isReserveDerived(load)) {
            return own;
        }
        LoadCell cell = layout().cells().get(series.cell());
        return Math.max(1, PackedLoad.reps(load) + own - cell.series().reps());
    }

    /**
     * Returns the reserve that is prescribed for a set.
     *
     * @param slot the place of its slot
     * @param set its place
     * @return the reserve; empty where none is
     */
    public Optional<Rir> rir(int slot, int set) {
        long prescribed = table.set(set);
        int load = packed[PackedSet.cell(prescribed)];
        return PackedLoad.isPlain(load)
                ? PackedSet.rir(prescribed)
                : PackedSet.rirOfHalves(otherRirHalves(slot, set, load));
    }

    private int otherRirHalves(int slot, int set, int load) {
        long prescribed = table.set(set);
        boolean isLoaded = PackedLoad.isLoaded(load);
        int own = isLoaded ? PackedSet.rirHalves(prescribed) : PackedSet.rirHalvesByEffort(prescribed);
        if (own < 0) {
            return own;
        }
        return isLoaded ? derivedRirHalves(slot, set) : own + PackedLoad.raise(load);
    }

    /** What a set leaves in reserve, in halves, where that follows from its rounded load. */
    private int derivedRirHalves(int slot, int set) {
        int place = table.seriesOf(slot, set);
        SeriesLayout series = table.series(place);
        int fade = series.sets().fade().halves() * setsBefore(slot, place, set);
        return Math.max(0, PackedLoad.freshHalves(packed[series.cell()]) - 2 * reps(series) - fade);
    }

    /** The sets done before one at the same load: those of its series, and of the series before that share its group. */
    private int setsBefore(int slot, int place, int set) {
        int cell = table.series(place).cell();
        int first = place;
        while (first > table.firstSeries(slot) && table.series(first - 1).cell() == cell) {
            first--;
        }
        int group = layout().cells().get(cell).series().sets();
        return (set - table.firstSetOfSeries(first)) % group;
    }

    /**
     * Returns the restriction that changed a distinct load: the athlete's or the programme's.
     *
     * @param cell its place among the layout's distinct loads
     * @return the restriction that governs; empty where none changed it
     */
    public Optional<Restriction> restriction(int cell) {
        return resolver.restriction(cell, packed[cell], athlete);
    }

    /**
     * Returns the share of the maximum that restrictions leave to a distinct load they changed.
     *
     * @param cell its place among the layout's distinct loads
     * @return the share; empty where the sets are withheld or the model names none
     */
    public Optional<Intensity> restrictedShare(int cell) {
        return resolver.restrictedShare(cell, packed[cell], athlete);
    }

    /**
     * Returns the heaviest share of the maximum that restrictions leave to a distinct load.
     *
     * @param cell its place among the layout's distinct loads
     * @return the share; 100 % where nothing is restricted
     */
    public Intensity heaviestShare(int cell) {
        return resolver.heaviestShare(cell, athlete);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AthleteLoads that
                && Arrays.equals(packed, that.packed)
                && athlete.equals(that.athlete)
                && layout().equals(that.layout());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(packed) + athlete.hashCode();
    }

    /** Returns the athlete's id and the counts; no load. */
    @Override
    public String toString() {
        return "loads of " + athlete.id() + ": " + layout();
    }
}
