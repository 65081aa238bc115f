package dev.prescription.progress;

import static dev.prescription.progress.Weeks.loads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.log.Absence;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Rir;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A planned deload and an ease do not stack: of each set counts what leaves least, and what changes nothing is not said. */
class ReliefEaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final Progress progress = Progress.start(Weeks.written("""
                    programme "Relief"
                    microcycle 7 days
                      session "A"
                        back-squat, main lift: 4x5 @ 80%
                        dumbbell-curl, isolation: 3x10 @ RIR 1
                    deload 7 days
                      session "A"
                        back-squat, main lift: 2x5 @ 60%
                        dumbbell-curl, isolation: 2x10 @ RIR 4
                    """))
            .record(SessionLog.builder("s-1", 1, Weeks.A, MONDAY)
                    .exercise(Weeks.squat(112.5, 5, 5, 5, 5))
                    .build());

    private NextSession deload(int days) {
        return progress.nextSession(MONDAY.plusDays(days)).orElseThrow();
    }

    @Test
    void days_away_that_take_less_than_the_deload_change_nothing_and_are_not_said() {
        NextSession next = deload(10);

        assertThat(loads(next.exercises().get(0)))
                .as("60 % of 140 kg; 5 % off 112.5 kg is more")
                .containsExactly(85.0, 85.0);
        assertThat(next.eased()).isEmpty();
        assertThat(next).isEqualTo(deload(2));
    }

    @Test
    void days_away_that_take_more_count_from_the_last_training_week() {
        NextSession next = deload(61);

        assertThat(loads(next.exercises().get(0)))
                .as("30 % off 112.5 kg, and half of four sets, not 30 % off 85 kg and half of two")
                .containsExactly(77.5, 77.5);
        assertThat(next.eased())
                .extracting(Decision.english()::text)
                .containsExactly("back-squat: 61 days away, week 1 of 7 back: loads 30 % lighter and 50 % of the sets"
                        + " (C-LIFE-01, L-DET-01, L-DET-02).");
    }

    @Test
    void the_reserve_of_an_illness_is_not_added_to_that_of_the_deload() {
        Progress ill =
                progress.record(new Absence("i", 2, MONDAY.plusDays(1), MONDAY.plusDays(4), Absence.Cause.ILLNESS));

        NextSession next = ill.nextSession(MONDAY.plusDays(6)).orElseThrow();

        assertThat(next.exercises().get(1).sets())
                .extracting(SetTarget::rir)
                .as(
                        "the deload's own: two on top of the training week's 2 and 1.5 are less, two on top of these would stack")
                .containsExactly(Optional.of(Rir.of(4.5)), Optional.of(Rir.of(4)));
        assertThat(loads(next.exercises().get(0))).containsExactly(85.0, 85.0);
        assertThat(next.eased()).isEmpty();
    }

    @Test
    void an_ease_of_loads_is_not_said_where_no_set_has_one() {
        Progress byEffort = Progress.start(Weeks.written("""
                programme "By effort"
                microcycle 7 days
                  session "A"
                    dumbbell-curl, isolation: 3x10 @ RIR 2
                """));

        Optional<NextSession> next = byEffort.nextSession(MONDAY, Optional.of(Readiness.of(1, 2, 1)));

        assertThat(next).isEqualTo(byEffort.nextSession());
    }
}
