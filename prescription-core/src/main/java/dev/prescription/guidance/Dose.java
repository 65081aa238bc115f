package dev.prescription.guidance;

import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.rule.Triple;
import java.util.List;
import java.util.Objects;

/**
 * Sets of repetitions, reserve and load that hold together.
 *
 * <p>For example {@code 3 x 8 reps, RIR 2, 73.9 %1RM}: three hard sets, 24 repetitions, and a volume load of 17.7 times the
 * one-repetition maximum (1RM).
 *
 * @param sets the sets, 1 to 100
 * @param each the repetitions, the reserve and the load of each set
 */
public record Dose(int sets, Triple each) implements Spoken {

    static final int MOST_SETS = 100;
    static final int LONGEST_REP = 30;
    static final int LONGEST_REST = 3600;
    private static final double PERCENT = 100;

    /** How a dose says itself. */
    public enum Code implements MessageCode {
        /** The sets, and each of them. */
        DOSE;

        private static final List<Argument> ARGUMENTS =
                List.of(Argument.of("sets", Integer.class), Argument.of("each", Triple.class));

        /** Returns {@code "Dose.DOSE"}. */
        @Override
        public String key() {
            return "Dose." + name();
        }

        /** Returns {@code sets} and {@code each}. */
        @Override
        public List<Argument> arguments() {
            return ARGUMENTS;
        }
    }

    /**
     * Checks the parts.
     *
     * @param sets the sets, 1 to 100
     * @param each the repetitions, the reserve and the load of each set
     * @throws InvalidValueException if {@code sets} is outside 1 to 100
     * @throws NullPointerException if {@code each} is null
     */
    public Dose {
        checkSets(sets);
        Objects.requireNonNull(each, "each");
    }

    static void checkSets(int sets) {
        if (sets < 1 || sets > MOST_SETS) {
            throw InvalidValueException.of("sets", "must be 1 to 100", sets, "out-of-range");
        }
    }

    /**
     * Returns the repetitions of all sets.
     *
     * @return sets times repetitions
     */
    public int totalReps() {
        return sets * each.reps();
    }

    /**
     * Returns the volume load in units of the one-repetition maximum: times the maximum in kilograms it is the work lifted.
     *
     * @return sets times repetitions times the share of the maximum, such as 17.736
     */
    public double volumeLoadInMaxima() {
        return totalReps() * each.intensity().percent() / PERCENT;
    }

    /**
     * Returns how long the sets take, with the rests between them and none after the last.
     *
     * @param secondsPerRep the duration of a repetition, 1 to 30 s
     * @param restSeconds the rest between two sets, 0 to 3600 s
     * @return the seconds
     * @throws InvalidValueException if an argument is out of its range
     */
    public int seconds(int secondsPerRep, int restSeconds) {
        checkSeconds("secondsPerRep", secondsPerRep, 1, LONGEST_REP);
        checkSeconds("restSeconds", restSeconds, 0, LONGEST_REST);
        return totalReps() * secondsPerRep + (sets - 1) * restSeconds;
    }

    static void checkSeconds(String parameter, int seconds, int least, int most) {
        if (seconds < least || seconds > most) {
            throw InvalidValueException.of(
                    parameter, "must be " + least + " to " + most + " s", seconds, "out-of-range");
        }
    }

    /** Returns the dose as a message. */
    @Override
    public Message message() {
        return Message.of(Code.DOSE, sets, each);
    }

    /** Returns the dose, such as {@code 3 x 8 reps, RIR 2, 73.9 %1RM}. */
    @Override
    public String toString() {
        return Messages.english().text(this);
    }
}
