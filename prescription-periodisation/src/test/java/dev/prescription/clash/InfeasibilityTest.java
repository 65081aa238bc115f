package dev.prescription.clash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.ProgrammeBuilder;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Programmes that cannot be, and the reasons they give. */
class InfeasibilityTest {

    private static ProgrammeBuilder builder() {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(3)
                .mainLifts(ExerciseId.BACK_SQUAT, ExerciseId.DEADLIFT)
                .model(PeriodisationModel.linear());
    }

    @Test
    void a_usual_programme_is_feasible() {
        assertThat(builder().build().infeasible()).isEmpty();
    }

    @Test
    void ten_minutes_hold_no_strength_lift() {
        assertThat(builder()
                        .minutesPerSession(10)
                        .build()
                        .infeasible()
                        .orElseThrow()
                        .text())
                .isEqualTo("infeasible, because these do not go together: one of the main lifts [back-squat, deadlift];"
                        + " at most 10 min a session");
    }

    @Test
    void restrictions_that_leave_no_main_lift_are_named_together() {
        Programme programme = builder()
                .restrictions(
                        Restriction.exclude("R-1", MovementPattern.HINGE),
                        Restriction.exclude("R-7", MovementPattern.SQUAT),
                        Restriction.exclude("R-9", MovementPattern.NECK))
                .build();

        assertThat(programme.infeasible().orElseThrow().clashes())
                .extracting(Clash::toString)
                .containsExactly(
                        "one of the main lifts [back-squat, deadlift]",
                        "restriction R-1: exclude hinge",
                        "restriction R-7: exclude squat");
        assertThat(programme.layout().exercises()).isNotEmpty();
    }

    @Test
    void what_is_asked_for_without_the_equipment_clashes_with_it() {
        Programme programme = builder()
                .context(TrainingContext.builder()
                        .equipment(EquipmentSet.BARBELL_HOME)
                        .require(ExerciseId.of("leg-press"))
                        .build())
                .build();

        assertThat(programme.infeasible().orElseThrow().clashes())
                .extracting(Clash::kind)
                .containsExactly(Clash.Kind.REQUIRED_EXERCISE, Clash.Kind.EQUIPMENT);
    }

    @Test
    void what_the_catalogue_does_not_know_cannot_be_on_its_own() {
        Programme programme = builder()
                .context(TrainingContext.builder()
                        .require(ExerciseId.of("log-press"))
                        .build())
                .build();

        assertThat(programme.infeasible().orElseThrow())
                .hasToString("infeasible, because this cannot be: log-press is asked for");
    }

    @Test
    void sessions_of_a_lift_alone_are_no_more_than_it_is_trained() {
        Programme programme = Programme.from(
                        Prescriber.forGoal(Goal.hypertrophy()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(5)
                .context(TrainingContext.builder()
                        .equipment(EquipmentSet.DUMBBELLS)
                        .build())
                .style(SplitStyle.custom(Collections.nCopies(5, SessionFocus.of("squats", MovementPattern.SQUAT))))
                .mainLifts(ExerciseId.of("goblet-squat"))
                .model(PeriodisationModel.linear())
                .build();

        assertThat(programme.infeasible().orElseThrow().text())
                .isEqualTo(
                        "infeasible, because these do not go together: work in each of 5 sessions; the style custom: squats, squats,"
                                + " squats, squats, squats; what is at hand; at most 3 sessions of a main lift a week");
    }
}
