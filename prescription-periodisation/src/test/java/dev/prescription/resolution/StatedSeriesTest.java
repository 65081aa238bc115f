package dev.prescription.resolution;

import static dev.prescription.resolution.Limited.rirs;
import static dev.prescription.resolution.Limited.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progress.Weeks;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.SetKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sets that are stated one by one become the fewest series that say the same: each run of alike sets is one. */
class StatedSeriesTest {

    private static final String THREE = "back-squat, main lift: 3x5 @ 75%";

    /** The first session of a written programme with its one slot asking for these sets. */
    private static Session asking(String slot, SetTarget... sets) {
        Session planned = Weeks.written(text(slot), Weeks.athlete()).sessions().get(0);
        return planned.asking(planned.exercises(), List.of(List.of(sets)));
    }

    private static PlannedExercise asked(String slot, SetTarget... sets) {
        return asking(slot, sets).exercises().get(0);
    }

    private static SetTarget set(int reps, double kilograms) {
        return SetTarget.of(reps, Load.ofKilograms(kilograms));
    }

    private static SetTarget[] byEffort(double... reserves) {
        return Arrays.stream(reserves)
                .mapToObj(rir -> SetTarget.byEffort(5, Rir.of(rir)))
                .toArray(SetTarget[]::new);
    }

    private static Stream<String> series(PlannedExercise exercise) {
        return exercise.slot().series().stream().map(SeriesLayout::toString);
    }

    @Test
    void sets_of_one_load_are_one_series() {
        PlannedExercise squat = asked(THREE, set(5, 100), set(5, 100), set(5, 100));

        assertThat(series(squat)).containsExactly("3 x 5");
        assertThat(squat.load()).contains(Load.ofKilograms(100));
        assertThat(squat.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(squat.sets()).allSatisfy(one -> {
            assertThat(one.reps()).isEqualTo(5);
            assertThat(one.rir()).isEmpty();
        });
    }

    @Test
    void another_load_other_repetitions_and_another_end_of_a_range_each_begin_a_series() {
        assertThat(series(asked(THREE, set(5, 100), set(5, 102.5), set(5, 102.5))))
                .containsExactly("1 x 5", "2 x 5");
        assertThat(series(asked(THREE, set(5, 100), set(5, 100), set(4, 100)))).containsExactly("2 x 5", "1 x 4");
        assertThat(series(asked(THREE, set(5, 100).withReps(5, 8), set(5, 100), set(5, 100))))
                .containsExactly("1 x 5-8", "2 x 5");
    }

    @Test
    void a_stated_reserve_beside_none_begins_a_series() {
        assertThat(series(asked(THREE, set(5, 100).withRir(Rir.FAILURE), set(5, 100))))
                .containsExactly("1 x 5 RIR 0", "1 x 5");
    }

    @Test
    void the_heaviest_series_is_the_top_and_of_equals_the_first() {
        PlannedExercise rising = asked(THREE, set(5, 100), set(3, 120), set(2, 110));
        assertThat(rising.load()).contains(Load.ofKilograms(120));
        assertThat(rising.reps()).isEqualTo(3);
        assertThat(asked(THREE, set(5, 100), set(3, 100)).reps()).isEqualTo(5);
    }

    @Test
    void a_load_of_nothing_is_above_no_load_at_all() {
        PlannedExercise pullUp = asked("pull-up, main lift: 3x5 @ RIR 2", SetTarget.byEffort(8, Rir.of(2)), set(5, 0));

        assertThat(pullUp.reps()).isEqualTo(5);
        assertThat(pullUp.load()).contains(Load.ofKilograms(0));
    }

    @Test
    void a_reserve_that_falls_by_as_much_from_set_to_set_is_one_series() {
        PlannedExercise evenly = asked(THREE, byEffort(3, 2.5, 2));
        assertThat(series(evenly)).hasSize(1);
        assertThat(rirs(evenly)).containsExactly(Rir.of(3), Rir.of(2.5), Rir.of(2));
        assertThat(evenly.outcome()).isEqualTo(LoadOutcome.EFFORT_GOVERNS);
        assertThat(evenly.reps()).isEqualTo(5);
        assertThat(series(asked(THREE, byEffort(3, 2, 1))))
                .as("one repetition a set, the most a series falls")
                .hasSize(1);
        assertThat(rirs(asked(THREE, byEffort(2, 2, 2)))).containsOnly(Rir.of(2));
        assertThat(series(asked(THREE, byEffort(2, 2, 2)))).hasSize(1);
    }

    @Test
    void a_reserve_that_falls_further_unevenly_or_rises_is_several_and_every_set_keeps_its_own() {
        PlannedExercise steep = asked(THREE, byEffort(4, 2.5, 1));
        assertThat(series(steep)).containsExactly("1 x 5 RIR 4", "1 x 5 RIR 2.5", "1 x 5 RIR 1");
        PlannedExercise uneven = asked(THREE, byEffort(3, 2, 1.5));
        assertThat(series(uneven)).hasSize(2);
        assertThat(rirs(uneven)).containsExactly(Rir.of(3), Rir.of(2), Rir.of(1.5));
        PlannedExercise rising = asked(THREE, byEffort(2, 2, 2.5));
        assertThat(series(rising)).containsExactly("2 x 5 RIR 2", "1 x 5 RIR 2.5");
        assertThat(series(asked(THREE, byEffort(2, 2.5)))).containsExactly("1 x 5 RIR 2", "1 x 5 RIR 2.5");
        PlannedExercise flatThenFalling = asked(THREE, byEffort(2, 2, 1.5));
        assertThat(rirs(flatThenFalling)).containsExactly(Rir.of(2), Rir.of(2), Rir.of(1.5));
    }

    @Test
    void an_open_set_stands_alone() {
        PlannedExercise squat = asked(THREE, set(5, 100), set(5, 100).open(), set(5, 100));

        assertThat(squat.slot().series())
                .extracting(SeriesLayout::kind)
                .containsExactly(SetKind.STRAIGHT, SetKind.AMRAP, SetKind.STRAIGHT);
        assertThat(asked("back-squat, main lift: 1x5+ @ 75%", set(5, 100))
                        .slot()
                        .series())
                .as("an open set that is stated as closed")
                .extracting(SeriesLayout::kind)
                .containsExactly(SetKind.STRAIGHT);
    }

    @Test
    void the_technique_stays_with_the_set_that_has_it() {
        PlannedExercise squat =
                asked("back-squat, main lift: 3x8 @ RIR 0, drop set 2 x -20%", set(8, 80), set(8, 80), set(8, 80));

        assertThat(series(squat)).containsExactly("2 x 8", "1 x 8");
        assertThat(squat.slot().series().get(0).technique()).isEmpty();
        assertThat(squat.slot().series().get(1).technique()).isPresent();
    }

    @Test
    void a_time_stays_what_was_written() {
        SetTarget time = new SetTarget(0, 0, false, Optional.empty(), Optional.empty());

        assertThat(series(asked("leg-extension, isolation: 2x30 s then 1x45 s", time, time, time)))
                .hasSize(2);
        assertThat(series(asked("leg-extension, isolation: 3x30 s", time, time)))
                .hasSize(1);
    }

    @Test
    void the_session_is_written_with_the_sets_that_are_asked() {
        assertThat(asking(THREE, set(5, 100), set(3, 120), set(3, 120))
                        .toWritten()
                        .slots()
                        .get(0))
                .hasToString("back-squat, main lift: 1x5 @ 100 kg then 2x3 @ 120 kg");
        assertThat(asking(THREE, byEffort(3, 2.5)).toWritten().slots().get(0))
                .hasToString("back-squat, main lift: 2x5 @ RIR 2.5");
    }

    @Test
    void the_line_of_a_slot_is_the_programmes_with_other_sets() {
        var before = asked(THREE).slot().origin().orElseThrow();
        var now = asked(THREE, set(5, 100)).slot().origin().orElseThrow();

        assertThat(now.programme()).isEqualTo(before.programme());
        assertThat(now.prescriber()).isEqualTo(before.prescriber());
        assertThat(now.slot()).hasToString("back-squat, main lift: 1x5 @ 100 kg");
    }
}
