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
        return switch (exercise.loadKind()) {
            case EXTERNAL, PER_HAND -> stated;
            case BODY_MASS_PLUS_EXTERNAL -> stated + body();
            case ASSISTED -> Math.max(0, body() - stated);
        };
    }

    private long body() {
        return bodyMass.map(Load::tenthMicrograms).orElse(0L) / WHOLE * exercise.bodyMassShare();
    }

    /** What a stated load lacks of what is moved: the body's share; of help nothing, so that shares of it are shares of the help. */
    private long unstated() {
        return exercise.loadKind() == LoadKind.BODY_MASS_PLUS_EXTERNAL ? body() : 0;
    }

    /**
     * Returns the load that leaves a share of what is moved, so that a belt is lightened by what the body weighs with it.
     *
     * <p>For example nine tenths of a pull-up of 80 kg with 20 kg is 90 kg, 10 kg on the belt; of a squat with 100 kg it is 90 kg.
     *
     * @param load the load as it is stated
     * @param part the numerator of the share, 0 to {@code whole}
     * @param whole its denominator, 1 to 10,000
     * @return the stated load, exact; nothing where the body alone is more, and of help its own share
     */
    public Load share(Load load, int part, int whole) {
        return stated((load.tenthMicrograms() + unstated()) * part / whole, load);
    }

    /**
     * Returns a load moved as another was, in proportion to what is moved; from nothing by the difference.
     *
     * <p>For example a squat of 80 kg where 100 kg became 105 kg: 84 kg; and a pull-up of 80 kg with 10 kg where 20 kg became 25 kg: 94.5
     * kg, 14.5 kg on the belt.
     *
     * @param load the load as it is stated
     * @param from what the other load was
     * @param to what it is
     * @return the stated load, exact; nothing where the body alone is more, 2,000 kg at most
     */
    public Load moved(Load load, Load from, Load to) {
        long system = load.tenthMicrograms() + unstated();
        long before = from.tenthMicrograms() + unstated();
        long after = to.tenthMicrograms() + unstated();
        return stated(before == 0 ? system + after : Math.round(system * (after / (double) before)), load);
    }

    private Load stated(long system, Load like) {
        return Load.ofTenthMicrograms(Math.min(Math.max(0, system - unstated()), Judgement.HEAVIEST), like.unit());
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
