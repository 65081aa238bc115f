package dev.prescription.periodisation;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.reduction.WeekKind;
import dev.prescription.summary.PlanSummaryBuilder;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * One microcycle of a plan: seven days with one athlete's loads, a view on the plan.
 *
 * <p>For example {@code plan.microcycles().get(7)} of an eight-week plan is its deload.
 *
 * @param plan the plan it belongs to
 * @param layout its structure, shared by every plan of the programme
 */
public record Microcycle(Plan plan, MicrocycleLayout layout) {

    /**
     * Returns the number of the microcycle in the plan.
     *
     * @return the number, from 1
     */
    public int number() {
        return layout.number();
    }

    /**
     * Returns what the microcycle is for.
     *
     * @return training or deload
     */
    public WeekKind kind() {
        return layout.kind();
    }

    /**
     * Returns the sessions in order.
     *
     * @return the sessions; a view, not modifiable
     */
    public List<Session> sessions() {
        return new Items(plan, layout);
    }

    /** Tells a summary each set in order. */
    void addTo(PlanSummaryBuilder summary) {
        summary.begin(layout);
        for (Session session : sessions()) {
            summary.begin(session.layout());
            for (PlannedExercise exercise : session.exercises()) {
                exercise.sets().forEach(set -> summary.add(set.summarised()));
            }
        }
    }

    /** Returns the number and the kind, such as {@code week 8 (deload)}; no load. */
    @Override
    public String toString() {
        return "week " + number() + " (" + kind() + ")";
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    private static final class Items extends AbstractList<Session> {

        private final Plan plan;
        private final MicrocycleLayout layout;

        Items(Plan plan, MicrocycleLayout layout) {
            this.plan = plan;
            this.layout = layout;
        }

        @Override
        public int size() {
            return layout.sessions().size();
        }

        @Override
        public Session get(int index) {
            return new Session(plan, layout.sessions().get(index));
        }

        @Override
        public Iterator<Session> iterator() {
            return new Cursor(plan, layout.sessions(), size());
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through. */
    private static final class Cursor implements Iterator<Session> {

        private final Plan plan;
        private final List<SessionLayout> layouts;
        private final int size;
        private int next;

        Cursor(Plan plan, List<SessionLayout> layouts, int size) {
            this.plan = plan;
            this.layouts = layouts;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Session next() {
            return new Session(plan, layouts.get(advance()));
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
