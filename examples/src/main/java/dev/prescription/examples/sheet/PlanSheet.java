package dev.prescription.examples.sheet;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.Remark;
import dev.prescription.loading.WarmUpRamp;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Provenance;
import dev.prescription.periodisation.Session;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.split.Shortfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A whole plan on one page: who it is for, what it was made with, every session of every week, what to know. */
public final class PlanSheet {
    private static final int COLUMN = 46;

    private final Plan plan;
    private final List<String> lines = new ArrayList<>();

    private PlanSheet(Plan plan) {
        this.plan = plan;
    }

    /**
     * Writes the page.
     *
     * @param plan the plan
     * @return lines of at most 100 columns; each week begins with a line such as {@code Week 1  training, 59 hard sets}
     */
    public static List<String> of(Plan plan) {
        PlanSheet sheet = new PlanSheet(Objects.requireNonNull(plan, "plan"));
        sheet.head();
        for (Microcycle week : plan.microcycles()) {
            sheet.week(week);
        }
        sheet.warmUp();
        sheet.remarks();
        return sheet.lines;
    }

    private void head() {
        List<String> maxima = new ArrayList<>();
        for (PlannedExercise exercise : mainLifts()) {
            plan.athlete()
                    .oneRepMax(exercise.exercise().id())
                    .map(OneRepMax::load)
                    .ifPresent(load -> maxima.add(lower(exercise.exercise().name()) + " " + load));
        }
        add("Athlete: ", "1RM " + String.join(", ", maxima) + "; raw, tested.");
        Prescriber prescriber = plan.programme().prescriber();
        Provenance made = plan.provenance();
        add(
                "Plan:    ",
                plan.programme().goal().kind().name().toLowerCase(Locale.ROOT) + ", "
                        + prescriber.level().label() + ", " + plan.microcycles().size() + " weeks of "
                        + plan.microcycles().get(0).sessions().size() + " sessions; " + made.guideline() + ", "
                        + made.repMaxModel() + ", " + made.periodisationModel() + " model.");
        add(
                "To read: ",
                "sets x reps @ load, RIR (reps in reserve) of the first to the last set. ~ is a starting estimate:"
                        + " reps and RIR bind, and rounding hides small rises. No load: by effort, take what leaves"
                        + " that RIR.");
        lines.add("");
    }

    private List<PlannedExercise> mainLifts() {
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

    private void week(Microcycle week) {
        String kind = week.kind() == WeekKind.DELOAD ? deload() : week.kind().toString();
        lines.add("Week " + week.number() + "  " + kind + ", " + HardSets.of(week) + " hard sets");
        int number = 1;
        for (Session session : week.sessions()) {
            session(number++, session);
        }
    }

    private String deload() {
        Prescriber prescriber = plan.programme().prescriber();
        return "deload (sets x " + prescriber.why(Parameter.DELOAD_SETS).value() + ", load kept, reps "
                + prescriber.why(Parameter.DELOAD_REPS).value() + ")";
    }

    private void session(int number, Session session) {
        StringBuilder main = new StringBuilder("  " + number + "  ");
        List<String> others = new ArrayList<>();
        for (PlannedExercise exercise : session.exercises()) {
            if (exercise.role() == ExerciseRole.MAIN_LIFT) {
                main.append(String.format(Locale.ROOT, "%-" + COLUMN + "s", SeriesText.of(exercise)));
            } else {
                others.add(SeriesText.brief(exercise));
            }
        }
        lines.add(main.toString().stripTrailing());
        if (!others.isEmpty()) {
            lines.addAll(Paragraph.wrap("     ", "     ", String.join("; ", others)));
        }
    }

    private void warmUp() {
        lines.add("");
        PlannedExercise first = mainLifts().get(0);
        first.derivation()
                .flatMap(derivation -> derivation.warmUp())
                .map(WarmUpRamp::toString)
                .ifPresent(steps -> add(
                        "Warm-up: ",
                        lower(first.exercise().name()) + ", week 1: " + steps + ", then "
                                + SeriesText.setsAndReps(first) + " "
                                + SeriesText.load(first).orElseThrow() + "."));
    }

    private void remarks() {
        int byEffort = 0;
        for (Remark remark : plan.remarks()) {
            if (remark.kind() == Remark.Kind.NO_MAXIMUM) {
                byEffort++;
            } else {
                add("Note:    ", remark + ".");
            }
        }
        if (byEffort > 0) {
            add("Effort:  ", byEffort + " exercises have no known maximum, and so no load.");
        }
        if (plan.shortfalls().isEmpty()) {
            add("Targets: ", "every weekly target of the guideline is met.");
        }
        for (Shortfall shortfall : plan.shortfalls()) {
            add("Missing: ", shortfall + ".");
        }
    }

    private void add(String label, String text) {
        lines.addAll(Paragraph.wrap(label, " ".repeat(label.length()), text));
    }

    /** A name within a sentence: "Back squat" becomes "back squat", "EZ-bar curl" stays. */
    private static String lower(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
