package dev.prescription.split;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a week gives each muscle and each lift, per session and in all.
 *
 * <p>A hard set counts 1.00 for a muscle it trains directly and 0.50 for one it trains indirectly (fractional counting,
 * after Pelland et al. 2026; the half is an assumption of that analysis); the counts are integer hundredths. Three
 * sets of bench press give the chest 300 and the triceps 150. A lift's direct sets are the sets of that very exercise.
 * Sessions count from 0. Immutable.
 */
public final class WeeklyVolume {

    private static final int ONE_SET = 100;

    private final List<SplitSession> sessions;
    private final List<Map<Muscle, Integer>> hundredths = new ArrayList<>();

    private WeeklyVolume(List<SplitSession> sessions) {
        this.sessions = sessions;
        for (SplitSession session : sessions) {
            Map<Muscle, Integer> counts = new EnumMap<>(Muscle.class);
            for (SplitSlot slot : session.slots()) {
                for (Muscle muscle : slot.exercise().muscles()) {
                    counts.merge(muscle, slot.sets() * slot.exercise().shareOf(muscle), Integer::sum);
                }
            }
            hundredths.add(counts);
        }
    }

    /**
     * Counts the sessions of seven days.
     *
     * @param sessions the sessions in order
     * @return their volume
     * @throws NullPointerException if {@code sessions} or one of them is null
     */
    public static WeeklyVolume of(List<SplitSession> sessions) {
        Objects.requireNonNull(sessions, "sessions");
        return new WeeklyVolume(List.copyOf(sessions));
    }

    /**
     * Returns the fractional sets of one muscle in the week.
     *
     * @param muscle the muscle
     * @return hundredths of sets, such as 850 for eight and a half
     * @throws NullPointerException if {@code muscle} is null
     */
    public int hundredthsOf(Muscle muscle) {
        Objects.requireNonNull(muscle, "muscle");
        int sum = 0;
        for (int i = 0; i < hundredths.size(); i++) {
            sum += hundredthsOf(muscle, i);
        }
        return sum;
    }

    /**
     * Returns the fractional sets of one muscle in one session.
     *
     * @param muscle the muscle
     * @param session the session, 0 for the first
     * @return hundredths of sets
     * @throws IndexOutOfBoundsException if there is no such session
     * @throws NullPointerException if {@code muscle} is null
     */
    public int hundredthsOf(Muscle muscle, int session) {
        Objects.requireNonNull(muscle, "muscle");
        return hundredths.get(session).getOrDefault(muscle, 0);
    }

    /**
     * Returns the sessions in which a muscle has at least one fractional set (1.00).
     *
     * @param muscle the muscle
     * @return a number of sessions, such as 2
     * @throws NullPointerException if {@code muscle} is null
     */
    public int sessionsOf(Muscle muscle) {
        Objects.requireNonNull(muscle, "muscle");
        int count = 0;
        for (int i = 0; i < hundredths.size(); i++) {
            count += hundredthsOf(muscle, i) >= ONE_SET ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the direct sets of one lift in the week.
     *
     * @param lift the exercise
     * @return whole sets, 0 where it is not trained
     * @throws NullPointerException if {@code lift} is null
     */
    public int directSetsOf(ExerciseId lift) {
        Objects.requireNonNull(lift, "lift");
        int sum = 0;
        for (int i = 0; i < hundredths.size(); i++) {
            sum += directSetsOf(lift, i);
        }
        return sum;
    }

    /**
     * Returns the direct sets of one lift in one session.
     *
     * @param lift the exercise
     * @param session the session, 0 for the first
     * @return whole sets, 0 where it is not trained
     * @throws IndexOutOfBoundsException if there is no such session
     * @throws NullPointerException if {@code lift} is null
     */
    public int directSetsOf(ExerciseId lift, int session) {
        Objects.requireNonNull(lift, "lift");
        int sum = 0;
        for (SplitSlot slot : sessions.get(session).slots()) {
            sum += slot.exercise().id().equals(lift) ? slot.sets() : 0;
        }
        return sum;
    }

    /**
     * Returns the sessions in which a lift is trained.
     *
     * @param lift the exercise
     * @return a number of sessions
     * @throws NullPointerException if {@code lift} is null
     */
    public int sessionsOf(ExerciseId lift) {
        Objects.requireNonNull(lift, "lift");
        int count = 0;
        for (int i = 0; i < hundredths.size(); i++) {
            count += directSetsOf(lift, i) > 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the hard sets of the whole week.
     *
     * @return whole sets, each counted once
     */
    public int sets() {
        int sum = 0;
        for (SplitSession session : sessions) {
            sum += session.sets();
        }
        return sum;
    }

    /** Returns sessions, sets and different exercises, as in {@code 4 sessions, 68 sets, 19 exercises}. */
    @Override
    public String toString() {
        Set<ExerciseId> exercises = new HashSet<>();
        sessions.forEach(session ->
                session.slots().forEach(slot -> exercises.add(slot.exercise().id())));
        return sessions.size() + " sessions, " + sets() + " sets, " + exercises.size() + " exercises";
    }
}
