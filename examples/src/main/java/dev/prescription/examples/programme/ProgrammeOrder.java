package dev.prescription.examples.programme;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.terms.WeekTerms;
import java.util.Objects;

/**
 * What is to be planned: for which goal, at which level of an adult, by which recipe.
 *
 * @param goal the goal
 * @param level the level of an adult
 * @param recipe a model over weeks and sessions, or a written programme
 */
public record ProgrammeOrder(Goal goal, TrainingLevel level, ProgrammeRecipe recipe) {
    private static final int WEEKS = 8;
    private static final int SESSIONS = 4;

    /** Refuses a null. */
    public ProgrammeOrder {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(recipe, "recipe");
    }

    /** What is planned where nothing is asked for: blended, intermediate, eight weeks of four sessions, linear. */
    public static ProgrammeOrder usual() {
        return new ProgrammeOrder(
                Goal.blended(),
                TrainingLevel.INTERMEDIATE,
                new GeneratedRecipe(WEEKS, WeekTerms.ofSessions(SESSIONS), PeriodisationModel.linear()));
    }

    /**
     * Compiles the programme of an adult.
     *
     * @return the programme
     * @throws dev.prescription.quantity.InvalidValueException if the recipe cannot be followed
     */
    public Programme programme() {
        return programme(level, Population.ADULT);
    }

    /**
     * Compiles the programme of others.
     *
     * @param trained their level
     * @param population by whose rules
     * @param mainLifts the main lifts of a generated programme, none for the usual four
     * @return the programme
     * @throws dev.prescription.quantity.InvalidValueException if the recipe cannot be followed
     */
    public Programme programme(TrainingLevel trained, Population population, ExerciseId... mainLifts) {
        return recipe.programme(prescriber(trained, population), mainLifts);
    }

    /**
     * Returns what an adult's programme is prescribed by.
     *
     * @return the prescriber
     */
    public Prescriber prescriber() {
        return prescriber(level, Population.ADULT);
    }

    private Prescriber prescriber(TrainingLevel trained, Population population) {
        return Prescriber.forGoal(goal)
                .withLevel(trained)
                .withPopulation(population)
                .withGuideline(Guideline.consensus());
    }
}
