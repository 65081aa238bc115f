package dev.prescription.periodisation;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.TestedShare;
import dev.prescription.calendar.Calendar;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.resolution.PackedLoad;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.RestrictedVolume;
import dev.prescription.technique.HardSetCount;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a plan: its remarks, those of one athlete's loads for each exercise, each kind once; and its shortfalls,
 * those of the programme and those that the athlete's own restrictions make.
 */
final class LoadRemarks {

    private LoadRemarks() {}

    /** What a coach should know of a plan: of its programme, its loads, and the sessions that were replaced. */
    static List<Remark> of(Plan plan) {
        RepMaxModel model = plan.programme().repMaxModel();
        Set<Remark> remarks = new LinkedHashSet<>(plan.programme().remarks());
        remarks.addAll(of(plan.loads(), model));
        for (Session session : plan.replacedSessions()) {
            remarks.addAll(session.loads().layout().remarks());
            remarks.addAll(of(session.loads(), model));
            remarks.addAll(
                    plan.microcycles().get(session.ref().microcycle() - 1).ceilings());
        }
        return List.copyOf(remarks);
    }

    /** What the programme does not give, and what the athlete's own restrictions take from the least training week. */
    static List<Shortfall> shortfalls(Plan plan) {
        List<Shortfall> stated = plan.programme().shortfalls();
        Optional<WeekTerms> terms = plan.programme().terms();
        if (terms.isEmpty() || plan.athlete().restrictions().isEmpty()) {
            return stated;
        }
        Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
        Set<ExerciseId> lifts = new LinkedHashSet<>();
        plan.microcycles().stream()
                .filter(week -> week.kind() == WeekKind.TRAINING)
                .flatMap(week -> week.sessions().stream())
                .flatMap(session -> session.exercises().stream())
                .filter(LoadRemarks::isTaken)
                .forEach(exercise -> {
                    muscles.addAll(exercise.exercise().muscles());
                    if (exercise.role() == ExerciseRole.MAIN_LIFT) {
                        lifts.add(exercise.exercise().id());
                    }
                });
        RestrictedVolume volume = new RestrictedVolume(
                plan.summary(), plan.programme().prescriber().weekly(), stated);
        lifts.forEach(volume::judge);
        muscles.stream()
                .filter(muscle -> !muscle.isOptional()
                        || terms.get().context().emphasised().contains(muscle))
                .forEach(volume::judge);
        return volume.shortfalls();
    }

    /** Whether a restriction withholds sets, or makes those too easy that the programme means to be hard. */
    private static boolean isTaken(PlannedExercise planned) {
        List<PlannedSet> sets = planned.sets();
        return planned.restriction().isPresent()
                && (sets.size() < planned.slot().sets()
                        || sets.get(sets.size() - 1)
                                .rir()
                                .filter(left -> !HardSetCount.isHard(left))
                                .isPresent());
    }

    /** The dates with what they bring too close, as the sessions now are. */
    static Calendar onDates(Plan plan, Calendar dates) {
        List<MicrocycleLayout> now =
                plan.microcycles().stream().map(Microcycle::trained).toList();
        return dates.withHardDays(now, plan.programme().prescriber().weekly());
    }

    private static List<Remark> of(AthleteLoads loads, RepMaxModel model) {
        List<Remark> remarks = new ArrayList<>();
        List<Exercise> exercises = loads.layout().exercises();
        for (int index = 0; index < exercises.size(); index++) {
            addRemarks(loads, model, index, exercises.get(index), remarks);
        }
        return remarks;
    }

    private static void addRemarks(
            AthleteLoads loads, RepMaxModel model, int index, Exercise exercise, List<Remark> remarks) {
        Set<LoadOutcome> seen = EnumSet.noneOf(LoadOutcome.class);
        Set<Remark> restricted = new LinkedHashSet<>();
        TestedShare share = TestedShare.whole();
        List<LoadCell> cells = loads.layout().cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).exerciseIndex() == index) {
                LoadOutcome outcome = PackedLoad.outcome(loads.packed(cell));
                seen.add(outcome);
                loads.restriction(cell)
                        .ifPresent(restriction -> restricted.add(remark(model, exercise, outcome, restriction)));
                boolean isLowered =
                        outcome.isLoaded() && !cells.get(cell).testedShare().isWhole();
                share = isLowered ? cells.get(cell).testedShare() : share;
            }
        }
        OneRepMax max = loads.athlete().oneRepMax(exercise.id()).orElse(null);
        if (max != null) {
            addRemarks(loads.athlete(), exercise, max, share, remarks);
        }
        for (LoadOutcome outcome : seen) {
            kindOf(outcome)
                    .ifPresent(
                            kind -> remarks.add(new Remark(kind, exercise.id().slug(), sentence(outcome, exercise))));
        }
        remarks.addAll(restricted);
    }

    private static Remark remark(RepMaxModel model, Exercise exercise, LoadOutcome outcome, Restriction restriction) {
        String subject = exercise.id().slug();
        if (outcome == LoadOutcome.CAPPED) {
            String text = "restriction " + restriction + "; the load is lowered, the repetitions kept (C-RESTRICT-01)";
            return new Remark(Remark.Kind.LOAD_LOWERED, subject, text);
        }
        if (outcome != LoadOutcome.WITHHELD) {
            String text = "restriction " + restriction
                    + "; its sets are given by effort and leave what it asks for (C-RESTRICT-01)";
            return new Remark(Remark.Kind.RESTRICTED_EFFORT, subject, text);
        }
        boolean isKnown = restriction
                .cap()
                .filter(cap -> cap.compareTo(model.lowestIntensity()) >= 0)
                .isPresent();
        String why =
                isKnown ? ", which the body alone breaks" : ", for which the " + model.name() + " names no reserve";
        why = restriction.kind() == Restriction.Kind.EXCLUDE ? "" : why;
        return new Remark(Remark.Kind.WITHHELD, subject, "withheld: restriction " + restriction + why);
    }

    /** What is said of a maximum that is used nevertheless. */
    private static void addRemarks(
            Athlete athlete, Exercise exercise, OneRepMax max, TestedShare share, List<Remark> remarks) {
        String subject = exercise.id().slug();
        if (max.gear() == Gear.WRAPS) {
            remarks.add(new Remark(
                    Remark.Kind.WRAPPED_MAXIMUM,
                    subject,
                    "the maximum was lifted in knee wraps; raw sets may feel heavier than prescribed"));
        }
        if (athlete.isStale(exercise.id()) && !max.gear().isSupportive()) {
            remarks.add(new Remark(
                    Remark.Kind.STALE_MAXIMUM,
                    subject,
                    "the maximum of " + max.date().orElseThrow() + " is more than a year old (C-STALE-01); it is used,"
                            + " and a new one would be better"));
        }
        if (share.lowers(max)) {
            remarks.add(
                    new Remark(Remark.Kind.FIRST_MESOCYCLE_SHARE, subject, "used in the first mesocycle: " + share));
        }
    }

    private static Optional<Remark.Kind> kindOf(LoadOutcome outcome) {
        return Optional.ofNullable(
                switch (outcome) {
                    case ROUNDED, ROUNDED_TO_THE_OTHER_SIDE, CAPPED, EFFORT_GOVERNS, WITHHELD -> null;
                    case REPS_DERIVED_ANEW -> Remark.Kind.REPS_DERIVED_ANEW;
                    case NO_MAXIMUM -> Remark.Kind.NO_MAXIMUM;
                    case GEARED_MAXIMUM -> Remark.Kind.GEARED_MAXIMUM;
                    case BODY_MASS_UNKNOWN -> Remark.Kind.BODY_MASS_UNKNOWN;
                    case LIGHTER_THAN_THE_BODY -> Remark.Kind.LIGHTER_THAN_THE_BODY;
                    case NOT_LOADABLE -> Remark.Kind.NOT_LOADABLE;
                });
    }

    private static String sentence(LoadOutcome outcome, Exercise exercise) {
        if (outcome == LoadOutcome.NOT_LOADABLE) {
            String instead = exercise.equipment() == Equipment.BARBELL ? "dumbbells or a lighter bar" : "finer steps";
            return outcome + ": by effort; " + instead + " would do";
        }
        if (outcome == LoadOutcome.NO_MAXIMUM) {
            return outcome + ": by effort; a calibration would give an estimate (C-CAL-01)";
        }
        return outcome.isLoaded() ? outcome.toString() : outcome + ": by effort";
    }
}
