package dev.prescription.layout;

import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Reason;
import dev.prescription.rule.BindingPair;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.StraightSets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One exercise of one session in one week: its series, its zone and the intensity that follows, free of any athlete.
 *
 * <p>For example slot {@code s1.e1} of week one is the back squat, 3 x 6 RIR 3 at 73.9 %1RM. Where no intensity follows
 * (repetitions and reserve lie beyond the rep-max model) the slot is given by effort alone.
 */
public final class SlotLayout {

    private final SlotRef ref;
    private final Exercise exercise;
    private final StraightSets series;
    private final Optional<Intensity> intensity;
    private final Zone zone;
    private final Prescription prescription;
    private final RestBand rest;
    private final Map<Parameter, Reason> reliefReasons;
    private final int cell;

    SlotLayout(
            SlotRef ref,
            Exercise exercise,
            StraightSets series,
            Optional<Intensity> intensity,
            Zone zone,
            Prescription prescription,
            Map<Parameter, Reason> reliefReasons,
            int cell) {
        this.ref = ref;
        this.exercise = exercise;
        this.series = series;
        this.intensity = intensity;
        this.zone = zone;
        this.prescription = prescription;
        this.rest = prescription.rest();
        this.reliefReasons = reliefReasons;
        this.cell = cell;
    }

    /**
     * Returns the slot's name, the same in every week.
     *
     * @return the slot
     */
    public SlotRef ref() {
        return ref;
    }

    /**
     * Returns the exercise, the same through a mesocycle.
     *
     * @return the exercise
     */
    public Exercise exercise() {
        return exercise;
    }

    /**
     * Returns the role the exercise plays here.
     *
     * @return the role
     */
    public ExerciseRole role() {
        return prescription.role();
    }

    /**
     * Returns the series before any athlete's loads are rounded.
     *
     * @return the series
     */
    public StraightSets series() {
        return series;
    }

    /**
     * Returns the exact intensity of every set of the series.
     *
     * @return the share of 1RM, or empty where the slot is given by effort alone
     */
    public Optional<Intensity> intensity() {
        return intensity;
    }

    /**
     * Returns the rest between the sets.
     *
     * @return the band in seconds, as the slot's prescription gives it
     */
    public RestBand rest() {
        return rest;
    }

    /**
     * Returns the zone the series was prescribed under.
     *
     * @return the zone: the goal's cell in a training week, a special one in a deload
     */
    public Zone zone() {
        return zone;
    }

    /**
     * Returns the prescription the series was drawn from, with its reasons.
     *
     * @return the prescription of the slot's role
     */
    public Prescription prescription() {
        return prescription;
    }

    /**
     * Returns why a number of this slot is what it is: in a deload, the rule that lightens it.
     *
     * @param parameter {@link Parameter#REPS}, {@code SETS}, {@code INTENSITY}, {@code EFFORT} or {@code REST}
     * @return the rules and sources; in a deload those of {@link Parameter#DELOAD_REPS} for repetitions and the reserve
     *     that follows from them, and of {@link Parameter#DELOAD_SETS} for sets
     * @throws dev.prescription.quantity.InvalidValueException if the parameter is not prescribed for the role
     */
    public Reason why(Parameter parameter) {
        Reason relief = reliefReasons.get(Objects.requireNonNull(parameter, "parameter"));
        return relief == null ? prescription.why(parameter) : relief;
    }

    /**
     * Returns which two of repetitions, reserve and load are prescribed; the third follows.
     *
     * @return the binding pair
     */
    public BindingPair bindingPair() {
        return prescription.bindingPair();
    }

    /**
     * Returns the place of this slot's load among the programme's distinct loads.
     *
     * @return the index into {@link ProgrammeLayout#cells()}
     */
    public int cell() {
        return cell;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotLayout that
                && ref.equals(that.ref)
                && exercise.equals(that.exercise)
                && role() == that.role()
                && series.equals(that.series)
                && intensity.equals(that.intensity)
                && zone.equals(that.zone)
                && cell == that.cell;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, exercise, series, intensity, cell);
    }

    /** Returns the slot in one line, such as {@code s1.e1 Back squat 3 x 6 RIR 3 73.9 %1RM}. */
    @Override
    public String toString() {
        String share = intensity.map(value -> " " + value).orElse("");
        return ref + " " + exercise.name() + " " + series + share;
    }
}
