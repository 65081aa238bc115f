package dev.prescription.progress;

import static dev.prescription.progress.Weeks.loads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.progress.NextSession.NextExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After days away each lift comes back by its own count, with fewer sets, and over weeks where it was away for long. */
class ComebackTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    /** Squats and bench presses on one day, deadlifts on the other; nothing moves by a rule. */
    private static final String TEXT = "programme \"Comeback\"\n" + """
            microcycle 7 days
              session "A"
                back-squat, main lift: 4x5 @ 75%
                bench-press, main lift: 3x5 @ 75%
              session "B"
                deadlift, main lift: 3x5 @ 75%
            """.repeat(12);

    private Progress progress;
    private LocalDate day;

    @BeforeEach
    void start() {
        progress = Progress.start(Weeks.written(TEXT));
        day = START;
        trained(0);
        trained(3);
    }

    private NextSession asked(int days) {
        return progress.nextSession(day.plusDays(days)).orElseThrow();
    }

    /** What is asked for so many days on, done. */
    private NextSession trained(int days) {
        return trained(days, List.of());
    }

    private NextSession trained(int days, List<ExerciseId> skipped) {
        NextSession next = asked(days);
        day = day.plusDays(days);
        long place = progress.history().size() + 1L;
        SessionLog.Builder log = SessionLog.builder("s-" + place, 1000 * place, next.session(), day);
        for (NextExercise exercise : next.exercises()) {
            SetLog[] sets = exercise.sets().stream()
                    .map(set -> SetLog.of(set.reps(), set.load().orElseThrow()))
                    .toArray(SetLog[]::new);
            if (!skipped.contains(exercise.exercise().id())) {
                log.exercise(ExerciseLog.of(exercise.exercise().id(), sets));
            }
        }
        progress = progress.record(log.build());
        return next;
    }

    private static void assertSaid(NextSession next, String reason) {
        assertThat(next.eased())
                .extracting(Decision.english()::text)
                .containsExactly(reason + " (C-LIFE-01, L-DET-01, L-DET-02).");
    }

    @Test
    void every_lift_comes_back_not_only_those_of_the_first_session() {
        NextSession squats = trained(400);
        NextSession deadlifts = trained(2);

        assertThat(squats.session()).isEqualTo(new SessionRef(2, 1));
        assertThat(loads(squats.exercises().get(0))).as("73.5 kg of 105").containsExactly(72.5, 72.5);
        assertThat(loads(squats.exercises().get(1))).as("52.5 kg of 75").containsExactly(52.5, 52.5);
        assertThat(loads(deadlifts.exercises().get(0)))
                .as("94.5 kg of 135, though the athlete is back since two days")
                .containsExactly(92.5, 92.5);
        assertSaid(deadlifts, "400 days away, week 1 of 7 back: loads 30 % lighter and 50 % of the sets");
    }

    /** What is asked of the squat in each week after the return, trained as asked. */
    private List<List<Double>> squats(int daysAway, int weeks) {
        List<List<Double>> asked = new ArrayList<>();
        asked.add(loads(trained(daysAway).exercises().get(0)));
        for (int week = 1; week <= weeks; week++) {
            trained(3);
            asked.add(loads(trained(4).exercises().get(0)));
        }
        return asked;
    }

    /** 105 kg and four sets; 20 % and half of the sets go back in three weeks. */
    @Test
    void a_month_away_is_made_good_in_three_weeks() {
        assertThat(squats(28, 3))
                .containsExactly(
                        List.of(82.5, 82.5),
                        List.of(90.0, 90.0, 90.0),
                        List.of(97.5, 97.5, 97.5),
                        List.of(105.0, 105.0, 105.0, 105.0));
        assertThat(asked(3).eased()).isEmpty();
    }

    /** 105 kg and four sets; 30 % and half of the sets go back in seven weeks. */
    @Test
    void a_year_away_is_made_good_in_seven_weeks() {
        assertThat(squats(400, 7))
                .containsExactly(
                        List.of(72.5, 72.5),
                        List.of(77.5, 77.5),
                        List.of(80.0, 80.0, 80.0),
                        List.of(85.0, 85.0, 85.0),
                        List.of(90.0, 90.0, 90.0),
                        List.of(95.0, 95.0, 95.0),
                        List.of(97.5, 97.5, 97.5, 97.5),
                        List.of(105.0, 105.0, 105.0, 105.0));
    }

    @Test
    void two_weeks_away_ease_one_session_of_each_lift_with_half_of_its_sets() {
        NextSession squats = trained(15);
        NextSession deadlifts = trained(3);
        NextSession again = trained(4);

        assertThat(loads(squats.exercises().get(0))).containsExactly(92.5, 92.5);
        assertSaid(squats, "15 days away: loads 10 % lighter and 50 % of the sets this once");
        assertThat(loads(deadlifts.exercises().get(0))).as("121.5 of 135 kg").containsExactly(120.0, 120.0);
        assertThat(again.session()).isEqualTo(new SessionRef(3, 1));
        assertThat(loads(again.exercises().get(0))).containsExactly(105.0, 105.0, 105.0, 105.0);
        assertThat(again.eased()).isEmpty();
    }

    @Test
    void a_lift_trained_once_a_week_is_not_away_when_it_comes_some_days_late() {
        trained(4);
        NextSession late = asked(10);

        assertThat(late.session()).as("deadlifts, 14 days after the last").isEqualTo(new SessionRef(2, 2));
        assertThat(late.eased())
                .as("but ten days without any session are")
                .extracting(reason -> reason.argument("days"))
                .containsExactly(10);
        trained(3);
        assertThat(asked(4).eased())
                .as("squats eleven days after the last, the athlete never away")
                .isEmpty();
    }

    @Test
    void a_lift_that_was_left_out_for_weeks_comes_back_by_its_own_count() {
        for (int week = 0; week < 5; week++) {
            trained(4, List.of(ExerciseId.BENCH_PRESS));
            trained(3);
        }

        NextSession next = asked(4);

        assertThat(loads(next.exercises().get(0))).containsExactly(105.0, 105.0, 105.0, 105.0);
        assertThat(loads(next.exercises().get(1)))
                .as("42 days after its last sets, 35 beyond a week: 60 of 75 kg")
                .containsExactly(60.0, 60.0);
        assertSaid(next, "bench-press: 35 days away, week 1 of 3 back: loads 20 % lighter and 50 % of the sets");
    }

    @Test
    void one_that_was_never_done_comes_back_with_the_athlete() {
        progress = Progress.start(progress.plan());
        day = START;
        trained(0, List.of(ExerciseId.BENCH_PRESS));
        trained(2);
        trained(400, List.of(ExerciseId.BENCH_PRESS));

        trained(3);
        NextSession weekTwo = asked(4);

        assertThat(loads(weekTwo.exercises().get(1)))
                .as("55.5 of 75 kg, as the squat's week has it")
                .containsExactly(55.0, 55.0);
        assertThat(weekTwo.eased())
                .extracting(reason -> reason.argument("week"))
                .containsExactly(2);
    }

    @Test
    void one_that_was_never_done_is_eased_in_the_week_the_athlete_is_back() {
        progress = Progress.start(progress.plan());
        day = START;
        trained(0, List.of(ExerciseId.BENCH_PRESS));
        trained(12);

        NextSession soon = asked(6);
        NextSession later = asked(7);

        assertThat(soon.session()).isEqualTo(new SessionRef(2, 1));
        assertThat(loads(soon.exercises().get(1))).as("71.25 of 75 kg").containsExactly(70.0, 70.0, 70.0);
        assertThat(loads(later.exercises().get(1))).containsExactly(75.0, 75.0, 75.0);
    }

    @Test
    void of_two_returns_the_deeper_cut_counts_and_what_adds_nothing_is_not_said() {
        trained(400);
        trained(0);
        NextSession tenDaysOn = asked(10);
        NextSession threeWeeksOn = asked(21);

        assertThat(tenDaysOn.eased())
                .extracting(reason -> reason.code())
                .containsExactly(DecisionCode.EASED_COMING_BACK);
        assertThat(loads(tenDaysOn.exercises().get(0))).as("26 % off, not 5").containsExactly(77.5, 77.5);
        assertThat(threeWeeksOn.eased())
                .extracting(reason -> reason.code())
                .containsExactlyInAnyOrder(DecisionCode.EASED_COMING_BACK, DecisionCode.EASED_AFTER_DAYS);
        assertThat(loads(threeWeeksOn.exercises().get(0)))
                .as("18 % off by the one, half of the sets by the other")
                .containsExactly(85.0, 85.0);
    }

    @Test
    void a_session_without_a_set_brings_nobody_back() {
        progress = progress.record(SessionLog.builder("empty", 90_000, new SessionRef(2, 1), day.plusDays(59))
                .build());

        assertThat(asked(60).eased())
                .extracting(reason -> reason.argument("days"))
                .containsExactly(60);
    }
}
