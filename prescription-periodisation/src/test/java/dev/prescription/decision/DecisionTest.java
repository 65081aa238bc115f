package dev.prescription.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.decision.Decision.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.message.Message;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decision as a coach reads it, and as a developer sees it in a log. */
class DecisionTest {

    private static final Standing AT_100 =
            Standing.start(Standing.Kind.WORKING_LOAD, Optional.of(Load.ofKilograms(100)));
    private static final Standing AT_102 = AT_100.withBasis(Load.ofKilograms(102.5));
    private static final Message LOCKED = Message.of(DecisionCode.LOCKED);

    private static Decision of(
            ExerciseId exercise, String rule, int version, Kind kind, Standing to, List<String> facts, String... ids) {
        return new Decision(exercise, rule, version, kind, AT_100, to, facts, LOCKED, List.of(ids));
    }

    private static Decision step(Standing to) {
        return of(ExerciseId.BACK_SQUAT, "linear", 1, Kind.STEP, to, List.of("s-7", "s-8"), "L-STAND-20");
    }

    private static void refused(String parameter, String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    @Test
    void a_log_shows_exercise_kind_and_rule_and_no_load() {
        assertThat(step(AT_102)).hasToString("back-squat: STEP by linear 1, 2 facts");
    }

    @Test
    void a_coach_reads_exercise_reason_rule_and_source() {
        String reason = Decision.english().text(LOCKED);

        assertThat(reason).isNotBlank();
        assertThat(step(AT_102).text()).isEqualTo("back-squat: " + reason + " (linear 1, L-STAND-20)");
    }

    @Test
    void decisions_agree_where_they_lead_to_the_same_by_whatever_rule_and_facts() {
        Decision otherRule = of(ExerciseId.BACK_SQUAT, "stages", 2, Kind.STEP, AT_102, List.of("s-9"), "L-1", "L-2");
        Decision otherLift = of(ExerciseId.BENCH_PRESS, "linear", 1, Kind.STEP, AT_102, List.of("s-7"), "L-1");
        Decision otherKind = of(ExerciseId.BACK_SQUAT, "linear", 1, Kind.HELD, AT_102, List.of("s-7"), "L-1");

        assertThat(step(AT_102).agreesWith(otherRule)).isTrue();
        assertThat(step(AT_102).agreesWith(step(AT_100))).isFalse();
        assertThat(step(AT_102).agreesWith(otherLift)).isFalse();
        assertThat(step(AT_102).agreesWith(otherKind)).isFalse();
    }

    @Test
    void a_decision_without_a_rule_a_fact_or_a_source_is_refused() {
        ExerciseId squat = ExerciseId.BACK_SQUAT;
        List<String> facts = List.of("s-7");

        refused("rule", "malformed", () -> of(squat, " ", 1, Kind.STEP, AT_102, facts, "L-1"));
        refused("version", "out-of-range", () -> of(squat, "linear", 0, Kind.STEP, AT_102, facts, "L-1"));
        refused("decision", "missing", () -> of(squat, "linear", 1, Kind.STEP, AT_102, List.of(), "L-1"));
        refused("decision", "missing", () -> of(squat, "linear", 1, Kind.STEP, AT_102, facts));
    }
}
