package dev.prescription.examples.sheet;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.Remark;
import dev.prescription.message.Counted;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.LoadDerivation;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.WeekKind;
import dev.prescription.split.Shortfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A whole plan on one page: who it is for, what it was made with, every session of every week, what to know. */
public final class PlanSheet {
    private static final int COLUMN = 46;
    private static final String INDENT = "     ";

    private final Plan plan;
    private final boolean isWritten;
    private final List<String> lines = new ArrayList<>();

    private PlanSheet(Plan plan) {
        this.plan = plan;
        this.isWritten = PlanHead.written(plan).isPresent();
    }

    /**
     * Writes the page.
     *
     * @param plan the plan
     * @return lines of at most 100 columns, first why no week fits where none does; each week begins with a line such as {@code Week 1  training, 59 hard sets}
     */
    public static List<String> of(Plan plan) {
        PlanSheet sheet = new PlanSheet(Objects.requireNonNull(plan, "plan"));
        sheet.infeasible();
        sheet.lines.addAll(new PlanHead(plan).lines());
        for (Microcycle week : plan.microcycles()) {
            sheet.week(week);
        }
        sheet.warmUp();
        sheet.remarks();
        return sheet.lines;
    }

    /** Before anything else: that what follows is less than a week, and why. */
    private void infeasible() {
        plan.programme().infeasible().ifPresent(why -> {
            add("Warning: ", why + ". What follows is what fits all the same.");
            lines.add("");
        });
    }

    private void week(Microcycle week) {
        String name = PlanHead.isWeekly(plan)
                ? "Week " + week.number()
                : "Microcycle " + week.number() + " ("
                        + Counted.of(week.layout().days(), "day") + ")";
        String kind = week.kind() == WeekKind.DELOAD && !isWritten
                ? deload(week)
                : week.kind().toString();
        lines.add(name + "  " + kind + ", " + HardSets.of(week) + " hard sets");
        int number = 1;
        for (Session session : week.sessions()) {
            session(number++, session);
        }
    }

    private String deload(Microcycle week) {
        Prescriber prescriber = plan.programme().prescriber();
        Reason sets = week.layout().sessions().get(0).slots().get(0).why(Parameter.SETS);
        if (sets.parameter() == Parameter.TAPER_SETS) {
            return "light week before the test (sets x " + sets.value() + ", all else kept)";
        }
        return "deload (sets x " + prescriber.why(Parameter.DELOAD_SETS).value() + ", load kept, reps "
                + prescriber.why(Parameter.DELOAD_REPS).value() + ")";
    }

    private void session(int number, Session session) {
        List<String> main = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (PlannedExercise exercise : session.exercises()) {
            if (exercise.role() == ExerciseRole.MAIN_LIFT) {
                main.add(SeriesText.of(exercise));
            } else {
                others.add(SeriesText.brief(exercise));
            }
        }
        String first = "  " + number + "  "
                + session.layout().name().map(name -> name + ": ").orElse("");
        if (!main.isEmpty()) {
            columns(first, main);
            first = INDENT;
        }
        if (!others.isEmpty()) {
            lines.addAll(Paragraph.wrap(first, INDENT, String.join("; ", others)));
        }
    }

    /** Main lifts in columns beside each other, as many as the page is wide. */
    private void columns(String first, List<String> cells) {
        StringBuilder line = new StringBuilder(first);
        boolean isEmpty = true;
        for (String cell : cells) {
            if (!isEmpty && line.length() + cell.length() > Paragraph.WIDTH) {
                columns(line);
                line = new StringBuilder(INDENT);
            }
            line.append(String.format(Locale.ROOT, "%-" + COLUMN + "s", cell + "  "));
            isEmpty = false;
        }
        columns(line);
    }

    private void columns(StringBuilder line) {
        lines.addAll(Paragraph.wrap("", INDENT + "  ", line.toString().stripTrailing()));
    }

    /** The steps to the first work set of the first main lift that has a load. */
    private void warmUp() {
        lines.add("");
        for (PlannedExercise lift : PlanHead.mainLifts(plan)) {
            List<SeriesSets> all = SeriesSets.of(lift);
            if (!all.isEmpty() && all.get(0).series().derivation().isPresent()) {
                SeriesSets first = all.get(0);
                first.series()
                        .derivation()
                        .filter(derivation -> first.series().kind().isWork())
                        .flatMap(LoadDerivation::warmUp)
                        .ifPresent(steps -> add(
                                "Warm-up: ",
                                PlanHead.lower(lift.exercise().name()) + ", week 1: " + steps + ", then "
                                        + SeriesText.setsAndLoad(first) + "."));
                return;
            }
        }
    }

    private void remarks() {
        int byEffort = 0;
        boolean isAbove = false;
        for (Remark remark : plan.remarks()) {
            isAbove |= remark.kind() == Remark.Kind.ABOVE_A_CEILING;
            if (remark.kind() == Remark.Kind.NO_MAXIMUM) {
                byEffort++;
            } else {
                add("Note:    ", remark + ".");
            }
        }
        if (byEffort > 0) {
            add(
                    "Effort:  ",
                    byEffort + (byEffort == 1 ? " exercise has" : " exercises have")
                            + " no known maximum, and so no load.");
        }
        if (isWritten) {
            if (!isAbove) {
                add("Ceiling: ", "no number of sets is above a ceiling of the guideline.");
            }
            return;
        }
        if (plan.shortfalls().isEmpty()) {
            add("Targets: ", "every weekly target of the guideline is met.");
        }
        for (Shortfall shortfall : plan.shortfalls()) {
            add("Missing: ", shortfall + ".");
        }
    }

    private void add(String label, String text) {
        lines.addAll(Paragraph.labelled(label, text));
    }
}
