package dev.prescription.reaction;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progress.Weeks;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.DeloadTiming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans, and logs of them, for what is proposed. */
final class Trained {

    private Trained() {}

    static final LocalDate START = LocalDate.of(2027, 1, 4);
    static final String WEEK = """
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
              session "B"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
            """;
    static final String DELOAD = """
            deload 7 days
              session "A"
                back-squat, main lift: 2x5 @ 60%; progress linear step=5kg
                bench-press, main lift: 2x5 @ 60%; progress linear step=2.5kg
            """;

    static Plan written(String... weeks) {
        return Weeks.written("programme \"Test\"\n" + String.join("", weeks), Weeks.athlete());
    }

    static Plan generated(Goal goal, DeloadTiming timing) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(10)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .deload(timing)
                .build()
                .planFor(Weeks.athlete());
    }

    /** The next session, every second day, with so many repetitions more or fewer than asked for; each set rated. */
    static SessionLog log(Progress progress, int reps, double reserve, Optional<Readiness> readiness) {
        NextSession next = progress.nextSession().orElseThrow();
        long number = progress.log().stream()
                        .mapToLong(entry -> entry.sequence())
                        .max()
                        .orElse(0)
                + 1;
        SessionLog.Builder log = SessionLog.builder("s-" + number, number, next.session(), START.plusDays(2 * number));
        readiness.ifPresent(log::readiness);
        for (NextExercise exercise : next.exercises()) {
            List<SetLog> sets = new ArrayList<>();
            for (SetTarget set : exercise.sets()) {
                sets.add(SetLog.of(Math.max(0, set.reps() + reps), set.load().orElse(Load.ofKilograms(20)))
                        .withRir(Rir.of(reserve)));
            }
            log.exercise(new ExerciseLog(exercise.exercise().id(), Optional.of(exercise.slot()), sets));
        }
        return log.build();
    }

    static Progress train(Progress start, int sessions, int reps) {
        Progress progress = start;
        for (int session = 0; session < sessions; session++) {
            progress = progress.record(log(progress, reps, 0, Optional.empty()));
        }
        return progress;
    }

    static LocalDate last(Progress progress) {
        return progress.log().get(progress.log().size() - 1).date();
    }

    static List<String> withheld(Proposals proposals) {
        return proposals.withheld().stream().map(Proposals.english()::text).toList();
    }

    /** Two relief weeks and lifts that stand still: nothing met, nothing far below. */
    static Progress standingStill(Goal goal, DeloadTiming timing, int sessions) {
        Progress progress = Progress.start(generated(goal, timing));
        for (int session = 0; session < sessions; session++) {
            NextSession next = progress.nextSession().orElseThrow();
            long number = session + 1L;
            SessionLog.Builder log =
                    SessionLog.builder("s-" + number, number, next.session(), START.plusDays(2 * number));
            for (NextExercise exercise : next.exercises()) {
                log.exercise(new ExerciseLog(
                        exercise.exercise().id(),
                        Optional.of(exercise.slot()),
                        exercise.sets().stream()
                                .map(set -> SetLog.of(set.reps(), set.load().orElse(Load.ofKilograms(20))))
                                .toList()));
            }
            progress = progress.record(log.build());
        }
        return progress;
    }
}
