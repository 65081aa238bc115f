package dev.prescription.examples.programme;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.periodisation.Programme;

/** How a programme comes about, whoever it is for. */
public sealed interface ProgrammeRecipe permits GeneratedRecipe, PeakingRecipe, WrittenRecipe {
    /**
     * Compiles the programme.
     *
     * @param prescriber goal, level and guideline: by which it is generated, or a written one is judged
     * @param mainLifts the main lifts of a generated programme, none for the usual four; a written one has its own
     * @return the programme, to be kept and shared
     * @throws dev.prescription.quantity.InvalidValueException if a written programme names an exercise that is not in the
     *     catalogue, or a load that cannot be
     */
    Programme programme(Prescriber prescriber, ExerciseId... mainLifts);
}
