package dev.prescription;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.SetRange;
import dev.prescription.reason.Reason;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.rule.BindingPair;
import dev.prescription.rule.FeasibleSet;
import dev.prescription.rule.Zone;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What to do for one exercise in one role: a range each for repetitions, sets, effort, rest and sometimes intensity.
 *
 * <p>For example the consensus prescribes an intermediate's main lift for a blended goal 5-8 repetitions, 3-4 sets, RIR
 * 1-3, 150-240 seconds of rest and 72-85 % 1RM. Not every choice from the ranges holds together: {@link #feasible} says
 * which do. Every number is read from the reason that explains it.
 */
public final class Prescription {

    private final ExerciseRole role;
    private final Zone zone;
    private final Map<Parameter, Reason> reasons;

    Prescription(ExerciseRole role, Zone zone, Map<Parameter, Reason> reasons) {
        this.role = role;
        this.zone = zone;
        this.reasons = Collections.unmodifiableMap(new EnumMap<>(reasons));
    }

    /**
     * Returns the role prescribed for.
     *
     * @return the role
     */
    public ExerciseRole role() {
        return role;
    }

    /**
     * Returns the cell prescribed from.
     *
     * @return the zone of goal, level and role
     */
    public Zone zone() {
        return zone;
    }

    /**
     * Returns the repetitions per set.
     *
     * @return the repetitions
     */
    public RepRange reps() {
        Range value = why(Parameter.REPS).value();
        return RepRange.of((int) value.min().orElseThrow(), (int) value.max().orElseThrow());
    }

    /**
     * Returns the hard sets per exercise and session.
     *
     * @return the sets
     */
    public SetRange sets() {
        Range value = why(Parameter.SETS).value();
        return SetRange.of((int) value.min().orElseThrow(), (int) value.max().orElseThrow());
    }

    /**
     * Returns the load in percent of the one-repetition maximum.
     *
     * @return the intensity, or empty where effort alone governs
     */
    public Optional<IntensityBand> intensity() {
        return Optional.ofNullable(reasons.get(Parameter.INTENSITY))
                .map(Reason::value)
                .map(value -> IntensityBand.ofPercent(
                        value.min().orElseThrow(), value.max().orElseThrow()));
    }

    /**
     * Returns the repetitions left in reserve.
     *
     * @return the effort
     */
    public EffortBand effort() {
        Range value = why(Parameter.EFFORT).value();
        return EffortBand.ofRir(value.min().orElseThrow(), value.max().orElseThrow());
    }

    /**
     * Returns the rest between sets.
     *
     * @return the rest
     */
    public RestBand rest() {
        Range value = why(Parameter.REST).value();
        return RestBand.ofSeconds(
                (int) value.min().orElseThrow(), (int) value.max().orElseThrow());
    }

    /**
     * Returns which two of load, repetitions and reserve are prescribed; the third follows from them.
     *
     * @return the binding pair
     */
    public BindingPair bindingPair() {
        return BindingPair.of(Optional.ofNullable(reasons.get(Parameter.INTENSITY)));
    }

    /**
     * Returns what is prescribed here.
     *
     * @return the parameters {@link #why} answers, in their order, unmodifiable
     */
    public Set<Parameter> parameters() {
        return reasons.keySet();
    }

    /**
     * Returns why a number is what it is.
     *
     * @param parameter one of {@link #parameters()}
     * @return the reason, which holds the value
     * @throws InvalidValueException if nothing is prescribed for it here, as intensity for isolation, with code
     *     {@code "absent"}
     * @throws NullPointerException if {@code parameter} is null
     */
    public Reason why(Parameter parameter) {
        Reason reason = reasons.get(Objects.requireNonNull(parameter, "parameter"));
        if (reason == null) {
            throw InvalidValueException.of(
                    "parameter", "must be prescribed for " + zone + ": " + parameters(), parameter, "absent");
        }
        return reason;
    }

    /**
     * Returns what of repetitions, reserve and intensity holds together.
     *
     * @param model the rep-max model that connects them
     * @return the triples, and the corners that cannot be; an empty set says that the profiles do not combine
     * @throws NullPointerException if {@code model} is null
     */
    public FeasibleSet feasible(RepMaxModel model) {
        return FeasibleSet.of(reps(), effort(), intensity(), model);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prescription that && zone.equals(that.zone) && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, reasons);
    }

    /** Returns zone and ranges on one line, the binding pair first. */
    @Override
    public String toString() {
        String load = intensity().map(IntensityBand::toString).orElse("no %1RM");
        String threefold = bindingPair() == BindingPair.LOAD_AND_REPS
                ? reps() + " reps at " + load + " bind, " + effort()
                : reps() + " reps at " + effort() + " bind, " + load;
        return zone + ": " + threefold + ", " + sets() + " sets, rest " + rest() + " (a range each; see feasible)";
    }
}
