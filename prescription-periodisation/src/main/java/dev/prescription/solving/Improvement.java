package dev.prescription.solving;

import dev.prescription.solving.WeekSolver.Way;

/**
 * Betters a week that lacks something: takes slots out, fills the room anew, and keeps what stands better.
 *
 * <p>Tried in turn, from the first session to the last: each slot alone, each pair of slots of a session, and each
 * session whole. The first that stands better is kept and the turn
 * begins again; it ends when a whole turn brings nothing, or after a fixed number of trials.
 */
final class Improvement {

    private static final int MOST_TRIALS = 240;
    private static final Way[] WAYS = {Way.BY_THE_MINUTE, Way.BY_THE_SET};

    private final WeekState week;
    private final WeekState kept;
    private Standing standing;
    private int trials;

    Improvement(WeekState week) {
        this.week = week;
        this.kept = new WeekState(week.problem);
        this.kept.become(week);
        this.standing = Standing.of(week);
    }

    void run() {
        boolean betters = true;
        while (betters && !standing.isWhole() && trials < MOST_TRIALS) {
            betters = slots() | pairs() | sessions();
        }
    }

    private boolean slots() {
        boolean betters = false;
        for (int session = 0; session < week.sessions(); session++) {
            for (int place = 0; place < week.slots[session]; place++) {
                int candidate = week.candidateAt[session][place];
                for (Way way : WAYS) {
                    betters |= without(way, session, candidate);
                }
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
                betters |= without(way, session, week.candidatesIn(session));
            }
        }
        return betters;
    }

    private boolean without(Way way, int session, int... candidates) {
        if (trials >= MOST_TRIALS || standing.isWhole()) {
            return false;
        }
        for (int candidate : candidates) {
            if (week.setsIn[session][candidate] == 0) {
                return false;
            }
        }
        trials++;
        for (int candidate : candidates) {
            week.remove(session, candidate, week.setsIn[session][candidate]);
        }
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
