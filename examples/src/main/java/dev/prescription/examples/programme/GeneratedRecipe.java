package dev.prescription.examples.programme;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.ProgrammeBuilder;
import dev.prescription.terms.WeekTerms;
import java.util.Objects;

/**
 * A programme laid out by the library.
 *
 * @param weeks its length, 1 to 52
 * @param week what is agreed about each week: sessions, minutes, context
 * @param model how targets change over the weeks
 */
public record GeneratedRecipe(int weeks, WeekTerms week, PeriodisationModel model) implements ProgrammeRecipe {
    /** Refuses a null; the library refuses the numbers. */
    public GeneratedRecipe {
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(model, "model");
    }

    @Override
    public Programme programme(Prescriber prescriber, ExerciseId... mainLifts) {
        return builder(prescriber, mainLifts).build();
    }

    /** States all but what leads to a date. */
    ProgrammeBuilder builder(Prescriber prescriber, ExerciseId... mainLifts) {
        ProgrammeBuilder programme =
                Programme.from(prescriber).weeks(weeks).week(week).model(model);
        return mainLifts.length == 0 ? programme : programme.mainLifts(mainLifts);
    }
}
