package dev.prescription.solving;

import dev.prescription.solving.WeekSolver.Way;

/** Fills a week around its main lifts: always the step that is worth most, until none is left that helps. */
final class Filling {

    private final WeekState week;
    private final WeekProblem problem;

    /** The best step found so far. */
    private int best;

    private int bestSession;
    private int bestCandidate;
    private int bestSets;

    Filling(WeekState week) {
        this.week = week;
        this.problem = week.problem;
    }

    /** Fills to the floors, takes back what later steps made needless, and fills what that freed. */
    void toTheFloors(Way way) {
        fill(problem.goals.floors, way, Integer.MIN_VALUE);
        prune();
        fill(problem.goals.floors, way, Integer.MIN_VALUE);
    }

    /** Fills on towards the aims with the steps that are worth more than they cost. */
    void towardsTheAims(Way way) {
        if (problem.goals.isAboveFloors) {
            fill(problem.goals.aims, way, 0);
        }
    }

    /** Adds what the floors still lack, and takes nothing back. */
    void fill(int[] goals, Way way, int least) {
        StepWorth worth = new StepWorth(week, goals, way);
        while (addBest(worth, least)) {
            // every step shortens what is missing, so this ends
        }
    }

    /** Puts the exercises that are asked for into the week, each where it disturbs least. */
    void required() {
        for (int candidate = problem.lifts; candidate < problem.candidates.length; candidate++) {
            Candidate one = problem.candidate(candidate);
            if (one.isRequired && week.sessionsOf[candidate] == 0) {
                require(candidate, one.usualFewest());
            }
        }
    }

    private void require(int candidate, int usual) {
        for (int sets = usual; sets >= problem.candidate(candidate).fewest; sets--) {
            int chosen = -1;
            for (int session = 0; session < week.sessions(); session++) {
                boolean isShorter = chosen < 0 || week.sets[session] < week.sets[chosen];
                if (isShorter && week.fits(session, candidate, sets)) {
                    chosen = session;
                }
            }
            if (chosen >= 0) {
                week.add(chosen, candidate, sets);
                return;
            }
        }
    }

    /** Puts what a coach likes best into each session that is empty, where anything fits; a main lift where nothing else does. */
    void eachSession() {
        for (int session = 0; session < week.sessions(); session++) {
            if (week.slots[session] == 0) {
                int others = likedBest(session, problem.lifts, problem.candidates.length);
                int chosen = others >= 0 ? others : likedBest(session, 0, problem.lifts);
                if (chosen >= 0) {
                    week.add(session, chosen, problem.candidate(chosen).fewest);
                }
            }
        }
    }

    /** The candidate of a range that a coach likes best of those that fit into a session; -1 where none does. */
    private int likedBest(int session, int from, int to) {
        int liked = -1;
        for (int candidate = from; candidate < to; candidate++) {
            boolean isLiked = liked < 0 || problem.candidate(candidate).cost < problem.candidate(liked).cost;
            if (isLiked && fitsAtLeast(session, candidate)) {
                liked = candidate;
            }
        }
        return liked;
    }

    private boolean fitsAtLeast(int session, int candidate) {
        Candidate one = problem.candidate(candidate);
        return one.mayStandIn(session) && week.fits(session, candidate, one.fewest);
    }

    private boolean addBest(StepWorth worth, int least) {
        best = least;
        bestSession = -1;
        int shortest = Integer.MAX_VALUE;
        for (int sets : week.sets) {
            shortest = Math.min(shortest, sets);
        }
        for (int session = 0; session < week.sessions(); session++) {
            for (int place = 0; place < week.slots[session]; place++) {
                consider(worth, session, week.candidateAt[session][place], 1, shortest);
            }
            for (int[] group : problem.groups) {
                Candidate first = problem.candidate(group[0]);
                if (first.mayStandIn(session)
                        && week.hasRoom(session, first, true, first.fewest)
                        && worth.helps(session, first)) {
                    int candidate = likedBest(group, session);
                    for (int sets = first.fewest; candidate >= 0 && sets <= first.usualFewest(); sets++) {
                        consider(worth, session, candidate, sets, shortest);
                    }
                }
            }
        }
        if (bestSession < 0) {
            return false;
        }
        week.add(bestSession, bestCandidate, bestSets);
        return true;
    }

    /** The member of a group that a new slot of the session would take; -1 where the session has them all. */
    private int likedBest(int[] group, int session) {
        int liked = -1;
        int least = Integer.MAX_VALUE;
        for (int candidate : group) {
            int cost = problem.candidate(candidate).cost + 10 * week.sessionsOf[candidate];
            if (cost < least && week.setsIn[session][candidate] == 0) {
                least = cost;
                liked = candidate;
            }
        }
        return liked;
    }

    private void consider(StepWorth worth, int session, int candidate, int sets, int shortest) {
        boolean isNew = week.setsIn[session][candidate] == 0;
        Candidate one = problem.candidate(candidate);
        if (!week.hasRoom(session, one, isNew, sets) || (!isNew && !worth.helps(session, one))) {
            return;
        }
        int points = worth.of(session, candidate, sets, isNew, shortest);
        if (points > best && week.fits(session, candidate, sets)) {
            best = points;
            bestSession = session;
            bestCandidate = candidate;
            bestSets = sets;
        }
    }

    /** Takes back sets that later steps have made needless, the last added first; main lifts and what is asked for stay. */
    private void prune() {
        for (int session = week.sessions() - 1; session >= 0; session--) {
            for (int place = week.slots[session] - 1; place >= 0; place--) {
                int candidate = week.candidateAt[session][place];
                Candidate one = problem.candidate(candidate);
                if (!one.isMainLift() && !one.isRequired) {
                    prune(session, candidate, one.usualFewest());
                }
            }
        }
    }

    private void prune(int session, int candidate, int fewest) {
        int sets = week.setsIn[session][candidate];
        while (sets > 0) {
            int removed = sets > fewest ? 1 : sets;
            if (!isNeedless(session, candidate, removed)) {
                return;
            }
            week.remove(session, candidate, removed);
            sets -= removed;
        }
    }

    private boolean isNeedless(int session, int candidate, int removed) {
        if (week.slots[session] == 1 && removed == week.setsIn[session][candidate]) {
            return false;
        }
        Candidate one = problem.candidate(candidate);
        for (int i = 0; i < one.muscles.length; i++) {
            int muscle = one.muscles[i];
            int less = removed * one.shares[i];
            int after = week.hundredths[session][muscle] - less;
            boolean losesDay = after < WeekState.ONE_SET && after + less >= WeekState.ONE_SET;
            int days = week.trained[muscle] - (losesDay ? 1 : 0);
            int floor = problem.goals.floors[muscle];
            boolean lacksSets = week.weekly[muscle] - less < floor;
            if (floor > 0 && (lacksSets || days < problem.limits.lowestFrequency())) {
                return false;
            }
        }
        return true;
    }
}
