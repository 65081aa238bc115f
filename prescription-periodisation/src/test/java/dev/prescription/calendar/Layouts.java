package dev.prescription.calendar;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.ProgrammeBuilder;

/** Programmes to bind to dates. */
final class Layouts {

    private Layouts() {}

    static Prescriber prescriber(TrainingLevel level) {
        return Prescriber.forGoal(Goal.strength()).withLevel(level).withGuideline(Guideline.consensus());
    }

    static ProgrammeBuilder programme(TrainingLevel level, int weeks, int sessions) {
        return Programme.from(prescriber(level))
                .weeks(weeks)
                .sessionsPerWeek(sessions)
                .model(PeriodisationModel.linear());
    }
}
