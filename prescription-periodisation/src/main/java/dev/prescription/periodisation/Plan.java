package dev.prescription.periodisation;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SeriesLayout.PackedSet;
import dev.prescription.layout.SlotLayout;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.resolution.PackedLoad;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.PlanSummary;
import dev.prescription.summary.PlanSummaryBuilder;
import dev.prescription.terms.SessionPace;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One athlete's loads for a programme: the shared programme and one number for each distinct load.
 *
 * <p>For example an eight-week plan of four sessions is the programme everyone shares and some 200 ints; weeks,
 * sessions, exercises and sets are views. Immutable, thread-safe, equal to any plan of an equal programme for an equal
 * athlete. {@link #toString()} prints ids and counts, never a load.
 */
public final class Plan {

    private final Programme programme;
    private final Athlete athlete;
    private final int[] loads;

    Plan(Programme programme, Athlete athlete, int[] loads) {
        this.programme = programme;
        this.athlete = athlete;
        this.loads = loads;
    }

    /**
     * Returns the programme the plan is made of.
     *
     * @return the programme, shared by every plan made of it
     */
    public Programme programme() {
        return programme;
    }

    /**
     * Returns the athlete the loads are for.
     *
     * @return the athlete
     */
    public Athlete athlete() {
        return athlete;
    }

    /**
     * Returns the microcycles in order.
     *
     * @return the microcycles; a view, not modifiable
     */
    public List<Microcycle> microcycles() {
        return new Items(this);
    }

    /**
     * Returns the sessions of all microcycles in order.
     *
     * @return the sessions; not modifiable
     */
    public List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Microcycle microcycle : microcycles()) {
            sessions.addAll(microcycle.sessions());
        }
        return List.copyOf(sessions);
    }

    /**
     * Returns what the programme's week wanted and did not get, with the constraint that binds.
     *
     * @return the shortfalls; not modifiable, empty where every target is met
     */
    public List<Shortfall> shortfalls() {
        return programme.shortfalls();
    }

    /**
     * Returns what a coach should know: the programme's remarks, then those of this athlete's loads, one for each
     * exercise and kind.
     *
     * @return the remarks; not modifiable
     */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(programme.remarks());
        remarks.addAll(LoadRemarks.of(this));
        return List.copyOf(remarks);
    }

    /**
     * Returns what the plan was made with: versions, editions, models and a digest of the inputs.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return Provenance.of(this);
    }

    /**
     * Returns the plan in numbers, with the standard pace: hard sets per muscle, work per lift, minutes per session.
     *
     * @return the summary, worked out anew
     */
    public PlanSummary summary() {
        return summary(SessionPace.standard());
    }

    /**
     * Returns the plan in numbers.
     *
     * @param pace what minutes are reckoned with
     * @return the summary, worked out anew
     */
    public PlanSummary summary(SessionPace pace) {
        PlanSummaryBuilder summary = new PlanSummaryBuilder(programme.layout(), programme.repMaxModel(), athlete, pace);
        microcycles().forEach(microcycle -> microcycle.addTo(summary));
        return summary.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan that
                && Arrays.equals(loads, that.loads)
                && athlete.equals(that.athlete)
                && programme.equals(that.programme);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(loads) + athlete.hashCode();
    }

    /** Returns the athlete's id and the counts; no load. */
    @Override
    public String toString() {
        return "plan of " + athlete.id() + ": " + programme.layout();
    }

    int packed(int cell) {
        return loads[cell];
    }

    /** The load of every set of a series. */
    Optional<Load> load(SeriesLayout series) {
        int packed = loads[series.cell()];
        return PackedLoad.isLoaded(packed)
                ? rounding(series.cell()).ladder().optionalAt(PackedLoad.rung(packed))
                : Optional.empty();
    }

    /** The load of one set of a slot. */
    Optional<Load> load(SlotLayout slot, int set) {
        int packed = loads[PackedSet.cell(slot.packedSet(set))];
        return PackedLoad.isLoaded(packed)
                ? athlete.loadRounding(slot.exercise()).ladder().optionalAt(PackedLoad.rung(packed))
                : Optional.empty();
    }

    /** The repetitions of one set of a slot. */
    int reps(SlotLayout slot, int set) {
        return PackedLoad.isReserveDerived(loads[PackedSet.cell(slot.packedSet(set))])
                ? reps(slot.seriesOf(set))
                : PackedSet.reps(slot.packedSet(set));
    }

    /** The reserve that is prescribed for one set of a slot, in halves; -1 where none is. */
    int rirHalves(SlotLayout slot, int set) {
        int packed = loads[PackedSet.cell(slot.packedSet(set))];
        int own = PackedSet.rirHalves(slot.packedSet(set), !PackedLoad.isLoaded(packed));
        if (own < 0) {
            return own;
        }
        return PackedLoad.isReserveDerived(packed)
                ? derivedRirHalves(slot.seriesOf(set), slot.numberInSeries(set))
                : own + PackedLoad.raise(packed);
    }

    /** Whether one set of a slot is not given in this plan. */
    boolean isWithheld(SlotLayout slot, int set) {
        return PackedLoad.isWithheld(loads[PackedSet.cell(slot.packedSet(set))]);
    }

    /** Whether a series has no sets in this plan. */
    boolean isWithheld(SeriesLayout series) {
        return PackedLoad.isWithheld(loads[series.cell()]);
    }

    /** The restriction that changed a cell: the athlete's or the programme's. */
    Optional<Restriction> restriction(int cell) {
        return programme.resolver().restriction(cell, loads[cell], athlete);
    }

    /** The exact share of the maximum that a restriction leaves. */
    Optional<Intensity> restrictedShare(int cell) {
        return programme.resolver().restrictedShare(cell, loads[cell], athlete);
    }

    /** The repetitions of every set of a series; a deload keeps its distance from those derived anew. */
    int reps(SeriesLayout series) {
        int own = series.reps().fewest();
        int packed = loads[series.cell()];
        if (!PackedLoad.isReserveDerived(packed)) {
            return own;
        }
        LoadCell cell = programme.layout().cells().get(series.cell());
        return Math.max(1, PackedLoad.reps(packed) + own - cell.series().reps());
    }

    /** What a set of a series leaves in reserve, in halves, where that follows from its rounded load. */
    private int derivedRirHalves(SeriesLayout series, int set) {
        int packed = loads[series.cell()];
        int spent = 2 * reps(series) + series.sets().fade().halves() * (set - 1);
        return Math.max(0, PackedLoad.freshHalves(packed) - spent);
    }

    /** The rounding of a cell, as the athlete's implement rounds. */
    LoadRounding rounding(int cell) {
        return athlete.loadRounding(programme.implementOf(cell));
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    private static final class Items extends AbstractList<Microcycle> {

        private final Plan plan;
        private final List<MicrocycleLayout> layouts;

        Items(Plan plan) {
            this.plan = plan;
            this.layouts = plan.programme.layout().microcycles();
        }

        @Override
        public int size() {
            return layouts.size();
        }

        @Override
        public Microcycle get(int index) {
            return new Microcycle(plan, layouts.get(index));
        }

        @Override
        public Iterator<Microcycle> iterator() {
            return new Cursor(plan, layouts, size());
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through. */
    private static final class Cursor implements Iterator<Microcycle> {

        private final Plan plan;
        private final List<MicrocycleLayout> layouts;
        private final int size;
        private int next;

        Cursor(Plan plan, List<MicrocycleLayout> layouts, int size) {
            this.plan = plan;
            this.layouts = layouts;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Microcycle next() {
            return new Microcycle(plan, layouts.get(advance()));
        }

        /** Apart, so that both are small enough to be compiled into every walk, however seldom a level is passed. */
        private int advance() {
            if (next >= size) {
                throw new NoSuchElementException("no more than " + size + " items");
            }
            return next++;
        }
    }
}
