package dev.prescription.advice;

import dev.prescription.log.Readiness;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.progression.load.BackOffProgression;
import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One exercise in the middle of a session: what is asked for and what was done so far.
 *
 * <p>For example {@code ExerciseSoFar.of(lift, next.sets(), List.of(SetLog.of(5, load).withRir(Rir.of(1))))}.
 *
 * @param lift the exercise and its lifter
 * @param asked the sets the session asks for, eased where it was eased; not modifiable
 * @param done the work sets done so far today, in order; not modifiable
 * @param readiness how ready the athlete feels; it may keep a load from rising and nothing else, as what it takes off a session
 *     was taken off before; empty where not asked
 * @param isPainful whether the exercise is held by a pain that was not cleared
 * @param isLocked whether a coach has locked its load
 */
public record ExerciseSoFar(
        Lift lift,
        List<SetTarget> asked,
        List<SetLog> done,
        Optional<Readiness> readiness,
        boolean isPainful,
        boolean isLocked) {

    /**
     * Copies the lists.
     *
     * @param lift the exercise and its lifter
     * @param asked the sets the session asks for
     * @param done the work sets done so far today
     * @param readiness how ready the athlete feels
     * @param isPainful whether the exercise is held by pain
     * @param isLocked whether a coach has locked its load
     */
    public ExerciseSoFar {
        Objects.requireNonNull(lift, "lift");
        Objects.requireNonNull(readiness, "readiness");
        asked = List.copyOf(asked);
        done = List.copyOf(done);
    }

    /**
     * Returns an exercise that is neither held nor locked, of an athlete nobody asked how ready they are.
     *
     * @param lift the exercise and its lifter
     * @param asked the sets the session asks for
     * @param done the work sets done so far today, none before the first
     * @return the exercise so far
     */
    public static ExerciseSoFar of(Lift lift, List<SetTarget> asked, List<SetLog> done) {
        return new ExerciseSoFar(lift, asked, done, Optional.empty(), false, false);
    }

    /**
     * Returns the exercise with how ready the athlete feels.
     *
     * @param felt the readiness
     * @return the exercise so far
     */
    public ExerciseSoFar with(Readiness felt) {
        return new ExerciseSoFar(lift, asked, done, Optional.of(felt), isPainful, isLocked);
    }

    /**
     * Returns the exercise as one that is held by a pain that was not cleared, or not.
     *
     * @param held whether it is, such as {@code NextExercise.isHeldByPain()}
     * @return the exercise so far
     */
    public ExerciseSoFar heldByPain(boolean held) {
        return new ExerciseSoFar(lift, asked, done, readiness, held, isLocked);
    }

    /**
     * Returns the exercise as one whose load a coach has locked, or not.
     *
     * @param locked whether it is
     * @return the exercise so far
     */
    public ExerciseSoFar locked(boolean locked) {
        return new ExerciseSoFar(lift, asked, done, readiness, isPainful, locked);
    }

    /**
     * Returns the exercise with its back-offs taken of the top set that was lifted and not of the one asked for.
     *
     * <p>For example 1x5 with 112.5 kg asked for and 100 kg lifted: back-offs of 85 % are 85 kg and not 95 kg. They are never heavier than
     * the top set asked for, and no heavier than asked for where pain or a lock holds them.
     *
     * @param rule the rule of the exercise, such as {@code progress.lifts().get(lane).rule()}
     * @return the exercise so far; this one where no top set with a load was done, or none was asked for
     */
    public ExerciseSoFar backingOffBy(BackOffProgression rule) {
        Objects.requireNonNull(rule, "rule");
        Optional<Load> top = asked.stream().findFirst().flatMap(SetTarget::load);
        Optional<Load> lifted = done.stream().findFirst().flatMap(SetLog::load);
        if (top.isEmpty() || lifted.isEmpty()) {
            return this;
        }
        Load share = lighter(rule.backOff(lifted.get(), lift), top.get());
        List<SetTarget> sets = new ArrayList<>(asked);
        for (int set = 1; set < sets.size(); set++) {
            SetTarget planned = sets.get(set);
            boolean isHeld = isPainful || isLocked;
            Load load = isHeld ? lighter(share, planned.load().orElse(share)) : share;
            sets.set(set, planned.withLoad(load));
        }
        return new ExerciseSoFar(lift, sets, done, readiness, isPainful, isLocked);
    }

    private static Load lighter(Load one, Load other) {
        return one.isHeavierThan(other) ? other : one;
    }

    /** Returns the exercise and the counts; no load, no pain. */
    @Override
    public String toString() {
        return lift + ", " + done.size() + " of " + asked.size() + " sets";
    }
}
