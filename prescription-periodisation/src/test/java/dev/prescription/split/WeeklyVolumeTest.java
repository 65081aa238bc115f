package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyVolumeTest {

    private static SplitSlot slot(String id, int sets) {
        return new SplitSlot(Catalogue.standard().get(ExerciseId.of(id)), ExerciseRole.MAIN_LIFT, sets);
    }

    private static final WeeklyVolume VOLUME = WeeklyVolume.of(List.of(
            new SplitSession(List.of(slot("bench-press", 3), slot("overhead-press", 3))),
            new SplitSession(List.of(slot("bench-press", 1))),
            new SplitSession(List.of())));

    @Test
    void direct_sets_count_one_and_indirect_sets_half() {
        assertThat(VOLUME.hundredthsOf(Muscle.CHEST)).isEqualTo(400);
        assertThat(VOLUME.hundredthsOf(Muscle.TRICEPS)).isEqualTo(350);
        assertThat(VOLUME.hundredthsOf(Muscle.TRICEPS, 0)).isEqualTo(300);
        assertThat(VOLUME.hundredthsOf(Muscle.TRICEPS, 1)).isEqualTo(50);
        assertThat(VOLUME.hundredthsOf(Muscle.CALVES)).isZero();
    }

    @Test
    void a_session_counts_for_a_muscle_from_one_fractional_set() {
        assertThat(VOLUME.sessionsOf(Muscle.CHEST)).isEqualTo(2);
        assertThat(VOLUME.sessionsOf(Muscle.TRICEPS)).isEqualTo(1);
        assertThat(VOLUME.sessionsOf(Muscle.CALVES)).isZero();
    }

    @Test
    void lifts_are_counted_by_their_own_sets() {
        assertThat(VOLUME.directSetsOf(ExerciseId.BENCH_PRESS)).isEqualTo(4);
        assertThat(VOLUME.directSetsOf(ExerciseId.BENCH_PRESS, 1)).isEqualTo(1);
        assertThat(VOLUME.sessionsOf(ExerciseId.BENCH_PRESS)).isEqualTo(2);
        assertThat(VOLUME.sessionsOf(ExerciseId.DEADLIFT)).isZero();
        assertThat(VOLUME.sets()).isEqualTo(7);
        assertThat(VOLUME).hasToString("3 sessions, 7 sets, 2 exercises");
    }

    @Test
    void sessions_outside_the_week_are_refused() {
        assertThatThrownBy(() -> VOLUME.hundredthsOf(Muscle.CHEST, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> VOLUME.directSetsOf(ExerciseId.DEADLIFT, -1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void slots_and_sessions_print_what_they_hold_and_refuse_empty_slots() {
        assertThat(new SplitSession(List.of(slot("bench-press", 3), slot("deadlift", 2))))
                .hasToString("bench-press 3, deadlift 2");
        assertThat(new SplitSession(List.of())).hasToString("rest");
        assertThatThrownBy(() -> slot("bench-press", 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sets: must be 1 to 100, given 0");
    }
}
