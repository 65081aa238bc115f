package dev.prescription.solving;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A week being filled: its slots, its running counts, and the limits it may not break. */
@SuppressWarnings("EnumOrdinal") // places in arrays that live as long as the problem
public final class WeekState {

    static final int ONE_SET = 100;
    private static final int PATTERNS = 64;

    final WeekProblem problem;
    final int[] slots;
    final int[][] candidateAt;
    final int[] sets;
    final int[] seconds;
    final int[][] hundredths;
    final int[] weekly;
    final int[] trained;
    final int[][] setsIn;
    final int[] setsOf;
    final int[] sessionsOf;
    final int[][] patternToday;
    final int[] accessoryPattern;

    /** A session and a candidate that are kept apart for a trial; -1 where none is. */
    private int barredSession = -1;

    private int barredCandidate = -1;

    WeekState(WeekProblem problem) {
        int sessions = problem.limits.sessions();
        int candidates = problem.candidates.length;
        this.problem = problem;
        this.slots = new int[sessions];
        this.candidateAt = new int[sessions][problem.limits.slotsPerSession()];
        this.sets = new int[sessions];
        this.seconds = new int[sessions];
        this.hundredths = new int[sessions][MuscleGoals.MUSCLES];
        this.weekly = new int[MuscleGoals.MUSCLES];
        this.trained = new int[MuscleGoals.MUSCLES];
        this.setsIn = new int[sessions][candidates];
        this.setsOf = new int[candidates];
        this.sessionsOf = new int[candidates];
        this.patternToday = new int[sessions][PATTERNS];
        this.accessoryPattern = new int[PATTERNS];
    }

    /** Becomes equal to the other one, a week of the same candidates and limits. */
    void become(WeekState other) {
        copy(other.slots, slots);
        copy(other.sets, sets);
        copy(other.seconds, seconds);
        copy(other.weekly, weekly);
        copy(other.trained, trained);
        copy(other.setsOf, setsOf);
        copy(other.sessionsOf, sessionsOf);
        copy(other.accessoryPattern, accessoryPattern);
        for (int session = 0; session < slots.length; session++) {
            copy(other.candidateAt[session], candidateAt[session]);
            copy(other.hundredths[session], hundredths[session]);
            copy(other.setsIn[session], setsIn[session]);
            copy(other.patternToday[session], patternToday[session]);
        }
    }

    private static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    /**
     * Returns the number of sessions.
     *
     * @return the sessions of the week
     */
    public int sessions() {
        return slots.length;
    }

    /**
     * Returns the candidates of a session.
     *
     * @param session the session, from 0
     * @return their places in the problem, in the order they were chosen
     */
    public int[] candidatesIn(int session) {
        return Arrays.copyOf(candidateAt[session], slots[session]);
    }

    /**
     * Returns the sets of a candidate in a session.
     *
     * @param session the session, from 0
     * @param candidate its place in the problem
     * @return the sets, 0 where it has no slot
     */
    public int setsIn(int session, int candidate) {
        return setsIn[session][candidate];
    }

    /**
     * Returns the sets of a candidate in the week.
     *
     * @param candidate its place in the problem
     * @return the sets
     */
    public int setsOf(int candidate) {
        return setsOf[candidate];
    }

    /**
     * Returns the sessions that hold a candidate.
     *
     * @param candidate its place in the problem
     * @return a number of sessions
     */
    public int sessionsOf(int candidate) {
        return sessionsOf[candidate];
    }

    /** Keeps a candidate from gaining sets in a session until called again; -1 for none. */
    void bar(int session, int candidate) {
        barredSession = session;
        barredCandidate = candidate;
    }

    /** How many sets the next step in this session adds: one to a slot that is there, else the role's fewest. */
    int stepOf(int session, int candidate) {
        return setsIn[session][candidate] > 0 ? 1 : problem.candidate(candidate).fewest;
    }

    boolean fits(int session, int candidate, int added) {
        Candidate one = problem.candidate(candidate);
        WeekLimits limits = problem.limits;
        int inSlot = setsIn[session][candidate];
        boolean isNew = inSlot == 0;
        boolean isBarred = session == barredSession && candidate == barredCandidate;
        if (isBarred
                || !hasRoom(session, one, isNew, added)
                || inSlot + added > one.most
                || !one.mayStandIn(session)
                || (one.isMainLift() && !liftFits(candidate, isNew, added))) {
            return false;
        }
        for (int i = 0; i < one.muscles.length; i++) {
            int more = added * one.shares[i];
            if (hundredths[session][one.muscles[i]] + more > limits.muscleInSession()
                    || weekly[one.muscles[i]] + more > limits.muscleInWeek()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a session has the sets, the slots and the minutes for more, whatever its muscles have had. */
    boolean hasRoom(int session, Candidate one, boolean isNew, int added) {
        return sets[session] + added <= problem.limits.setsPerSession()
                && (!isNew || slots[session] < problem.limits.slotsPerSession())
                && secondsWith(session, one, isNew, added) <= problem.limits.secondsPerSession();
    }

    private boolean liftFits(int candidate, boolean isNew, int added) {
        return setsOf[candidate] + added <= problem.limits.mostLiftSets()
                && (!isNew || sessionsOf[candidate] < problem.limits.highestFrequency());
    }

    private int secondsWith(int session, Candidate one, boolean isNew, int added) {
        int idle = slots[session] == 0 ? problem.limits.idleSeconds() : 0;
        return seconds[session] + idle + added * one.setSeconds + (isNew ? one.slotSeconds : 0);
    }

    /**
     * Returns every limit that the next step of a candidate would break.
     *
     * @param session the session, from 0
     * @param candidate the candidate's place in the problem
     * @return the obstacles in a stable order, none where the step fits
     */
    public List<Obstacle> obstacles(int session, int candidate) {
        Candidate one = problem.candidate(candidate);
        WeekLimits limits = problem.limits;
        int added = stepOf(session, candidate);
        int inSlot = setsIn[session][candidate];
        boolean isNew = inSlot == 0;
        List<Obstacle> found = new ArrayList<>(1);
        require(found, one.mayStandIn(session) ? 0 : 1, 0, Obstacle.Limit.STYLE);
        require(found, sets[session] + added, limits.setsPerSession(), Obstacle.Limit.SETS_PER_SESSION);
        require(found, inSlot + added, one.most, Obstacle.Limit.SETS_PER_SLOT);
        require(found, slots[session] + (isNew ? 1 : 0), limits.slotsPerSession(), Obstacle.Limit.SLOTS_PER_SESSION);
        require(found, secondsWith(session, one, isNew, added), limits.secondsPerSession(), Obstacle.Limit.SECONDS);
        if (one.isMainLift()) {
            require(found, setsOf[candidate] + added, limits.mostLiftSets(), Obstacle.Limit.LIFT_SETS);
            int then = sessionsOf[candidate] + (isNew ? 1 : 0);
            require(found, then, limits.highestFrequency(), Obstacle.Limit.LIFT_SESSIONS);
        }
        for (Muscle muscle : one.exercise.muscles()) {
            int more = added * one.exercise.shareOf(muscle);
            if (hundredthsOf(muscle, session) + more > limits.muscleInSession()) {
                found.add(new Obstacle(Obstacle.Limit.MUSCLE_IN_SESSION, muscle, limits.muscleInSession() / ONE_SET));
            }
            if (hundredthsOf(muscle) + more > limits.muscleInWeek()) {
                found.add(new Obstacle(Obstacle.Limit.MUSCLE_IN_WEEK, muscle, limits.muscleInWeek() / ONE_SET));
            }
        }
        return found;
    }

    private static void require(List<Obstacle> found, int value, int most, Obstacle.Limit limit) {
        if (value > most) {
            found.add(new Obstacle(limit, null, most));
        }
    }

    /**
     * Returns what a muscle gets in the week.
     *
     * @param muscle the muscle
     * @return hundredths of sets
     */
    public int hundredthsOf(Muscle muscle) {
        return weekly[muscle.ordinal()];
    }

    /**
     * Returns what a muscle gets in one session.
     *
     * @param muscle the muscle
     * @param session the session, from 0
     * @return hundredths of sets
     */
    public int hundredthsOf(Muscle muscle, int session) {
        return hundredths[session][muscle.ordinal()];
    }

    /**
     * Returns the sessions that give a muscle at least one set.
     *
     * @param muscle the muscle
     * @return a number of sessions
     */
    public int sessionsOf(Muscle muscle) {
        return trained[muscle.ordinal()];
    }

    boolean isTrainedTooSeldom(int muscle) {
        return problem.goals.floors[muscle] > 0 && trained[muscle] < problem.limits.lowestFrequency();
    }

    /** Adds sets to the candidate's slot in this session, or a slot at its end; the caller has checked that it fits. */
    void add(int session, int candidate, int added) {
        Candidate one = problem.candidate(candidate);
        if (setsIn[session][candidate] == 0) {
            seconds[session] += (slots[session] == 0 ? problem.limits.idleSeconds() : 0) + one.slotSeconds;
            candidateAt[session][slots[session]++] = candidate;
            note(session, one, candidate, 1);
        }
        count(session, one, candidate, added);
    }

    /** Takes sets off a slot; a slot left without sets disappears. */
    void remove(int session, int candidate, int removed) {
        Candidate one = problem.candidate(candidate);
        count(session, one, candidate, -removed);
        if (setsIn[session][candidate] == 0) {
            int place = 0;
            while (candidateAt[session][place] != candidate) {
                place++;
            }
            slots[session]--;
            System.arraycopy(candidateAt[session], place + 1, candidateAt[session], place, slots[session] - place);
            seconds[session] -= (slots[session] == 0 ? problem.limits.idleSeconds() : 0) + one.slotSeconds;
            note(session, one, candidate, -1);
        }
    }

    private void note(int session, Candidate one, int candidate, int change) {
        sessionsOf[candidate] += change;
        patternToday[session][one.pattern] += change;
        accessoryPattern[one.pattern] += one.role == ExerciseRole.ACCESSORY_COMPOUND ? change : 0;
    }

    private void count(int session, Candidate one, int candidate, int added) {
        sets[session] += added;
        seconds[session] += added * one.setSeconds;
        setsIn[session][candidate] += added;
        setsOf[candidate] += added;
        for (int i = 0; i < one.muscles.length; i++) {
            int muscle = one.muscles[i];
            boolean before = hundredths[session][muscle] >= ONE_SET;
            hundredths[session][muscle] += added * one.shares[i];
            boolean after = hundredths[session][muscle] >= ONE_SET;
            trained[muscle] += (after ? 1 : 0) - (before ? 1 : 0);
            weekly[muscle] += added * one.shares[i];
        }
    }
}
