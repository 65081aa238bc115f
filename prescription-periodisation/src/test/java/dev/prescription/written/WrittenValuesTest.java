package dev.prescription.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RestBand;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The values a programme is written of, each at the ends of what it accepts. */
class WrittenValuesTest {

    private static final WrittenSlot BENCH =
            WrittenSlot.of(ExerciseId.BENCH_PRESS, ExerciseRole.MAIN_LIFT, "3x5 @ 80%");
    private static final WrittenSession SESSION = WrittenSession.of(BENCH);

    private static long of(TrainingMax trainingMax, double kilograms) {
        return trainingMax.of(Load.ofKilograms(kilograms).tenthMicrograms(), RepMaxModel.rts());
    }

    @Test
    void a_training_max_is_half_to_all_of_a_maximum_or_a_load_of_two_to_twelve_repetitions() {
        assertThat(TrainingMax.ofOneRepMax(Intensity.ofPercent(50))).hasToString("50 %1RM");
        assertThat(TrainingMax.ofOneRepMax(Intensity.ofPercent(100))).hasToString("100 %1RM");
        assertRefused(() -> TrainingMax.ofOneRepMax(Intensity.ofPercent(49.99)), "share of the training max");
        assertRefused(() -> TrainingMax.ofOneRepMax(Intensity.ofPercent(100.01)), "share of the training max");
        assertThat(TrainingMax.ofRepMax(2)).hasToString("2RM");
        assertThat(TrainingMax.ofRepMax(12)).hasToString("12RM").hasSameHashCodeAs(TrainingMax.parse("12RM"));
        assertRefused(() -> TrainingMax.ofRepMax(1), "reps of the training max");
        assertRefused(() -> TrainingMax.ofRepMax(13), "reps of the training max");
        assertThat(TrainingMax.ofRepMax(5).hashCode())
                .isNotEqualTo(TrainingMax.ofRepMax(6).hashCode());
    }

    @Test
    void a_training_max_is_rounded_once_as_declared() {
        TrainingMax fiveRepMax = TrainingMax.ofRepMax(5);
        Load step = Load.ofKilograms(2.5);

        assertThat(of(fiveRepMax, 100)).as("86.3 % by the RTS chart").isEqualTo(863_000_000_000L);
        assertThat(of(fiveRepMax.rounded(step, RoundingDirection.DOWN), 100)).isEqualTo(850_000_000_000L);
        assertThat(of(fiveRepMax.rounded(step, RoundingDirection.UP), 100)).isEqualTo(875_000_000_000L);
        assertThat(of(fiveRepMax.rounded(step, RoundingDirection.NEAREST), 100)).isEqualTo(875_000_000_000L);
        assertRefused(() -> fiveRepMax.rounded(Load.ofKilograms(0), RoundingDirection.UP), "step of the training max");
    }

    @Test
    void a_slot_says_its_choice_its_rest_and_with_what_it_is_done_by_turns() {
        WrittenSlot slot = BENCH.or(ExerciseId.of("dumbbell-bench-press"))
                .withRest(RestBand.ofSeconds(60, 90))
                .in(Pairing.circuit("B"));

        assertThat(slot)
                .hasToString("bench-press or dumbbell-bench-press, main lift: 3x5 @ 80%; rest 60-90 s; circuit B");
        assertThat(slot.pairing()).contains(new Pairing(Pairing.Kind.CIRCUIT, "B"));
        assertRefused(() -> BENCH.or(ExerciseId.BENCH_PRESS), "exercises of a slot");
        assertRefused(() -> Pairing.superset("two words"), "label");
    }

    @Test
    void a_name_is_one_line_of_at_most_80_characters_without_quotation_marks() {
        assertThat(SESSION.named("x".repeat(80)).name()).contains("x".repeat(80));
        assertThat(SESSION.named("Heavy day")).asString().startsWith("session \"Heavy day\"\n");
        assertRefused(() -> SESSION.named("x".repeat(81)), "name of a session");
        assertRefused(() -> SESSION.named(" "), "name of a session");
        assertRefused(() -> SESSION.named("a \"b\""), "name of a session");
        assertRefused(() -> SESSION.named("two\nlines"), "name of a session");
        assertRefused(() -> new WrittenSession(Optional.of(""), List.of(BENCH)), "name of a session");
    }

    @Test
    void a_microcycle_has_a_day_to_a_fortnight_and_at_most_two_sessions_a_day() {
        WrittenMicrocycle day = WrittenMicrocycle.week(SESSION).overDays(1);
        assertThat(day).asString().startsWith("microcycle 1 day\n");
        assertThat(WrittenMicrocycle.deload(SESSION)).asString().startsWith("deload 7 days\n");
        assertThat(day.overDays(14).days()).isEqualTo(14);
        assertRefused(() -> day.overDays(0), "days of a microcycle");
        assertRefused(() -> day.overDays(15), "days of a microcycle");
        assertRefused(() -> WrittenMicrocycle.week(SESSION, SESSION, SESSION).overDays(1), "sessions of a microcycle");
    }

    @Test
    void a_progression_has_a_slug_and_settings_that_can_be_printed() {
        assertThat(DeclaredProgression.parse("linear step=2.5kg failures=2"))
                .hasToString("linear failures=2 step=2.5kg");
        assertRefused(() -> DeclaredProgression.of("Linear", Map.of()), "progression");
        assertRefused(() -> DeclaredProgression.of("linear", Map.of("Step", "2")), "setting");
        assertRefused(() -> DeclaredProgression.of("linear", Map.of("step", "2.5 kg")), "step");
        assertRefused(() -> DeclaredProgression.parse("linear =2"), "setting");
        assertRefused(() -> DeclaredProgression.parse("linear step=1 step=2"), "setting");
    }

    @Test
    void a_text_that_is_no_programme_says_its_line_and_column() {
        assertThatThrownBy(() -> WrittenProgramme.parse(
                        "programme \"P\"\nmicrocycle 7 days\n  session\n    bench-press, main lift: 3y5"))
                .isInstanceOfSatisfying(ProgrammeSyntaxException.class, refusal -> {
                    assertThat(refusal.line()).isEqualTo(4);
                    assertThat(refusal.column()).isGreaterThan(28);
                });
    }

    private static void assertRefused(ThrowingCallable call, String parameter) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    }
}
