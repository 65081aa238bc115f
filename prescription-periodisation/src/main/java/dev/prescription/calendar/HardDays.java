package dev.prescription.calendar;

import dev.prescription.exercise.Muscle;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.reduction.WeekKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sessions less than 48 hours apart, so on days in a row, are both hard for a muscle (C-SPACING-01). */
final class HardDays {

    private final Map<SessionRef, SessionLayout> layouts = new HashMap<>();
    private final Map<SessionRef, WeekKind> kinds = new HashMap<>();
    private final int mostSets;
    private final Map<Pair, Clash> clashes = new LinkedHashMap<>();

    HardDays(List<MicrocycleLayout> weeks, int mostSets) {
        this.mostSets = mostSets;
        for (MicrocycleLayout week : weeks) {
            for (SessionLayout session : week.sessions()) {
                layouts.put(session.ref(), session);
                kinds.put(session.ref(), week.kind());
            }
        }
    }

    /** One note for each pair of sessions and kinds of week, however often it comes. */
    List<DateNote> notes(List<DatedSession> dated) {
        for (int place = 1; place < dated.size(); place++) {
            DatedSession before = dated.get(place - 1);
            DatedSession after = dated.get(place);
            Set<Muscle> muscles = before.date().plusDays(1).equals(after.date())
                    ? bothHard(before.session(), after.session())
                    : Set.of();
            if (!muscles.isEmpty()) {
                clashes.computeIfAbsent(pair(before, after), any -> new Clash(before, after))
                        .add(muscles);
            }
        }
        return clashes.values().stream().map(Clash::note).toList();
    }

    private Set<Muscle> bothHard(SessionRef before, SessionRef after) {
        Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            if (isHard(before, muscle) && isHard(after, muscle)) {
                muscles.add(muscle);
            }
        }
        return muscles;
    }

    private boolean isHard(SessionRef session, Muscle muscle) {
        SessionLayout layout = layouts.get(session);
        return layout != null && layout.isHardFor(muscle, mostSets);
    }

    private Pair pair(DatedSession before, DatedSession after) {
        return new Pair(
                before.session().session(),
                after.session().session(),
                kinds.get(before.session()),
                kinds.get(after.session()));
    }

    /** What comes again from week to week. */
    private record Pair(int before, int after, WeekKind kindBefore, WeekKind kindAfter) {}

    /** The first days in a row of a pair, the muscles of all of them, and how often they come. */
    private static final class Clash {

        private final DatedSession before;
        private final DatedSession after;
        private final Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
        private int times;

        Clash(DatedSession before, DatedSession after) {
            this.before = before;
            this.after = after;
        }

        void add(Set<Muscle> hard) {
            muscles.addAll(hard);
            times++;
        }

        DateNote note() {
            String named = muscles.stream().map(Muscle::label).collect(Collectors.joining(", "));
            int later = times - 1;
            String text = "on " + before.date() + ", the day before " + after.session() + "; both are hard for " + named
                    + " and closer than 48 hours (C-SPACING-01)"
                    + (later == 0 ? "" : "; so in " + Counted.of(later, "later week"));
            return new DateNote(
                    DateNote.Kind.HARD_DAYS_TOO_CLOSE, before.session().toString(), text);
        }
    }
}
