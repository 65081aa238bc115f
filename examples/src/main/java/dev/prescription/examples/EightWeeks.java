package dev.prescription.examples;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.decision.Decision;
import dev.prescription.examples.sheet.Paragraph;
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
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reaction.Proposals;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plays the eight weeks of {@code docs/guide/progress.md}: a missed week, a pain flag, a coach's override and a stall. */
final class EightWeeks {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final String COACH = "Kim";
    private static final String WEEK = """
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
              session "B"
                deadlift, main lift: 3x5 @ 75%; progress linear step=5kg
                overhead-press, main lift: 3x5 @ RIR 2; progress linear step=2.5kg
            """;

    private final Plan plan;
    private final List<String> lines = new ArrayList<>();
    private Progress progress;

    private EightWeeks() {
        this.plan = Programme.builder()
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
        this.progress = Progress.start(plan);
    }

    /** What happens, line by line. */
    static List<String> lines() {
        EightWeeks story = new EightWeeks();
        story.play();
        return story.lines;
    }

    private void play() {
        week(1, "as asked");
        train(day(1, 0), What.AS_ASKED);
        train(day(1, 3), What.AS_ASKED);
        week(2, "as asked");
        train(day(2, 0), What.AS_ASKED);
        train(day(2, 3), What.AS_ASKED);
        week(3, "on holiday: nobody trains, and the plan waits");
        week(4, "back again");
        train(day(4, 0), What.AS_ASKED);
        train(day(4, 3), What.AS_ASKED);
        week(5, "the bench press hurts");
        train(day(5, 0), What.PAINFUL);
        CoachChange swap = accept(day(5, 0), "Shoulder first.");
        train(day(5, 3), What.AS_ASKED);
        week(6, "the shoulder is well, and the coach knows better");
        train(day(6, 0), What.AS_ASKED);
        record(new PainCleared(id(), place(), day(6, 2), ExerciseId.BENCH_PRESS, "physiotherapist"));
        if (swap instanceof CoachChange.Swap swapped) {
            ExerciseId substitute = swapped.instead();
            change(new CoachChange.Swap(substitute, ExerciseId.BENCH_PRESS), "Back to the bench.");
        }
        change(new CoachChange.Basis(ExerciseId.DEADLIFT, Load.ofKilograms(165)), "Moves well, the meet is near.");
        train(day(6, 3), What.SHORT);
        week(7, "squat and deadlift fall short");
        train(day(7, 0), What.SHORT);
        train(day(7, 3), What.SHORT);
        week(8, "and again");
        train(day(8, 0), What.SHORT);
        accept(day(8, 0), "A light week before the last.");
        train(day(8, 3), What.AS_ASKED);
        lines.add("");
        boolean isEqual = Progress.replay(plan, progress.log()).equals(progress);
        lines.add("Stored and replayed: " + (isEqual ? "equal, " : "different, ") + progress);
    }

    /** How a session goes. */
    private enum What {
        AS_ASKED,
        SHORT,
        PAINFUL
    }

    private static LocalDate day(int week, int day) {
        return MONDAY.plusWeeks(week - 1L).plusDays(day);
    }

    private void week(int number, String text) {
        lines.add("");
        lines.add("Week " + number + ": " + text);
    }

    private long place() {
        return progress.log().stream().mapToLong(LogEntry::sequence).max().orElse(0) + 1;
    }

    private String id() {
        return "entry-" + place();
    }

    private void say(String label, String text) {
        lines.addAll(Paragraph.wrap(label, "      ", text));
    }

    private void record(LogEntry entry) {
        int before = progress.decisions().size();
        progress = progress.record(entry);
        progress.decisions().stream().skip(before).map(Decision::text).forEach(text -> say("    ", text));
    }

    private void train(LocalDate day, What what) {
        NextSession next = progress.nextSession(day).orElseThrow();
        lines.add("  " + day + " " + next.session());
        next.eased().forEach(reason -> say("    ", Decision.english().text(reason)));
        SessionLog.Builder log = SessionLog.builder(id(), place(), next.session(), day);
        for (int number = 0; number < next.exercises().size(); number++) {
            NextExercise exercise = next.exercises().get(number);
            List<SetLog> sets = sets(exercise, what, number == 0);
            say("    ", exercise.exercise().name() + ": asked " + asked(exercise.sets()) + ", done " + done(sets));
            log.exercise(ExerciseLog.of(exercise.exercise().id(), sets.toArray(SetLog[]::new))
                    .inPlaceOf(exercise.slot()));
        }
        record(log.build());
    }

    /** Short in the last set of the first exercise; painful in the second set of the second. */
    private static List<SetLog> sets(NextExercise exercise, What what, boolean isFirst) {
        List<SetLog> sets = new ArrayList<>();
        for (SetTarget target : exercise.sets()) {
            boolean isLast = sets.size() == exercise.sets().size() - 1;
            int reps = target.reps() - (what == What.SHORT && isFirst && isLast ? 1 : 0);
            SetLog set = target.load().map(load -> SetLog.of(reps, load)).orElseGet(() -> SetLog.of(reps));
            if (what == What.PAINFUL && !isFirst && sets.size() == 1) {
                sets.add(set.withPain());
                return sets;
            }
            sets.add(set);
        }
        return sets;
    }

    private static String asked(List<SetTarget> sets) {
        SetTarget first = sets.get(0);
        return sets.size() + "x" + first
                + first.load().map(load -> " with " + load).orElse(" by effort");
    }

    private static String done(List<SetLog> sets) {
        List<String> reps = new ArrayList<>();
        sets.forEach(set -> reps.add(set.reps() + (set.isPainful() ? " and it hurt" : "")));
        return String.join(", ", reps);
    }

    /** Accepts the first proposal of a day, and returns what changes. */
    private CoachChange accept(LocalDate day, String reason) {
        Proposal proposal = Proposals.of(progress, day).open().get(0);
        say("    Proposed: ", proposal.text());
        record(CoachEvent.accepting(id(), place(), day, proposal, COACH, reason));
        tellOutcome();
        return proposal.change();
    }

    private void change(CoachChange change, String reason) {
        record(CoachEvent.of(id(), place(), day(6, 2), change, COACH, reason));
        tellOutcome();
    }

    private void tellOutcome() {
        List<CoachOutcome> outcomes = progress.coaching().outcomes();
        outcomes.get(outcomes.size() - 1).text().lines().forEach(line -> say("    ", line));
    }
}
