package dev.prescription.solving;

/**
 * Solves a week: several ways of filling it, the best of them bettered.
 *
 * <p>Every week it looks at keeps all limits; what it compares is what the weeks lack ({@link Standing}). The same
 * problem has the same answer.
 */
public final class WeekSolver {

    private static final Way[] WAYS = {
        Way.BY_THE_SET,
        Way.BY_THE_MINUTE,
        Way.WITH_TASTE,
        Way.ONE_ROUND,
        Way.MUSCLES_FIRST,
        Way.SESSIONS_FIRST,
        Way.EVERY_SESSION
    };

    private static final int MOST_TRIALS = 160;

    /** Of the week that keeps what emphasised muscles have without emphasis: it starts from one that was bettered already. */
    private static final int MOST_MORE_TRIALS = 100;

    private WeekSolver() {}

    /**
     * Fills the week.
     *
     * @param problem what is asked for
     * @return the best week found; no further step of any candidate would help it and fit
     */
    public static WeekState solve(WeekProblem problem) {
        return bettered(problem, fill(problem, WAYS[0]), MOST_TRIALS);
    }

    /**
     * Fills a week in which some muscles come first, so that these have no fewer sets than in the week without emphasis.
     *
     * <p>Both are solved. Where emphasis takes from a muscle it is for, as it can where not everything fits and other work
     * trains that muscle in passing, the week is filled anew, starting from the one without and keeping what it gives. Only
     * where the emphasised muscles would then lack more of their floors does one of them give way to another.
     *
     * @param problem what is asked for
     * @param without the same without emphasis: its goals alone differ
     * @return the best week found, as near to the goals of {@code problem} as that allows
     */
    public static WeekState solve(WeekProblem problem, WeekProblem without) {
        WeekState first = solve(problem);
        WeekState plain = solve(without);
        WeekProblem keeping = problem.withGoals(problem.goals.keeping(plain));
        if (Standing.of(copy(first, keeping)).keepsEmphasised()) {
            return first;
        }
        WeekState start = copy(plain, keeping);
        complete(start, Way.BY_THE_MINUTE);
        WeekState kept = bettered(keeping, start, MOST_MORE_TRIALS);
        return problem.goals.lackOfEmphasised(first) < problem.goals.lackOfEmphasised(kept) ? first : kept;
    }

    /** The same week, of a problem that differs in its goals alone. */
    private static WeekState copy(WeekState week, WeekProblem problem) {
        WeekState copy = new WeekState(problem);
        copy.become(week);
        return copy;
    }

    private static WeekState bettered(WeekProblem problem, WeekState start, int mostTrials) {
        WeekState best = start;
        Standing standing = Standing.of(best);
        for (int way = 1; way < WAYS.length && !standing.isWhole(); way++) {
            if (WAYS[way].sessions() != Sessions.BEFORE_MORE_SETS || standing.hasEmptySessions()) {
                WeekState other = fill(problem, WAYS[way]);
                Standing there = Standing.of(other);
                if (there.isBetterThan(standing)) {
                    best = other;
                    standing = there;
                }
            }
        }
        if (!standing.isWhole()) {
            new Improvement(best, mostTrials).run();
        }
        new Filling(best).towardsTheAims(Way.BY_THE_SET);
        return best;
    }

    private static WeekState fill(WeekProblem problem, Way way) {
        WeekState week = new WeekState(problem);
        Filling filling = new Filling(week);
        LiftPlacement lifts = new LiftPlacement(week);
        filling.required();
        lifts.place(way.rounds());
        if (way.sessions() == Sessions.BEFORE_MORE_SETS) {
            filling.eachSession();
        }
        if (way.rounds() != 0) {
            lifts.raiseAll();
        }
        if (way.sessions() == Sessions.BEFORE_MUSCLES) {
            filling.eachSession();
        }
        filling.toTheFloors(way);
        complete(week, way);
        return week;
    }

    /** Adds what is still missing and fits, the lifts first or last as the problem has it. */
    static void complete(WeekState week, Way way) {
        Filling filling = new Filling(week);
        LiftPlacement lifts = new LiftPlacement(week);
        filling.required();
        if (week.problem.isLiftsFirst) {
            lifts.complete();
        }
        filling.fill(week.problem.goals.floors, way, Integer.MIN_VALUE);
        lifts.complete();
        filling.fill(week.problem.goals.floors, way, Integer.MIN_VALUE);
        filling.eachSession();
    }

    /** When every session gets something. */
    private enum Sessions {
        BEFORE_MORE_SETS,
        BEFORE_MUSCLES,
        LAST
    }

    /**
     * One way to fill a week: by the set or by the minute, all muscles alike or the first ones first, and how the lifts start.
     *
     * @param isByTheMinute whether a step's worth is taken per minute and not per set
     * @param emphasised percent by which a set counts for an emphasised muscle
     * @param large percent by which a set counts for a large muscle
     * @param small percent by which a set counts for a small muscle
     * @param rounds the rounds of main lifts placed before the muscles are served; -1 for as many as are wanted
     * @param sessions when every session gets something
     * @param taste percent by which a coach's likes count
     */
    record Way(boolean isByTheMinute, int emphasised, int large, int small, int rounds, Sessions sessions, int taste) {

        private static final int WANTED = -1;
        private static final int TASTE = 5;

        /** As if there were time for everything. */
        static final Way BY_THE_SET = new Way(false, 130, 100, 100, WANTED, Sessions.LAST, 100);

        /** Every minute to the muscle that comes first. */
        static final Way BY_THE_MINUTE = new Way(true, 400, 200, 100, WANTED, Sessions.LAST, TASTE);

        /** The same, with an eye to what a coach likes. */
        static final Way WITH_TASTE = new Way(true, 400, 200, 100, WANTED, Sessions.LAST, 25);

        /** The same as {@link #BY_THE_MINUTE}, with each lift once before the muscles and the rest of it after them. */
        static final Way ONE_ROUND = new Way(true, 400, 200, 100, 1, Sessions.LAST, TASTE);

        /** The same as {@link #BY_THE_MINUTE}, with the muscles before the lifts. */
        static final Way MUSCLES_FIRST = new Way(true, 400, 200, 100, 0, Sessions.LAST, TASTE);

        /** The same as {@link #ONE_ROUND}, with something in every session before the muscles. */
        static final Way SESSIONS_FIRST = new Way(true, 400, 200, 100, 1, Sessions.BEFORE_MUSCLES, TASTE);

        /** The same, with something in every session before the lifts get more than their fewest sets; where one is empty. */
        static final Way EVERY_SESSION = new Way(true, 400, 200, 100, 1, Sessions.BEFORE_MORE_SETS, TASTE);

        int weightOf(int rank) {
            return rank == 0 ? emphasised : rank == 1 ? large : small;
        }
    }
}
