package dev.prescription.examples.programme;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.ProgrammeBuilder;
import java.util.Objects;

/**
 * A programme laid out by the library.
 *
 * @param weeks its length, 1 to 52
 * @param sessions the sessions per week, 2 to 6
 * @param model how targets change over the weeks
 */
public record GeneratedRecipe(int weeks, int sessions, PeriodisationModel model) implements ProgrammeRecipe {
    /** Refuses a null; the library refuses the numbers. */
    public GeneratedRecipe {
        Objects.requireNonNull(model, "model");
    }

    @Override
    public Programme programme(Prescriber prescriber, ExerciseId... mainLifts) {
        return builder(prescriber, mainLifts).build();
    }

    /** States all but what leads to a date. */
    ProgrammeBuilder builder(Prescriber prescriber, ExerciseId... mainLifts) {
        ProgrammeBuilder programme = Programme.from(prescriber)
                .weeks(weeks)
                .sessionsPerWeek(sessions)
                .model(model);
        return mainLifts.length == 0 ? programme : programme.mainLifts(mainLifts);
    }
}
