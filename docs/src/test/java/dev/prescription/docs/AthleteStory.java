package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.reaction.Proposals;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.List;

/** The eight weeks of docs/guide/progress.md, as far as its snippets need them to have gone. */
final class AthleteStory {

    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

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
                .planFor(athlete());
    }

    static Athlete athlete() {
        return Athlete.builder("kim")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(60))
                .build();
    }

    /** The next session, done as it asks; of each exercise the last set falls short by so many repetitions. */
    static SessionLog done(Progress progress, LocalDate day, int short_) {
        long number =
                progress.log().stream().mapToLong(LogEntry::sequence).max().orElse(0) + 1;
        NextSession next = progress.nextSession(day).orElseThrow();
        SessionLog.Builder log = SessionLog.builder("log-" + number, number, next.session(), day);
        for (NextExercise exercise : next.exercises()) {
            List<SetTarget> sets = exercise.sets();
            SetLog[] logs = new SetLog[sets.size()];
            for (int set = 0; set < logs.length; set++) {
                int reps = sets.get(set).reps() - (set == logs.length - 1 ? short_ : 0);
                logs[set] = SetLog.of(reps, sets.get(set).load().orElse(Load.ofKilograms(40)))
                        .withRir(Rir.of(short_ > 0 ? 0 : 2));
            }
            log.exercise(ExerciseLog.of(exercise.exercise().id(), logs).inPlaceOf(exercise.slot()));
        }
        return log.build();
    }

    static void print(Progress progress, Progress before) {
        progress.decisions().stream()
                .skip(before.decisions().size())
                .forEach(d -> System.out.println("   " + d.text()));
    }

    static void show(NextSession n) {
        System.out.println(n + " eased "
                + n.eased().stream()
                        .map(dev.prescription.decision.Decision.english()::text)
                        .toList() + " missed " + n.missed());
        for (NextExercise e : n.exercises()) {
            System.out.println("   " + e + " "
                    + e.sets().stream()
                            .map(s -> s + "@" + s.load().map(Object::toString).orElse("?")
                                    + s.rir().map(r -> " RIR " + r).orElse(""))
                            .toList()
                    + (e.isHeldByPain() ? " HELD" : ""));
        }
    }

    public static void main(String[] args) {
        Progress p = Progress.start(plan());
        show(p.nextSession().orElseThrow());
        for (int w = 0; w < 8; w++) {
            for (int d : new int[] {0, 3}) {
                LocalDate day = MONDAY.plusWeeks(w).plusDays(d);
                if (w == 2) continue;
                if (p.nextSession().isEmpty()) continue;
                System.out.println(day);
                show(p.nextSession(day).orElseThrow());
                Progress b = p;
                p = p.record(done(p, day, w >= 5 ? 1 : 0));
                print(p, b);
                Proposals ps = Proposals.of(p, day);
                ps.open().forEach(o -> System.out.println("   PROPOSAL " + o.id() + " " + o.text()));
                ps.withheld()
                        .forEach(o -> System.out.println(
                                "   WITHHELD " + Proposals.english().text(o)));
            }
        }
    }
}
