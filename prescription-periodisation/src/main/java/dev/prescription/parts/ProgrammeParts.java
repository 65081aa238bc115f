package dev.prescription.parts;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restrictions;
import dev.prescription.clash.Infeasibility;
import dev.prescription.exercise.Catalogue;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxModel;
import java.util.Objects;
import java.util.Optional;

/**
 * What a programme is made of, for those who store it: the whole structure, so that nothing is chosen anew.
 *
 * @param prescriber what it was prescribed or is judged by; its level is stated
 * @param layout its structure
 * @param repMaxModel the model that joins repetitions, reserve and intensity
 * @param modelName the periodisation model in words
 * @param catalogue the exercises a coach may put in
 * @param restrictions what nobody who follows it may do
 * @param recipe what it was generated from, for another blend; empty where it is written
 * @param infeasibility why the week agreed upon cannot be; empty where it can
 */
public record ProgrammeParts(
        Prescriber prescriber,
        ProgrammeLayout layout,
        RepMaxModel repMaxModel,
        String modelName,
        Catalogue catalogue,
        Restrictions restrictions,
        Optional<ProgrammeRecipe> recipe,
        Optional<Infeasibility> infeasibility) {

    /**
     * Checks that nothing is missing.
     *
     * @param prescriber what it was prescribed or is judged by
     * @param layout its structure
     * @param repMaxModel the model that joins repetitions, reserve and intensity
     * @param modelName the periodisation model in words
     * @param catalogue the exercises a coach may put in
     * @param restrictions what nobody who follows it may do
     * @param recipe what it was generated from
     * @param infeasibility why the week agreed upon cannot be
     * @throws InvalidValueException if the prescriber's level is not stated, or there is no microcycle (code {@code
     *     "missing"})
     */
    public ProgrammeParts {
        Objects.requireNonNull(prescriber, "prescriber").level();
        Objects.requireNonNull(repMaxModel, "repMaxModel");
        Objects.requireNonNull(modelName, "modelName");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(restrictions, "restrictions");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(infeasibility, "infeasibility");
        if (Objects.requireNonNull(layout, "layout").microcycles().isEmpty()) {
            throw InvalidValueException.of("microcycles", "must be at least one", "none", "missing");
        }
    }
}
