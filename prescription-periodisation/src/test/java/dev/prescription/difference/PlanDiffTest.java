package dev.prescription.difference;

import static dev.prescription.difference.OneSession.FIRST;
import static dev.prescription.difference.OneSession.athlete;
import static dev.prescription.difference.OneSession.plan;
import static dev.prescription.difference.OneSession.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.periodisation.Plan;
import dev.prescription.quantity.Load;
import org.junit.jupiter.api.Test;

/** Two plans that differ in one thing of a session or of the lifter: what a coach reads. */
class PlanDiffTest {

    private static final String SQUAT = "back-squat, main lift: 3x5 @ 75%";
    private static final String BENCH = "bench-press, main lift: 2x8 @ RIR 2";

    /** What differs between the plan and another, line by line; the other way round it is mirrored. */
    private static String said(Plan other) {
        PlanDiff diff = PlanDiff.between(plan(), other);
        assertThat(PlanDiff.between(other, plan()).differences())
                .containsExactlyInAnyOrderElementsOf(diff.mirrored().differences());
        return diff.text();
    }

    @Test
    void other_repetitions_and_the_loads_that_follow_from_them() {
        assertThat(said(with(SQUAT, "bench-press, main lift: 2x9 @ RIR 2"))).isEqualTo("""
                        w1.s1 s1.e2 bench-press set 1: reps 8 -> 9
                        w1.s1 s1.e2 bench-press set 1: load 72.5 kg -> 70 kg
                        w1.s1 s1.e2 bench-press set 2: reps 8 -> 9
                        w1.s1 s1.e2 bench-press set 2: load 72.5 kg -> 70 kg""");
    }

    @Test
    void a_range_from_the_same_repetitions_on_is_said_as_a_range() {
        assertThat(said(with(SQUAT, "bench-press, main lift: 2x8-10 @ RIR 2"))).isEqualTo("""
                        w1.s1 s1.e2 bench-press set 1: reps 8 -> 8-10
                        w1.s1 s1.e2 bench-press set 2: reps 8 -> 8-10""");
    }

    @Test
    void another_effort_and_the_loads_that_follow_from_it() {
        assertThat(said(with(SQUAT, "bench-press, main lift: 2x8 @ RIR 1"))).isEqualTo("""
                        w1.s1 s1.e2 bench-press set 1: load 72.5 kg -> 75 kg
                        w1.s1 s1.e2 bench-press set 1: effort RIR 2.5 -> RIR 1.5
                        w1.s1 s1.e2 bench-press set 2: load 72.5 kg -> 75 kg
                        w1.s1 s1.e2 bench-press set 2: effort RIR 2 -> RIR 1""");
    }

    @Test
    void another_load_alone() {
        assertThat(said(with("back-squat, main lift: 3x5 @ 80%", BENCH))).isEqualTo("""
                        w1.s1 s1.e1 back-squat set 1: load 105 kg -> 112.5 kg
                        w1.s1 s1.e1 back-squat set 2: load 105 kg -> 112.5 kg
                        w1.s1 s1.e1 back-squat set 3: load 105 kg -> 112.5 kg""");
    }

    @Test
    void another_kind_of_set() {
        assertThat(said(with(SQUAT, "bench-press, main lift: warm-up 2x8 @ RIR 2")))
                .isEqualTo("""
                        w1.s1 s1.e2 bench-press set 1: set kind straight -> warm-up
                        w1.s1 s1.e2 bench-press set 2: set kind straight -> warm-up""");
    }

    @Test
    void a_last_set_of_as_many_as_possible() {
        assertThat(said(with("back-squat, main lift: 3x5+ @ 75%", BENCH))).isEqualTo("""
                        w1.s1 s1.e1 back-squat set 3: reps 5 -> 5+
                        w1.s1 s1.e1 back-squat set 3: set kind straight -> AMRAP""");
    }

    @Test
    void a_technique_of_the_last_set() {
        assertThat(said(with(SQUAT, "bench-press, main lift: 2x8 @ RIR 2, drop set 2 x -20%")))
                .isEqualTo("w1.s1 s1.e2 bench-press set 2: technique none -> drop set 2 x -20%");
    }

    @Test
    void a_set_fewer_and_one_more() {
        assertThat(said(with("back-squat, main lift: 2x5 @ 75%", BENCH)))
                .isEqualTo("w1.s1 s1.e1 back-squat set 3: set 5 -> none");
        assertThat(said(with("back-squat, main lift: 4x5 @ 75%", BENCH)))
                .isEqualTo("w1.s1 s1.e1 back-squat set 4: set none -> 5");
    }

    @Test
    void a_set_that_only_one_has_is_said_with_its_range_or_as_open() {
        assertThat(said(with("back-squat, main lift: 3x5 @ 75% then 1x4-7 @ 75%", BENCH)))
                .isEqualTo("w1.s1 s1.e1 back-squat set 4: set none -> 4-7");
        assertThat(said(with("back-squat, main lift: 3x5 @ 75% then 1x5+ @ 75%", BENCH)))
                .isEqualTo("w1.s1 s1.e1 back-squat set 4: set none -> 5+");
    }

    @Test
    void another_rest() {
        assertThat(said(with("back-squat, main lift: 3x5 @ 75%; rest 300 s", BENCH)))
                .isEqualTo("w1.s1 s1.e1 back-squat: rest 180-300 s -> 300 s");
    }

    @Test
    void another_exercise_names_both_once_and_then_neither() {
        assertThat(said(with("front-squat, main lift: 3x5 @ 75%", BENCH))).isEqualTo("""
                        w1.s1 s1.e1: exercise back-squat -> front-squat
                        w1.s1 s1.e1 set 1: load 105 kg -> none
                        w1.s1 s1.e1 set 1: effort none -> RIR 4.5
                        w1.s1 s1.e1 set 2: load 105 kg -> none
                        w1.s1 s1.e1 set 2: effort none -> RIR 4
                        w1.s1 s1.e1 set 3: load 105 kg -> none
                        w1.s1 s1.e1 set 3: effort none -> RIR 3.5""");
    }

    @Test
    void an_exercise_dropped_and_one_added() {
        assertThat(said(with(SQUAT))).isEqualTo("w1.s1 s1.e2 bench-press: exercise bench-press -> none");
        assertThat(said(with(SQUAT, BENCH, "deadlift, main lift: 3x5 @ 75%")))
                .isEqualTo("w1.s1 s1.e3 deadlift: exercise none -> deadlift");
    }

    @Test
    void another_maximum_is_said_before_the_loads_it_changes() {
        Plan stronger = plan().forAthlete(athlete().toBuilder()
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(102.5))
                .build());

        assertThat(said(stronger)).isEqualTo("""
                        bench-press: maximum 100 kg tested, raw -> 102.5 kg tested, raw
                        w1.s1 s1.e2 bench-press set 1: load 72.5 kg -> 75 kg
                        w1.s1 s1.e2 bench-press set 2: load 72.5 kg -> 75 kg""");
    }

    @Test
    void a_maximum_that_only_one_has() {
        Plan pulls = plan().forAthlete(athlete().toBuilder()
                .max(ExerciseId.of("front-squat"), Load.ofKilograms(110))
                .build());

        assertThat(said(pulls)).isEqualTo("front-squat: maximum none -> 110 kg tested, raw");
    }

    @Test
    void a_log_shows_how_much_differs_and_where_and_no_load() {
        PlanDiff diff = PlanDiff.between(plan(), with("back-squat, main lift: 1x5 @ 75% then 2x5 @ 80%", BENCH));

        assertThat(diff).hasToString("2 differences");
        assertThat(diff.differences().get(0)).hasToString("w1.s1 s1.e1 back-squat set 2: LOAD");
        assertThat(PlanDiff.between(plan(), with(SQUAT)).differences().get(0))
                .hasToString("w1.s1 s1.e2 bench-press: EXERCISE");
        assertThat(diff.differences().get(0).place().session()).contains(FIRST);
    }
}
