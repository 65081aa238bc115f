package dev.prescription.split;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.selection.TrainingContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A week of training: its sessions, and what they do not meet.
 *
 * <p>For example four sessions of the blended intermediate targets train squat and bench press in the first and third
 * session, deadlift and overhead press in the second and fourth, each with rows, pulldowns, curls and raises around
 * them, so that every muscle that is not optional has its 8 sets.
 *
 * <p>How it is made (library convention): the main lifts come first, as often as the frequency's lower end asks and
 * with the fewest sets that meet their weekly range; then every step that serves the muscles' floors best is taken,
 * until none helps. The week aims at the floors, not at the ceilings; optional muscles get what the others' exercises
 * give them. Laws: a muscle's weekly ceiling and its cap per session, the sets and exercises per session, the sets per
 * slot and a main lift's weekly maximum are never exceeded; a floor or frequency is met, or named in
 * {@link #shortfalls()}. The same arguments give an equal week. Immutable.
 */
public final class WeekSplit {

    /** The fewest sessions of a week. */
    public static final int FEWEST_SESSIONS = 2;

    /** The most sessions of a week. */
    public static final int MOST_SESSIONS = 6;

    /** The most main lifts of a week; library convention. */
    public static final int MOST_MAIN_LIFTS = 8;

    /** The most exercises of one session; a library convention (C-SLOTS-01) that keeps it about 90 minutes long. */
    public static final int MOST_EXERCISES_PER_SESSION = 8;

    private final List<SplitSession> sessions;
    private final List<Shortfall> shortfalls;

    private WeekSplit(List<SplitSession> sessions, List<Shortfall> shortfalls) {
        this.sessions = List.copyOf(sessions);
        this.shortfalls = List.copyOf(shortfalls);
    }

    /**
     * Splits a week.
     *
     * @param sessionsPerWeek the sessions, 2 to 6
     * @param targets the numbers to meet
     * @param catalogue the exercises to choose from, its order deciding between equals; a main lift it does not know
     *     becomes a shortfall
     * @param mainLifts up to 8 different lifts in the order they should be trained in, such as squat, bench press,
     *     deadlift, overhead press; they are not used in another role
     * @return the week
     * @throws InvalidValueException if the sessions are not 2 to 6, code {@code "out-of-range"}, or a main lift comes
     *     twice, code {@code "duplicate"}, or there are more than 8, code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public static WeekSplit of(
            int sessionsPerWeek, SplitTargets targets, Catalogue catalogue, List<ExerciseId> mainLifts) {
        return of(sessionsPerWeek, targets, catalogue, mainLifts, Set.of());
    }

    /**
     * Splits a week without some movement patterns, as a restriction asks for it.
     *
     * @param sessionsPerWeek the sessions, 2 to 6
     * @param targets the numbers to meet
     * @param catalogue the exercises to choose from
     * @param mainLifts the main lifts, none of an excluded pattern
     * @param excluded the patterns that fill no slot; a muscle left without an exercise becomes a shortfall
     * @return the week
     * @throws InvalidValueException as {@link #of(int, SplitTargets, Catalogue, List)} does, and if a main lift is of an
     *     excluded pattern, code {@code "excluded"}
     * @throws NullPointerException if an argument is null
     */
    public static WeekSplit of(
            int sessionsPerWeek,
            SplitTargets targets,
            Catalogue catalogue,
            List<ExerciseId> mainLifts,
            Set<MovementPattern> excluded) {
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(mainLifts, "mainLifts");
        Objects.requireNonNull(excluded, "excluded");
        List<Exercise> choices = TrainingContext.builder()
                .require(mainLifts.toArray(new ExerciseId[0]))
                .build()
                .choicesOf(catalogue.exercises());
        return ofExercises(sessionsPerWeek, targets, choices, List.copyOf(mainLifts), excluded);
    }

    static WeekSplit ofExercises(
            int sessionsPerWeek, SplitTargets targets, List<Exercise> exercises, List<ExerciseId> lifts) {
        return ofExercises(sessionsPerWeek, targets, exercises, lifts, Set.of());
    }

    private static WeekSplit ofExercises(
            int sessionsPerWeek,
            SplitTargets targets,
            List<Exercise> exercises,
            List<ExerciseId> lifts,
            Set<MovementPattern> excluded) {
        if (sessionsPerWeek < FEWEST_SESSIONS || sessionsPerWeek > MOST_SESSIONS) {
            throw InvalidValueException.of("sessions per week", "must be 2 to 6", sessionsPerWeek, "out-of-range");
        }
        if (lifts.size() > MOST_MAIN_LIFTS) {
            throw InvalidValueException.of("main lifts", "must be at most 8", lifts.size(), "out-of-range");
        }
        if (new HashSet<>(lifts).size() < lifts.size()) {
            throw InvalidValueException.of("main lifts", "must be different lifts", lifts, "duplicate");
        }
        List<Exercise> known = new ArrayList<>();
        for (ExerciseId lift : lifts) {
            exercises.stream().filter(exercise -> exercise.id().equals(lift)).forEach(known::add);
        }
        for (Exercise lift : known) {
            if (excluded.contains(lift.pattern())) {
                throw InvalidValueException.of(
                        "main lifts", "must be of a pattern that may fill a slot", lift, "excluded");
            }
        }
        List<Exercise> others = exercises.stream()
                .filter(exercise -> !lifts.contains(exercise.id()))
                .toList();
        List<Exercise> fillers = others.stream()
                .filter(exercise -> !excluded.contains(exercise.pattern()))
                .toList();
        WeekDraft draft = new WeekDraft(sessionsPerWeek, targets);
        new MainLiftPlacement(draft, known).place();
        new Filler(draft, fillers).fill();
        return new WeekSplit(draft.toSessions(lifts), new ShortfallFinder(draft, fillers, others).find(lifts, known));
    }

    /**
     * Returns the sessions.
     *
     * @return as many sessions as were asked for, in order, unmodifiable
     */
    public List<SplitSession> sessions() {
        return sessions;
    }

    /**
     * Returns what the week does not meet: main lifts first, then muscles, each with sets before frequency.
     *
     * @return the shortfalls and remarks, empty where everything is met, unmodifiable
     */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * Returns what the week gives each muscle and lift.
     *
     * @return the volume of {@link #sessions()}
     */
    public WeeklyVolume volume() {
        return WeeklyVolume.of(sessions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekSplit that && sessions.equals(that.sessions) && shortfalls.equals(that.shortfalls);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessions, shortfalls);
    }

    /** Returns one line per session, then one per shortfall, to be read and not parsed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sessions.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(": ").append(sessions.get(i));
        }
        shortfalls.forEach(shortfall -> text.append('\n').append(shortfall));
        return text.toString();
    }
}
