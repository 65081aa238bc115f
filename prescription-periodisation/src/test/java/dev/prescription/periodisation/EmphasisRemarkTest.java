package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.TrainingContext;
import dev.prescription.summary.MuscleSets;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An emphasised muscle has what emphasis aims at, or a remark says how much it has, of what, and why. */
class EmphasisRemarkTest {

    private static final Athlete LIFTER =
            Athlete.builder("lifter").unit(MassUnit.KILOGRAM).build();

    private static Prescriber prescriber(Goal goal) {
        return Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE);
    }

    private static Programme programme(Goal goal, int sessions, int minutes, Muscle... emphasised) {
        return Programme.from(prescriber(goal))
                .weeks(4)
                .model(PeriodisationModel.linear())
                .week(WeekTerms.ofSessions(sessions)
                        .withMinutes(minutes)
                        .withContext(
                                TrainingContext.builder().emphasise(emphasised).build()))
                .build();
    }

    private static List<Remark> remarks(Programme programme) {
        return programme.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.EMPHASIS_BELOW_AIM)
                .toList();
    }

    @Test
    void a_chest_that_stays_below_its_aim_is_named_with_what_binds() {
        assertThat(remarks(programme(Goal.hypertrophy(), 4, 45, Muscle.CHEST)))
                .extracting(Remark::toString)
                .containsExactly(
                        "chest: 11.50 of the 16.00 hard sets a week that emphasis aims at (C-EMPHASIS-01), because"
                                + " sessions may last at most 45 min");
        assertThat(remarks(programme(Goal.hypertrophy(), 4, 45))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void emphasis_takes_nothing_from_the_muscle_it_is_for(Muscle muscle) {
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            for (int minutes : List.of(30, 45, 60)) {
                assertThat(given(programme(goal, 4, minutes, muscle), muscle))
                        .as("%s, %s minutes", goal, minutes)
                        .isGreaterThanOrEqualTo(given(programme(goal, 4, minutes), muscle));
            }
        }
    }

    private static int given(Programme programme, Muscle muscle) {
        return programme
                .planFor(LIFTER)
                .summary()
                .microcycle(1)
                .muscle(muscle)
                .map(MuscleSets::own)
                .map(MuscleSets.Count::fractional)
                .orElse(0);
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void every_emphasised_muscle_has_its_aim_or_a_remark(Muscle muscle) {
        int named = 0;
        int reached = 0;
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            VolumeTarget target = prescriber(goal).weekly().setsPerMuscle();
            double aim = target.floor() + 0.75 * (target.ceiling() - target.floor());
            for (int sessions = 2; sessions <= 5; sessions++) {
                for (int minutes : List.of(30, 60, 90)) {
                    Programme programme = programme(goal, sessions, minutes, muscle);
                    double given = given(programme, muscle) / 100.0;
                    boolean isBelow = given < Math.floor(100 * aim) / 100;
                    List<Remark> said = remarks(programme);
                    assertThat(said).as("%s has %s of %s", muscle, given, aim).hasSize(isBelow ? 1 : 0);
                    said.forEach(remark -> assertThat(remark.text())
                            .startsWith(String.format(Locale.ROOT, "%.2f of the %.2f hard sets", given, aim)));
                    named += isBelow ? 1 : 0;
                    reached += isBelow ? 0 : 1;
                }
            }
        }
        assertThat(named).isPositive();
        assertThat(reached).isPositive();
    }
}
