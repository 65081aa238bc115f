package dev.prescription.attendance;

import dev.prescription.layout.SessionRef;
import dev.prescription.log.Chronicle;
import dev.prescription.log.SessionLog;
import dev.prescription.message.Message;
import dev.prescription.missed.MissedCode;
import dev.prescription.missed.MissedSession;
import dev.prescription.missed.MissedSessionPolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sessions were done, which were missed, and what the policy makes of it. Copied with the fold. */
public final class Attendance {

    private static final int WEEK = 7;
    private static final int LONGEST = 100_000;

    private final Timetable timetable;
    private final MissedSessionPolicy policy;
    private final Set<SessionRef> done;
    private final Set<SessionRef> merged;
    private final Set<Integer> repeated;
    private Chronicle<MissedSession> decisions;
    private int next;
    private @Nullable SessionRef last;
    private @Nullable LocalDate lastDay;

    /**
     * Starts with nothing done.
     *
     * @param timetable the sessions of the plan in their order
     * @param policy what becomes of missed sessions
     */
    public Attendance(Timetable timetable, MissedSessionPolicy policy) {
        this.timetable = timetable;
        this.policy = policy;
        this.done = new HashSet<>();
        this.merged = new HashSet<>();
        this.repeated = new HashSet<>();
        this.decisions = Chronicle.empty();
    }

    /**
     * Copies another.
     *
     * @param other the other, which stays as it is
     */
    public Attendance(Attendance other) {
        this.timetable = other.timetable;
        this.policy = other.policy;
        this.done = new HashSet<>(other.done);
        this.merged = new HashSet<>(other.merged);
        this.repeated = new HashSet<>(other.repeated);
        this.decisions = other.decisions;
        this.next = other.next;
        this.last = other.last;
        this.lastDay = other.lastDay;
    }

    /** {@return what became of each missed session, in the order of the log; not modifiable} */
    public List<MissedSession> decisions() {
        return decisions;
    }

    /** {@return the sessions still to be done, in the order of the plan; not modifiable} */
    public List<SessionRef> remaining() {
        return remaining(Set.of());
    }

    /**
     * Returns the same as they are on a day: after days away the week under way may be done again.
     *
     * @param asOf the athlete's calendar day
     * @return the sessions in the order of the plan; not modifiable
     */
    public List<SessionRef> remaining(LocalDate asOf) {
        return again(asOf).isPresent() ? remaining(week()) : remaining();
    }

    private List<SessionRef> remaining(Set<SessionRef> again) {
        boolean isOnward = policy == MissedSessionPolicy.DROP || policy == MissedSessionPolicy.MERGE;
        return timetable.order().subList(isOnward ? next : 0, timetable.order().size()).stream()
                .filter(session -> !done.contains(session) || again.contains(session))
                .toList();
    }

    /**
     * Returns why the week is done again on a day.
     *
     * @param asOf the athlete's calendar day
     * @return the reason; empty where it is not
     */
    public Optional<Message> again(LocalDate asOf) {
        int days = daysAway(asOf);
        return days > WEEK && isRepeatable()
                ? timetable.order().stream()
                        .filter(week()::contains)
                        .findFirst()
                        .map(first -> Message.of(MissedCode.WEEK_AGAIN, days, first))
                : Optional.empty();
    }

    private boolean isRepeatable() {
        return policy == MissedSessionPolicy.REPEAT
                && last != null
                && !repeated.contains(last.microcycle())
                && !isRelief(last);
    }

    private boolean isRelief(SessionRef session) {
        return timetable.place(session).map(Place::isRelief).orElse(false);
    }

    private int daysAway(LocalDate asOf) {
        return lastDay == null ? 0 : (int) Math.max(0, Math.min(LONGEST, ChronoUnit.DAYS.between(lastDay, asOf)));
    }

    /** The sessions of the week under way. */
    private Set<SessionRef> week() {
        Set<SessionRef> week = new HashSet<>();
        for (SessionRef session : timetable.order()) {
            if (last != null && session.microcycle() == last.microcycle()) {
                week.add(session);
            }
        }
        return week;
    }

    /**
     * Returns the sessions that were missed and join one.
     *
     * @param session the session
     * @return those missed, in the order of the plan; none where the policy does not merge, or it is not the one that comes next
     */
    public List<SessionRef> joining(SessionRef session) {
        if (policy != MissedSessionPolicy.MERGE || number(session) != next) {
            return List.of();
        }
        return timetable.order().subList(0, next).stream()
                .filter(other -> !done.contains(other) && !merged.contains(other))
                .toList();
    }

    private int number(SessionRef session) {
        return timetable.place(session).map(Place::number).orElseThrow();
    }

    /**
     * Takes a session as done, after what joined it.
     *
     * @param log what was done
     * @param joined what became of the exercises that were missed before it
     */
    public void add(SessionLog log, List<Message> joined) {
        SessionRef session = log.session();
        comeBack(log);
        List<SessionRef> before = joining(session);
        if (!before.isEmpty()) {
            joined.forEach(reason -> say(before.get(0), reason, log));
            merged.addAll(before);
        }
        int number = number(session);
        for (int skipped = next; skipped < number; skipped++) {
            SessionRef missed = timetable.order().get(skipped);
            if (!done.contains(missed)) {
                say(missed, Message.of(missed(), session), log);
            }
        }
        done.add(session);
        next = Math.max(next, number + 1);
        last = session;
        lastDay = lastDay == null || log.date().isAfter(lastDay) ? log.date() : lastDay;
    }

    private MissedCode missed() {
        return switch (policy) {
            case SHIFT, REPEAT -> MissedCode.WAITS;
            case DROP -> MissedCode.DROPPED;
            case MERGE -> MissedCode.JOINS_NEXT;
        };
    }

    /** After days away: the week is done again where its session was logged, and else why it is not. */
    private void comeBack(SessionLog log) {
        int days = daysAway(log.date());
        if (policy != MissedSessionPolicy.REPEAT || days <= WEEK || last == null) {
            return;
        }
        SessionRef before = last;
        if (!isRepeatable()) {
            MissedCode code = isRelief(before) ? MissedCode.RELIEF_NOT_AGAIN : MissedCode.AGAIN_ONCE;
            say(before, Message.of(code, days), log);
        } else if (log.session().microcycle() == before.microcycle()) {
            say(before, again(log.date()).orElseThrow(), log);
            done.removeAll(week());
            repeated.add(before.microcycle());
        } else {
            say(before, Message.of(MissedCode.WENT_ON, days, log.session()), log);
        }
    }

    private void say(SessionRef session, Message reason, SessionLog log) {
        decisions = decisions.with(MissedSession.of(session, policy, reason, log.id()));
    }
}
