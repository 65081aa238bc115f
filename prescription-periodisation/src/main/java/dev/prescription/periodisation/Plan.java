package dev.prescription.periodisation;

import dev.prescription.athlete.Athlete;
import dev.prescription.calendar.Calendar;
import dev.prescription.calendar.TrainingDays;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.PlanSummary;
import dev.prescription.summary.PlanSummaryBuilder;
import dev.prescription.terms.SessionPace;
import dev.prescription.written.WrittenSession;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One athlete's loads for a programme: the shared programme and one number for each distinct load.
 *
 * <p>For example an eight-week plan of four sessions is the programme everyone shares and some 200 ints; weeks,
 * sessions, exercises and sets are views. Immutable, thread-safe, equal to any plan of an equal programme for an equal
 * athlete. {@link #toString()} prints ids and counts, never a load.
 */
public final class Plan {

    private static final AthleteLoads[] NONE = {};

    private final Programme programme;
    private final AthleteLoads loads;

    /** What stands in place of the programme's sessions, by their places; no entries where nothing does. */
    private final @Nullable AthleteLoads[] replaced;

    Plan(Programme programme, AthleteLoads loads) {
        this(programme, loads, NONE);
    }

    private Plan(Programme programme, AthleteLoads loads, @Nullable AthleteLoads[] replaced) {
        this.programme = programme;
        this.loads = loads;
        this.replaced = replaced;
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
        return new Microcycle.Items(this);
    }

    /**
     * Returns the sessions of all microcycles in order.
     *
     * @return the sessions; not modifiable
     */
    public List<Session> sessions() {
        return IntStream.range(0, loads.table().sessions())
                .mapToObj(this::session)
                .toList();
    }

    /**
     * Returns one session.
     *
     * @param ref its name
     * @return the session
     * @throws InvalidValueException if the plan has none of that name, code {@code "unknown"}
     */
    public Session session(SessionRef ref) {
        return session(placeOf(ref));
    }

    /**
     * Returns the plan with one session as a coach changed it: {@link Session#toWritten()} says what is there. Its name, all
     * other sessions and their loads stay; the new one's loads are worked out for this athlete, by the same maxima,
     * implements and restrictions.
     *
     * <p>For example {@code plan.replaceSession(ref, WrittenSession.of(WrittenSlot.of(ExerciseId.BENCH_PRESS,
     * ExerciseRole.MAIN_LIFT, "5x5 @ RIR 2")))}. A session equal to the one that was there changes nothing, and one equal to
     * the programme's brings that back.
     *
     * @param ref the session's name
     * @param session what is to be done instead
     * @return the plan; this one where nothing changes
     * @throws InvalidValueException if the plan has no session of that name (code {@code "unknown"}), an exercise is not in
     *     the programme's catalogue (code {@code "unknown"}), or a set is a share of a training max that the programme does not
     *     state (code {@code "missing"})
     */
    public Plan replaceSession(SessionRef ref, WrittenSession session) {
        int place = placeOf(ref);
        if (session(place).toWritten().equals(Objects.requireNonNull(session, "session"))) {
            return this;
        }
        Session planned = new Session(this, loads, place);
        @Nullable AthleteLoads[] changed = Arrays.copyOf(replaced, loads.table().sessions());
        changed[place] = planned.toWritten().equals(session) ? null : planned.replacedBy(session);
        return new Plan(programme, loads, Arrays.stream(changed).allMatch(Objects::isNull) ? NONE : changed);
    }

    /**
     * Returns the plan with a session of another one in the place of its own of that name, with the very loads it has there.
     *
     * @param session a session of a plan with the same microcycles
     * @return the plan; this one where nothing changes
     * @throws InvalidValueException if the plan has no session of that name, code {@code "unknown"}
     */
    public Plan withSession(Session session) {
        int place = placeOf(Objects.requireNonNull(session, "session").ref());
        AthleteLoads alone = session.alone();
        return session(place).alone().equals(alone) ? this : with(place, alone);
    }

    Session withLoads(SessionRef ref, AthleteLoads alone) {
        int place = placeOf(ref);
        return with(place, alone).session(place);
    }

    private Plan with(int place, AthleteLoads alone) {
        @Nullable AthleteLoads[] changed = Arrays.copyOf(replaced, loads.table().sessions());
        changed[place] = new Session(this, loads, place).alone().equals(alone) ? null : alone;
        return new Plan(programme, loads, Arrays.stream(changed).allMatch(Objects::isNull) ? NONE : changed);
    }

    /**
     * Returns the same plan for another athlete, or for the same one with other maxima; sessions that were replaced stay.
     *
     * @param other whose maxima, body mass, implements and restrictions decide
     * @return the plan
     */
    public Plan forAthlete(Athlete other) {
        AthleteLoads[] changed = Arrays.stream(replaced)
                .map(one -> one == null ? null : one.forAthlete(other))
                .toArray(AthleteLoads[]::new);
        return new Plan(programme, loads.forAthlete(Objects.requireNonNull(other, "other")), changed);
    }

    /**
     * Returns what the programme's week wanted and did not get, with the constraint that binds, and what this athlete's own
     * restrictions take below a floor or a main lift's sets in some training week; there, {@code given} is the least.
     *
     * @return the shortfalls; not modifiable, empty where every target is met
     */
    public List<Shortfall> shortfalls() {
        return LoadRemarks.shortfalls(this);
    }

    /**
     * Returns what a coach should know: the programme's remarks, then those of this athlete's loads, one for each
     * exercise and kind, and those of the sessions that were replaced.
     *
     * @return the remarks; not modifiable
     */
    public List<Remark> remarks() {
        return LoadRemarks.of(this);
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
     * Returns the dates of the sessions from a first day on, with days that are not free; hard days too close draw a note.
     *
     * @param start the first day of the first microcycle
     * @param days the days on which the athlete can train
     * @return the calendar
     */
    public Calendar on(LocalDate start, TrainingDays days) {
        return LoadRemarks.onDates(this, Calendar.startingOn(programme.layout(), start, days));
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
        return LoadRemarks.onDates(this, Calendar.peakingOn(programme.layout(), test, days));
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
        PlanSummaryBuilder summary = new PlanSummaryBuilder(programme.repMaxModel(), athlete(), pace);
        microcycles().forEach(microcycle -> microcycle.addTo(summary));
        return summary.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan that
                && loads.equals(that.loads)
                && Arrays.equals(replaced, that.replaced)
                && programme.equals(that.programme);
    }

    @Override
    public int hashCode() {
        return loads.hashCode();
    }

    /** Returns the athlete's id and the counts; no load. */
    @Override
    public String toString() {
        int changed = replacedSessions().size();
        return "plan of " + athlete().id() + ": " + programme.layout()
                + (changed == 0 ? "" : ", " + Counted.of(changed, "session") + " replaced");
    }

    AthleteLoads loads() {
        return loads;
    }

    /** The session at a place: one view whatever it reads, so that a walk makes none. */
    @SuppressWarnings("ReferenceEquality") // whether the loads are the plan's own, not whether they are equal
    Session session(int place) {
        AthleteLoads own = loadsOf(place);
        return new Session(this, own, own == loads ? place : 0);
    }

    private AthleteLoads loadsOf(int place) {
        AthleteLoads own = place < replaced.length ? replaced[place] : null;
        return own == null ? loads : own;
    }

    /** The sessions that are not the programme's. */
    List<Session> replacedSessions() {
        return IntStream.range(0, replaced.length)
                .filter(place -> replaced[place] != null)
                .mapToObj(this::session)
                .toList();
    }

    private int placeOf(SessionRef ref) {
        int place = loads.table().placeOf(Objects.requireNonNull(ref, "ref"));
        if (place < 0) {
            throw InvalidValueException.of("session", "must be one of the plan's", ref, "unknown");
        }
        return place;
    }
}
