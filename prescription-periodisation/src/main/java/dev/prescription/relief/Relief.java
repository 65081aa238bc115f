package dev.prescription.relief;

import dev.prescription.parameter.Parameter;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.Deload;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.util.Map;

/**
 * What one light microcycle does to its series, and by which rules.
 *
 * @param deload what becomes of a series
 * @param otherwise what becomes of it where load is to be cut that the model does not hold
 * @param reasons the rules of {@code deload} by the parameter they change
 * @param otherReasons the rules of {@code otherwise}
 */
public record Relief(
        Deload deload, Deload otherwise, Map<Parameter, Reason> reasons, Map<Parameter, Reason> otherReasons) {

    /**
     * Returns what a series becomes.
     *
     * @param trained the series of a training week
     * @param model what joins load, repetitions and reserve
     * @return the lighter series
     */
    public StraightSets lighten(StraightSets trained, RepMaxModel model) {
        return deload.lighten(trained, model)
                .or(() -> otherwise.lighten(trained, model))
                .orElse(trained);
    }

    /**
     * Returns the rules by which a series is lightened.
     *
     * @param trained the series of a training week
     * @param model what joins load, repetitions and reserve
     * @return the rules by the parameter they change
     */
    public Map<Parameter, Reason> reasons(StraightSets trained, RepMaxModel model) {
        return deload.lighten(trained, model).isPresent() ? reasons : otherReasons;
    }
}
