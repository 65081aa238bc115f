package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.WeeklyPrescription;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every goal, level, population, number of sessions, length of a session and place, under laws 1, 2, 5 and 6. */
class EveryWeekTest {

    private static final List<Goal> GOALS =
            List.of(Goal.strength(), Goal.strength().withoutSizeGain(), Goal.hypertrophy(), Goal.blended());

    private static final List<Integer> MINUTES = List.of(30, 45, 60, 90);

    static final Athlete ATHLETE = athlete();

    /** A maximum for everything, from 33 to 150 kg. */
    private static Athlete athlete() {
        AthleteBuilder athlete =
                Athlete.builder("known").unit(MassUnit.KILOGRAM).bodyMass(Load.ofKilograms(80));
        int kilograms = 40;
        for (Exercise exercise : Catalogue.standard().exercises()) {
            athlete.max(exercise.id(), Load.ofKilograms(kilograms));
            kilograms = kilograms < 150 ? kilograms + 7 : 33;
        }
        return athlete.build();
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_GYM, 520, 115830",
        "BARBELL_HOME, 517, 111390",
        "DUMBBELLS, 500, 73917",
        "BANDS_AND_BODY_MASS, 499, 81551",
        "MACHINES, 491, 123101"
    })
    void every_week_keeps_its_laws_its_minutes_and_its_place(EquipmentSet place, int withoutShortfall, int loadedSets) {
        TrainingContext context = TrainingContext.builder().equipment(place).build();
        int programmes = 0;
        int met = 0;
        int judged = 0;
        for (Goal goal : GOALS) {
            for (TrainingLevel level : TrainingLevel.values()) {
                for (Population people : Population.values()) {
                    Prescriber prescriber =
                            Prescriber.forGoal(goal).withLevel(level).withPopulation(people);
                    WeeklyPrescription weekly = prescriber.weekly();
                    for (int sessions = 2; sessions <= 6; sessions++) {
                        for (int minutes : MINUTES) {
                            WeekTerms terms = WeekTerms.ofSessions(sessions)
                                    .withMinutes(minutes)
                                    .withContext(context);
                            Programme programme = Programme.from(prescriber)
                                    .weeks(4)
                                    .model(PeriodisationModel.linear())
                                    .week(terms)
                                    .build();
                            assertWeeks(programme, weekly, context);
                            judged += judge(programme.planFor(ATHLETE), minutes);
                            programmes++;
                            assertThat(programme.infeasible()).isEmpty();
                            met += programme.shortfalls().isEmpty() ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(programmes).isEqualTo(4 * 3 * 3 * 5 * 4);
        assertThat(met).isEqualTo(withoutShortfall);
        assertThat(judged).isEqualTo(loadedSets);
    }

    static void assertWeeks(Programme programme, WeeklyPrescription weekly, TrainingContext context) {
        for (MicrocycleLayout week : programme.microcycles()) {
            for (SessionLayout session : week.sessions()) {
                assertThat(session.slots().isEmpty() && programme.infeasible().isEmpty())
                        .as("%s", session.ref())
                        .isFalse();
                for (SlotLayout slot : session.slots()) {
                    assertThat(context.whyNot(slot.exercise())).isEmpty();
                }
            }
            if (week.kind() == WeekKind.TRAINING) {
                WeekLawProperties.assertMuscles(week, weekly, programme);
                WeekLawProperties.assertLifts(
                        week, weekly, programme.shortfalls(), programme.goal().kind());
            }
        }
    }

    static int judge(Plan plan, int minutes) {
        int judged = 0;
        for (Microcycle week : plan.microcycles()) {
            for (Session session : week.sessions()) {
                assertThat(SessionRecount.seconds(session)).isLessThanOrEqualTo(60 * minutes);
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
