package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import org.junit.jupiter.api.Test;

/** What written loads become, and what they imply where the rep-max model has nothing to say. */
class WrittenLoadsTest {

    private static PlannedExercise bench(String scheme, double max) {
        return bench(scheme, max, new Restriction[0]);
    }

    private static PlannedExercise bench(String scheme, double max, Restriction... restrictions) {
        return Programme.builder()
                .name("One slot")
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .microcycle(WrittenMicrocycle.week(
                        WrittenSession.of(WrittenSlot.of(ExerciseId.BENCH_PRESS, ExerciseRole.MAIN_LIFT, scheme))))
                .build()
                .planFor(Athlete.builder("lifter")
                        .unit(MassUnit.KILOGRAM)
                        .with(
                                Equipment.BARBELL,
                                LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                        .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(max))
                        .restrict(restrictions)
                        .build())
                .sessions()
                .get(0)
                .exercises()
                .get(0);
    }

    @Test
    void an_empty_bar_above_a_small_maximum_says_so_and_implies_no_reserve() {
        PlannedExercise press = bench("3x5 @ 100%", 18);

        assertThat(press.load()).contains(Load.ofKilograms(20));
        assertThat(press.derivation().orElseThrow().impliedIntensity()).isEqualTo(Intensity.ofPercent(111.11));
        assertThat(press.sets().get(0).impliedRir()).isEmpty();
        assertThat(press.derivation().orElseThrow().text()).endsWith("is 111.11 %1RM.");
    }

    @Test
    void a_share_lighter_than_the_model_knows_implies_no_reserve() {
        PlannedExercise press = bench("5x10 @ 45%", 100);

        assertThat(press.load()).contains(Load.ofKilograms(45));
        assertThat(press.sets().get(4).impliedRir()).isEmpty();
    }

    @Test
    void a_bar_far_above_the_maximum_is_not_loadable() {
        assertThat(bench("3x5 @ 60%", 10).outcome()).isEqualTo(LoadOutcome.NOT_LOADABLE);
    }

    @Test
    void a_back_off_is_a_share_of_the_exact_top_set_and_is_rounded_once() {
        PlannedExercise press = bench("1x3 @ RPE 8 then 4x5 @ -10%", 100);

        assertThat(press.series().get(0).intensity()).as("3 reps, RIR 2 by RTS").contains(Intensity.ofPercent(86.3));
        assertThat(press.series().get(1).intensity()).contains(Intensity.ofPercent(77.67));
        assertThat(press.sets().get(0).rir()).contains(Rir.of(2));
        assertThat(press.sets().get(1).rir()).isEmpty();
        assertThat(press.series().get(1).load()).contains(Load.ofKilograms(77.5));
    }

    @Test
    void a_fixed_load_needs_no_maximum_and_a_repetition_maximum_is_by_the_model() {
        assertThat(bench("3x5 @ 61 kg", 100).load()).contains(Load.ofKilograms(60));
        assertThat(bench("3x5 @ 61 kg", 100).derivation()).isEmpty();
        assertThat(bench("1x5 @ 5RM", 100).intensity())
                .as("5 reps to failure by RTS")
                .contains(Intensity.ofPercent(86.3));
    }

    @Test
    void the_parts_of_a_group_share_one_load_also_where_a_restriction_lowers_it() {
        for (String scheme : new String[] {"4x5+ @ RIR 1", "4x5+ @ 82%", "3x8 @ RIR 0, drop set 2 x -20%"}) {
            PlannedExercise free = bench(scheme, 180);
            PlannedExercise held =
                    bench(scheme, 180, Restriction.floor("R-1", Rir.of(3), MovementPattern.HORIZONTAL_PRESS));

            assertThat(free.plan().programme().layout().cells()).as(scheme).hasSize(1);
            assertThat(held.series()).hasSize(2);
            assertThat(held.outcome()).isEqualTo(LoadOutcome.CAPPED);
            assertThat(held.series().get(0).load())
                    .as(scheme)
                    .isEqualTo(held.series().get(1).load());
            assertThat(held.load().orElseThrow().isHeavierThan(free.load().orElseThrow()))
                    .isFalse();
        }
    }

    @Test
    void the_reserve_of_a_lowered_group_falls_from_set_to_set_through_its_parts() {
        PlannedExercise held =
                bench("4x5+ @ RIR 1", 180, Restriction.floor("R-1", Rir.of(3), MovementPattern.HORIZONTAL_PRESS));

        assertThat(held.sets())
                .extracting(set -> set.rir().orElseThrow().halves())
                .containsExactly(9, 8, 7, 6);
    }

    @Test
    void equal_groups_each_begin_anew() {
        PlannedExercise held = bench(
                "2x5 @ RIR 1 then 2x5 @ RIR 1",
                180,
                Restriction.floor("R-1", Rir.of(3), MovementPattern.HORIZONTAL_PRESS));

        assertThat(held.sets())
                .extracting(set -> set.rir().orElseThrow().halves())
                .containsExactly(7, 6, 7, 6);
    }

    @Test
    void a_repetition_maximum_beyond_the_model_is_refused_by_its_name() {
        assertThat(bench("3x8 @ 12RM", 100).load()).isPresent();
        assertThatThrownBy(() -> bench("3x8 @ 60RM", 100))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("load: must be a repetition maximum that the RTS chart holds, given 60RM");
    }
}
