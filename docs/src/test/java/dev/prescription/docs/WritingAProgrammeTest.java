package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.ProgrammeSyntaxException;
import dev.prescription.written.TrainingMax;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenProgramme;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import org.junit.jupiter.api.Test;

/** What docs/guide/writing-a-programme.md quotes, run. */
class WritingAProgrammeTest {

    @Test
    void a_programme_is_text() {
        // region programme-text
        WrittenProgramme written = WrittenProgramme.parse("""
                programme "Two days"
                training max 90 %1RM nearest 2.5 kg
                microcycle 7 days
                  session "Squat day"
                    back-squat, main lift: 1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM; rest 180-300 s
                    dip or push-up, accessory compound: 3x8-12 @ RIR 2; superset A
                    barbell-curl, isolation: 3x15; superset A
                  session "Bench day"
                    bench-press, main lift: 1x3 @ RPE 8 then 4x5 @ -10%
                """);
        System.out.println(written.equals(WrittenProgramme.parse(written.toString())));
        // endregion
    }

    @Test
    void it_becomes_a_plan_like_any_other() {
        WrittenProgramme written = WrittenProgramme.parse("""
                programme "Two days"
                training max 90 %1RM nearest 2.5 kg
                microcycle 7 days
                  session "Squat day"
                    back-squat, main lift: 1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM; rest 180-300 s
                    dip or push-up, accessory compound: 3x8-12 @ RIR 2; superset A
                    barbell-curl, isolation: 3x15; superset A
                  session "Bench day"
                    bench-press, main lift: 1x3 @ RPE 8 then 4x5 @ -10%
                """);
        // region programme-plan
        Programme programme = Programme.builder()
                .programme(written)
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build();
        Athlete athlete = Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .build();
        for (Session session : programme.planFor(athlete).sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                for (PlannedSeries series : exercise.series()) {
                    System.out.println(
                            series + series.load().map(load -> ": " + load).orElse(""));
                }
            }
        }
        // endregion
    }

    @Test
    void the_same_by_a_builder() {
        // region programme-builder
        Programme programme = Programme.builder()
                .name("Press day")
                .source("my notebook, page 12")
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .trainingMax(TrainingMax.ofOneRepMax(Intensity.ofPercent(90))
                        .rounded(Load.ofPounds(5), RoundingDirection.NEAREST))
                .microcycle(WrittenMicrocycle.week(WrittenSession.of(WrittenSlot.of(
                        ExerciseId.OVERHEAD_PRESS, ExerciseRole.MAIN_LIFT, "2x5 @ 75% TM then 1x5+ @ 85% TM"))))
                .build();
        PlannedExercise press = programme
                .planFor(Athlete.builder("a-18")
                        .unit(MassUnit.POUND)
                        .max(ExerciseId.OVERHEAD_PRESS, Load.ofPounds(165))
                        .build())
                .sessions()
                .get(0)
                .exercises()
                .get(0);
        System.out.println(press.derivation().orElseThrow().text());
        System.out.println(press.why(Parameter.REPS).text());
        // endregion
    }

    @Test
    void what_breaks_a_ceiling_is_said() {
        // region programme-ceiling
        WrittenSlot squats = WrittenSlot.of(ExerciseId.BACK_SQUAT, ExerciseRole.MAIN_LIFT, "10x5 @ 80%");
        Programme programme = Programme.builder()
                .name("Squats twice")
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .microcycle(WrittenMicrocycle.week(WrittenSession.of(squats), WrittenSession.of(squats)))
                .build();
        programme.remarks().forEach(System.out::println);
        // endregion
    }

    @Test
    void a_mistake_has_a_line_and_a_column() {
        // region programme-mistake
        try {
            WrittenProgramme.parse("""
                    programme "Press day"
                    microcycle 7 days
                      session
                        overhead-press, main lift: 3x5 @ heavy
                    """);
        } catch (ProgrammeSyntaxException mistake) {
            System.out.println(mistake.getMessage());
        }
        // endregion
    }
}
