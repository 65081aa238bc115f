package dev.prescription.periodisation;

import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * One session of a plan with one athlete's loads, a view on the plan.
 *
 * <p>For example {@code plan.sessions().get(0)} is {@code w1.s1}.
 *
 * @param plan the plan it belongs to
 * @param layout its structure, shared by every plan of the programme
 */
public record Session(Plan plan, SessionLayout layout) {

    /**
     * Returns the session's name.
     *
     * @return the name, which survives changes to other sessions
     */
    public SessionRef ref() {
        return layout.ref();
    }

    /**
     * Returns the exercises in the order they are trained.
     *
     * @return the exercises; a view, not modifiable
     */
    public List<PlannedExercise> exercises() {
        return new Items(plan, layout);
    }

    /** Returns the name and the number of exercises, such as {@code w1.s1 (6 exercises)}; no load. */
    @Override
    public String toString() {
        return ref() + " (" + layout.slots().size() + " exercises)";
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    private static final class Items extends AbstractList<PlannedExercise> {

        private final Plan plan;
        private final SessionLayout layout;

        Items(Plan plan, SessionLayout layout) {
            this.plan = plan;
            this.layout = layout;
        }

        @Override
        public int size() {
            return layout.slots().size();
        }

        @Override
        public PlannedExercise get(int index) {
            return new PlannedExercise(plan, layout.slots().get(index));
        }

        @Override
        public Iterator<PlannedExercise> iterator() {
            return new Cursor(plan, layout.slots(), size());
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through. */
    private static final class Cursor implements Iterator<PlannedExercise> {

        private final Plan plan;
        private final List<SlotLayout> slots;
        private final int size;
        private int next;

        Cursor(Plan plan, List<SlotLayout> slots, int size) {
            this.plan = plan;
            this.slots = slots;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public PlannedExercise next() {
            return new PlannedExercise(plan, slots.get(advance()));
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
