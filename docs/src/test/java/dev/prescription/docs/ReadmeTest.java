package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import org.junit.jupiter.api.Test;

/** What README.md quotes, run. */
class ReadmeTest {

    @Test
    void from_a_goal_to_a_load_with_a_reason() {
        // spotless:off
        // region readme
        Prescriber prescriber = Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE);
        Programme programme = Programme.from(prescriber)
                .weeks(8).sessionsPerWeek(4).model(PeriodisationModel.linear()).build();
        Athlete athlete = Athlete.builder("a-17").unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140)).build();
        Plan plan = programme.planFor(athlete);
        PlannedExercise squat = plan.sessions().get(0).exercises().get(0);
        System.out.println(squat.slot() + ": " + squat.load().orElseThrow());
        System.out.println(squat.derivation().orElseThrow().text());
        System.out.println(prescriber.prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.REPS).text());
        // endregion
        // spotless:on
    }
}
