package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SplitTargetsTest {

    private static void refused(String message, String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message)
                .extracting(SmallWeeks::codeOf)
                .isEqualTo(code);
    }

    private static void isNull(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    /** Each number is left out in turn; what is refused then is that one. */
    @Test
    void each_number_that_is_not_stated_is_named() {
        List<Consumer<SplitTargetsBuilder>> statements = List.of(
                builder -> builder.setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(3, 4)),
                builder -> builder.setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(2, 4)),
                builder -> builder.setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 4)),
                builder -> builder.setsPerMuscle(VolumeTarget.ofWeeklySets(8, 16)),
                builder -> builder.frequency(FrequencyTarget.ofSessionsPerWeek(2, 3)),
                builder -> builder.setsPerMusclePerSession(10),
                builder -> builder.setsPerSession(24),
                builder -> builder.frequencyIsFirm(true));
        List<String> named = new ArrayList<>();
        for (int left = 0; left < statements.size(); left++) {
            SplitTargetsBuilder builder = SplitTargets.builder();
            for (int stated = 0; stated < statements.size(); stated++) {
                if (stated != left) {
                    statements.get(stated).accept(builder);
                }
            }
            assertThatThrownBy(builder::build).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("missing");
                named.add(refusal.getMessage());
            });
        }

        assertThat(named)
                .containsExactly(
                        "sets per slot of MAIN_LIFT: must be stated",
                        "sets per slot of ACCESSORY_COMPOUND: must be stated",
                        "sets per slot of ISOLATION: must be stated",
                        "sets per muscle: must be stated",
                        "frequency: must be stated",
                        "sets per muscle per session: must be stated",
                        "sets per session: must be stated",
                        "frequency is firm: must be stated");
    }

    @Test
    void what_was_stated_is_what_is_read_and_the_last_word_counts() {
        SplitTargets targets = targets()
                .setsPerSession(30)
                .setsPerSession(20)
                .setsPerMainLift(SetRange.of(5, 8))
                .aim(40)
                .build();

        assertThat(targets.setsPerSession()).isEqualTo(20);
        assertThat(targets.setsPerMainLift()).contains(SetRange.of(5, 8));
        assertThat(targets.aim()).isEqualTo(40);
        assertThat(targets.setsPerSlot(ExerciseRole.MAIN_LIFT)).isEqualTo(SetRange.of(3, 4));
        assertThat(targets.setsPerMuscle()).isEqualTo(VolumeTarget.ofWeeklySets(6, 12));
        assertThat(targets.frequency()).isEqualTo(FrequencyTarget.ofSessionsPerWeek(1, 3));
        assertThat(targets.setsPerMusclePerSession()).isEqualTo(10);
        assertThat(targets.frequencyIsFirm()).isTrue();
        assertThat(targets().build().setsPerMainLift()).isEmpty();
        assertThat(targets().build().aim()).isZero();
        assertThat(targets().frequencyIsFirm(false).build().toString())
                .contains("lift free", "1-3 sessions/week, at most")
                .doesNotContain("firm");
    }

    @Test
    void a_builder_used_on_does_not_change_what_it_built() {
        SplitTargetsBuilder builder = targets();
        SplitTargets targets = builder.build();
        builder.setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(1, 1)).setsPerSession(5);

        assertThat(targets.setsPerSlot(ExerciseRole.ISOLATION)).isEqualTo(SetRange.of(2, 4));
        assertThat(targets.setsPerSession()).isEqualTo(24);
    }

    @Test
    void caps_are_one_to_two_hundred_and_aims_none_to_all_of_the_way() {
        assertThat(targets().setsPerSession(1).setsPerMusclePerSession(1).aim(0).build())
                .asString()
                .endsWith("at most 1 per muscle and session, 1 per session");
        assertThat(targets()
                        .setsPerSession(200)
                        .setsPerMusclePerSession(200)
                        .aim(100)
                        .build())
                .asString()
                .endsWith("at most 200 per muscle and session, 200 per session");
        refused(
                "sets per session: must be 1 to 200, given 201",
                "out-of-range",
                () -> targets().setsPerSession(201));
        refused(
                "sets per muscle per session: must be 1 to 200, given 0",
                "out-of-range",
                () -> targets().setsPerMusclePerSession(0));
        refused(
                "aim: must be 0 to 100 %, given -1",
                "out-of-range", () -> targets().aim(-1));
        refused(
                "aim: must be 0 to 100 %, given 101",
                "out-of-range", () -> targets().aim(101));
    }

    @Test
    void null_arguments_are_named() {
        isNull("role", () -> targets().setsPerSlot(null, SetRange.of(2, 4)));
        isNull("sets", () -> targets().setsPerSlot(ExerciseRole.ISOLATION, null));
        isNull("target", () -> targets().setsPerMuscle(null));
        isNull("sets", () -> targets().setsPerMainLift(null));
        isNull("target", () -> targets().frequency(null));
        isNull("role", () -> targets().build().setsPerSlot(null));
        isNull("muscle", () -> targets().build().floorOf(null));
    }

    @Test
    void an_optional_muscle_has_no_floor() {
        assertThat(targets().build().floorOf(Muscle.CALVES)).isZero();
        assertThat(targets().build().floorOf(Muscle.SPINAL_ERECTORS)).isEqualTo(6);
    }
}
