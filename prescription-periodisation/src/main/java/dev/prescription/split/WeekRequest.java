package dev.prescription.split;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.terms.SessionPace;
import dev.prescription.terms.WeekTerms;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a week is split by.
 *
 * <p>For example {@code WeekRequest.of(WeekTerms.ofSessions(4), targets, Catalogue.standard(), mainLifts)}; where the
 * terms name minutes, {@link #withSetTime} says how long a set of each role takes. Immutable.
 */
public final class WeekRequest {

    /** The most main lifts of a week; library convention. */
    public static final int MOST_MAIN_LIFTS = 8;

    /** The most exercises of one session; a library convention (C-SLOTS-01) that keeps it about 90 minutes long. */
    public static final int MOST_EXERCISES_PER_SESSION = 8;

    private static final int MINUTE = 60;

    /**
     * How long a set of a role takes, before any load is known.
     *
     * @param reps the most repetitions it may have
     * @param restSeconds the rest between two of them
     */
    public record SetTime(int reps, int restSeconds) {

        /** Ten repetitions and two minutes. */
        static final SetTime USUAL = new SetTime(10, 120);

        /**
         * Checks that neither is negative.
         *
         * @param reps the most repetitions it may have
         * @param restSeconds the rest between two of them
         * @throws InvalidValueException if a number is outside 0 to 3,600, code {@code "out-of-range"}
         */
        public SetTime {
            checkSeconds("reps", reps);
            checkSeconds("rest", restSeconds);
        }

        private static void checkSeconds(String parameter, int value) {
            if (value < 0 || value > 3_600) {
                throw InvalidValueException.of(parameter, "must be 0 to 3600", value, "out-of-range");
            }
        }
    }

    private final WeekTerms terms;
    private final SplitTargets targets;
    private final List<Exercise> exercises;
    private final List<ExerciseId> mainLifts;
    private final SessionPace pace;
    private final Map<ExerciseRole, SetTime> times;

    private WeekRequest(
            WeekTerms terms,
            SplitTargets targets,
            List<Exercise> exercises,
            List<ExerciseId> mainLifts,
            SessionPace pace,
            Map<ExerciseRole, SetTime> times) {
        this.terms = terms;
        this.targets = targets;
        this.exercises = exercises;
        this.mainLifts = mainLifts;
        this.pace = pace;
        this.times = times;
    }

    /**
     * Asks for a week.
     *
     * @param terms what is agreed about it
     * @param targets the numbers to meet
     * @param catalogue the exercises to choose from, its order deciding between equals; a main lift it does not know, or
     *     that the context does not allow, becomes a shortfall
     * @param mainLifts up to 8 different lifts in the order they should be trained in, such as squat, bench press,
     *     deadlift, overhead press; they are not used in another role
     * @return the request
     * @throws InvalidValueException if a main lift comes twice, code {@code "duplicate"}, or there are more than 8, code
     *     {@code "out-of-range"}
     */
    public static WeekRequest of(
            WeekTerms terms, SplitTargets targets, Catalogue catalogue, List<ExerciseId> mainLifts) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(catalogue, "catalogue");
        List<ExerciseId> lifts = checked(mainLifts);
        return new WeekRequest(terms, targets, catalogue.exercises(), lifts, SessionPace.standard(), Map.of());
    }

    private static List<ExerciseId> checked(List<ExerciseId> mainLifts) {
        List<ExerciseId> lifts = List.copyOf(Objects.requireNonNull(mainLifts, "mainLifts"));
        if (lifts.size() > MOST_MAIN_LIFTS) {
            throw InvalidValueException.of("main lifts", "must be at most 8", lifts.size(), "out-of-range");
        }
        if (new HashSet<>(lifts).size() < lifts.size()) {
            throw InvalidValueException.of("main lifts", "must be different lifts", lifts, "duplicate");
        }
        return lifts;
    }

    /**
     * States how long a set of a role takes; without it, ten repetitions and two minutes of rest.
     *
     * @param role the role
     * @param time the repetitions and the rest
     * @return a request with this time
     */
    public WeekRequest withSetTime(ExerciseRole role, SetTime time) {
        Map<ExerciseRole, SetTime> more = new EnumMap<>(ExerciseRole.class);
        more.putAll(times);
        more.put(Objects.requireNonNull(role, "role"), Objects.requireNonNull(time, "time"));
        return new WeekRequest(terms, targets, exercises, mainLifts, pace, more);
    }

    /**
     * Returns a request that differs in what is agreed.
     *
     * @param other the terms
     * @return the request
     */
    public WeekRequest withTerms(WeekTerms other) {
        return new WeekRequest(Objects.requireNonNull(other, "terms"), targets, exercises, mainLifts, pace, times);
    }

    /**
     * Returns a request for other main lifts.
     *
     * @param others up to 8 different lifts
     * @return the request
     * @throws InvalidValueException as {@link #of} does
     */
    public WeekRequest withMainLifts(List<ExerciseId> others) {
        return new WeekRequest(terms, targets, exercises, checked(others), pace, times);
    }

    /**
     * Returns what is agreed about the week.
     *
     * @return the terms
     */
    public WeekTerms terms() {
        return terms;
    }

    /**
     * Returns the numbers to meet.
     *
     * @return the targets
     */
    public SplitTargets targets() {
        return targets;
    }

    /** The same with other exercises to choose from, of any catalogue. */
    WeekRequest withExercises(List<Exercise> others) {
        return new WeekRequest(terms, targets, List.copyOf(others), mainLifts, pace, times);
    }

    /**
     * Returns the exercises to choose from.
     *
     * @return all of the catalogue, whether the context allows them or not; not modifiable
     */
    public List<Exercise> exercises() {
        return exercises;
    }

    /**
     * Returns the role an exercise would play in the week.
     *
     * @param id the exercise, which must be among {@link #exercises()}
     * @return main lift where it is one, else accessory compound or isolation
     */
    public ExerciseRole roleOf(ExerciseId id) {
        return mainLifts.contains(id) ? ExerciseRole.MAIN_LIFT : WeekProblems.roleOf(find(id).orElseThrow());
    }

    /**
     * Finds an exercise among those to choose from.
     *
     * @param id its id
     * @return the exercise; empty where it is not among them
     */
    public Optional<Exercise> find(ExerciseId id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /**
     * Returns the main lifts.
     *
     * @return the lifts, the most important first; not modifiable
     */
    public List<ExerciseId> mainLifts() {
        return mainLifts;
    }

    /**
     * Returns how fast sessions go.
     *
     * @return the pace
     */
    public SessionPace pace() {
        return pace;
    }

    /**
     * Returns how long a set of a role takes.
     *
     * @param role the role
     * @return the time as stated, else the usual one
     */
    public SetTime setTime(ExerciseRole role) {
        return times.getOrDefault(Objects.requireNonNull(role, "role"), SetTime.USUAL);
    }

    /**
     * Returns the fewest sets of a muscle in the week: the targets' floor, for an optional muscle only where it is
     * emphasised.
     *
     * @param muscle the muscle
     * @return whole sets
     */
    public int floorOf(Muscle muscle) {
        return terms.context().emphasised().contains(muscle)
                ? targets.setsPerMuscle().floor()
                : targets.floorOf(muscle);
    }

    /**
     * Returns what a set more in a slot adds to its session.
     *
     * @param slot the slot
     * @return the seconds of the set, both sides of it, and of a rest
     */
    public int secondsOfSet(SplitSlot slot) {
        return secondsOfSet(slot.exercise(), slot.role());
    }

    int secondsOfSet(Exercise exercise, ExerciseRole role) {
        SetTime time = setTime(role);
        return pace.workSeconds(time.reps(), exercise.isUnilateral()) + time.restSeconds();
    }

    /** What a slot adds beside its sets: the change of exercise, less the rest after its last set. */
    int secondsOfSlot(ExerciseRole role) {
        return pace.changeSeconds() - setTime(role).restSeconds();
    }

    /**
     * Returns how long a session may take at the most by the set times.
     *
     * @param session the session
     * @return the seconds, warm-up and rests among them; 0 for one without slots
     */
    public int secondsOf(SplitSession session) {
        int seconds = session.slots().isEmpty() ? 0 : pace.warmUpSeconds() - pace.changeSeconds();
        for (SplitSlot slot : session.slots()) {
            seconds += slot.sets() * secondsOfSet(slot) + secondsOfSlot(slot.role());
        }
        return seconds;
    }

    /**
     * Returns how long a session may last.
     *
     * @return the seconds; {@link Integer#MAX_VALUE} where the terms name no minutes
     */
    public int secondsPerSession() {
        return terms.minutes().isPresent() ? terms.minutes().getAsInt() * MINUTE : Integer.MAX_VALUE;
    }

    /** Whether growth is the goal: neither the lifts' sets nor their sessions are asked for firmly. */
    boolean isForGrowth() {
        return targets.setsPerMainLift().isEmpty() && !targets.frequencyIsFirm();
    }

    /** Returns the terms and the targets, to be read and not parsed. */
    @Override
    public String toString() {
        return terms + "; " + targets + "; " + mainLifts;
    }
}
