package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reaction.Proposals;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.List;

/** The eight weeks of docs/guide/progress.md, each up to where the next snippet begins. */
final class AthleteStory {

    private static final String WEEK = """
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
              session "B"
                deadlift, main lift: 3x5 @ 75%; progress linear step=5kg
                overhead-press, main lift: 3x5 @ RIR 2; progress linear step=2.5kg
            """;

    private AthleteStory() {}

    static Plan plan() {
        return Programme.builder()
                .programme(WrittenProgramme.parse("programme \"Eight weeks\"\n" + WEEK.repeat(8)))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build()
                .planFor(Athlete.builder("robin")
                        .unit(MassUnit.KILOGRAM)
                        .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                        .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                        .max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                        .max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(60))
                        .build());
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    /** Prints a session: each exercise with its sets, their load and why it is as it is. */
    static void print(NextSession session) {
        System.out.println(session.session());
        for (NextExercise exercise : session.exercises()) {
            SetTarget first = exercise.sets().get(0);
            System.out.println(
                    "  " + exercise.exercise().name() + " " + exercise.sets().size() + " x " + first
                            + first.load().map(load -> " with " + load).orElse(" by effort")
                            + (exercise.isHeldByPain() ? ", held" : ""));
        }
    }

    /** The next session of a day done as asked. */
    static SessionLog asAsked(Progress progress, LocalDate day) {
        return done(progress, day, 0);
    }

    /** The same with the last set of the first exercise some repetitions short. */
    static SessionLog done(Progress progress, LocalDate day, int missing) {
        NextSession next = progress.nextSession(day).orElseThrow();
        SessionLog.Builder log = SessionLog.builder("log-" + next(progress), next(progress), next.session(), day);
        for (NextExercise exercise : next.exercises()) {
            boolean isFirst = exercise.equals(next.exercises().get(0));
            SetLog[] sets = new SetLog[exercise.sets().size()];
            for (int set = 0; set < sets.length; set++) {
                SetTarget target = exercise.sets().get(set);
                int reps = target.reps() - (isFirst && set == sets.length - 1 ? missing : 0);
                sets[set] = target.load().map(load -> SetLog.of(reps, load)).orElseGet(() -> SetLog.of(reps));
            }
            log.exercise(ExerciseLog.of(exercise.exercise().id(), sets).inPlaceOf(exercise.slot()));
        }
        return log.build();
    }

    /** The next place in a log. */
    static long next(Progress progress) {
        return progress.log().stream().mapToLong(LogEntry::sequence).max().orElse(0) + 1;
    }

    private static Progress train(Progress progress, LocalDate... days) {
        Progress trained = progress;
        for (LocalDate day : days) {
            trained = trained.record(asAsked(trained, day));
        }
        return trained;
    }

    /** Two weeks as asked, but for the second Thursday. */
    static Progress twoWeeks() {
        return train(Progress.start(plan()), day(1, 4), day(1, 7), day(1, 11));
    }

    /** Those, and the Thursday on which the press was hard. */
    static Progress beforeTheHoliday() {
        return train(twoWeeks(), day(1, 14));
    }

    /** Two weeks, one on holiday, one eased. */
    static Progress beforeThePain() {
        return train(beforeTheHoliday(), day(1, 25), day(1, 28));
    }

    static SessionLog painful(Progress progress) {
        SetLog hurt = SetLog.of(3, Load.ofKilograms(80)).withPain();
        return SessionLog.builder("log-7", 7, progress.remaining().get(0), day(2, 1))
                .exercise(ExerciseLog.of(
                        ExerciseId.BACK_SQUAT,
                        SetLog.of(5, Load.ofKilograms(115)),
                        SetLog.of(5, Load.ofKilograms(115)),
                        SetLog.of(5, Load.ofKilograms(115))))
                .exercise(ExerciseLog.of(ExerciseId.BENCH_PRESS, SetLog.of(5, Load.ofKilograms(80)), hurt))
                .build();
    }

    /** The bench press swapped for a week. */
    static Progress beforeTheClearing() {
        Progress progress = beforeThePain();
        progress = progress.record(painful(progress));
        progress = progress.record(CoachEvent.accepting(
                "coach-8",
                8,
                day(2, 1),
                Proposals.of(progress, day(2, 1)).open().get(0),
                "Kim",
                "Shoulder first."));
        return train(progress, day(2, 4), day(2, 8));
    }

    /** The bench press cleared, and back. */
    static Progress beforeTheOverride() {
        Progress progress = beforeTheClearing();
        progress =
                progress.record(new PainCleared("clear-11", 11, day(2, 10), ExerciseId.BENCH_PRESS, "physiotherapist"));
        return progress.record(CoachEvent.of(
                "coach-12",
                12,
                day(2, 10),
                new CoachChange.Swap(ExerciseId.of("incline-bench-press"), ExerciseId.BENCH_PRESS),
                "Kim",
                "Back to the bench."));
    }

    static CoachEvent override(Progress progress) {
        return CoachEvent.of(
                "coach-13",
                next(progress),
                day(2, 10),
                new CoachChange.Basis(ExerciseId.DEADLIFT, Load.ofKilograms(165)),
                "Kim",
                "Moves well, the meet is near.");
    }

    static Progress beforeTheStall() {
        Progress progress = beforeTheOverride();
        progress = progress.record(override(progress));
        for (LocalDate day : List.of(day(2, 11), day(2, 15), day(2, 18))) {
            progress = progress.record(done(progress, day, 1));
        }
        return progress;
    }

    /** All eight weeks, light at the end. */
    static Progress eightWeeks() {
        Progress progress = beforeTheStall();
        progress = progress.record(done(progress, day(2, 22), 1));
        progress = progress.record(CoachEvent.accepting(
                "coach-19",
                19,
                day(2, 22),
                Proposals.of(progress, day(2, 22)).open().get(0),
                "Kim",
                "A light week before the last."));
        return train(progress, day(2, 25));
    }
}
