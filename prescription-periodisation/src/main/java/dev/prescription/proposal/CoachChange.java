package dev.prescription.proposal;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.util.Objects;
import java.util.Optional;

/**
 * What a coach changes of a plan under way.
 *
 * <p>For example {@code new CoachChange.Swap(ExerciseId.BACK_SQUAT, ExerciseId.of("leg-press"))}: leg presses in every session
 * still to be done. Every change holds from the moment it is recorded; what was done stays as it was.
 */
public sealed interface CoachChange
        permits LaneChange,
                CoachChange.LoadOnce,
                CoachChange.Sets,
                CoachChange.Swap,
                CoachChange.Blend,
                CoachChange.InsertDeload {

    /**
     * Returns the exercise the change is about.
     *
     * @return the exercise; empty where the change is about sessions or the programme
     */
    default Optional<ExerciseId> about() {
        return Optional.empty();
    }

    /**
     * Sets the basis: the working load, the training max or the maximum, as the exercise's rule has it. No cap applies to a
     * coach. Where the exercise has several lanes the slot says which.
     *
     * @param exercise the exercise
     * @param lane the lane by one of its slots; empty where the exercise has one
     * @param load the new basis, above 0
     */
    record Basis(ExerciseId exercise, Optional<LaneRef> lane, Load load) implements LaneChange {

        /**
         * Checks the load.
         *
         * @param exercise the exercise
         * @param lane the lane by one of its slots
         * @param load the new basis
         * @throws InvalidValueException if it is 0
         */
        public Basis {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(lane, "lane");
            if (Objects.requireNonNull(load, "load").tenthMicrograms() == 0) {
                throw InvalidValueException.of("load", "must be above 0", load, "out-of-range");
            }
        }

        /**
         * Names no lane.
         *
         * @param exercise the exercise
         * @param load the new basis
         * @throws InvalidValueException if it is 0
         */
        public Basis(ExerciseId exercise, Load load) {
            this(exercise, Optional.empty(), load);
        }

        /** Returns the exercise and the lane; no load. */
        @Override
        public String toString() {
            return "basis of " + exercise + lane.map(name -> " in " + name).orElse("");
        }
    }

    /**
     * States the load of every work set of one slot in one session; the rule goes on from what is lifted, within its cap. It is a
     * load of the exercise that is there: one that is put in its place is not done with it.
     *
     * @param session the session, which is still to be done
     * @param slot the slot
     * @param load the load, rounded once to what can be loaded
     */
    record LoadOnce(SessionRef session, SlotRef slot, Load load) implements CoachChange {

        /**
         * Checks that nothing is missing.
         *
         * @param session the session
         * @param slot the slot
         * @param load the load
         */
        public LoadOnce {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(slot, "slot");
            Objects.requireNonNull(load, "load");
        }

        /** Returns session and slot; no load. */
        @Override
        public String toString() {
            return "load of " + slot + " in " + session;
        }
    }

    /**
     * Gives the exercise another rule. Where it has several lanes the slot says which. A rule that moves something else (the maximum
     * and not the working load) starts as one of a new plan does: of the maximum, or of the load, as it now stands.
     *
     * @param exercise the exercise
     * @param lane the lane by one of its slots; empty where the exercise has one
     * @param progression the rule and its settings
     */
    record Rule(ExerciseId exercise, Optional<LaneRef> lane, DeclaredProgression progression) implements LaneChange {

        /**
         * Checks that nothing is missing.
         *
         * @param exercise the exercise
         * @param lane the lane by one of its slots
         * @param progression the rule and its settings
         */
        public Rule {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(lane, "lane");
            Objects.requireNonNull(progression, "progression");
        }

        /**
         * Names no lane.
         *
         * @param exercise the exercise
         * @param progression the rule and its settings
         */
        public Rule(ExerciseId exercise, DeclaredProgression progression) {
            this(exercise, Optional.empty(), progression);
        }
    }

    /**
     * Locks the basis as it is: no rule moves it until it is unlocked.
     *
     * @param exercise the exercise
     * @param lane the lane by one of its slots; empty for every lane of the exercise
     */
    record Lock(ExerciseId exercise, Optional<LaneRef> lane) implements LaneChange {

        /**
         * Checks that nothing is missing.
         *
         * @param exercise the exercise
         * @param lane the lane by one of its slots
         */
        public Lock {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(lane, "lane");
        }

        /**
         * Names no lane.
         *
         * @param exercise the exercise
         */
        public Lock(ExerciseId exercise) {
            this(exercise, Optional.empty());
        }
    }

    /**
     * Lets the rule move the basis again.
     *
     * @param exercise the exercise
     * @param lane the lane by one of its slots; empty for every lane of the exercise
     */
    record Unlock(ExerciseId exercise, Optional<LaneRef> lane) implements LaneChange {

        /**
         * Checks that nothing is missing.
         *
         * @param exercise the exercise
         * @param lane the lane by one of its slots
         */
        public Unlock {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(lane, "lane");
        }

        /**
         * Names no lane.
         *
         * @param exercise the exercise
         */
        public Unlock(ExerciseId exercise) {
            this(exercise, Optional.empty());
        }
    }

    /**
     * Asks for so many work sets of the exercise wherever it is still to be trained; planned relief keeps its own, an inserted
     * deload takes its share of the new number.
     *
     * @param exercise the exercise
     * @param sets the sets of each of its slots, 1 to 20
     */
    record Sets(ExerciseId exercise, int sets) implements CoachChange {

        /**
         * Checks the number.
         *
         * @param exercise the exercise
         * @param sets the sets
         * @throws InvalidValueException if it is outside 1 to 20
         */
        public Sets {
            Objects.requireNonNull(exercise, "exercise");
            Limits.check("sets", sets, 1, 20);
        }

        @Override
        public Optional<ExerciseId> about() {
            return Optional.of(exercise);
        }
    }

    /**
     * Puts another exercise in every slot of one that is still to be trained; naming the first exercise again brings it back.
     *
     * @param exercise the exercise as the plan has it
     * @param instead the exercise to do in its place
     */
    record Swap(ExerciseId exercise, ExerciseId instead) implements CoachChange {

        /**
         * Checks that nothing is missing.
         *
         * @param exercise the exercise as the plan has it
         * @param instead the exercise to do in its place
         */
        public Swap {
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(instead, "instead");
        }

        @Override
        public Optional<ExerciseId> about() {
            return Optional.of(exercise);
        }
    }

    /**
     * Shifts the balance of the sessions still to be done between hypertrophy and strength.
     *
     * @param strengthShare the share of strength in percent, 0 to 100
     */
    record Blend(int strengthShare) implements CoachChange {

        /**
         * Checks the share.
         *
         * @param strengthShare the share of strength in percent
         * @throws InvalidValueException if it is outside 0 to 100
         */
        public Blend {
            Limits.check("strengthShare", strengthShare, 0, 100);
        }
    }

    /**
     * Makes a deload of the training sessions that come next; those that are relief already do not count.
     *
     * @param sessions how many, 1 to 14
     * @param setsPercent the share of the sets that is kept, 1 to 100, rounded half up to at least one
     * @param loadPercent the share of the load that is kept, 50 to 100
     */
    record InsertDeload(int sessions, int setsPercent, int loadPercent) implements CoachChange {

        /**
         * Checks the numbers.
         *
         * @param sessions how many
         * @param setsPercent the share of the sets that is kept
         * @param loadPercent the share of the load that is kept
         * @throws InvalidValueException if a number is out of its range
         */
        public InsertDeload {
            Limits.check("sessions", sessions, 1, 14);
            Limits.check("setsPercent", setsPercent, 1, 100);
            Limits.check("loadPercent", loadPercent, 50, 100);
        }
    }
}
