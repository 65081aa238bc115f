package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.RELIEF;
import static dev.prescription.progress.Weeks.squat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.missed.MergeLimit;
import dev.prescription.missed.MissedSession;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Plan;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a missed session becomes under each policy, and that it is said. */
class MissedSessionTest {

    private static final String THREE_DAYS = """
            programme "Three days"
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
                lateral-raise, isolation: 3x12 @ RIR 2
              session "B"
                deadlift, main lift: 3x5 @ 75%; progress linear step=5kg
                dumbbell-curl, isolation: 3x12 @ RIR 2
                cable-row, accessory compound: 3x10 @ RIR 2
              session "C"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                overhead-press, main lift: 3x5 @ RIR 2
                leg-curl, isolation: 3x12 @ RIR 2
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
            deload 7 days
              session "A"
                back-squat, main lift: 2x5 @ 60%; progress linear step=5kg
            """;

    private static final SessionRef C = new SessionRef(1, 3);
    private static final SessionRef NEXT_WEEK = new SessionRef(2, 1);

    private static Plan plan() {
        return Weeks.written(THREE_DAYS);
    }

    private static Progress start(MissedSessionPolicy policy) {
        return Progress.start(plan(), ProgressSettings.standard().with(policy));
    }

    private static SessionLog on(long number, SessionRef session, LocalDate day, ExerciseLog... done) {
        SessionLog.Builder log = SessionLog.builder("s-" + number, number, session, day);
        List.of(done).forEach(log::exercise);
        return log.build();
    }

    private static List<String> said(Progress progress) {
        return progress.missedSessions().stream().map(MissedSession::text).toList();
    }

    private static List<String> words(NextSession session) {
        return session.missed().stream().map(MissedSession.english()::text).toList();
    }

    private static List<String> exercises(NextSession session) {
        return session.exercises().stream()
                .map(exercise -> exercise.exercise().id().slug())
                .toList();
    }

    @Test
    void every_policy_says_what_it_does() {
        assertThat(said(start(MissedSessionPolicy.SHIFT).record(on(1, B, Weeks.DAY))))
                .containsExactly("w1.s1: w1.s2 was done before it: it waits, and nothing is lost. (C-LIFE-03)");
        Progress dropped = start(MissedSessionPolicy.DROP).record(on(1, B, Weeks.DAY));
        assertThat(said(dropped))
                .containsExactly(
                        "w1.s1: w1.s2 was done before it: it is gone, and nothing is made up for. (C-LIFE-03)");
        assertThat(dropped.missedSessions().get(0).fact()).isEqualTo("s-1");
        assertThat(start(MissedSessionPolicy.SHIFT).record(on(1, A, Weeks.DAY)).missedSessions())
                .isEmpty();
    }

    @Test
    void what_fits_of_a_missed_session_joins_the_next_and_the_rest_is_named() {
        Progress progress = start(MissedSessionPolicy.MERGE).record(on(1, B, Weeks.DAY));
        NextSession next = progress.nextSession().orElseThrow();

        assertThat(next.session()).isEqualTo(C);
        assertThat(exercises(next))
                .as("9 sets grow by 4 at most: the bench; the squat is there already")
                .containsExactly("back-squat", "overhead-press", "leg-curl", "bench-press");
        assertThat(next.exercises().get(3).slot()).isEqualTo(new SlotRef(1, 2));
        assertThat(words(next))
                .containsExactly(
                        "Joined to w1.s3: bench-press, 3 sets more.",
                        "back-squat is left out: w1.s3 has it or its place already.",
                        "lateral-raise is left out: 3 sets, and there is room for 1.");
        assertThat(exercises(progress.session(NEXT_WEEK)))
                .as("the next one only")
                .hasSize(1);

        Progress done = progress.record(on(
                2,
                C,
                Weeks.DAY.plusDays(2),
                Weeks.done(ExerciseId.BENCH_PRESS, 75, 5, 5, 5).inPlaceOf(new SlotRef(1, 2))));
        assertThat(done.decisions().get(done.decisions().size() - 1).text())
                .as("what joined is judged")
                .startsWith("bench-press: Every set met its target with 75 kg: 75 kg becomes 77.5 kg.");
        assertThat(done.remaining()).containsExactly(NEXT_WEEK, new SessionRef(3, 1));
        assertThat(done.nextSession().orElseThrow().missed())
                .as("merged once, then gone")
                .isEmpty();
        assertThat(said(done)).hasSize(4).allMatch(text -> text.startsWith("w1.s1: "));
        assertThat(Progress.replay(
                        plan(), done.log(), ProgressSettings.standard().with(MissedSessionPolicy.MERGE)))
                .isEqualTo(done);
    }

    @Test
    void nothing_joins_relief_or_beyond_a_limit_of_the_callers_own_or_in_pain() {
        Progress relief =
                start(MissedSessionPolicy.MERGE).record(on(1, C, Weeks.DAY)).record(on(2, NEXT_WEEK, Weeks.DAY));
        assertThat(relief.nextSession().orElseThrow().missed())
                .as("closed before")
                .isEmpty();
        Progress before = start(MissedSessionPolicy.MERGE).record(on(1, NEXT_WEEK, Weeks.DAY));
        assertThat(exercises(before.nextSession().orElseThrow())).containsExactly("back-squat");
        assertThat(words(before.nextSession().orElseThrow()))
                .hasSize(9)
                .allMatch(text -> text.endsWith("is left out: nothing joins the relief of w3.s1."));

        Progress none = Progress.start(
                        plan(),
                        ProgressSettings.standard()
                                .with(MissedSessionPolicy.MERGE)
                                .with(MergeLimit.standard().growingBy(0)))
                .record(on(1, B, Weeks.DAY));
        assertThat(exercises(none.nextSession().orElseThrow())).hasSize(3);
        assertThat(words(none.nextSession().orElseThrow()))
                .contains("bench-press is left out: 3 sets, and there is room for 0.");

        SetLog hurt = SetLog.of(5, Load.ofKilograms(60)).withPain();
        Progress pain = start(MissedSessionPolicy.MERGE)
                .record(on(1, B, Weeks.DAY, ExerciseLog.of(ExerciseId.BENCH_PRESS, hurt)));
        assertThat(words(pain.nextSession().orElseThrow()))
                .contains(
                        "bench-press is left out: it hurt and was not cleared.",
                        "Joined to w1.s3: lateral-raise, 3 sets more.");
    }

    @Test
    void after_days_away_the_week_is_done_again_once() {
        Progress progress = start(MissedSessionPolicy.REPEAT)
                .record(on(1, A, Weeks.DAY, squat(105, 5, 5, 5)))
                .record(on(2, B, Weeks.DAY.plusDays(2)));
        LocalDate back = Weeks.DAY.plusDays(13);

        assertThat(progress.nextSession(Weeks.DAY.plusDays(9)).orElseThrow().session())
                .as("a week away changes nothing")
                .isEqualTo(C);
        NextSession next = progress.nextSession(back).orElseThrow();
        assertThat(next.session()).isEqualTo(A);
        assertThat(words(next)).containsExactly("11 days without a session: the week is done again from w1.s1.");
        assertThat(Weeks.loads(next.exercises().get(0)))
                .as("110 kg earned, 5 % off after the days away")
                .containsExactly(102.5, 102.5, 102.5);

        Progress again = progress.record(on(3, A, back));
        assertThat(again.remaining()).startsWith(B, C, NEXT_WEEK);
        assertThat(said(again))
                .containsExactly(
                        "w1.s2: 11 days without a session: the week is done again from w1.s1. (C-LIFE-04, L-DET-02)");
        Progress later = again.record(on(4, B, back.plusDays(20)));
        assertThat(later.remaining()).as("once").startsWith(C, NEXT_WEEK);
        assertThat(said(later).get(1)).contains("the week was done again once, and goes on");
    }

    @Test
    void who_goes_on_after_days_away_is_not_sent_back() {
        Progress progress = start(MissedSessionPolicy.REPEAT)
                .record(on(1, C, Weeks.DAY))
                .record(on(2, NEXT_WEEK, Weeks.DAY.plusDays(30)));
        assertThat(progress.remaining()).containsExactly(A, B, new SessionRef(3, 1));
        assertThat(said(progress).get(2))
                .startsWith("w1.s3: 30 days without a session: the week was to be done again, and w2.s1 was done.");
        Progress relief = progress.record(on(3, new SessionRef(3, 1), Weeks.DAY.plusDays(31)));
        assertThat(relief.nextSession(Weeks.DAY.plusDays(60)).orElseThrow().session())
                .as("relief is not repeated")
                .isEqualTo(A);
        assertThat(RELIEF.microcycle()).isEqualTo(2);
    }
}
