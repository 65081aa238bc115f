package dev.prescription.calendar;

import dev.prescription.WeeklyPrescription;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.WeekKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of a programme's sessions, what was moved or left out to find them, and which hard days they bring too close.
 *
 * <p>For example three sessions a week from Wednesday 2026-11-25 on Mondays, Wednesdays and Fridays begin on Wednesday, Friday
 * and Monday: a microcycle is as many days as it has, whatever day it begins on. Dates strictly increase in the order of the
 * sessions, at most one a day, none on a day that is not free. A taper's sessions count back from the test.
 */
public final class Calendar {

    private final List<DatedSession> sessions;
    private final List<DateNote> notes;

    private Calendar(List<DatedSession> sessions, List<DateNote> notes) {
        this.sessions = List.copyOf(sessions);
        this.notes = List.copyOf(notes);
    }

    /**
     * Returns the dates of a structure that begins on a day.
     *
     * @param layout the structure
     * @param start the first day of the first microcycle, which need not be a training day
     * @param days the days a lifter can train
     * @return the calendar; a test is on the first free training day after what leads to it
     */
    public static Calendar startingOn(ProgrammeLayout layout, LocalDate start, TrainingDays days) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(days, "days");
        Placement placement = new Placement(start, days, days.isLeavingOut());
        List<MicrocycleLayout> weeks = layout.microcycles();
        weeks.stream().filter(week -> !Placement.isPeak(week)).forEach(placement::addWeek);
        LocalDate test = placement.next().plusDays(taperDays(layout));
        test = hasTest(layout) ? placement.testDay(test) : test;
        addPeak(layout, test, placement);
        return new Calendar(placement.placed(), placement.notes());
    }

    /**
     * Returns the dates of a structure that leads to a test on a day, counted back from it.
     *
     * @param layout the structure, which ends in a test
     * @param test the day of the test, any day of the week that is not taken
     * @param days the days a lifter can train
     * @return the calendar; every microcycle has its own days, and what finds no free one among them is left out
     * @throws InvalidValueException if the structure has no test (code {@code "absent"}) or the day is taken (code
     *     {@code "taken"})
     */
    public static Calendar peakingOn(ProgrammeLayout layout, LocalDate test, TrainingDays days) {
        if (!hasTest(layout)) {
            throw InvalidValueException.of("programme", "must end in a test", layout, "absent");
        }
        if (days.isTaken(test)) {
            throw InvalidValueException.of("day of the test", "must be free", test, "taken");
        }
        LocalDate taper = test.minusDays(taperDays(layout));
        int trained = layout.microcycles().stream()
                .filter(week -> !Placement.isPeak(week))
                .mapToInt(MicrocycleLayout::days)
                .sum();
        Placement placement = new Placement(taper.minusDays(trained), days, true);
        layout.microcycles().stream().filter(week -> !Placement.isPeak(week)).forEach(placement::addWeek);
        addPeak(layout, test, placement);
        return new Calendar(placement.placed(), placement.notes());
    }

    /**
     * Begins to count back from a date that matters, before there is a programme.
     *
     * @param test the day of the test or the meet
     * @return a builder that still needs the first day, the training days and what is to be trained
     */
    public static CountdownBuilder peakingOn(LocalDate test) {
        return new CountdownBuilder(Objects.requireNonNull(test, "test"));
    }

    /**
     * Returns the same dates with a note on sessions less than 48 hours apart that are both hard for a muscle (C-SPACING-01).
     *
     * <p>For example {@code w1.s1: on 2027-01-07, the day before w1.s2; both are hard for chest and closer than 48 hours
     * (C-SPACING-01); so in 6 later weeks}. The same sessions of the same kinds of week are named once. The plan asks this of
     * its own sessions; the dates alone do not know how hard they are.
     *
     * @param weeks the microcycles as they are trained
     * @param weekly the guideline's week, whose cap for one muscle in one session says what is hard
     * @return the calendar, its other notes first
     */
    public Calendar withHardDays(List<MicrocycleLayout> weeks, WeeklyPrescription weekly) {
        Objects.requireNonNull(weekly, "weekly");
        List<DateNote> all = new ArrayList<>(notes);
        all.addAll(new HardDays(weeks, weekly.setsPerMusclePerSession()).notes(sessions));
        return new Calendar(sessions, all);
    }

    private static boolean hasTest(ProgrammeLayout layout) {
        List<MicrocycleLayout> weeks = layout.microcycles();
        return weeks.get(weeks.size() - 1).kind() == WeekKind.TEST;
    }

    private static int taperDays(ProgrammeLayout layout) {
        return layout.microcycles().stream()
                .filter(week -> week.kind() == WeekKind.TAPER)
                .mapToInt(MicrocycleLayout::days)
                .sum();
    }

    private static void addPeak(ProgrammeLayout layout, LocalDate test, Placement placement) {
        for (MicrocycleLayout week : layout.microcycles()) {
            if (week.kind() == WeekKind.TAPER) {
                placement.addTaper(week, test);
            } else if (week.kind() == WeekKind.TEST) {
                placement.addTest(week, test);
            }
        }
    }

    /**
     * Returns the sessions that have a date.
     *
     * @return the sessions in order, each on a later day than the one before; not modifiable
     */
    public List<DatedSession> sessions() {
        return sessions;
    }

    /**
     * Returns the date of a session.
     *
     * @param session the session's name
     * @return its date; empty where it is left out or no session of the programme
     */
    public Optional<LocalDate> dateOf(SessionRef session) {
        Objects.requireNonNull(session, "session");
        return sessions.stream()
                .filter(dated -> dated.session().equals(session))
                .map(DatedSession::date)
                .findFirst();
    }

    /**
     * Returns the session of a day.
     *
     * @param date the day
     * @return the session; empty where there is none that day
     */
    public Optional<SessionRef> sessionOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return sessions.stream()
                .filter(dated -> dated.date().equals(date))
                .map(DatedSession::session)
                .findFirst();
    }

    /**
     * Returns what was moved or left out, and why; of a plan's calendar also which hard days of a muscle are too close.
     *
     * @return the notes in order of the sessions, those on hard days last; not modifiable, empty where there is nothing to say
     */
    public List<DateNote> notes() {
        return notes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calendar that && sessions.equals(that.sessions) && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return sessions.hashCode();
    }

    /** Returns the counts, such as {@code 36 sessions, 2 notes}. */
    @Override
    public String toString() {
        return Counted.of(sessions.size(), "session") + ", " + Counted.of(notes.size(), "note");
    }
}
