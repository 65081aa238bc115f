package dev.prescription.calendar;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.reduction.DaysOut;
import dev.prescription.reduction.TaperLift;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The dates of a taper's sessions: as near as can be to their days before the test, in order, two days of rest kept
 * (L-TAP-04).
 */
final class TaperPlacement {

    private static final int LEAST_OUT = 3;
    private static final int UNREACHABLE = 1_000;

    private final LocalDate test;
    private final List<SessionLayout> sessions;
    private final List<Integer> wanted = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();

    TaperPlacement(MicrocycleLayout taper, LocalDate test, LocalDate earliest, TrainingDays days) {
        this.test = test;
        this.sessions = taper.sessions();
        sessions.forEach(session -> wanted.add(taper.days() + 1 - session.day().orElse(1)));
        int longest = (int) Math.min(taper.days(), ChronoUnit.DAYS.between(earliest, test));
        for (int daysOut = longest; daysOut >= LEAST_OUT; daysOut--) {
            if (days.allows(test.minusDays(daysOut))) {
                free.add(daysOut);
            }
        }
    }

    /** Places the sessions; where there are fewer free days, the last ones are left out. */
    void place(Collection<DatedSession> placed, Collection<DateNote> notes) {
        int count = Math.min(sessions.size(), free.size());
        int[] given = nearest(count);
        for (int place = 0; place < sessions.size(); place++) {
            String subject = sessions.get(place).ref().toString();
            if (place >= count) {
                String text = "no free day is left before the test; it is left out";
                notes.add(new DateNote(DateNote.Kind.SESSION_LEFT_OUT, subject, text));
            } else {
                placed.add(new DatedSession(sessions.get(place).ref(), test.minusDays(given[place])));
                if (given[place] != wanted.get(place)) {
                    String text = given[place] + " days out and not " + wanted.get(place) + ": that day is not free";
                    notes.add(new DateNote(DateNote.Kind.SESSION_MOVED, subject, text));
                }
            }
        }
        noteLifts(given, notes);
    }

    /** The free days of the first sessions, in order, that are nearest to those wanted; the earlier of two as near. */
    private int[] nearest(int count) {
        int[][] cost = new int[count + 1][free.size() + 1];
        for (int session = count - 1; session >= 0; session--) {
            cost[session][free.size()] = UNREACHABLE;
            for (int day = free.size() - 1; day >= 0; day--) {
                int here = Math.abs(free.get(day) - wanted.get(session)) + cost[session + 1][day + 1];
                cost[session][day] = Math.min(here, cost[session][day + 1]);
            }
        }
        int[] given = new int[count];
        int day = 0;
        for (int session = 0; session < count; session++) {
            while (cost[session][day] == cost[session][day + 1]
                    && Math.abs(free.get(day) - wanted.get(session)) + cost[session + 1][day + 1]
                            > cost[session][day]) {
                day++;
            }
            given[session] = free.get(day);
            day++;
        }
        return given;
    }

    private void noteLifts(int[] given, Collection<DateNote> notes) {
        for (int place = 0; place < given.length; place++) {
            for (SlotLayout slot : sessions.get(place).slots()) {
                TaperLift kind = TaperLift.of(slot.exercise().pattern());
                for (DaysOut window : List.of(kind.lastHeavy(), kind.last())) {
                    if (window.contains(wanted.get(place)) && !window.contains(given[place])) {
                        String which = window.equals(kind.last()) ? "last session " : "last heavy session ";
                        String text = which + given[place] + " days out, not " + window;
                        notes.add(new DateNote(
                                DateNote.Kind.DAYS_OUT_MISSED,
                                slot.exercise().id().slug(),
                                text));
                    }
                }
            }
        }
    }
}
