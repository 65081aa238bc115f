package dev.prescription.solving;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.split.SmallWeeks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A problem of a few candidates, whose limits bind only where a test states them. A set takes 150 s, a warm-up 180 s. */
final class SmallProblem {

    static final Exercise SQUAT = SmallWeeks.exercise("squat", MovementPattern.SQUAT, Muscle.QUADRICEPS);
    static final Exercise PRESS = SmallWeeks.exercise("press", MovementPattern.HORIZONTAL_PRESS, Muscle.CHEST);
    static final Exercise FLY = SmallWeeks.exercise("fly", MovementPattern.CHEST_FLY, Muscle.CHEST);
    static final Exercise CURL = SmallWeeks.exercise("curl", MovementPattern.ELBOW_FLEXION, Muscle.BICEPS);
    static final Exercise PUSHDOWN = SmallWeeks.exercise("pushdown", MovementPattern.ELBOW_EXTENSION, Muscle.TRICEPS);

    private static final int EACH = -1;

    private final int sessions;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Muscle, Integer> floors = new EnumMap<>(Muscle.class);
    private int lifts;
    private boolean isLiftsFirst = true;
    private int setsPerSession = 24;
    private int slotsPerSession = 8;
    private int muscleInSession = 1_000;
    private int muscleInWeek = 2_000;
    private int fewestLiftSets;
    private int mostLiftSets = WeekLimits.NONE;
    private int lowestFrequency = 1;
    private int highestFrequency = 3;
    private int seconds = WeekLimits.NONE;

    SmallProblem(int sessions) {
        this.sessions = sessions;
    }

    SmallProblem lift(Exercise exercise, int fewest, int most) {
        candidates.add(candidate(exercise, ExerciseRole.MAIN_LIFT, fewest, most, EACH, false));
        lifts++;
        return this;
    }

    SmallProblem accessory(Exercise exercise, int fewest, int most) {
        return accessory(exercise, fewest, most, EACH);
    }

    /** An accessory that may stand in some sessions alone, a bit for each. */
    SmallProblem accessory(Exercise exercise, int fewest, int most, int standsIn) {
        candidates.add(candidate(exercise, ExerciseRole.ISOLATION, fewest, most, standsIn, false));
        return this;
    }

    SmallProblem required(Exercise exercise, int fewest, int most, int standsIn) {
        candidates.add(candidate(exercise, ExerciseRole.ISOLATION, fewest, most, standsIn, true));
        return this;
    }

    private static Candidate candidate(
            Exercise exercise, ExerciseRole role, int fewest, int most, int standsIn, boolean isRequired) {
        return new Candidate(exercise, role, SetRange.of(fewest, most), 150, 0, standsIn, isRequired);
    }

    SmallProblem floor(Muscle muscle, int sets) {
        floors.put(muscle, sets * WeekState.ONE_SET);
        return this;
    }

    SmallProblem forGrowth() {
        isLiftsFirst = false;
        return this;
    }

    SmallProblem setsPerSession(int most) {
        setsPerSession = most;
        return this;
    }

    SmallProblem slotsPerSession(int most) {
        slotsPerSession = most;
        return this;
    }

    SmallProblem setsPerMuscle(int inSession, int inWeek) {
        muscleInSession = inSession * WeekState.ONE_SET;
        muscleInWeek = inWeek * WeekState.ONE_SET;
        return this;
    }

    SmallProblem liftSets(int fewest, int most) {
        fewestLiftSets = fewest;
        mostLiftSets = most;
        return this;
    }

    SmallProblem frequency(int lowest, int highest) {
        lowestFrequency = lowest;
        highestFrequency = highest;
        return this;
    }

    SmallProblem seconds(int most) {
        seconds = most;
        return this;
    }

    WeekProblem problem() {
        WeekLimits limits = new WeekLimits(
                sessions,
                setsPerSession,
                slotsPerSession,
                muscleInSession,
                muscleInWeek,
                fewestLiftSets,
                mostLiftSets,
                lowestFrequency,
                highestFrequency,
                seconds,
                180);
        MuscleGoals goals = new MuscleGoals(
                muscle -> floors.getOrDefault(muscle, 0), muscle -> floors.getOrDefault(muscle, 0), List.of());
        return new WeekProblem(limits, candidates, lifts, goals, isLiftsFirst);
    }

    /** An empty week of this problem. */
    WeekState week() {
        return new WeekState(problem());
    }

    /** What each session holds, as in {@code squat 3, fly 2 / rest}. */
    static String text(WeekState week) {
        List<String> sessions = new ArrayList<>();
        for (int session = 0; session < week.sessions(); session++) {
            List<String> slots = new ArrayList<>();
            for (int candidate : week.candidatesIn(session)) {
                slots.add(week.problem.candidate(candidate).exercise() + " " + week.setsIn(session, candidate));
            }
            sessions.add(slots.isEmpty() ? "rest" : String.join(", ", slots));
        }
        return String.join(" / ", sessions);
    }
}
