package dev.prescription.log;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One work set as it was done. Warm-ups are not logged.
 *
 * <p>For example {@code SetLog.of(5, Load.ofKilograms(100)).withRpe(Rpe.of(8))}: five repetitions with 100 kg that left two in
 * reserve. The load is stated as the exercise's kind says: per hand, or added to the body.
 *
 * @param reps the repetitions done in full, 0 to 300; 0 for an attempt that failed
 * @param load the load; empty where nobody noted one, or the body alone was lifted
 * @param rir the reserve, as rated; empty where it was not rated
 * @param isFailed whether a further repetition was tried and failed
 * @param isPainful whether it hurt
 * @param velocity the mean velocity of the fastest repetition in m/s, above 0 and at most 5; empty where not measured
 */
public record SetLog(
        int reps,
        Optional<Load> load,
        Optional<Rir> rir,
        boolean isFailed,
        boolean isPainful,
        OptionalDouble velocity) {

    private static final int MOST_REPS = 300;
    private static final double FASTEST = 5;

    /**
     * Checks the numbers; {@link #of(int, Load)} is the way in.
     *
     * @param reps the repetitions
     * @param load the load
     * @param rir the reserve
     * @param isFailed whether a further repetition failed
     * @param isPainful whether it hurt
     * @param velocity the velocity
     * @throws InvalidValueException if {@code reps} is outside 0 to 300, the velocity is not finite, not above 0 or above 5
     *     m/s, or a failed set has a reserve (code {@code "contradictory"})
     */
    public SetLog {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(rir, "rir");
        Objects.requireNonNull(velocity, "velocity");
        if (reps < 0 || reps > MOST_REPS) {
            throw InvalidValueException.of("reps", "must be 0 to " + MOST_REPS, reps, "out-of-range");
        }
        if (velocity.isPresent()) {
            checkVelocity(velocity.getAsDouble());
        }
        if (isFailed && rir.isPresent() && rir.get().halves() > 0) {
            throw InvalidValueException.of("rir", "must be 0 where a repetition failed", rir.get(), "contradictory");
        }
    }

    private static void checkVelocity(double metresPerSecond) {
        if (!Double.isFinite(metresPerSecond)) {
            throw InvalidValueException.of("velocity", "must be a finite number", metresPerSecond, "not-finite");
        }
        if (metresPerSecond <= 0 || metresPerSecond > FASTEST) {
            throw InvalidValueException.of(
                    "velocity", "must be above 0, at most 5 m/s", metresPerSecond, "out-of-range");
        }
    }

    /**
     * Returns a completed set.
     *
     * @param reps the repetitions, 0 to 300
     * @param load the load
     * @return the set, not rated
     * @throws InvalidValueException if {@code reps} is outside 0 to 300
     */
    public static SetLog of(int reps, Load load) {
        return new SetLog(reps, Optional.of(load), Optional.empty(), false, false, OptionalDouble.empty());
    }

    /**
     * Returns a completed set without a load: of the body alone, or of a load nobody noted.
     *
     * @param reps the repetitions, 0 to 300
     * @return the set, not rated
     * @throws InvalidValueException if {@code reps} is outside 0 to 300
     */
    public static SetLog of(int reps) {
        return new SetLog(reps, Optional.empty(), Optional.empty(), false, false, OptionalDouble.empty());
    }

    /**
     * Returns the set with the reserve it left.
     *
     * @param left the repetitions in reserve
     * @return the set
     * @throws InvalidValueException if a repetition failed and some are said to be left
     */
    public SetLog withRir(Rir left) {
        return new SetLog(reps, load, Optional.of(left), isFailed, isPainful, velocity);
    }

    /**
     * Returns the set with its rating.
     *
     * @param rating the rating, kept as the reserve it stands for
     * @return the set
     * @throws InvalidValueException if a repetition failed and the rating is below 10
     */
    public SetLog withRpe(Rpe rating) {
        return withRir(rating.toRir());
    }

    /**
     * Returns the set as one in which a further repetition was tried and failed: its reserve is 0.
     *
     * @return the set
     */
    public SetLog failing() {
        return new SetLog(reps, load, Optional.of(Rir.FAILURE), true, isPainful, velocity);
    }

    /**
     * Returns the set as one that hurt.
     *
     * @return the set
     */
    public SetLog withPain() {
        return new SetLog(reps, load, rir, isFailed, true, velocity);
    }

    /**
     * Returns the set with its velocity.
     *
     * @param metresPerSecond the mean velocity of the fastest repetition, above 0 and at most 5 m/s
     * @return the set
     * @throws InvalidValueException if it is not finite or out of range
     */
    public SetLog withVelocity(double metresPerSecond) {
        return new SetLog(reps, load, rir, isFailed, isPainful, OptionalDouble.of(metresPerSecond));
    }

    /** Returns the repetitions; no load, no rating, no pain. */
    @Override
    public String toString() {
        return "set of " + reps;
    }
}
