package dev.prescription.solving;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.solving.WeekSolver.Way;

/**
 * What a step is worth: more sets of a slot, or a new slot.
 *
 * <p>The weights are library convention (C-SLOTS-01), tuned on the consensus table until the weeks read as a coach would
 * write them; a point is a hundredth of a set.
 */
final class StepWorth {

    private static final int WASTE_SHARE = 50;
    private static final int OPTIONAL_WASTE_SHARE = 10;
    private static final int URGENCY = 60;
    private static final int NEW_DAY_BONUS = 30;
    private static final int NEW_SLOT = 40;
    private static final int SET_AHEAD_OF_SHORTEST_SESSION = 6;
    private static final int SAME_PATTERN_TODAY = 60;
    private static final int SAME_COMPOUND_PATTERN_THIS_WEEK = 120;
    private static final int SAME_EXERCISE_THIS_WEEK = 10;
    private static final int BACK_AND_HIPS_OVERLAP = 25;
    private static final int MORE_OF_A_MAIN_LIFT = 30;
    private static final int SINGLE_SET = 160;
    private static final int USUAL_SECONDS = 180;
    private static final int PERCENT = 100;

    private final WeekState week;
    private final int[] goals;
    private final Way way;

    StepWorth(WeekState week, int[] goals, Way way) {
        this.week = week;
        this.goals = goals;
        this.way = way;
    }

    int missing(int muscle) {
        return Math.max(0, goals[muscle] - week.weekly[muscle]);
    }

    boolean lacksDay(int session, int muscle) {
        return week.hundredths[session][muscle] < WeekState.ONE_SET && week.isTrainedTooSeldom(muscle);
    }

    /** Whether some muscle comes nearer to its goal or its frequency. */
    boolean helps(int session, Candidate step) {
        for (int muscle : step.muscles) {
            if (goals[muscle] > week.weekly[muscle] || lacksDay(session, muscle)) {
                return true;
            }
        }
        return false;
    }

    /** Points per set: what it adds to the goals, less what it wastes and what makes the session worse. */
    int of(int session, int candidate, int sets, boolean isNew, int shortest) {
        Candidate step = week.problem.candidate(candidate);
        int points = 0;
        for (int i = 0; i < step.muscles.length; i++) {
            int muscle = step.muscles[i];
            int added = sets * step.shares[i];
            int missing = missing(muscle);
            int useful = Math.min(added, missing);
            int share = week.problem.goals.isOptional[muscle] ? OPTIONAL_WASTE_SHARE : WASTE_SHARE;
            points += useful * urgency(muscle, missing) / PERCENT - (added - useful) * share / PERCENT;
            points += lacksDay(session, muscle) ? NEW_DAY_BONUS * sets : 0;
        }
        points /= sets;
        if (way.isByTheMinute() && points > 0) {
            int seconds = step.setSeconds + (isNew ? step.slotSeconds / sets : 0);
            points = points * USUAL_SECONDS / Math.max(1, seconds);
        }
        int dislike = (week.sets[session] - shortest) * SET_AHEAD_OF_SHORTEST_SESSION;
        dislike += overlap(session, step);
        dislike += step.isMainLift() ? MORE_OF_A_MAIN_LIFT : 0;
        dislike += isNew ? newSlotCost(session, candidate, sets) : 0;
        return points - dislike * way.taste() / PERCENT;
    }

    /** Percent by which a set counts more, the more of the goal is still missing. */
    private int urgency(int muscle, int missing) {
        int weight = way.weightOf(week.problem.goals.ranks[muscle]);
        return goals[muscle] == 0 ? weight : weight + URGENCY * missing / goals[muscle];
    }

    private int newSlotCost(int session, int candidate, int sets) {
        Candidate step = week.problem.candidate(candidate);
        int cost = NEW_SLOT + step.cost;
        cost += SAME_PATTERN_TODAY * week.patternToday[session][step.pattern];
        cost += SAME_COMPOUND_PATTERN_THIS_WEEK * week.accessoryPattern[step.pattern];
        cost += SAME_EXERCISE_THIS_WEEK * week.sessionsOf[candidate];
        return cost + (sets < step.usualFewest() ? SINGLE_SET : 0);
    }

    /** Sets that load the spinal erectors or glutes cost more, the more the session already loads them. */
    private int overlap(int session, Candidate step) {
        int points = step.shareOf(MuscleGoals.SPINAL_ERECTORS)
                * week.hundredths[session][MuscleGoals.SPINAL_ERECTORS]
                / WeekState.ONE_SET;
        points += step.shareOf(MuscleGoals.GLUTES) * week.hundredths[session][MuscleGoals.GLUTES] / WeekState.ONE_SET;
        return points * BACK_AND_HIPS_OVERLAP / PERCENT;
    }

    /** How little a coach would like the week: patterns repeated within a session or as a compound, and awkward exercises. */
    static int dislike(WeekState week) {
        int points = 0;
        for (int session = 0; session < week.sessions(); session++) {
            for (int place = 0; place < week.slots[session]; place++) {
                int candidate = week.candidateAt[session][place];
                Candidate one = week.problem.candidate(candidate);
                points += NEW_SLOT + (one.isMainLift() ? 0 : one.cost);
                points += SAME_PATTERN_TODAY * (week.patternToday[session][one.pattern] - 1) / 2;
                points += one.role == ExerciseRole.ACCESSORY_COMPOUND
                        ? SAME_COMPOUND_PATTERN_THIS_WEEK * (week.accessoryPattern[one.pattern] - 1) / 2
                        : 0;
                points += week.setsIn[session][candidate] < one.usualFewest() ? SINGLE_SET : 0;
            }
        }
        return points;
    }
}
