package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/guide/building-a-week.md quotes, run. */
class BuildingAWeekTest {

    @Test
    void an_hour_three_times_a_week() {
        // region week-hour
        Programme programme = Programme.from(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(8)
                .sessionsPerWeek(3)
                .minutesPerSession(60)
                .model(PeriodisationModel.linear())
                .build();
        for (SessionLayout session : programme.microcycles().get(0).sessions()) {
            session.slots().forEach(slot -> System.out.println(slot.ref() + " " + slot.exercise() + " " + slot.sets()));
        }
        System.out.println(programme.shortfalls());
        // endregion
    }

    @Test
    void half_an_hour_at_home() {
        // region week-home
        TrainingContext home = TrainingContext.builder()
                .equipment(EquipmentSet.DUMBBELLS)
                .exclude(ExerciseId.of("walking-lunge"))
                .emphasise(Muscle.CHEST)
                .build();
        Programme programme = Programme.from(
                        Prescriber.forGoal(Goal.hypertrophy()).withLevel(TrainingLevel.BEGINNER))
                .weeks(8)
                .sessionsPerWeek(2)
                .minutesPerSession(30)
                .context(home)
                .model(PeriodisationModel.linear())
                .build();
        programme.shortfalls().forEach(System.out::println);
        // endregion
    }

    @Test
    void all_of_a_week_at_once() {
        // region week-terms
        WeekTerms week = WeekTerms.ofSessions(4)
                .withMinutes(75)
                .withStyle(SplitStyle.upperLower())
                .withDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .withRotatingAccessories(true);
        Programme programme = Programme.from(
                        Prescriber.forGoal(Goal.hypertrophy()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(16)
                .week(week)
                .model(PeriodisationModel.linear())
                .build();
        System.out.println(programme.terms().orElseThrow());
        for (int mesocycle : List.of(0, 8)) {
            SessionLayout first =
                    programme.microcycles().get(mesocycle).sessions().get(0);
            System.out.println(first.slots().stream().map(SlotLayout::exercise).toList());
        }
        // endregion
    }

    @Test
    void ten_minutes() {
        // region week-infeasible
        Programme programme = Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(3)
                .minutesPerSession(10)
                .model(PeriodisationModel.linear())
                .build();
        programme.infeasible().ifPresent(System.out::println);
        // endregion
    }
}
