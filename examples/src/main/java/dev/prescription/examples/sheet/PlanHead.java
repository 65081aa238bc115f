package dev.prescription.examples.sheet;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Provenance;
import dev.prescription.periodisation.Session;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.written.WrittenProgramme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands above the weeks: who the plan is for, what it was made with, how to read it. */
final class PlanHead {
    private static final int WEEK = 7;

    private final Plan plan;
    private final Optional<WrittenProgramme> written;

    PlanHead(Plan plan) {
        this.plan = plan;
        this.written = written(plan);
    }

    /** The programme as its coach wrote it; empty where it was generated. */
    static Optional<WrittenProgramme> written(Plan plan) {
        PlannedExercise first = plan.sessions().get(0).exercises().get(0);
        return first.slot().origin().map(origin -> origin.programme());
    }

    /** The main lifts of the first microcycle, each once. */
    static List<PlannedExercise> mainLifts(Plan plan) {
        List<PlannedExercise> first = new ArrayList<>();
        for (Session session : plan.microcycles().get(0).sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                boolean known = first.stream().anyMatch(seen -> seen.exercise().equals(exercise.exercise()));
                if (exercise.role() == ExerciseRole.MAIN_LIFT && !known) {
                    first.add(exercise);
                }
            }
        }
        return first;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(Paragraph.labelled("Athlete: ", athlete()));
        lines.addAll(Paragraph.labelled("Plan:    ", written.map(this::written).orElseGet(this::generated)));
        lines.addAll(Paragraph.labelled("To read: ", written.isPresent() ? keyOfWritten() : keyOfGenerated()));
        lines.add("");
        return lines;
    }

    private String athlete() {
        List<String> maxima = new ArrayList<>();
        for (PlannedExercise exercise : mainLifts(plan)) {
            plan.athlete()
                    .oneRepMax(exercise.exercise().id())
                    .map(OneRepMax::load)
                    .ifPresent(load -> maxima.add(lower(exercise.exercise().name()) + " " + load));
        }
        return maxima.isEmpty()
                ? "no known 1RM of a main lift."
                : "1RM " + String.join(", ", maxima) + "; raw, tested.";
    }

    private String generated() {
        Prescriber prescriber = plan.programme().prescriber();
        Provenance made = plan.provenance();
        return goal() + ", " + prescriber.level().label() + ", " + length() + "; " + made.guideline() + ", "
                + made.repMaxModel() + ", " + made.periodisationModel() + " model.";
    }

    private String written(WrittenProgramme programme) {
        Provenance made = plan.provenance();
        return programme.name()
                + programme.source().map(source -> " (" + source + ")").orElse("")
                + ", " + length()
                + programme.trainingMax().map(max -> ", training max " + max).orElse("") + "; judged by "
                + made.guideline() + " for " + goal() + ", "
                + plan.programme().prescriber().level().label() + "; " + made.repMaxModel() + ".";
    }

    private String goal() {
        Goal goal = plan.programme().goal();
        return goal.equals(Goal.blended()) ? GoalKind.BLENDED.label() : goal.toString();
    }

    private String length() {
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (Microcycle week : plan.microcycles()) {
            fewest = Math.min(fewest, week.sessions().size());
            most = Math.max(most, week.sessions().size());
        }
        int count = plan.microcycles().size();
        String what = isWeekly(plan) ? "week" : "microcycle";
        String sessions = fewest == most ? Integer.toString(most) : fewest + " to " + most;
        return count + " " + what + (count == 1 ? "" : "s") + " of " + sessions + " session" + (most == 1 ? "" : "s");
    }

    /** Whether every microcycle has seven days, so that it may be called a week. */
    static boolean isWeekly(Plan plan) {
        return plan.microcycles().stream().allMatch(week -> week.layout().days() == WEEK);
    }

    private static String keyOfGenerated() {
        return "sets x reps @ load, RIR (reps in reserve) of the first to the last set. ~ is a starting estimate:"
                + " reps and RIR bind, and rounding hides small rises. No load: by effort, take what leaves that RIR.";
    }

    private static String keyOfWritten() {
        return "sets x reps @ load; 5+ is as many reps as possible, at least 5. RIR (reps in reserve) only where it is"
                + " stated, or stands in for a load: take what leaves it after those reps. Neither: the load is the"
                + " lifter's choice.";
    }

    /** A name within a sentence: "Back squat" becomes "back squat", "EZ-bar curl" stays. */
    static String lower(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
