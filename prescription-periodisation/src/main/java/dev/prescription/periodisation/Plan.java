package dev.prescription.periodisation;

import dev.prescription.athlete.Athlete;
import dev.prescription.calendar.Calendar;
import dev.prescription.calendar.TrainingDays;
import dev.prescription.layout.Remark;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.PlanSummary;
import dev.prescription.summary.PlanSummaryBuilder;
import dev.prescription.terms.SessionPace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * One athlete's loads for a programme: the shared programme and one number for each distinct load.
 *
 * <p>For example an eight-week plan of four sessions is the programme everyone shares and some 200 ints; weeks,
 * sessions, exercises and sets are views. Immutable, thread-safe, equal to any plan of an equal programme for an equal
 * athlete. {@link #toString()} prints ids and counts, never a load.
 */
public final class Plan {

    private final Programme programme;
    private final AthleteLoads loads;

    Plan(Programme programme, AthleteLoads loads) {
        this.programme = programme;
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
        return loads.athlete();
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
     * Returns the dates of the sessions from a first day on; no clock is read, and no time zone matters.
     *
     * @param start the first day of the first microcycle
     * @param weekdays the days of the week on which the athlete can train; more is said by {@link TrainingDays}
     * @return the calendar
     */
    public Calendar on(LocalDate start, DayOfWeek... weekdays) {
        return on(start, TrainingDays.of(weekdays));
    }

    /**
     * Returns the dates of the sessions from a first day on, with days that are not free.
     *
     * @param start the first day of the first microcycle
     * @param days the days on which the athlete can train
     * @return the calendar
     */
    public Calendar on(LocalDate start, TrainingDays days) {
        return Calendar.startingOn(programme.layout(), start, days);
    }

    /**
     * Returns the dates of the sessions before a test, counted back from its day.
     *
     * @param test the day of the test the programme ends in
     * @param days the days on which the athlete can train
     * @return the calendar
     * @throws dev.prescription.quantity.InvalidValueException if the programme has no test or that day is taken
     */
    public Calendar peakingOn(LocalDate test, TrainingDays days) {
        return Calendar.peakingOn(programme.layout(), test, days);
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
        PlanSummaryBuilder summary =
                new PlanSummaryBuilder(programme.layout(), programme.repMaxModel(), athlete(), pace);
        microcycles().forEach(microcycle -> microcycle.addTo(summary));
        return summary.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan that && loads.equals(that.loads) && programme.equals(that.programme);
    }

    @Override
    public int hashCode() {
        return loads.hashCode();
    }

    /** Returns the athlete's id and the counts; no load. */
    @Override
    public String toString() {
        return "plan of " + athlete().id() + ": " + programme.layout();
    }

    AthleteLoads loads() {
        return loads;
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    private static final class Items extends AbstractList<Microcycle> {

        private final Plan plan;
        private final int size;

        Items(Plan plan) {
            this.plan = plan;
            this.size = plan.programme.microcycles().size();
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
