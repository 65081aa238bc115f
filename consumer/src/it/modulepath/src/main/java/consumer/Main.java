package consumer;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.message.Messages;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.Map;

/** Goes from a goal to a load as an integrator would, and prints whether the library came from a named module. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Prescriber prescriber = Prescriber.forGoal(Goal.blended())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .withGuideline(Guideline.consensus());
        Prescription lift = prescriber.prescribe(ExerciseRole.MAIN_LIFT);
        Programme programme = Programme.from(prescriber)
                .weeks(8)
                .sessionsPerWeek(4)
                .model(PeriodisationModel.linear())
                .build();
        Athlete athlete = Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .build();
        Plan plan = programme.planFor(athlete);
        String load =
                plan.sessions().get(0).exercises().get(0).load().orElseThrow().toString();
        Messages words = Messages.of(Map.of("Parameter.REST", "Pause"));
        String rest = lift.why(Parameter.REST).text(words).split(":", 2)[0];
        System.out.println(lift.reps() + " | " + lift.intensity().orElseThrow() + " | "
                + !lift.why(Parameter.REST).sources().isEmpty() + " | " + rest + " | "
                + plan.microcycles().size() + " weeks | "
                + load + " | " + Prescriber.class.getModule().getName() + " | "
                + Plan.class.getModule().getName());
    }
}
