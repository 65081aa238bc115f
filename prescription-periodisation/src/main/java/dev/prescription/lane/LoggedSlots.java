package dev.prescription.lane;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.SetTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a session log says of each planned exercise: which one it names its slot or exercise by answers it. */
public final class LoggedSlots {

    private final SessionLog log;
    private final boolean isRelief;
    private final List<PlannedExercise> planned;
    private final List<Optional<ExerciseLog>> done;

    private LoggedSlots(
            SessionLog log, boolean isRelief, List<PlannedExercise> planned, List<Optional<ExerciseLog>> done) {
        this.log = log;
        this.isRelief = isRelief;
        this.planned = planned;
        this.done = done;
    }

    /**
     * Returns what a log says: that which names a slot answers it, else the next one of its exercise does.
     *
     * @param log the log
     * @param isRelief whether the session is a deload, a taper or a test
     * @param planned the planned exercises in order
     * @return the answers
     */
    public static LoggedSlots of(SessionLog log, boolean isRelief, List<PlannedExercise> planned) {
        List<ExerciseLog> left = new ArrayList<>(log.exercises());
        List<Optional<ExerciseLog>> done = new ArrayList<>();
        for (PlannedExercise exercise : planned) {
            done.add(take(left, one -> one.slot().filter(exercise.ref()::equals).isPresent()));
        }
        for (int number = 0; number < planned.size(); number++) {
            ExerciseId id = planned.get(number).exercise().id();
            if (done.get(number).isEmpty()) {
                done.set(
                        number,
                        take(left, one -> one.slot().isEmpty() && one.exercise().equals(id)));
            }
        }
        return new LoggedSlots(log, isRelief, planned, done);
    }

    private static Optional<ExerciseLog> take(List<ExerciseLog> left, Predicate<ExerciseLog> fits) {
        Optional<ExerciseLog> found = left.stream().filter(fits).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /**
     * Returns what was asked for in a slot and done, as its rule judges it.
     *
     * @param number the number of the slot in the session, from 0
     * @param exercise the exercise on the maxima that its loads are of
     * @param asked the sets as they were asked for
     * @return the exposure
     */
    public Exposure exposure(int number, PlannedExercise exercise, List<SetTarget> asked) {
        Optional<ExerciseLog> answer = done.get(number);
        ExerciseId id = planned.get(number).exercise().id();
        boolean isSwapped = answer.filter(one -> !one.exercise().equals(id)).isPresent();
        boolean isDone = answer.filter(one -> !one.sets().isEmpty()).isPresent();
        return new Exposure(
                log.id(),
                kind(isDone, isSwapped),
                PlannedTargets.loadable(exercise),
                asked,
                isDone ? answer.orElseThrow().sets() : List.of());
    }

    private Exposure.Kind kind(boolean isDone, boolean isSwapped) {
        if (isDone && isSwapped) {
            return Exposure.Kind.SWAPPED;
        }
        if (isRelief) {
            return Exposure.Kind.RELIEF;
        }
        return isDone ? Exposure.Kind.TRAINING : Exposure.Kind.SKIPPED;
    }
}
