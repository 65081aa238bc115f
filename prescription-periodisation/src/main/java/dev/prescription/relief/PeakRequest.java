package dev.prescription.relief;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.reduction.Reductions;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Objects;

/**
 * What the microcycles before a test are laid out from.
 *
 * @param prescriber whose guideline says what is not stated
 * @param repMaxModel how repetitions, reserve and intensity hang together
 * @param reductions what is stated
 * @param named the main lifts as they were named; not modifiable
 * @param mainLifts those of them that the programme trains, the most important first; not modifiable
 */
public record PeakRequest(
        Prescriber prescriber,
        RepMaxModel repMaxModel,
        Reductions reductions,
        List<ExerciseId> named,
        List<ExerciseId> mainLifts) {

    /**
     * Copies the lifts and checks that nothing is missing.
     *
     * @param prescriber whose guideline says what is not stated
     * @param repMaxModel how repetitions, reserve and intensity hang together
     * @param reductions what is stated
     * @param named the main lifts as they were named
     * @param mainLifts those of them that the programme trains
     */
    public PeakRequest {
        Objects.requireNonNull(prescriber, "prescriber");
        Objects.requireNonNull(repMaxModel, "repMaxModel");
        Objects.requireNonNull(reductions, "reductions");
        named = List.copyOf(named);
        mainLifts = List.copyOf(mainLifts);
    }
}
