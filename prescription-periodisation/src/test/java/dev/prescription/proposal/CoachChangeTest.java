package dev.prescription.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a coach may ask for, and what is refused before anybody's plan is touched. */
class CoachChangeTest {

    private static final ExerciseId SQUAT = ExerciseId.BACK_SQUAT;
    private static final SlotRef SLOT = new SlotRef(1, 1);
    private static final SessionRef WEEK_FIVE = new SessionRef(5, 1);
    private static final DeclaredProgression LINEAR = DeclaredProgression.parse("linear step=5kg");

    private static void refused(String parameter, String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.code()).isEqualTo("out-of-range");
        });
    }

    @Test
    void numbers_outside_their_bounds_are_refused_with_the_bounds() {
        refused("load", "must be above 0", () -> new CoachChange.Basis(SQUAT, Load.ofKilograms(0)));
        refused("sets", "must be 1 to 20", () -> new CoachChange.Sets(SQUAT, 0));
        refused("sets", "must be 1 to 20", () -> new CoachChange.Sets(SQUAT, 21));
        refused("strengthShare", "must be 0 to 100", () -> new CoachChange.Blend(-1));
        refused("strengthShare", "must be 0 to 100", () -> new CoachChange.Blend(101));
        refused("sessions", "must be 1 to 14", () -> new CoachChange.InsertDeload(0, 50, 90));
        refused("sessions", "must be 1 to 14", () -> new CoachChange.InsertDeload(15, 50, 90));
        refused("setsPercent", "must be 1 to 100", () -> new CoachChange.InsertDeload(1, 0, 90));
        refused("setsPercent", "must be 1 to 100", () -> new CoachChange.InsertDeload(1, 101, 90));
        refused("loadPercent", "must be 50 to 100", () -> new CoachChange.InsertDeload(1, 50, 49));
        refused("loadPercent", "must be 50 to 100", () -> new CoachChange.InsertDeload(1, 50, 101));
    }

    @Test
    void numbers_at_their_bounds_are_taken() {
        assertThat(new CoachChange.Sets(SQUAT, 1).sets()).isEqualTo(1);
        assertThat(new CoachChange.Sets(SQUAT, 20).sets()).isEqualTo(20);
        assertThat(new CoachChange.Blend(0).strengthShare()).isZero();
        assertThat(new CoachChange.Blend(100).strengthShare()).isEqualTo(100);
        assertThat(new CoachChange.InsertDeload(1, 1, 50).setsPercent()).isEqualTo(1);
        assertThat(new CoachChange.InsertDeload(14, 100, 100).sessions()).isEqualTo(14);
    }

    @Test
    void a_log_shows_where_a_load_changes_and_not_the_load() {
        CoachChange.Basis basis = new CoachChange.Basis(SQUAT, Load.ofKilograms(137.5));

        assertThat(basis).hasToString("basis of back-squat");
        assertThat(basis.in(SLOT)).hasToString("basis of back-squat in s1.e1");
        assertThat(basis.in(LaneRef.of(WEEK_FIVE, SLOT))).hasToString("basis of back-squat in w5.s1 s1.e1");
        assertThat(new CoachChange.LoadOnce(WEEK_FIVE, SLOT, Load.ofKilograms(137.5)))
                .hasToString("load of s1.e1 in w5.s1");
    }

    @Test
    void a_change_says_which_exercise_it_is_about_and_that_of_sessions_is_about_none() {
        ExerciseId legPress = ExerciseId.of("leg-press");

        assertThat(List.of(
                        new CoachChange.Basis(SQUAT, Load.ofKilograms(100)),
                        new CoachChange.Rule(SQUAT, LINEAR),
                        new CoachChange.Lock(SQUAT),
                        new CoachChange.Unlock(SQUAT),
                        new CoachChange.Sets(SQUAT, 4),
                        new CoachChange.Swap(SQUAT, legPress)))
                .extracting(CoachChange::about)
                .as("a swap is about the exercise that goes")
                .containsOnly(Optional.of(SQUAT));
        assertThat(List.of(
                        new CoachChange.LoadOnce(WEEK_FIVE, SLOT, Load.ofKilograms(100)),
                        new CoachChange.Blend(50),
                        new CoachChange.InsertDeload(1, 50, 90)))
                .extracting(CoachChange::about)
                .containsOnly(Optional.empty());
    }

    @Test
    void a_change_of_a_named_lane_is_the_same_change() {
        Optional<LaneRef> named = Optional.of(LaneRef.of(SLOT));

        assertThat(new CoachChange.Basis(SQUAT, Load.ofKilograms(100)).in(SLOT))
                .isEqualTo(new CoachChange.Basis(SQUAT, named, Load.ofKilograms(100)));
        assertThat(new CoachChange.Rule(SQUAT, LINEAR).in(SLOT)).isEqualTo(new CoachChange.Rule(SQUAT, named, LINEAR));
        assertThat(new CoachChange.Lock(SQUAT).in(SLOT)).isEqualTo(new CoachChange.Lock(SQUAT, named));
        assertThat(new CoachChange.Unlock(SQUAT).in(SLOT)).isEqualTo(new CoachChange.Unlock(SQUAT, named));
    }

    @Test
    void without_a_slot_only_locking_and_unlocking_mean_every_lane() {
        assertThat(new CoachChange.Lock(SQUAT).isOfAll()).isTrue();
        assertThat(new CoachChange.Unlock(SQUAT).isOfAll()).isTrue();
        assertThat(new CoachChange.Basis(SQUAT, Load.ofKilograms(100)).isOfAll())
                .isFalse();
        assertThat(new CoachChange.Rule(SQUAT, LINEAR).isOfAll()).isFalse();
    }
}
