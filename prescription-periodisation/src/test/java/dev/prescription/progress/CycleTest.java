package dev.prescription.progress;

import static dev.prescription.progress.Weeks.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Decision.Kind;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.progression.SetTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cycles of three weeks and a deload, as 5/3/1 has them, with weeks that were not done. */
class CycleTest {

    private static final String CYCLE = """
            microcycle 7 days
              session "Bench"
                bench-press, main lift: 1x5+ @ 85% TM; progress cycle upper=2.5kg
            microcycle 7 days
              session "Bench"
                bench-press, main lift: 1x3+ @ 90% TM; progress cycle upper=2.5kg
            microcycle 7 days
              session "Bench"
                bench-press, main lift: 1x1+ @ 95% TM; progress cycle upper=2.5kg
            deload 7 days
              session "Bench"
                bench-press, main lift: 1x5 @ 60% TM; progress cycle upper=2.5kg
            """;

    private Progress progress = Progress.start(
            Weeks.written("programme \"Cycle\"\ntraining max 90 %1RM\n" + CYCLE.repeat(2)),
            ProgressSettings.standard().with(MissedSessionPolicy.DROP));

    /** Does the session of a week as asked, some repetitions short. */
    private Decision week(int week, int missing) {
        List<SetTarget> asked =
                progress.session(new SessionRef(week, 1)).exercises().get(0).sets();
        SetLog[] sets = asked.stream()
                .map(set -> SetLog.of(set.reps() - missing, set.load().orElseThrow()))
                .toArray(SetLog[]::new);
        return logged(week, ExerciseLog.of(ExerciseId.BENCH_PRESS, sets));
    }

    private Decision logged(int week, ExerciseLog... exercises) {
        SessionLog.Builder log =
                SessionLog.builder("s-" + week, 10L * week, new SessionRef(week, 1), DAY.plusWeeks(week));
        List.of(exercises).forEach(log::exercise);
        progress = progress.record(log.build());
        return progress.decisions().get(progress.decisions().size() - 1);
    }

    @Test
    void a_cycle_with_a_dropped_week_is_over_at_the_deload_and_the_next_one_is_whole() {
        week(1, 0);
        week(3, 0);
        Decision over = week(4, 0);

        assertThat(over.kind()).isEqualTo(Kind.STAGE);
        assertThat(over.reason().code()).isEqualTo(DecisionCode.CYCLE_OVER);
        assertThat(over.to().basis())
                .as("the training max stays")
                .isEqualTo(over.from().basis());
        assertThat(over.text())
                .startsWith("bench-press: Relief ends the cycle after 2 of 3 sessions:"
                        + " the next one starts anew, and the training max stays.");
        assertThat(List.of(week(5, 0).kind(), week(6, 0).kind(), week(7, 0).kind()))
                .containsExactly(Kind.HELD, Kind.HELD, Kind.STEP);
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void relief_after_a_whole_cycle_changes_nothing_whether_it_was_done_or_not() {
        week(1, 0);
        week(2, 0);
        assertThat(week(3, 0).kind()).isEqualTo(Kind.STEP);
        assertThat(logged(4).reason().code()).isEqualTo(DecisionCode.RELIEF);
        assertThat(week(5, 0).reason().argument("done")).isEqualTo(1);
    }

    @Test
    void a_miss_in_a_cycle_that_was_cut_short_does_not_spoil_the_next() {
        week(1, 1);
        week(4, 0);
        week(5, 0);
        week(6, 0);

        assertThat(week(7, 0).kind()).isEqualTo(Kind.STEP);
    }

    @Test
    void a_cycle_whose_last_week_was_not_done_says_how_many_sessions_were_met() {
        week(1, 0);
        week(2, 0);
        Decision skipped = logged(3);

        assertThat(skipped.text())
                .startsWith(
                        "bench-press: The cycle is over with 2 of its 3 sessions done as asked: the training max stays.");
        assertThat(skipped.to().stage()).isZero();
    }

    @Test
    void relief_that_was_left_out_ends_a_cycle_too() {
        week(2, 0);

        assertThat(logged(4).reason().code()).isEqualTo(DecisionCode.CYCLE_OVER);
    }
}
