package dev.prescription.progression;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.LoadKind;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.RepMaxModel;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule needs to know of an exercise and its lifter: what is moved, what can be loaded, which model joins repetitions and
 * load.
 *
 * @param exercise the exercise
 * @param rounding the loads that can be loaded
 * @param bodyMass the lifter's body mass; empty where not known
 * @param model the programme's rep-max model
 */
public record Lift(Exercise exercise, LoadRounding rounding, Optional<Load> bodyMass, RepMaxModel model) {

    private static final int WHOLE = 100;

    /**
     * Checks that nothing is missing.
     *
     * @param exercise the exercise
     * @param rounding the loads that can be loaded
     * @param bodyMass the lifter's body mass
     * @param model the programme's rep-max model
     */
    public Lift {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(bodyMass, "bodyMass");
        Objects.requireNonNull(model, "model");
    }

    /**
     * Returns an exercise of an athlete.
     *
     * @param athlete whose implements and body mass count
     * @param exercise the exercise
     * @param model the programme's rep-max model
     * @return the lift
     */
    public static Lift of(Athlete athlete, Exercise exercise, RepMaxModel model) {
        Objects.requireNonNull(athlete, "athlete");
        return new Lift(exercise, athlete.loadRounding(exercise), athlete.bodyMass(), model);
    }

    /**
     * Returns the lift with another body mass, such as one weighed since.
     *
     * @param mass the body mass
     * @return the lift
     */
    public Lift withBodyMass(Load mass) {
        return new Lift(exercise, rounding, Optional.of(mass), model);
    }

    /**
     * Returns what the muscles move: the load, with the body's share where the exercise moves the body.
     *
     * @param load the load as it is stated
     * @return the system load in 10<sup>-10</sup> kg; the stated load alone where the body mass is not known; 0 at least
     */
    public long system(Load load) {
        long stated = Objects.requireNonNull(load, "load").tenthMicrograms();
        long body = bodyMass.map(Load::tenthMicrograms).orElse(0L) / WHOLE * exercise.bodyMassShare();
        return switch (exercise.loadKind()) {
            case EXTERNAL, PER_HAND -> stated;
            case BODY_MASS_PLUS_EXTERNAL -> stated + body;
            case ASSISTED -> Math.max(0, body - stated);
        };
    }

    /**
     * Says whether more load makes the exercise easier, so that no rule here raises it.
     *
     * @return whether the load is help
     */
    public boolean isAssisted() {
        return exercise.loadKind() == LoadKind.ASSISTED;
    }

    /** Returns the exercise; no mass. */
    @Override
    public String toString() {
        return exercise.id().toString();
    }
}
