package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.loading.LoadRounding;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import org.junit.jupiter.api.Test;

/** C-CAL-02: a beginner's tested maximum is used at 90 % in the first mesocycle. */
class FirstMesocycleTest {

    private static final Programme BEGINNERS =
            sixteenWeeks(TrainingLevel.BEGINNER).build();

    @Test
    void a_tested_maximum_of_60_kg_counts_54_kg_in_the_first_mesocycle_and_60_kg_later() {
        Plan plan = BEGINNERS.planFor(squatter(OneRepMax.tested(Load.ofKilograms(60))));
        LoadDerivation first = derivation(plan, 6);
        LoadDerivation relief = derivation(plan, 7);
        LoadDerivation second = derivation(plan, 8);

        assertThat(first.usedShare()).isEqualTo(TestedShare.beginner());
        assertThat(first.oneRepMax().load()).isEqualTo(Load.ofKilograms(60));
        assertThat(first.maximumUsed()).isEqualTo(Load.ofKilograms(54));
        assertThat(first.exact()).isEqualTo(Load.ofKilograms(43.146));
        assertThat(first.impliedIntensity()).as("42.5 kg of 54 kg").isEqualTo(Intensity.ofPercent(78.7));
        assertThat(relief.exact()).isEqualTo(first.exact());
        assertThat(second.usedShare()).isEqualTo(TestedShare.whole());
        assertThat(second.maximumUsed()).isEqualTo(Load.ofKilograms(60));
        assertThat(first.text()).isEqualTo("""
                        5 reps + RIR 2.5 in a fresh set = 79.9 %1RM (RTS chart).
                        1RM 60 kg (tested, raw), used at 90 % of the tested maximum (C-CAL-02) in the first mesocycle: 54 kg,\
                         x 79.9 %1RM = 43.15 kg; 42.5 kg (rounded down) is 78.7 %1RM and leaves RIR 2.5 in the last set.""");
        assertThat(second.text()).doesNotContain("C-CAL-02");
        assertThat(plan.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.FIRST_MESOCYCLE_SHARE)
                .singleElement()
                .hasToString("back-squat: used in the first mesocycle: 90 % of the tested maximum (C-CAL-02)");
    }

    @Test
    void an_estimate_and_a_trained_lifter_count_whole() {
        OneRepMax estimate = RepMaxModel.rts().estimateOneRepMax(Load.ofKilograms(45), 5, Rir.of(2));
        Plan estimated = BEGINNERS.planFor(squatter(estimate));
        Plan trained = sixteenWeeks(TrainingLevel.INTERMEDIATE)
                .build()
                .planFor(squatter(OneRepMax.tested(Load.ofKilograms(60))));

        assertThat(derivation(estimated, 0).maximumUsed()).isEqualTo(estimate.load());
        assertThat(derivation(trained, 0).maximumUsed()).isEqualTo(Load.ofKilograms(60));
        assertThat(estimated.remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.FIRST_MESOCYCLE_SHARE);
    }

    @Test
    void the_share_can_be_stated_and_switched_off() {
        Athlete lifter = squatter(OneRepMax.tested(Load.ofKilograms(60)));
        Plan whole = sixteenWeeks(TrainingLevel.BEGINNER)
                .firstMesocycleShare(Intensity.MAXIMUM)
                .build()
                .planFor(lifter);
        Plan own = sixteenWeeks(TrainingLevel.ADVANCED)
                .firstMesocycleShare(Intensity.ofPercent(85))
                .build()
                .planFor(lifter);

        assertThat(derivation(whole, 0).maximumUsed()).isEqualTo(Load.ofKilograms(60));
        assertThat(derivation(own, 0).maximumUsed()).isEqualTo(Load.ofKilograms(51));
        assertThat(derivation(own, 0).text()).contains("used at 85 % of the tested maximum (as stated)");
        assertThatThrownBy(() -> sixteenWeeks(TrainingLevel.BEGINNER).firstMesocycleShare(Intensity.ofPercent(49.99)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("out-of-range"));
    }

    @Test
    void the_body_counts_so_that_help_grows() {
        ExerciseId assisted = ExerciseId.of("assisted-pull-up");
        Programme programme = Programme.from(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.BEGINNER))
                .weeks(8)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .mainLifts(assisted)
                .build();
        Athlete lifter = Athlete.builder("a-4")
                .unit(MassUnit.KILOGRAM)
                .bodyMass(Load.ofKilograms(80))
                .max(assisted, Load.ofKilograms(20))
                .with(
                        Equipment.ASSISTANCE_MACHINE,
                        LoadRounding.grid(Load.ofKilograms(0), Load.ofKilograms(1), Load.ofKilograms(100)))
                .build();
        LoadDerivation first = Plans.exercises(programme.planFor(lifter)).stream()
                .filter(exercise -> exercise.exercise().id().equals(assisted))
                .flatMap(exercise -> exercise.derivation().stream())
                .findFirst()
                .orElseThrow();

        assertThat(first.maximumUsed()).as("90 % of 80 less 20 kg").isEqualTo(Load.ofKilograms(54));
        assertThat(first.exact().isHeavierThan(Load.ofKilograms(20)))
                .as("more help than at the maximum")
                .isTrue();
        assertThat(first.text()).contains("in the first mesocycle: 54 kg with the body, x ");
    }

    @Test
    void programmes_that_use_maxima_otherwise_are_not_equal() {
        assertThat(sixteenWeeks(TrainingLevel.BEGINNER).build()).isEqualTo(BEGINNERS);
        assertThat(sixteenWeeks(TrainingLevel.BEGINNER)
                        .firstMesocycleShare(Intensity.ofPercent(95))
                        .build())
                .isNotEqualTo(BEGINNERS);
    }

    private static ProgrammeBuilder sixteenWeeks(TrainingLevel level) {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(level))
                .weeks(16)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear());
    }

    private static Athlete squatter(OneRepMax max) {
        return Athlete.builder("a-3")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, max)
                .build();
    }

    private static LoadDerivation derivation(Plan plan, int week) {
        return plan.microcycles()
                .get(week)
                .sessions()
                .get(0)
                .exercises()
                .get(0)
                .derivation()
                .orElseThrow();
    }
}
