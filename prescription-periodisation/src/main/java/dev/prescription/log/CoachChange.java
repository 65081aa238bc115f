package dev.prescription.log;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.util.Objects;

/** What a coach changes of an exercise. */
public sealed interface CoachChange {

    /**
     * Sets the basis: the working load, the training max or the maximum, as the exercise's rule has it. No cap applies to a
     * coach.
     *
     * @param load the new basis, above 0
     */
    record Basis(Load load) implements CoachChange {

        /**
         * Checks the load.
         *
         * @param load the new basis
         * @throws InvalidValueException if it is 0
         */
        public Basis {
            if (Objects.requireNonNull(load, "load").tenthMicrograms() == 0) {
                throw InvalidValueException.of("load", "must be above 0", load, "out-of-range");
            }
        }

        /** Returns the word; no load. */
        @Override
        public String toString() {
            return "basis";
        }
    }

    /**
     * Gives the exercise another rule.
     *
     * @param progression the rule and its settings
     */
    record Rule(DeclaredProgression progression) implements CoachChange {

        /**
         * Checks that nothing is missing.
         *
         * @param progression the rule and its settings
         */
        public Rule {
            Objects.requireNonNull(progression, "progression");
        }
    }

    /** Locks the basis as it is: no rule moves it until it is unlocked. */
    record Lock() implements CoachChange {}

    /** Lets the rule move the basis again. */
    record Unlock() implements CoachChange {}
}
