package dev.prescription.calendar;

import dev.prescription.exercise.Muscle;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.reduction.WeekKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sessions less than 48 hours apart, so on days in a row, are both hard for a muscle (C-SPACING-01). */
final class HardDays {

    private final Map<SessionRef, Trained> trained = new HashMap<>();
    private final int mostSets;
    private final Map<Pair, Clash> clashes = new LinkedHashMap<>();

    HardDays(List<MicrocycleLayout> weeks, int mostSets) {
        this.mostSets = mostSets;
        for (MicrocycleLayout week : weeks) {
            for (SessionLayout session : week.sessions()) {
                trained.put(session.ref(), new Trained(session, week.kind()));
            }
        }
    }

    /** One note for each pair of sessions and kinds of week, however often it comes. */
    List<DateNote> notes(List<DatedSession> dated) {
        for (int place = 1; place < dated.size(); place++) {
            if (dated.get(place - 1).date().plusDays(1).equals(dated.get(place).date())) {
                judge(dated.get(place - 1), dated.get(place));
            }
        }
        return clashes.values().stream().map(Clash::note).toList();
    }

    private void judge(DatedSession before, DatedSession after) {
        Trained first = trained.get(before.session());
        Trained second = trained.get(after.session());
        if (first == null || second == null) {
            return;
        }
        Pair pair = new Pair(before.session().session(), after.session().session(), first.kind(), second.kind());
        for (Muscle muscle : Muscle.values()) {
            if (first.session().isHardFor(muscle, mostSets) && second.session().isHardFor(muscle, mostSets)) {
                clashes.computeIfAbsent(pair, any -> new Clash(before, after)).add(before, muscle);
            }
        }
    }

    /** A session and the kind of week it is trained in. */
    private record Trained(SessionLayout session, WeekKind kind) {}

    /** What comes again from week to week. */
    private record Pair(int before, int after, WeekKind kindBefore, WeekKind kindAfter) {}

    /** The first days in a row of a pair, the muscles of all of them, and how often they come. */
    private static final class Clash {

        private final DatedSession before;
        private final DatedSession after;
        private final Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
        private final Set<DatedSession> times = new HashSet<>();

        Clash(DatedSession before, DatedSession after) {
            this.before = before;
            this.after = after;
        }

        void add(DatedSession day, Muscle muscle) {
            times.add(day);
            muscles.add(muscle);
        }

        DateNote note() {
            String named = muscles.stream().map(Muscle::label).collect(Collectors.joining(", "));
            int later = times.size() - 1;
            String text = "on " + before.date() + ", the day before " + after.session() + "; both are hard for " + named
                    + " and closer than 48 hours (C-SPACING-01)"
                    + (later == 0 ? "" : "; so in " + Counted.of(later, "later week"));
            return new DateNote(
                    DateNote.Kind.HARD_DAYS_TOO_CLOSE, before.session().toString(), text);
        }
    }
}
