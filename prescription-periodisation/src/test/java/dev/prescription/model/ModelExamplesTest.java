package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel.Phase;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures the documentation of the models states: three sets of an intermediate's main lift over seven weeks. */
class ModelExamplesTest {

    private static final int WEEKS = 7;
    private static final RepMaxModel RTS = RepMaxModel.rts();

    private static Prescriber prescriber(Goal goal) {
        return Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE);
    }

    private static List<StraightSets> course(PeriodisationModel model, Goal goal) {
        ZonePalette palette = ZonePalette.of(prescriber(goal));
        List<StraightSets> course = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            MesocyclePosition position = MesocyclePosition.of(week, WEEKS);
            GoalKind zone = model.zone(position, palette);
            Prescription cell = prescriber(palette.goal(zone)).prescribe(ExerciseRole.MAIN_LIFT);
            SeriesRange range = SeriesRange.of(3, Rir.of(0.5), cell.reps(), cell.effort(), cell.intensity(), RTS)
                    .flatMap(own -> own.withMoreSets(model.addedSets(position)))
                    .orElseThrow();
            course.add(model.at(position, palette, range));
        }
        return course;
    }

    private static List<String> text(PeriodisationModel model, Goal goal) {
        return course(model, goal).stream()
                .map(StraightSets::toString)
                .distinct()
                .toList();
    }

    private static double percent(StraightSets series) {
        return RTS.percentFor(series.reps(), series.rirOf(1)).percent();
    }

    @Test
    void courses_in_the_own_zone() {
        Goal goal = Goal.blended();

        assertThat(text(PeriodisationModel.constant(), goal)).containsExactly("3 x 6 RIR 2");
        assertThat(text(PeriodisationModel.linear(), goal))
                .containsExactly(
                        "3 x 6 RIR 3", "3 x 6 RIR 2.5", "3 x 6 RIR 2", "3 x 5 RIR 2", "3 x 5 RIR 1.5", "3 x 5 RIR 1");
        List<StraightSets> reverse = course(PeriodisationModel.reverseLinear(), goal);
        assertThat(List.of(reverse.get(0), reverse.get(3), reverse.get(6)))
                .extracting(StraightSets::toString)
                .containsExactly("3 x 5 RIR 1", "3 x 6 RIR 2", "3 x 6 RIR 3");
        assertThat(text(PeriodisationModel.setAccumulation(2), goal))
                .containsExactly("3 x 6 RIR 3", "4 x 6 RIR 2.5", "5 x 6 RIR 2");
        assertThat(course(PeriodisationModel.setAccumulation(2), goal))
                .extracting(ModelExamplesTest::percent)
                .containsOnly(73.9);
        assertThat(text(PeriodisationModel.repAccumulation(), Goal.hypertrophy()))
                .containsExactly("3 x 8 RIR 3", "3 x 9 RIR 2", "3 x 10 RIR 1");
        assertThat(text(PeriodisationModel.volumeDriven(2), goal))
                .containsExactly(
                        "3 x 6 RIR 3", "4 x 6 RIR 2.5", "5 x 6 RIR 2", "5 x 7 RIR 1", "5 x 6 RIR 1", "5 x 5 RIR 1");
    }

    @Test
    void phases_of_a_block() {
        ZonePalette palette = ZonePalette.of(prescriber(Goal.blended()));
        List<Optional<Phase>> phases = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            phases.add(PeriodisationModel.block().phase(MesocyclePosition.of(week, WEEKS), palette));
        }
        assertThat(phases)
                .extracting(Optional::orElseThrow)
                .containsExactly(
                        Phase.ACCUMULATION,
                        Phase.ACCUMULATION,
                        Phase.ACCUMULATION,
                        Phase.INTENSIFICATION,
                        Phase.INTENSIFICATION,
                        Phase.REALISATION,
                        Phase.REALISATION);
        assertThat(course(PeriodisationModel.block(), Goal.blended()))
                .extracting(ModelExamplesTest::percent)
                .containsExactly(65.3, 73.9, 78.6, 81.1, 83.7, 86.3, 89.2);
    }

    @Test
    void zones_of_two_days() {
        ZonePalette palette = ZonePalette.of(prescriber(Goal.blended()));
        List<GoalKind> zones = new ArrayList<>();
        for (int week = 1; week <= 2; week++) {
            for (int exposure = 1; exposure <= 2; exposure++) {
                MesocyclePosition position = MesocyclePosition.of(week, WEEKS).exposed(exposure, 2);
                zones.add(PeriodisationModel.dailyUndulating().zone(position, palette));
            }
        }
        assertThat(zones).containsExactly(GoalKind.HYPERTROPHY, GoalKind.BLENDED, GoalKind.BLENDED, GoalKind.STRENGTH);
    }
}
