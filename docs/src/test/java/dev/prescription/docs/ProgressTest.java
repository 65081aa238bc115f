package dev.prescription.docs;

import static dev.prescription.docs.AthleteStory.day;

import dev.prescription.advice.ExerciseSoFar;
import dev.prescription.advice.NextSetAdvice;
import dev.prescription.advice.NextSetAdvisor;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.decision.Decision;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.PainCleared;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.missed.MissedSession;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Plan;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progress.ProgressSettings;
import dev.prescription.progression.Lift;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.reaction.Proposals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/guide/progress.md quotes, run: eight weeks of one athlete. */
class ProgressTest {

    @Test
    void a_session_is_logged_and_decides_the_next() {
        Plan plan = AthleteStory.plan();
        // region progress-first
        Progress progress = Progress.start(plan);
        NextSession monday = progress.nextSession().orElseThrow();
        AthleteStory.print(monday);

        Load squat = Load.ofKilograms(105);
        Load bench = Load.ofKilograms(75);
        progress = progress.record(SessionLog.builder("log-1", 1, monday.session(), LocalDate.of(2027, 1, 4))
                .exercise(ExerciseLog.of(
                        ExerciseId.BACK_SQUAT, SetLog.of(5, squat), SetLog.of(5, squat), SetLog.of(5, squat)))
                .exercise(ExerciseLog.of(ExerciseId.BENCH_PRESS, SetLog.of(5, bench), SetLog.of(5, bench)))
                .build());
        progress.decisions().stream().map(Decision::text).forEach(System.out::println);
        // endregion
    }

    @Test
    void the_next_set_is_advised_from_those_done() {
        Progress progress = AthleteStory.twoWeeks();
        // region progress-set
        Plan plan = progress.plan();
        NextExercise press = progress.nextSession().orElseThrow().exercises().get(1);
        Lift lift = Lift.of(plan.athlete(), press.exercise(), plan.programme().repMaxModel());
        Load asked = press.sets().get(0).load().orElseThrow();
        List<SetLog> soFar = List.of(SetLog.of(5, asked).withRir(Rir.of(1.5)));

        NextSetAdvice advice = NextSetAdvisor.standard().advise(ExerciseSoFar.of(lift, press.sets(), soFar));
        System.out.println(press.exercise().name() + ", 5 with " + asked + ", 1.5 in reserve of 3 asked for");
        System.out.println(advice.kind() + ": " + advice.text());
        // endregion
    }

    @Test
    void a_missed_week_eases_the_next_session() {
        Progress progress = AthleteStory.beforeTheHoliday();
        // region progress-away
        NextSession next = progress.nextSession(day(1, 25)).orElseThrow();
        next.eased().forEach(reason -> System.out.println(Decision.english().text(reason)));
        AthleteStory.print(next);

        Progress after = progress.record(AthleteStory.asAsked(progress, day(1, 25)));
        System.out.println(after.decisions().get(after.decisions().size() - 2).text());
        // endregion
    }

    @Test
    void a_missed_session_becomes_what_the_policy_says() {
        Plan plan = AthleteStory.plan();
        // region progress-missed
        for (MissedSessionPolicy policy : MissedSessionPolicy.values()) {
            Progress progress = Progress.start(plan, ProgressSettings.standard().with(policy));
            progress = progress.record(AthleteStory.asAsked(progress, day(1, 4)));
            progress = progress.record(SessionLog.builder("log-2", 2, new SessionRef(2, 2), day(1, 11))
                    .build());
            NextSession next = progress.nextSession(day(1, 24)).orElseThrow();
            System.out.println(policy + ", then " + next.session());
            progress.missedSessions().forEach(missed -> System.out.println("  " + missed.text()));
            next.missed()
                    .forEach(reason ->
                            System.out.println("  " + MissedSession.english().text(reason)));
        }
        // endregion
    }

    @Test
    void what_hurts_stops_is_held_and_another_exercise_is_offered() {
        Progress before = AthleteStory.beforeThePain();
        Progress progress = before;
        // region progress-pain
        Load bench = Load.ofKilograms(80);
        Load squat = Load.ofKilograms(115);
        progress = progress.record(
                SessionLog.builder("log-7", 7, progress.remaining().get(0), day(2, 1))
                        .exercise(ExerciseLog.of(
                                ExerciseId.BACK_SQUAT, SetLog.of(5, squat), SetLog.of(5, squat), SetLog.of(5, squat)))
                        .exercise(ExerciseLog.of(
                                ExerciseId.BENCH_PRESS,
                                SetLog.of(5, bench),
                                SetLog.of(3, bench).withPain()))
                        .build());
        System.out.println(
                progress.decisions().get(progress.decisions().size() - 1).text());

        Proposal swap = Proposals.of(progress, day(2, 1)).open().get(0);
        System.out.println(swap.text());
        progress = progress.record(CoachEvent.accepting("coach-8", 8, day(2, 1), swap, "Kim", "Shoulder first."));
        AthleteStory.print(progress.session(new SessionRef(5, 1)));
        // endregion
    }

    @Test
    void what_is_cleared_comes_back() {
        Progress before = AthleteStory.beforeTheClearing();
        Progress progress = before;
        // region progress-cleared
        progress =
                progress.record(new PainCleared("clear-11", 11, day(2, 10), ExerciseId.BENCH_PRESS, "physiotherapist"));
        progress = progress.record(CoachEvent.of(
                "coach-12",
                12,
                day(2, 10),
                new CoachChange.Swap(ExerciseId.of("incline-bench-press"), ExerciseId.BENCH_PRESS),
                "Kim",
                "Back to the bench."));
        AthleteStory.print(progress.session(new SessionRef(6, 1)));
        // endregion
    }

    @Test
    void a_coach_overrides_and_the_rule_goes_on_from_there() {
        Progress before = AthleteStory.beforeTheOverride();
        Progress progress = before;
        // region progress-coach
        progress = progress.record(CoachEvent.of(
                "coach-13",
                13,
                day(2, 10),
                new CoachChange.Basis(ExerciseId.DEADLIFT, Load.ofKilograms(165)),
                "Kim",
                "Moves well, the meet is near."));
        List<CoachOutcome> outcomes = progress.coaching().outcomes();
        System.out.println(outcomes.get(outcomes.size() - 1).text());
        AthleteStory.print(progress.nextSession().orElseThrow());
        // endregion
    }

    @Test
    void a_stall_is_answered_with_a_deload() {
        Progress progress = AthleteStory.beforeTheStall();
        // region progress-stall
        progress = progress.record(AthleteStory.done(progress, day(2, 22), 1));
        System.out.println(
                progress.decisions().get(progress.decisions().size() - 2).text());
        Proposals proposals = Proposals.of(progress, day(2, 22));
        proposals.open().forEach(proposal -> System.out.println(proposal.text()));

        Proposal deload = proposals.open().get(0);
        progress = progress.record(
                CoachEvent.accepting("coach-19", 19, day(2, 22), deload, "Kim", "A light week before the last."));
        AthleteStory.print(progress.nextSession(day(2, 25)).orElseThrow());
        System.out.println(Proposals.of(progress, day(2, 25)).open().size() + " proposals");
        // endregion
    }

    @Test
    void a_stored_log_is_the_whole_story() {
        Plan plan = AthleteStory.plan();
        Progress progress = AthleteStory.eightWeeks();
        // region progress-replay
        Progress again = Progress.replay(plan, progress.log());
        System.out.println(again.equals(progress) + ", " + again.drift().size() + " decisions would differ today");
        System.out.println(again);
        again.nextSession().ifPresent(AthleteStory::print);
        // endregion
    }
}
