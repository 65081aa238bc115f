package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.Remark;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestrictedPlanTest {

    private static final Prescriber BLENDED = Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE);
    private static final Programme PROGRAMME = ProgrammeTest.eightWeeks(BLENDED, 4);
    private static final ExerciseId PULL_UP = ExerciseId.of("pull-up");

    @Test
    void a_cap_lowers_the_load_keeps_the_repetitions_and_says_so() {
        Restriction cap = Restriction.cap("R-2", Intensity.ofPercent(75), MovementPattern.SQUAT);
        Plan plan = PROGRAMME.planFor(lifter().restrict(cap).build());
        PlannedExercise free = squat(PROGRAMME.planFor(lifter().build()), 6);
        PlannedExercise squat = squat(plan, 6);

        assertThat(free.load()).contains(Load.ofKilograms(112.5));
        assertThat(squat.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(squat.load()).contains(Load.ofKilograms(105));
        assertThat(squat.intensity()).contains(Intensity.ofPercent(75));
        assertThat(squat.reps()).isEqualTo(free.reps()).isEqualTo(5);
        assertThat(rirs(free)).containsExactly(Rir.of(2), Rir.of(1.5), Rir.of(1));
        assertThat(rirs(squat)).containsExactly(Rir.of(4.5), Rir.of(4), Rir.of(3.5));
        assertThat(squat.restriction()).contains(cap);
        assertThat(squat.derivation().orElseThrow().heavierEstimate()).isEmpty();
        assertThat(squat.derivation().orElseThrow().lighterEstimate()).isEmpty();
        assertThat(squat.derivation().orElseThrow().text()).isEqualTo("""
                        5 reps + RIR 2 in a fresh set = 81.1 %1RM (RTS chart).
                        Restriction R-2: at most 75 %1RM for squat: 75 %1RM instead (C-RESTRICT-01).
                        1RM 140 kg (tested, raw) x 75 %1RM = 105 kg; 105 kg (as it is) is 75 %1RM and leaves RIR 3.5 in the\
                         last set.""");
        assertThat(remark(plan, Remark.Kind.LOAD_LOWERED))
                .hasToString("back-squat: restriction R-2: at most 75 %1RM for squat; the load is lowered, the"
                        + " repetitions kept (C-RESTRICT-01)");
        assertThat(squat(plan, 7).load()).as("the deload keeps the load").isEqualTo(squat.load());
        assertThat(rirs(squat(plan, 7))).containsExactly(Rir.of(6.5), Rir.of(6));
    }

    @Test
    void an_exact_load_at_the_cap_is_not_rounded_above_it() {
        Restriction cap = Restriction.cap("R-2", Intensity.ofPercent(73.9));
        PlannedExercise squat = squat(PROGRAMME.planFor(lifter().restrict(cap).build()), 0);

        assertThat(squat(PROGRAMME.planFor(lifter().build()), 0).load()).contains(Load.ofKilograms(105));
        assertThat(squat.load()).contains(Load.ofKilograms(102.5));
        assertThat(squat.intensity()).contains(Intensity.ofPercent(73.9));
        assertThat(squat.derivation().orElseThrow().text())
                .contains("Restriction R-2: at most 73.9 %1RM (C-RESTRICT-01).");
    }

    @Test
    void a_floor_lowers_loads_and_raises_the_reserve_of_sets_by_effort() {
        Restriction floor = Restriction.floor("R-3", Rir.of(3));
        Plan plan = PROGRAMME.planFor(lifter().restrict(floor).build());

        assertThat(squat(plan, 6).load()).contains(Load.ofKilograms(105));
        assertThat(rirs(squat(plan, 6))).containsExactly(Rir.of(4.5), Rir.of(4), Rir.of(3.5));
        PlannedExercise row = exercise(plan, 6, 0, 2);
        assertThat(row.outcome()).isEqualTo(LoadOutcome.NO_MAXIMUM);
        assertThat(rirs(row)).containsExactly(Rir.of(4.5), Rir.of(4), Rir.of(3.5), Rir.of(3));
        assertThat(row.restriction()).contains(floor);
        assertThat(plan.remarks())
                .anyMatch(remark -> remark.kind() == Remark.Kind.RESTRICTED_EFFORT
                        && remark.subject().equals(row.exercise().id().slug()));
        assertThat(rirs(exercise(plan, 0, 0, 2)).get(3))
                .as("where the programme leaves less than the floor")
                .isEqualTo(Rir.of(3));
    }

    @Test
    void an_excluded_pattern_is_withheld_and_the_structure_stays() {
        Restriction out = Restriction.exclude("R-1", MovementPattern.HINGE);
        Plan plan = PROGRAMME.planFor(lifter().max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .restrict(out)
                .build());
        PlannedExercise deadlift = exercise(plan, 0, 1, 0);

        assertThat(deadlift.exercise().id()).isEqualTo(ExerciseId.DEADLIFT);
        assertThat(deadlift.outcome()).isEqualTo(LoadOutcome.WITHHELD);
        assertThat(deadlift.sets()).isEmpty();
        assertThat(deadlift.load()).isEmpty();
        assertThat(deadlift.slot().top().sets().sets()).isEqualTo(3);
        assertThat(remark(plan, Remark.Kind.WITHHELD))
                .hasToString("deadlift: withheld: restriction R-1: exclude hinge");
        assertThat(plan.toString()).doesNotContain("R-1");
    }

    @Test
    void a_cap_below_the_model_withholds_and_another_model_does_not() {
        Restriction cap = Restriction.cap("R-4", Intensity.ofPercent(50), MovementPattern.SQUAT);
        Plan plan = PROGRAMME.planFor(lifter().restrict(cap).build());
        Programme further = builder().repMaxModel(RepMaxModel.nuzzoGeneral()).build();

        assertThat(squat(plan, 0).outcome()).isEqualTo(LoadOutcome.WITHHELD);
        assertThat(remark(plan, Remark.Kind.WITHHELD).text())
                .isEqualTo(
                        "withheld: restriction R-4: at most 50 %1RM for squat, for which the RTS chart names no reserve");
        PlannedExercise squat = squat(further.planFor(lifter().restrict(cap).build()), 0);
        assertThat(squat.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(squat.load()).contains(Load.ofKilograms(70));
    }

    @Test
    void a_body_heavier_than_the_cap_is_not_lifted() {
        Programme withPullUps =
                builder().mainLifts(PULL_UP, ExerciseId.BACK_SQUAT).build();
        Restriction cap = Restriction.cap("R-5", Intensity.ofPercent(70), MovementPattern.VERTICAL_PULL);
        Athlete athlete = lifter().bodyMass(Load.ofKilograms(80))
                .max(PULL_UP, Load.ofKilograms(20))
                .restrict(cap)
                .build();
        Plan plan = withPullUps.planFor(athlete);

        assertThat(exercise(plan, 0, 0, 0).exercise().id()).isEqualTo(PULL_UP);
        assertThat(exercise(plan, 0, 0, 0).outcome())
                .as("80 kg are 80 % of 100 kg")
                .isEqualTo(LoadOutcome.WITHHELD);
        assertThat(remark(plan, Remark.Kind.WITHHELD).text()).endsWith(", which the body alone breaks");
    }

    @Test
    void a_load_that_only_a_restriction_takes_away_names_it() {
        Restriction cap = Restriction.cap("R-6", Intensity.ofPercent(75));
        Plan plan = PROGRAMME.planFor(Athlete.builder("a-2")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(25))
                .restrict(cap)
                .build());
        PlannedExercise press = exercise(plan, 0, 1, 1);

        assertThat(press.outcome()).as("the bar is 80 % of 25 kg").isEqualTo(LoadOutcome.NOT_LOADABLE);
        assertThat(press.restriction()).contains(cap);
        assertThat(press.sets()).isNotEmpty();
    }

    @Test
    void a_programme_leaves_an_excluded_main_lift_out_and_names_it() {
        Programme programme = builder()
                .restrictions(Restriction.exclude("R-1", MovementPattern.HINGE, MovementPattern.KNEE_FLEXION))
                .build();

        assertThat(programme.remarks())
                .extracting(Remark::toString)
                .contains(
                        "R-1: restriction R-1: exclude hinge, knee flexion; the programme has no exercise of it",
                        "deadlift: left out as a main lift: restriction R-1: exclude hinge, knee flexion");
        assertThat(programme.layout().exercises())
                .noneMatch(exercise -> exercise.pattern() == MovementPattern.HINGE
                        || exercise.pattern() == MovementPattern.KNEE_FLEXION);
        assertThat(programme.restrictions()).hasToString("R-1");
        assertThat(programme).isNotEqualTo(PROGRAMME);
    }

    @Test
    void a_muscle_whose_exercises_are_all_excluded_falls_short_for_the_restriction() {
        Programme programme = builder()
                .restrictions(Restriction.exclude(
                        "R-8",
                        MovementPattern.ELBOW_FLEXION,
                        MovementPattern.HORIZONTAL_PULL,
                        MovementPattern.VERTICAL_PULL))
                .build();

        assertThat(programme.shortfalls())
                .filteredOn(shortfall -> shortfall.because() == BindingConstraint.RESTRICTION)
                .extracting(Shortfall::toString)
                .contains("biceps: 0.00 of 8.00 hard sets a week, because a restriction leaves no more of it");
    }

    @Test
    void a_programme_without_a_main_lift_says_why_and_trains_the_rest() {
        Programme programme = builder()
                .mainLifts(ExerciseId.DEADLIFT, ExerciseId.BACK_SQUAT)
                .restrictions(
                        Restriction.exclude("R-1", MovementPattern.HINGE),
                        Restriction.exclude("R-7", MovementPattern.SQUAT))
                .build();

        assertThat(programme.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.MAIN_LIFT_EXCLUDED)
                .extracting(Remark::toString)
                .containsExactly(
                        "deadlift: left out as a main lift: restriction R-1: exclude hinge",
                        "back-squat: left out as a main lift: restriction R-7: exclude squat");
        assertThat(programme.layout().exercises())
                .hasSizeGreaterThan(5)
                .noneMatch(exercise ->
                        exercise.pattern() == MovementPattern.HINGE || exercise.pattern() == MovementPattern.SQUAT);
    }

    @Test
    void a_programme_narrows_its_zones_to_a_cap_and_says_where_it_cannot() {
        Programme programme = builder()
                .restrictions(
                        Restriction.cap("R-2", Intensity.ofPercent(80)),
                        Restriction.floor("R-9", Rir.of(4), MovementPattern.SQUAT))
                .build();

        assertThat(programme.microcycles().get(6).sessions().get(0).slots().get(0))
                .as("the cap is kept within the zone; the floor is not")
                .hasToString("s1.e1 Back squat 3 x 6 RIR 1 78.6 %1RM");
        assertThat(programme.remarks())
                .extracting(Remark::toString)
                .contains(
                        "MAIN_LIFT: restriction R-2: at most 80 %1RM; it narrows the zone's series",
                        "back-squat: restriction R-9: at least RIR 4 for squat; no series of its zone as MAIN_LIFT keeps it,"
                                + " so plans lower the load or raise the reserve, outside the zone (C-RESTRICT-01)");
        PlannedExercise squat = squat(programme.planFor(lifter().build()), 6);
        assertThat(rirs(squat)).allMatch(rir -> rir.compareTo(Rir.of(4)) >= 0);
        assertThat(squat.outcome()).isEqualTo(LoadOutcome.CAPPED);
    }

    @Test
    void the_digest_of_the_inputs_follows_the_restrictions() {
        String free = PROGRAMME.planFor(lifter().build()).provenance().inputDigest();
        Restriction cap = Restriction.cap("R-2", Intensity.ofPercent(99));

        assertThat(PROGRAMME
                        .planFor(lifter().restrict(cap).build())
                        .provenance()
                        .inputDigest())
                .isNotEqualTo(free);
        assertThat(builder()
                        .restrictions(cap)
                        .build()
                        .planFor(lifter().build())
                        .provenance()
                        .inputDigest())
                .isNotEqualTo(free);
    }

    private static ProgrammeBuilder builder() {
        return Programme.from(BLENDED).weeks(8).sessionsPerWeek(4).model(PeriodisationModel.linear());
    }

    private static AthleteBuilder lifter() {
        return Athlete.builder("a-17").unit(MassUnit.KILOGRAM).max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140));
    }

    private static PlannedExercise squat(Plan plan, int week) {
        return exercise(plan, week, 0, 0);
    }

    private static PlannedExercise exercise(Plan plan, int week, int session, int slot) {
        return plan.microcycles().get(week).sessions().get(session).exercises().get(slot);
    }

    private static List<Rir> rirs(PlannedExercise exercise) {
        return exercise.sets().stream().map(set -> set.rir().orElseThrow()).toList();
    }

    private static Remark remark(Plan plan, Remark.Kind kind) {
        return plan.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
