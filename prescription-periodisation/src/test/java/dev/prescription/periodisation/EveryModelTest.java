package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.loading.LoadRounding;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every goal, level, model and number of sessions, for a lifter with barbells and one with dumbbells, under laws 1, 2, 5, 6. */
class EveryModelTest {

    private static final List<Goal> GOALS =
            List.of(Goal.strength(), Goal.strength().withoutSizeGain(), Goal.hypertrophy(), Goal.blended());

    private static final Athlete BARBELLS = athlete(
            "barbells",
            Equipment.BARBELL,
            LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)));

    private static final Athlete DUMBBELLS = athlete(
            "dumbbells",
            Equipment.DUMBBELL,
            LoadRounding.grid(Load.ofKilograms(4), Load.ofKilograms(2), Load.ofKilograms(60)));

    /** Maxima for all that is done with one implement, and for nothing else. */
    private static Athlete athlete(String id, Equipment implement, LoadRounding rounding) {
        AthleteBuilder athlete = Athlete.builder(id).unit(MassUnit.KILOGRAM).with(implement, rounding);
        int kilograms = 40;
        for (Exercise exercise : Catalogue.standard().exercises()) {
            if (exercise.equipment() == implement) {
                athlete.max(exercise.id(), Load.ofKilograms(kilograms));
                kilograms = kilograms < 150 ? kilograms + 7 : 33;
            }
        }
        return athlete.build();
    }

    @Test
    void every_combination_keeps_its_zone_its_week_and_its_implements() {
        List<String> models = new ArrayList<>(Plans.MODELS);
        models.add("linear");
        Map<String, Integer> judged = new TreeMap<>();
        int programmes = 0;
        for (Goal goal : GOALS) {
            for (TrainingLevel level : TrainingLevel.values()) {
                for (String model : models) {
                    for (int sessions = 2; sessions <= 6; sessions++) {
                        Prescriber prescriber = Prescriber.forGoal(goal).withLevel(level);
                        Programme programme = Programme.from(prescriber)
                                .weeks(8)
                                .sessionsPerWeek(sessions)
                                .model(PeriodisationModel.byName(model))
                                .build();
                        programmes++;
                        assertWeeks(programme, prescriber);
                        judged.merge("barbells", judge(programme.planFor(BARBELLS)), Integer::sum);
                        judged.merge("dumbbells", judge(programme.planFor(DUMBBELLS)), Integer::sum);
                    }
                }
            }
        }
        assertThat(programmes).isEqualTo(4 * 3 * 13 * 5);
        assertThat(judged.get("barbells")).isGreaterThan(100_000);
        assertThat(judged.get("dumbbells")).isGreaterThan(10_000);
    }

    private static void assertWeeks(Programme programme, Prescriber prescriber) {
        assertThat(programme.remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.PROFILES_DO_NOT_COMBINE);
        for (MicrocycleLayout week : programme.microcycles()) {
            if (week.kind() == WeekKind.TRAINING) {
                WeekLawProperties.assertMuscles(week, prescriber.weekly(), programme);
                WeekLawProperties.assertLifts(
                        week,
                        prescriber.weekly(),
                        programme.shortfalls(),
                        programme.goal().kind());
            }
        }
    }

    private static int judge(Plan plan) {
        int judged = 0;
        for (Microcycle week : plan.microcycles()) {
            for (Session session : week.sessions()) {
                for (PlannedExercise exercise : session.exercises()) {
                    if (week.kind() == WeekKind.TRAINING) {
                        ZoneLawProperties.assertInZone(exercise);
                    }
                    for (PlannedSet set : exercise.sets()) {
                        judged += DoableLawProperties.judge(set, week.kind()) ? 1 : 0;
                    }
                }
            }
        }
        return judged;
    }
}
