package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Calibration;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.Remark;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Programme PROGRAMME =
            ProgrammeTest.eightWeeks(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE), 4);

    @Test
    void a_load_is_the_share_of_the_maximum_rounded_once() {
        PlannedExercise squat = first(athlete().max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140)), 0);

        assertThat(squat.load()).contains(Load.ofKilograms(105));
        assertThat(squat.outcome()).isEqualTo(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE);
        LoadDerivation derivation = squat.derivation().orElseThrow();
        assertThat(derivation.exact()).isEqualTo(Load.ofKilograms(103.46));
        assertThat(derivation.impliedIntensity().percent()).isEqualTo(75);
        assertThat(derivation.impliedRirOfTheLastSet().orElseThrow()).isCloseTo(2.54, within(0.01));
        assertThat(derivation.lighterEstimate().orElseThrow().amount()).isCloseTo(98.98, within(0.01));
        assertThat(derivation.heavierEstimate().orElseThrow().amount()).isCloseTo(106.68, within(0.01));
    }

    @Test
    void a_press_of_25_kg_on_a_bar_of_20_kg_keeps_the_zone_with_fewer_repetitions() {
        Athlete athlete =
                athlete().max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(25)).build();
        PlannedExercise press =
                PROGRAMME.planFor(athlete).sessions().get(1).exercises().get(1);

        assertThat(press.exercise().id()).isEqualTo(ExerciseId.OVERHEAD_PRESS);
        assertThat(press.load()).contains(Load.ofKilograms(20));
        assertThat(press.outcome()).isEqualTo(LoadOutcome.REPS_DERIVED_ANEW);
        assertThat(press.reps()).isEqualTo(5);
        assertThat(press.sets())
                .extracting(set -> set.rir().orElseThrow())
                .containsExactly(Rir.of(2), Rir.of(1.5), Rir.of(1));
    }

    @Test
    void a_press_lighter_than_the_bar_is_given_by_effort_and_another_implement_proposed() {
        Athlete athlete =
                athlete().max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(20)).build();
        Plan plan = PROGRAMME.planFor(athlete);

        PlannedSet set = plan.sessions().get(1).exercises().get(1).sets().get(0);
        assertThat(set.isByEffort()).isTrue();
        assertThat(set.load()).isEmpty();
        assertThat(set.rir()).contains(Rir.of(4));
        assertThat(remark(plan, Remark.Kind.NOT_LOADABLE).text()).contains("dumbbells or a lighter bar");
    }

    @Test
    void suits_and_shirts_are_not_used_and_wraps_are_flagged() {
        Plan plan = PROGRAMME.planFor(athlete()
                .max(
                        ExerciseId.BENCH_PRESS,
                        OneRepMax.tested(Load.ofKilograms(200)).withGear(Gear.MULTI_PLY))
                .max(
                        ExerciseId.BACK_SQUAT,
                        OneRepMax.tested(Load.ofKilograms(200)).withGear(Gear.WRAPS))
                .build());

        List<PlannedExercise> exercises = plan.sessions().get(0).exercises();
        assertThat(exercises.get(0).load()).isPresent();
        assertThat(exercises.get(1).load()).isEmpty();
        assertThat(exercises.get(1).outcome()).isEqualTo(LoadOutcome.GEARED_MAXIMUM);
        assertThat(remark(plan, Remark.Kind.GEARED_MAXIMUM).subject()).isEqualTo("bench-press");
        assertThat(remark(plan, Remark.Kind.WRAPPED_MAXIMUM).subject()).isEqualTo("back-squat");
    }

    @Test
    void a_stale_maximum_is_used_and_said_to_be_stale_where_the_day_is_known() {
        OneRepMax old = OneRepMax.tested(Load.ofKilograms(140)).on(LocalDate.of(2025, 3, 13));
        AthleteBuilder athlete = athlete()
                .max(ExerciseId.BACK_SQUAT, old)
                .max(ExerciseId.BENCH_PRESS, old.withGear(Gear.SINGLE_PLY))
                .max(ExerciseId.DEADLIFT, old.on(LocalDate.of(2025, 3, 14)));

        Plan plan = PROGRAMME.planFor(athlete.asOf(LocalDate.of(2026, 3, 14)).build());

        assertThat(squat(plan, 0).load()).contains(Load.ofKilograms(105));
        assertThat(plan.remarks().stream().filter(remark -> remark.kind() == Remark.Kind.STALE_MAXIMUM))
                .singleElement()
                .hasToString("back-squat: the maximum of 2025-03-13 is more than a year old (C-STALE-01); it is used,"
                        + " and a new one would be better");
        assertThat(PROGRAMME
                        .planFor(athlete().max(ExerciseId.BACK_SQUAT, old).build())
                        .remarks())
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.STALE_MAXIMUM);
    }

    @Test
    void a_lifter_without_maxima_is_pointed_to_calibration_and_has_loads_after_it() {
        Athlete newcomer = athlete().build();
        Plan before = PROGRAMME.planFor(newcomer);
        Athlete known = Calibration.standard()
                .applied(
                        newcomer,
                        Catalogue.standard().get(ExerciseId.BACK_SQUAT),
                        Load.ofKilograms(60),
                        9,
                        Rir.of(3),
                        PROGRAMME.repMaxModel());
        PlannedExercise squat = squat(PROGRAMME.planFor(known), 0);

        assertThat(squat(before, 0).load()).isEmpty();
        assertThat(remark(before, Remark.Kind.NO_MAXIMUM).text())
                .isEqualTo("no maximum is known: by effort; a calibration would give an estimate (C-CAL-01)");
        assertThat(squat.load())
                .as("73.9 % of 88.2 kg are 65.2 kg; 65 kg would leave more than the zone's reserve")
                .contains(Load.ofKilograms(67.5));
        assertThat(squat.derivation().orElseThrow().text()).contains("(estimated, raw)");
    }

    @Test
    void rounding_down_never_goes_above_the_exact_load() {
        LoadRounding down = LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300))
                .withDirection(RoundingDirection.DOWN);
        Plan plan = PROGRAMME.planFor(athlete()
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(141))
                .with(Equipment.BARBELL, down)
                .build());

        for (Session session : plan.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                exercise.derivation()
                        .ifPresent(derivation -> assertThat(derivation.rounded().isHeavierThan(derivation.exact()))
                                .isFalse());
            }
        }
    }

    @Test
    void a_deload_keeps_the_load_of_the_week_before() {
        Plan plan = PROGRAMME.planFor(
                athlete().max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140)).build());

        PlannedExercise before = squat(plan, 6);
        PlannedExercise relief = squat(plan, 7);
        assertThat(relief.load()).isEqualTo(before.load()).contains(Load.ofKilograms(112.5));
        assertThat(relief.sets()).hasSize(2).allMatch(set -> set.reps() == 3);
        assertThat(relief.zone().isSpecial()).isTrue();
    }

    @Test
    void provenance_names_versions_editions_and_models_and_its_digest_follows_the_inputs() throws IOException {
        Provenance heavier = PROGRAMME
                .planFor(athlete()
                        .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(142.5))
                        .build())
                .provenance();
        Provenance provenance = PROGRAMME
                .planFor(athlete()
                        .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                        .build())
                .provenance();

        assertThat(Files.readString(Path.of("..", "pom.xml")))
                .contains("<version>" + provenance.libraryVersion() + "</version>");
        assertThat(provenance.guideline()).isEqualTo("consensus 2026.1");
        assertThat(new Plans.Request(50, false, TrainingLevel.BEGINNER, "seed-000", 1, 3, Plans.BIG_FOUR, List.of())
                        .programme()
                        .planFor(athlete().build())
                        .provenance()
                        .guideline())
                .isEqualTo("seed-000 2026.1 over consensus 2026.1");
        assertThat(provenance.catalogueEdition()).isEqualTo("2026.2");
        assertThat(provenance.periodisationModel()).isEqualTo("linear");
        assertThat(provenance.rounding()).contains("nearest");
        assertThat(provenance.inputDigest()).hasSize(64).isNotEqualTo(heavier.inputDigest());
    }

    @Test
    void views_are_lists_that_cannot_be_changed() {
        Plan plan = PROGRAMME.planFor(athlete().build());

        assertThat(plan.microcycles()).hasSize(8);
        assertThat(plan.sessions()).hasSize(32);
        assertThatThrownBy(() -> plan.microcycles().get(8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> plan.microcycles().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        PlannedExercise exercise = plan.sessions().get(0).exercises().get(0);
        assertThatThrownBy(() -> exercise.sets().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(exercise.sets().get(2)).isEqualTo(squat(plan, 0).sets().get(2));
    }

    private static AthleteBuilder athlete() {
        return Athlete.builder("a-17").unit(MassUnit.KILOGRAM);
    }

    private static PlannedExercise first(AthleteBuilder athlete, int index) {
        return PROGRAMME.planFor(athlete.build()).sessions().get(0).exercises().get(index);
    }

    private static PlannedExercise squat(Plan plan, int week) {
        return plan.microcycles().get(week).sessions().get(0).exercises().get(0);
    }

    private static Remark remark(Plan plan, Remark.Kind kind) {
        return plan.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
