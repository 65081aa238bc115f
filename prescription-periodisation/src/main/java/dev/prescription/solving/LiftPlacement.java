package dev.prescription.solving;

/**
 * Puts the main lifts into the week: as often as wanted, in rounds, with the fewest sets that do.
 *
 * <p>The lifts, repeated once per round, are one stream, cut into sessions of nearly equal length: four lifts twice in
 * three sessions give squat and bench, deadlift and press and squat, bench and deadlift and press.
 */
final class LiftPlacement {

    private final WeekState week;
    private final WeekLimits limits;
    private final int lifts;

    LiftPlacement(WeekState week) {
        this.week = week;
        this.limits = week.problem.limits;
        this.lifts = week.problem.lifts;
    }

    /** Places the lifts in an empty week, each slot with its fewest sets; fewer rounds than wanted where so many are given. */
    void place(int mostRounds) {
        int rounds = mostRounds < 0 ? rounds() : Math.min(mostRounds, rounds());
        int total = lifts * rounds;
        int session = 0;
        for (int i = 0; i < total; i++) {
            while ((session + 1) * total / week.sessions() <= i) {
                session++;
            }
            expose(i % lifts, session);
        }
    }

    /** Gives the lifts what they still lack, in the order it is missed: trained at all, weekly sets, sessions. */
    void complete() {
        for (int lift = 0; lift < lifts; lift++) {
            if (week.sessionsOf[lift] == 0) {
                exposeWhereFewest(lift);
            }
        }
        raiseAll();
        for (int lift = 0; lift < lifts; lift++) {
            while (week.sessionsOf[lift] < limits.lowestFrequency() && exposeWhereFewest(lift)) {
                // one session more
            }
        }
        raiseAll();
    }

    /** How often each lift is trained: the lowest frequency, more where its weekly sets need it. */
    private int rounds() {
        int perSlot = lifts == 0 ? 1 : week.problem.candidate(0).most;
        int wanted = Math.max(limits.lowestFrequency(), (limits.fewestLiftSets() + perSlot - 1) / perSlot);
        return Math.min(wanted, Math.min(week.sessions(), limits.highestFrequency()));
    }

    /** Adds the lift with its fewest sets to the session meant for it, else to the next one that can take it. */
    private void expose(int lift, int meant) {
        for (int i = 0; i < week.sessions(); i++) {
            int session = (meant + i) % week.sessions();
            if (week.setsIn[session][lift] == 0 && addStep(lift, session)) {
                return;
            }
        }
    }

    /** Adds the lift to the session with the fewest main lifts that can take it. */
    private boolean exposeWhereFewest(int lift) {
        for (int count = 0; count <= lifts; count++) {
            for (int session = 0; session < week.sessions(); session++) {
                if (liftsIn(session) == count && week.setsIn[session][lift] == 0 && addStep(lift, session)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int liftsIn(int session) {
        int count = 0;
        for (int lift = 0; lift < lifts; lift++) {
            count += week.setsIn[session][lift] > 0 ? 1 : 0;
        }
        return count;
    }

    /** Raises each lift's slots one set at a time, the shortest first, until its weekly sets are met. */
    void raiseAll() {
        for (int lift = 0; lift < lifts; lift++) {
            while (week.setsOf[lift] < limits.fewestLiftSets() && raiseOnce(lift)) {
                // one set more
            }
        }
    }

    private boolean raiseOnce(int lift) {
        int most = week.problem.candidate(lift).most;
        for (int sets = 1; sets < most; sets++) {
            for (int session = 0; session < week.sessions(); session++) {
                if (week.setsIn[session][lift] == sets && addStep(lift, session)) {
                    return true;
                }
            }
        }
        for (int session = 0; session < week.sessions(); session++) {
            if (week.setsIn[session][lift] == 0 && addStep(lift, session)) {
                return true;
            }
        }
        return false;
    }

    private boolean addStep(int lift, int session) {
        int step = week.stepOf(session, lift);
        if (!week.fits(session, lift, step)) {
            return false;
        }
        week.add(session, lift, step);
        return true;
    }
}
