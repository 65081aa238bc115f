package dev.prescription.periodisation;

import dev.prescription.compilation.WrittenCeilings;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionLayout;
import dev.prescription.parts.SessionParts;
import dev.prescription.reduction.WeekKind;
import dev.prescription.resolution.LoadResolver;
import dev.prescription.resolution.SetTable;
import dev.prescription.summary.PlanSummaryBuilder;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/**
 * One microcycle of a plan: seven days with one athlete's loads, a view on the plan.
 *
 * <p>For example {@code plan.microcycles().get(7)} of an eight-week plan is its deload.
 */
public final class Microcycle {

    private final Plan plan;
    private final int place;

    Microcycle(Plan plan, int place) {
        this.plan = plan;
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
     * Returns its structure in the programme.
     *
     * @return the layout, shared by every plan of the programme; sessions that this plan replaced are not in it
     */
    public MicrocycleLayout layout() {
        return plan.programme().microcycles().get(place);
    }

    /**
     * Returns the number of the microcycle in the plan.
     *
     * @return the number, from 1
     */
    public int number() {
        return layout().number();
    }

    /**
     * Returns what the microcycle is for.
     *
     * @return training or deload
     */
    public WeekKind kind() {
        return layout().kind();
    }

    /**
     * Returns the sessions in order.
     *
     * @return the sessions; a view, not modifiable
     */
    public List<Session> sessions() {
        SetTable table = plan.loads().table();
        return new Session.Items(plan, table.firstSession(place), table.firstSession(place + 1));
    }

    /**
     * Returns the sessions that stand in place of the programme's own, taken apart for those who store them.
     *
     * @return their parts, maybe none; not modifiable
     */
    public List<SessionParts> replaced() {
        return plan.replacedSessions().stream()
                .filter(session -> session.ref().microcycle() == number())
                .map(session -> LoadResolver.parts(session.loads()))
                .toList();
    }

    /**
     * Returns the plan with a session that was taken apart back in its place.
     *
     * @param parts the parts, as {@link #replaced()} gave them
     * @return the plan; nothing is worked out anew
     * @throws dev.prescription.quantity.InvalidValueException if the plan has no session of that name, code {@code "unknown"},
     *     or the athlete's implement does not have a load, code {@code "not-loadable"}
     */
    public Plan with(SessionParts parts) {
        Programme programme = plan.programme();
        return plan.withLoads(
                        parts.ref(), LoadResolver.loadsOf(parts, programme.repMaxModel(), programme.restrictions()))
                .plan();
    }

    /** Returns what the microcycle breaks of ceilings and caps, as its sessions now are. */
    Set<Remark> ceilings() {
        return new WrittenCeilings(plan.programme().prescriber().weekly()).remarks(trained());
    }

    /** Returns the structure of its sessions as they now are. */
    MicrocycleLayout trained() {
        List<SessionLayout> now = sessions().stream().map(Session::layout).toList();
        MicrocycleLayout planned = layout();
        return new MicrocycleLayout(planned.number(), planned.week(), planned.days(), now);
    }

    /** Tells a summary each set in order. */
    void addTo(PlanSummaryBuilder summary) {
        summary.begin(layout());
        for (Session session : sessions()) {
            summary.begin(session.layout());
            for (PlannedExercise exercise : session.exercises()) {
                exercise.sets().forEach(set -> set.addTo(summary));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Microcycle that && place == that.place && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return 31 * plan.hashCode() + place;
    }

    /** Returns the number and the kind, such as {@code week 8 (deload)}; no load. */
    @Override
    public String toString() {
        return "week " + number() + " (" + kind() + ")";
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    static final class Items extends AbstractList<Microcycle> {

        private final Plan plan;
        private final int size;

        Items(Plan plan) {
            this.plan = plan;
            this.size = plan.programme().microcycles().size();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Microcycle get(int index) {
            return new Microcycle(plan, Objects.checkIndex(index, size));
        }

        @Override
        public Iterator<Microcycle> iterator() {
            return new Cursor(plan, size);
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through. */
    private static final class Cursor implements Iterator<Microcycle> {

        private final Plan plan;
        private final int end;
        private int next;

        Cursor(Plan plan, int end) {
            this.plan = plan;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Microcycle next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return new Microcycle(plan, next++);
        }
    }
}
