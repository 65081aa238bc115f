package dev.prescription.calendar;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.reduction.WeekKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Binds sessions to dates, one microcycle after the other. */
final class Placement {

    private final TrainingDays days;
    private final boolean isLeavingOut;
    private final List<DatedSession> placed = new ArrayList<>();
    private final List<DateNote> notes = new ArrayList<>();
    private LocalDate next;

    /** Begins on a day; where sessions are left out no microcycle takes longer than it has days. */
    Placement(LocalDate start, TrainingDays days, boolean isLeavingOut) {
        this.next = start;
        this.days = days;
        this.isLeavingOut = isLeavingOut;
    }

    List<DatedSession> placed() {
        return placed;
    }

    List<DateNote> notes() {
        return notes;
    }

    /** The first day after the microcycles placed so far. */
    LocalDate next() {
        return next;
    }

    void addWeek(MicrocycleLayout week) {
        List<SessionRef> sessions =
                week.sessions().stream().map(SessionLayout::ref).toList();
        List<LocalDate> usual = spread(within(week.days(), false), sessions.size());
        List<LocalDate> free = spread(within(week.days(), true), sessions.size());
        LocalDate last = next.plusDays(week.days() - 1L);
        for (int place = 0; place < sessions.size(); place++) {
            boolean isLate = place >= free.size();
            if (isLate && isLeavingOut) {
                leaveOut(sessions.get(place));
                continue;
            }
            LocalDate date = isLate ? after(last) : free.get(place);
            last = isLate ? date : last;
            placed.add(new DatedSession(sessions.get(place), date));
            if (usual.size() == sessions.size() && !usual.get(place).equals(date)) {
                moved(sessions.get(place), usual.get(place), date);
            }
        }
        long taken = ChronoUnit.DAYS.between(next, last) + 1;
        if (taken > week.days()) {
            String text =
                    Counted.of(taken, "day") + " and not " + week.days() + ": there are fewer free days than sessions";
            notes.add(new DateNote(DateNote.Kind.MICROCYCLE_LENGTHENED, "w" + week.number(), text));
        }
        next = last.plusDays(1);
    }

    private void leaveOut(SessionRef session) {
        String text = "no free day is left for it; it is left out";
        notes.add(new DateNote(DateNote.Kind.SESSION_LEFT_OUT, session.toString(), text));
    }

    private void moved(SessionRef session, LocalDate from, LocalDate to) {
        String text = "on " + to + " and not on " + from + ", as not all days are free";
        notes.add(new DateNote(DateNote.Kind.SESSION_MOVED, session.toString(), text));
    }

    /** The training days of a window, or those of them that are free. */
    private List<LocalDate> within(int length, boolean isFree) {
        return next.datesUntil(next.plusDays(length))
                .filter(date -> isFree ? days.allows(date) : days.isNamed(date))
                .toList();
    }

    /** As many days as there are sessions, evenly; all of them where there are fewer. */
    private static List<LocalDate> spread(List<LocalDate> dates, int count) {
        if (dates.size() <= count) {
            return dates;
        }
        List<LocalDate> chosen = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            chosen.add(dates.get((2 * place + 1) * dates.size() / (2 * count)));
        }
        return chosen;
    }

    private LocalDate after(LocalDate date) {
        LocalDate later = date.plusDays(1);
        while (!days.allows(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    void addTaper(MicrocycleLayout taper, LocalDate test) {
        new TaperPlacement(taper, test, next, days).place(placed, notes);
        next = test;
    }

    void addTest(MicrocycleLayout week, LocalDate date) {
        week.sessions().forEach(session -> placed.add(new DatedSession(session.ref(), date)));
        next = date.plusDays(1);
    }

    /** The first free day on or after a date, for a test whose day is not fixed. */
    LocalDate testDay(LocalDate earliest) {
        LocalDate date = days.allows(earliest) ? earliest : after(earliest);
        if (!date.equals(earliest)) {
            String text = "on " + date + " and not on " + earliest + ", which is no training day or not free";
            notes.add(new DateNote(DateNote.Kind.TEST_MOVED, "programme", text));
        }
        return date;
    }

    static boolean isPeak(MicrocycleLayout week) {
        return week.kind() == WeekKind.TAPER || week.kind() == WeekKind.TEST;
    }
}
