package dev.prescription.guidance;

import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a set: its repetitions with the reserve, with the load, or with both.
 *
 * <p>For example {@code StatedSet.of(8, Rir.of(2))} prints {@code 8 reps, RIR 2}. Nothing is promised of numbers that were only
 * stated: {@code StatedSet.of(15, Intensity.ofPercent(75))} can be said but not done, and {@link #under} says so.
 */
public final class StatedSet implements Spoken {

    private static final int MOST_REPS = 100;

    private final int reps;
    private final @Nullable Rir rir;
    private final @Nullable Intensity intensity;

    private StatedSet(int reps, @Nullable Rir rir, @Nullable Intensity intensity) {
        if (reps < 1 || reps > MOST_REPS) {
            throw InvalidValueException.of("reps", "must be 1 to 100", reps, "out-of-range");
        }
        this.reps = reps;
        this.rir = rir;
        this.intensity = intensity;
    }

    /** How a stated set says itself. */
    public enum Code implements MessageCode {
        /** The repetitions, and what else was stated. */
        STATED;

        private static final List<Argument> ARGUMENTS = List.of(
                Argument.of("reps", Integer.class),
                Argument.optional("rir", Rir.class),
                Argument.optional("intensity", Intensity.class));

        /** Returns {@code "StatedSet.STATED"}. */
        @Override
        public String key() {
            return "StatedSet." + name();
        }

        /** Returns {@code reps}, {@code rir} and {@code intensity}. */
        @Override
        public List<Argument> arguments() {
            return ARGUMENTS;
        }
    }

    /**
     * Returns a set whose load nobody stated.
     *
     * @param reps the repetitions, 1 to 100
     * @param rir the reserve left after them
     * @return the set
     * @throws InvalidValueException if {@code reps} is outside 1 to 100
     * @throws NullPointerException if {@code rir} is null
     */
    public static StatedSet of(int reps, Rir rir) {
        return new StatedSet(reps, Objects.requireNonNull(rir, "rir"), null);
    }

    /**
     * Returns a set whose reserve nobody stated.
     *
     * @param reps the repetitions, 1 to 100
     * @param intensity the load
     * @return the set
     * @throws InvalidValueException if {@code reps} is outside 1 to 100
     * @throws NullPointerException if {@code intensity} is null
     */
    public static StatedSet of(int reps, Intensity intensity) {
        return new StatedSet(reps, null, Objects.requireNonNull(intensity, "intensity"));
    }

    /**
     * Returns a set of which all three were stated, whether or not they hold together.
     *
     * @param reps the repetitions, 1 to 100
     * @param rir the reserve left after them
     * @param intensity the load
     * @return the set
     * @throws InvalidValueException if {@code reps} is outside 1 to 100
     * @throws NullPointerException if an argument is null
     */
    public static StatedSet of(int reps, Rir rir, Intensity intensity) {
        return new StatedSet(reps, Objects.requireNonNull(rir, "rir"), Objects.requireNonNull(intensity, "intensity"));
    }

    /**
     * Returns the repetitions.
     *
     * @return the repetitions, 1 to 100
     */
    public int reps() {
        return reps;
    }

    /**
     * Returns the reserve.
     *
     * @return the reserve, or empty where none was stated
     */
    public Optional<Rir> rir() {
        return Optional.ofNullable(rir);
    }

    /**
     * Returns the load.
     *
     * @return the intensity, or empty where none was stated
     */
    public Optional<Intensity> intensity() {
        return Optional.ofNullable(intensity);
    }

    /**
     * Reads the set under a model, which gives the third number to two, or says that three cannot hold together.
     *
     * @param model the rep-max model
     * @return the reading
     * @throws NullPointerException if {@code model} is null
     */
    public SetReading under(RepMaxModel model) {
        return SetReading.of(this, model);
    }

    /** Returns the set as a message. */
    @Override
    public Message message() {
        return Message.of(Code.STATED, reps, rir(), intensity());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatedSet that
                && reps == that.reps
                && Objects.equals(rir, that.rir)
                && Objects.equals(intensity, that.intensity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reps, rir, intensity);
    }

    /** Returns what was stated, such as {@code 8 reps, RIR 2}. */
    @Override
    public String toString() {
        return Messages.english().text(this);
    }
}
