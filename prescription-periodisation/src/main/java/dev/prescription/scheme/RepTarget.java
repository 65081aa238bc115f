package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import java.util.Objects;

/**
 * How much a set asks for: repetitions, a range of them, as many as possible, seconds, or a total over several sets.
 *
 * <p>For example {@code RepTarget.range(6, 8)} prints {@code 6-8}, {@code RepTarget.atLeast(5)} prints {@code 5+} and
 * {@code RepTarget.seconds(30)} prints {@code 30s}. {@link SetScheme#parse} reads them within a scheme.
 */
public sealed interface RepTarget {

    /**
     * Repetitions of one set: one number, or a range the lifter may choose from.
     *
     * @param range the repetitions, 1 to 100
     */
    record Repetitions(RepRange range) implements RepTarget {

        /**
         * Checks the range.
         *
         * @param range the repetitions, 1 to 100
         */
        public Repetitions {
            Objects.requireNonNull(range, "range");
        }

        @Override
        public int fewest() {
            return range.min();
        }

        /** Returns the numbers, such as {@code 6-8} or {@code 5}. */
        @Override
        public String toString() {
            return range.toString();
        }
    }

    /**
     * As many repetitions as possible, and at least so many: an AMRAP set.
     *
     * @param fewest the minimum, 1 to 100
     */
    record AsManyAsPossible(int fewest) implements RepTarget {

        /**
         * Checks the minimum.
         *
         * @param fewest the minimum, 1 to 100
         * @throws InvalidValueException if {@code fewest} is outside 1 to 100
         */
        public AsManyAsPossible {
            check("reps", fewest, MOST_REPS);
        }

        /** Returns the minimum and a plus, such as {@code 5+}. */
        @Override
        public String toString() {
            return fewest + "+";
        }
    }

    /**
     * A set as long as a time: a hold or a carry.
     *
     * @param seconds the time, 1 to 3600
     */
    record Timed(int seconds) implements RepTarget {

        /**
         * Checks the time.
         *
         * @param seconds the time, 1 to 3600
         * @throws InvalidValueException if {@code seconds} is outside 1 to 3600
         */
        public Timed {
            check("seconds", seconds, MOST_SECONDS);
        }

        @Override
        public int fewest() {
            return 0;
        }

        /** Returns the time, such as {@code 30s}. */
        @Override
        public String toString() {
            return seconds + "s";
        }
    }

    /**
     * Repetitions in all, over as many sets as it takes.
     *
     * @param reps the repetitions of all sets together, 1 to 1000
     */
    record Total(int reps) implements RepTarget {

        /**
         * Checks the number.
         *
         * @param reps the repetitions of all sets together, 1 to 1000
         * @throws InvalidValueException if {@code reps} is outside 1 to 1000
         */
        public Total {
            check("total reps", reps, MOST_TOTAL);
        }

        @Override
        public int fewest() {
            return 0;
        }

        /** Returns the word and the number, such as {@code total 30}. */
        @Override
        public String toString() {
            return "total " + reps;
        }
    }

    /** The most repetitions of one set. */
    int MOST_REPS = 100;

    /** The longest set in seconds. */
    int MOST_SECONDS = 3_600;

    /** The most repetitions over several sets. */
    int MOST_TOTAL = 1_000;

    /**
     * Returns a number of repetitions.
     *
     * @param reps the repetitions, 1 to 100
     * @return the target, such as {@code 5}
     * @throws InvalidValueException if {@code reps} is outside 1 to 100
     */
    static RepTarget exactly(int reps) {
        return new Repetitions(RepRange.exactly(reps));
    }

    /**
     * Returns a range of repetitions; equal to {@link #exactly} where both ends are one number.
     *
     * @param min the fewest, 1 to {@code max}
     * @param max the most, {@code min} to 100
     * @return the target, such as {@code 6-8}
     * @throws InvalidValueException if a bound is outside 1 to 100 or {@code min} exceeds {@code max}
     */
    static RepTarget range(int min, int max) {
        return new Repetitions(RepRange.of(min, max));
    }

    /**
     * Returns as many repetitions as possible, with a minimum.
     *
     * @param min the minimum, 1 to 100
     * @return the target, such as {@code 5+}
     * @throws InvalidValueException if {@code min} is outside 1 to 100
     */
    static RepTarget atLeast(int min) {
        return new AsManyAsPossible(min);
    }

    /**
     * Returns a time.
     *
     * @param seconds the time, 1 to 3600
     * @return the target, such as {@code 30s}
     * @throws InvalidValueException if {@code seconds} is outside 1 to 3600
     */
    static RepTarget seconds(int seconds) {
        return new Timed(seconds);
    }

    /**
     * Returns a total over as many sets as it takes.
     *
     * @param reps the repetitions of all sets together, 1 to 1000
     * @return the target, such as {@code total 30}
     * @throws InvalidValueException if {@code reps} is outside 1 to 1000
     */
    static RepTarget total(int reps) {
        return new Total(reps);
    }

    /**
     * Returns the fewest repetitions of one set that meet the target: 6 for {@code 6-8}, 5 for {@code 5+}.
     *
     * @return the repetitions, 1 to 100; 0 for a time and for a total, which state none for one set
     */
    int fewest();

    private static void check(String parameter, int value, int most) {
        if (value < 1 || value > most) {
            throw InvalidValueException.of(parameter, "must be 1 to " + most, value, "out-of-range");
        }
    }
}
