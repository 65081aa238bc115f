package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.TestedShare;
import dev.prescription.clash.Infeasibility;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.parts.ProgrammeParts;
import dev.prescription.parts.ProgrammeRecipe;
import dev.prescription.reduction.Reductions;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a generated programme's structure is compiled from.
 *
 * @param prescriber what to prescribe
 * @param weeks the weeks, 1 to 52
 * @param week what is agreed about each week
 * @param model how targets change over a mesocycle
 * @param repMaxModel how repetitions, reserve and intensity hang together
 * @param catalogue the exercises to choose from
 * @param mainLifts the main lifts, in order of importance; not modifiable
 * @param firstMesocycle the share at which tested maxima are used in the first mesocycle
 * @param rebase what the loads of a later mesocycle are taken of
 * @param reductions when and how it deloads, and the test it leads to
 * @param mainLiftScheme how the sets of a main lift are laid out
 */
public record LayoutRequest(
        Prescriber prescriber,
        int weeks,
        WeekTerms week,
        PeriodisationModel model,
        RepMaxModel repMaxModel,
        Catalogue catalogue,
        List<ExerciseId> mainLifts,
        TestedShare firstMesocycle,
        Rebase rebase,
        Reductions reductions,
        MainLiftScheme mainLiftScheme) {

    /** Copies the main lifts and checks that nothing is missing. */
    public LayoutRequest {
        Objects.requireNonNull(prescriber, "prescriber");
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(repMaxModel, "repMaxModel");
        Objects.requireNonNull(catalogue, "catalogue");
        mainLifts = List.copyOf(mainLifts);
        Objects.requireNonNull(firstMesocycle, "firstMesocycle");
        Objects.requireNonNull(rebase, "rebase");
        Objects.requireNonNull(reductions, "reductions");
        Objects.requireNonNull(mainLiftScheme, "mainLiftScheme");
    }

    /**
     * Returns the request for another goal; level, population and guideline stay.
     *
     * @param goal the goal
     * @return the request
     */
    public LayoutRequest withGoal(Goal goal) {
        Prescriber other = Prescriber.forGoal(goal)
                .withLevel(prescriber.level())
                .withPopulation(prescriber.population())
                .withGuideline(prescriber.guideline());
        return new LayoutRequest(
                other,
                weeks,
                week,
                model,
                repMaxModel,
                catalogue,
                mainLifts,
                firstMesocycle,
                rebase,
                reductions,
                mainLiftScheme);
    }

    /**
     * Returns the request that a programme was generated of.
     *
     * @param parts the programme's parts
     * @param recipe its recipe
     * @return the request
     */
    public static LayoutRequest of(ProgrammeParts parts, ProgrammeRecipe recipe) {
        return new LayoutRequest(
                parts.prescriber(),
                recipe.weeks(),
                recipe.terms(),
                recipe.model(),
                parts.repMaxModel(),
                parts.catalogue(),
                recipe.mainLifts(),
                recipe.firstMesocycle(),
                recipe.rebase(),
                recipe.reductions(),
                recipe.mainLiftScheme());
    }

    /**
     * Returns what is kept of the request with the programme, beside its prescriber, rep-max model and catalogue.
     *
     * @return the recipe
     */
    public ProgrammeRecipe recipe() {
        return new ProgrammeRecipe(weeks, week, model, mainLifts, firstMesocycle, rebase, reductions, mainLiftScheme);
    }

    /**
     * Compiles the structure.
     *
     * @return the structure
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range, or a level is
     *     missing
     */
    public ProgrammeLayout compile() {
        return new LayoutCompiler(this).compile();
    }

    /**
     * Says why no week that deserves the name fits.
     *
     * @param layout what was compiled of this request
     * @return the constraints that clash; empty where the layout shows that they go together, or a smaller week would
     */
    public Optional<Infeasibility> infeasible(ProgrammeLayout layout) {
        return new LayoutCompiler(this).infeasible(layout);
    }
}
