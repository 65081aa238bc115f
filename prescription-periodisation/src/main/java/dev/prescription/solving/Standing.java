package dev.prescription.solving;

/**
 * How near a week comes to what was asked for, compared from the first place to the last: nothing lower makes up for
 * anything higher.
 *
 * <p>This is also the order in which work is given up, read from the end (C-GIVEUP-01). Where lifts come first:
 *
 * <ol>
 *   <li>what emphasised muscles lack of the sets they have without emphasis, where that is known
 *   <li>exercises asked for that are not in the week
 *   <li>main lifts not trained at all
 *   <li>sessions with nothing in them
 *   <li>their missing sets, then their missing sessions
 *   <li>missing sets of emphasised muscles, of large ones, of the rest
 *   <li>how unevenly what is missing is spread
 *   <li>missing sessions of muscles
 *   <li>how little a coach would like the week
 * </ol>
 *
 * <p>Where the goal does not dose the lifts, their sets and sessions come after the muscles' sets.
 */
final class Standing {

    private static final int PLACES = 12;

    private final long[] places = new long[PLACES];

    private Standing() {}

    static Standing of(WeekState week) {
        Standing standing = new Standing();
        WeekProblem problem = week.problem;
        standing.places[0] = lostToEmphasis(week);
        standing.places[1] = missingExercises(week);
        standing.places[3] = emptySessions(week);
        standing.lifts(week, problem.isLiftsFirst ? 4 : 7);
        standing.muscles(week, problem.isLiftsFirst ? 6 : 4);
        standing.places[11] = StepWorth.dislike(week);
        return standing;
    }

    private static int lostToEmphasis(WeekState week) {
        int lost = 0;
        for (int muscle = 0; muscle < MuscleGoals.MUSCLES; muscle++) {
            lost += Math.max(0, week.problem.goals.kept[muscle] - week.weekly[muscle]);
        }
        return lost;
    }

    private static int missingExercises(WeekState week) {
        int missing = 0;
        for (int candidate = 0; candidate < week.problem.candidates.length; candidate++) {
            missing += week.problem.candidate(candidate).isRequired && week.sessionsOf[candidate] == 0 ? 1 : 0;
        }
        return missing;
    }

    private static int emptySessions(WeekState week) {
        int empty = 0;
        for (int slots : week.slots) {
            empty += slots == 0 ? 1 : 0;
        }
        return empty;
    }

    private void lifts(WeekState week, int from) {
        WeekLimits limits = week.problem.limits;
        for (int lift = 0; lift < week.problem.lifts; lift++) {
            int importance = week.problem.lifts - lift;
            int sets = Math.max(0, limits.fewestLiftSets() - week.setsOf[lift]);
            int sessions = Math.max(0, limits.lowestFrequency() - week.sessionsOf[lift]);
            places[2] += week.sessionsOf[lift] == 0 ? 1 : 0;
            places[from] += sets;
            places[from + 1] += sessions;
            places[9] += (long) importance * (sets + sessions) * WeekState.ONE_SET;
        }
    }

    private void muscles(WeekState week, int from) {
        MuscleGoals goals = week.problem.goals;
        for (int muscle = 0; muscle < MuscleGoals.MUSCLES; muscle++) {
            long missing = Math.max(0, goals.floors[muscle] - week.weekly[muscle]);
            places[from + goals.ranks[muscle]] += missing;
            places[9] += missing * missing / WeekState.ONE_SET;
            places[10] +=
                    week.isTrainedTooSeldom(muscle) ? week.problem.limits.lowestFrequency() - week.trained[muscle] : 0;
        }
    }

    boolean isBetterThan(Standing other) {
        for (int place = 0; place < PLACES; place++) {
            if (places[place] != other.places[place]) {
                return places[place] < other.places[place];
            }
        }
        return false;
    }

    /** Whether some session has nothing in it. */
    boolean hasEmptySessions() {
        return places[3] != 0;
    }

    /** Whether every emphasised muscle has at least what it has without emphasis. */
    boolean keepsEmphasised() {
        return places[0] == 0;
    }

    /** Whether nothing is missing; taste aside. */
    boolean isWhole() {
        for (int place = 0; place < PLACES - 1; place++) {
            if (places[place] != 0) {
                return false;
            }
        }
        return true;
    }
}
