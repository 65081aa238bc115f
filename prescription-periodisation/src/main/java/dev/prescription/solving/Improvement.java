package dev.prescription.solving;

import dev.prescription.solving.WeekSolver.Way;

/**
 * Betters a week that lacks something: takes work out, fills the room anew, and keeps what stands better.
 *
 * <p>Tried in turn, from the first session to the last: one set off each slot, each slot out, each pair of slots of a
 * session, and each session whole. Of a single slot, what was taken out is first kept from coming back. What stands
 * better is kept at once; it ends when a whole turn brings nothing, or after a fixed number of trials.
 */
final class Improvement {

    private static final Way[] WAYS = {Way.BY_THE_MINUTE, Way.WITH_TASTE, Way.BY_THE_SET};
    private static final int NONE = -1;

    private final WeekState week;
    private final WeekState kept;
    private final int mostTrials;
    private Standing standing;
    private int trials;

    Improvement(WeekState week, int mostTrials) {
        this.week = week;
        this.kept = new WeekState(week.problem);
        this.kept.become(week);
        this.mostTrials = mostTrials;
        this.standing = Standing.of(week);
    }

    void run() {
        boolean betters = true;
        while (betters && !isOver()) {
            betters = slots();
            betters |= pairs();
            betters |= sessions();
        }
    }

    private boolean isOver() {
        return standing.isWhole() || trials >= mostTrials;
    }

    private boolean slots() {
        boolean betters = false;
        for (int session = 0; session < week.sessions(); session++) {
            for (int place = 0; place < week.slots[session]; place++) {
                int candidate = week.candidateAt[session][place];
                if (week.setsIn[session][candidate] > week.problem.candidate(candidate).fewest) {
                    betters |= lessOneSet(session, candidate);
                }
                for (Way way : WAYS) {
                    betters |= without(way, true, session, candidate);
                }
                betters |= without(Way.BY_THE_MINUTE, false, session, candidate);
            }
        }
        return betters;
    }

    private boolean pairs() {
        boolean betters = false;
        for (int session = 0; session < week.sessions(); session++) {
            for (int place = 0; place < week.slots[session]; place++) {
                for (int other = place + 1; other < week.slots[session]; other++) {
                    betters |= without(
                            Way.BY_THE_MINUTE,
                            true,
                            session,
                            week.candidateAt[session][place],
                            week.candidateAt[session][other]);
                }
            }
        }
        return betters;
    }

    private boolean sessions() {
        boolean betters = false;
        for (int session = 0; session < week.sessions(); session++) {
            for (Way way : WAYS) {
                betters |= without(way, false, session, week.candidatesIn(session));
            }
        }
        return betters;
    }

    private boolean lessOneSet(int session, int candidate) {
        if (isOver() || week.setsIn[session][candidate] == 0) {
            return false;
        }
        week.remove(session, candidate, 1);
        week.bar(session, candidate);
        return refilled(Way.BY_THE_MINUTE);
    }

    /** Takes slots out; the first of them is barred from coming back until the room is filled, where that is asked. */
    private boolean without(Way way, boolean isBarred, int session, int... candidates) {
        if (isOver()) {
            return false;
        }
        for (int candidate : candidates) {
            if (week.setsIn[session][candidate] == 0) {
                return false;
            }
        }
        for (int candidate : candidates) {
            week.remove(session, candidate, week.setsIn[session][candidate]);
        }
        if (isBarred) {
            week.bar(session, candidates[0]);
        }
        return refilled(way);
    }

    private boolean refilled(Way way) {
        trials++;
        WeekSolver.complete(week, way);
        week.bar(NONE, NONE);
        WeekSolver.complete(week, way);
        Standing now = Standing.of(week);
        if (now.isBetterThan(standing)) {
            standing = now;
            kept.become(week);
            return true;
        }
        week.become(kept);
        return false;
    }
}
