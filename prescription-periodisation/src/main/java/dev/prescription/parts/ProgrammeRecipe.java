package dev.prescription.parts;

import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.Reductions;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Objects;

/**
 * What a programme was generated from, beside its prescriber, rep-max model and catalogue. Its structure does not follow from it
 * again; only the same programme with another blend is generated of it.
 *
 * @param weeks how many weeks, at least 1
 * @param terms the week agreed upon
 * @param model the periodisation model
 * @param mainLifts the main lifts in order; not modifiable
 * @param firstMesocycle the share at which tested maxima are used in the first mesocycle
 * @param rebase how the maximum of a later mesocycle follows
 * @param reductions deloads, taper and test
 * @param mainLiftScheme how the sets of main lifts are laid out
 */
public record ProgrammeRecipe(
        int weeks,
        WeekTerms terms,
        PeriodisationModel model,
        List<ExerciseId> mainLifts,
        TestedShare firstMesocycle,
        Rebase rebase,
        Reductions reductions,
        MainLiftScheme mainLiftScheme) {

    private static final int LONGEST = 52;

    /**
     * Copies the main lifts and checks that nothing is missing.
     *
     * @param weeks how many weeks
     * @param terms the week agreed upon
     * @param model the periodisation model
     * @param mainLifts the main lifts in order
     * @param firstMesocycle the share at which tested maxima are used
     * @param rebase how the maximum of a later mesocycle follows
     * @param reductions deloads, taper and test
     * @param mainLiftScheme how the sets of main lifts are laid out
     * @throws InvalidValueException if the weeks are outside 1 to 52
     */
    public ProgrammeRecipe {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(model, "model");
        mainLifts = List.copyOf(mainLifts);
        Objects.requireNonNull(firstMesocycle, "firstMesocycle");
        Objects.requireNonNull(rebase, "rebase");
        Objects.requireNonNull(reductions, "reductions");
        Objects.requireNonNull(mainLiftScheme, "mainLiftScheme");
        if (weeks < 1 || weeks > LONGEST) {
            throw InvalidValueException.of("weeks", "must be 1 to " + LONGEST, weeks, "out-of-range");
        }
    }
}
