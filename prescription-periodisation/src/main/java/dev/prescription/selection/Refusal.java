package dev.prescription.selection;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.quantity.InvalidValueException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a {@link TrainingContext} does not allow an exercise.
 *
 * <p>For example, a deadlift under {@code R-17: exclude hinge} is {@link Restricted} and prints {@code deadlift:
 * restriction R-17: exclude hinge}. Where several rules say no the one that matters most is given: a restriction before
 * an exclusion, an exclusion before missing equipment.
 */
public sealed interface Refusal {

    /**
     * Returns the exercise that is not allowed.
     *
     * @return the id
     */
    ExerciseId exercise();

    /**
     * A restriction leaves the exercise's movement pattern out.
     *
     * @param exercise the exercise that is not allowed
     * @param restriction the restriction, of the kind {@link Restriction.Kind#EXCLUDE}
     */
    record Restricted(ExerciseId exercise, Restriction restriction) implements Refusal {

        /**
         * Checks that nothing is missing.
         *
         * @param exercise the exercise that is not allowed
         * @param restriction the restriction
         * @throws InvalidValueException if the restriction leaves no pattern out, code {@code "no-exclusion"}
         */
        public Restricted {
            Objects.requireNonNull(exercise, "exercise");
            if (Objects.requireNonNull(restriction, "restriction").kind() != Restriction.Kind.EXCLUDE) {
                throw InvalidValueException.of("restriction", "must leave patterns out", restriction, "no-exclusion");
            }
        }

        /** Returns the exercise and the restriction, such as {@code deadlift: restriction R-17: exclude hinge}. */
        @Override
        public String toString() {
            return exercise + ": restriction " + restriction;
        }
    }

    /**
     * The exercise itself was left out.
     *
     * @param exercise the exercise that is not allowed
     */
    record Excluded(ExerciseId exercise) implements Refusal {

        /**
         * Checks that nothing is missing.
         *
         * @param exercise the exercise that is not allowed
         */
        public Excluded {
            Objects.requireNonNull(exercise, "exercise");
        }

        /** Returns the exercise and the rule, such as {@code deadlift: excluded}. */
        @Override
        public String toString() {
            return exercise + ": excluded";
        }
    }

    /**
     * Something the exercise needs is not at hand.
     *
     * @param exercise the exercise that is not allowed
     * @param missing what is missing, at least one, in the order of {@link Equipment}; unmodifiable
     */
    record MissingEquipment(ExerciseId exercise, Set<Equipment> missing) implements Refusal {

        /**
         * Copies the set and checks that it holds something.
         *
         * @param exercise the exercise that is not allowed
         * @param missing what is missing, at least one
         * @throws InvalidValueException if nothing is missing, code {@code "missing"}
         */
        public MissingEquipment {
            Objects.requireNonNull(exercise, "exercise");
            if (Objects.requireNonNull(missing, "missing").isEmpty()) {
                throw InvalidValueException.of("missing", "must name at least one", missing, "missing");
            }
            missing = Collections.unmodifiableSet(EnumSet.copyOf(missing));
        }

        /** Returns the exercise and what it lacks, such as {@code leg-press: no plate loaded machine}. */
        @Override
        public String toString() {
            return missing.stream().map(Equipment::label).collect(Collectors.joining(", ", exercise + ": no ", ""));
        }
    }
}
