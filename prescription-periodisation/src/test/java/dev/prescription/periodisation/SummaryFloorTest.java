package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.summary.MicrocycleSummary;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The summary and the week's shortfalls speak of the same hard sets: a floor is reached, or its shortfall is named. */
class SummaryFloorTest {

    private static final List<String> MODELS = List.of("linear", "daily undulating", "block", "reverse linear");

    private static final Athlete UNKNOWN =
            Athlete.builder("unknown").unit(MassUnit.KILOGRAM).build();

    private static Programme programme(
            Goal goal, TrainingLevel level, String model, EquipmentSet place, int sessions, int minutes) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(level))
                .weeks(6)
                .model(PeriodisationModel.byName(model))
                .week(WeekTerms.ofSessions(sessions)
                        .withMinutes(minutes)
                        .withContext(TrainingContext.builder().equipment(place).build()))
                .build();
    }

    /** Four sets at RIR 4 leave 5.5, 5, 4.5 and 4: the first three were once left out, and the chest had 3.0 of 4. */
    @Test
    void a_beginners_first_week_has_the_hard_sets_its_split_gave() {
        Programme week = programme(Goal.strength(), TrainingLevel.BEGINNER, "linear", EquipmentSet.BARBELL_HOME, 3, 45);
        MicrocycleSummary first = week.planFor(UNKNOWN).summary().microcycle(1);

        assertThat(week.shortfalls()).isEmpty();
        assertThat(first.work()).hasToString("28 sets, 28 hard, 298 lifts");
        assertThat(first.muscle(Muscle.CHEST).orElseThrow().own().fractional()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(TrainingLevel.class)
    void no_muscle_is_below_its_floor_where_the_week_names_no_shortfall(TrainingLevel level) {
        int judged = 0;
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            int floor = Prescriber.forGoal(goal)
                    .withLevel(level)
                    .weekly()
                    .setsPerMuscle()
                    .floor();
            for (String model : MODELS) {
                for (EquipmentSet place : EquipmentSet.values()) {
                    for (int sessions = 2; sessions <= 4; sessions++) {
                        Programme programme = programme(goal, level, model, place, sessions, 15 + 15 * sessions);
                        for (Athlete athlete : List.of(UNKNOWN, EveryWeekTest.ATHLETE)) {
                            judged += judge(programme.planFor(athlete), floor);
                        }
                    }
                }
            }
        }
        assertThat(judged).as("muscles in weeks").isGreaterThan(10_000);
    }

    private static int judge(Plan plan, int floor) {
        int judged = 0;
        for (MicrocycleSummary week : plan.summary().microcycles()) {
            for (Muscle muscle : Muscle.values()) {
                boolean isAsked = week.kind() == WeekKind.TRAINING
                        && !muscle.isOptional()
                        && plan.programme().shortfalls().stream()
                                .flatMap(shortfall -> shortfall.muscle().stream())
                                .noneMatch(muscle::equals);
                if (isAsked) {
                    assertThat(week.muscle(muscle).orElseThrow().own().fractional())
                            .as("%s in %s of %s", muscle, week, plan)
                            .isGreaterThanOrEqualTo(100 * floor);
                    judged++;
                }
            }
        }
        return judged;
    }
}
