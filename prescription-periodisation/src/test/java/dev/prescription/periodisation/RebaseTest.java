package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.loading.LoadRounding;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static Plan plan(Rebase rebase, Restriction... restrictions) {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(16)
                .sessionsPerWeek(4)
                .model(PeriodisationModel.constant())
                .rebase(rebase)
                .restrictions(restrictions)
                .build()
                .planFor(Athlete.builder("lifter")
                        .unit(MassUnit.KILOGRAM)
                        .with(
                                Equipment.BARBELL,
                                LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(0.5), Load.ofKilograms(400)))
                        .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(200))
                        .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                        .build());
    }

    private static PlannedExercise find(Plan plan, int week, ExerciseId lift) {
        return plan.microcycles().get(week - 1).sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .filter(exercise -> exercise.exercise().id().equals(lift))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_additive_rebase_takes_the_second_mesocycle_of_a_larger_maximum() {
        Plan plan = plan(Rebase.additive(Load.ofKilograms(2.5), Load.ofKilograms(5)));
        LoadDerivation first = find(plan, 1, ExerciseId.BACK_SQUAT).derivation().orElseThrow();
        LoadDerivation second =
                find(plan, 9, ExerciseId.BACK_SQUAT).derivation().orElseThrow();

        assertThat(first.maximumUsed()).isEqualTo(Load.ofKilograms(200));
        assertThat(second.maximumUsed()).isEqualTo(Load.ofKilograms(205));
        assertThat(find(plan, 9, ExerciseId.BENCH_PRESS)
                        .derivation()
                        .orElseThrow()
                        .maximumUsed())
                .isEqualTo(Load.ofKilograms(102.5));
        assertThat(second.exact().tenthMicrograms()).isEqualTo(first.exact().tenthMicrograms() * 205 / 200);
        assertThat(second.text()).contains("re-based to 205 kg (additive 2.5 kg upper body, 5 kg lower body)");
        assertThat(plan.provenance().toString()).contains("re-base additive");
    }

    @Test
    void a_multiplicative_rebase_multiplies_and_none_keeps() {
        Plan raised = plan(Rebase.multiplicative(Intensity.ofPercent(102.5)));
        Plan same = plan(Rebase.none());

        assertThat(find(raised, 9, ExerciseId.BACK_SQUAT)
                        .derivation()
                        .orElseThrow()
                        .maximumUsed())
                .isEqualTo(Load.ofKilograms(205));
        assertThat(find(same, 9, ExerciseId.BACK_SQUAT).load())
                .isEqualTo(find(same, 1, ExerciseId.BACK_SQUAT).load());
        assertThat(raised).isNotEqualTo(same);
    }

    @Test
    void a_measured_rebase_says_when_a_maximum_is_due() {
        assertThat(plan(Rebase.measured()).programme().remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.NEW_MAXIMUM_DUE)
                .extracting(Remark::text)
                .containsExactly("a new maximum is due before mesocycle 2; until then its loads stand on the old one");
    }

    @Test
    void a_cap_is_of_the_maximum_that_was_lifted() {
        Restriction cap = Restriction.cap("c-1", Intensity.ofPercent(80));
        Plan plan = plan(Rebase.multiplicative(Intensity.ofPercent(120)), cap);

        assertThat(find(plan, 9, ExerciseId.BACK_SQUAT).load().orElseThrow().amount())
                .isLessThanOrEqualTo(160);
    }

    @Test
    void a_share_outside_80_to_120_percent_is_refused() {
        assertThatThrownBy(() -> Rebase.multiplicative(Intensity.ofPercent(79)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("re-base: must be 80 to 120 %");
    }
}
