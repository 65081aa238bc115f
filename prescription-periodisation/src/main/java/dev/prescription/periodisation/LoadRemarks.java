package dev.prescription.periodisation;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.Remark;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.resolution.PackedLoad;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The remarks of one athlete's loads: for each exercise, each kind once. */
final class LoadRemarks {

    private LoadRemarks() {}

    static List<Remark> of(Plan plan) {
        List<Remark> remarks = new ArrayList<>();
        List<Exercise> exercises = plan.programme().layout().exercises();
        for (int index = 0; index < exercises.size(); index++) {
            addRemarks(plan, index, exercises.get(index), remarks);
        }
        return remarks;
    }

    private static void addRemarks(Plan plan, int index, Exercise exercise, List<Remark> remarks) {
        Set<LoadOutcome> seen = EnumSet.noneOf(LoadOutcome.class);
        List<LoadCell> cells = plan.programme().layout().cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).exerciseIndex() == index) {
                seen.add(PackedLoad.outcome(plan.packed(cell)));
            }
        }
        plan.athlete().oneRepMax(exercise.id()).ifPresent(max -> addRemarks(plan, exercise, max, remarks));
        for (LoadOutcome outcome : seen) {
            kindOf(outcome)
                    .ifPresent(
                            kind -> remarks.add(new Remark(kind, exercise.id().slug(), sentence(outcome, exercise))));
        }
    }

    /** What is said of a maximum that is used nevertheless. */
    private static void addRemarks(Plan plan, Exercise exercise, OneRepMax max, List<Remark> remarks) {
        String subject = exercise.id().slug();
        if (max.gear() == Gear.WRAPS) {
            remarks.add(new Remark(
                    Remark.Kind.WRAPPED_MAXIMUM,
                    subject,
                    "the maximum was lifted in knee wraps; raw sets may feel heavier than prescribed"));
        }
        if (plan.athlete().isStale(exercise.id()) && !max.gear().isSupportive()) {
            remarks.add(new Remark(
                    Remark.Kind.STALE_MAXIMUM,
                    subject,
                    "the maximum of " + max.date().orElseThrow() + " is more than a year old (C-STALE-01); it is used,"
                            + " and a new one would be better"));
        }
    }

    private static Optional<Remark.Kind> kindOf(LoadOutcome outcome) {
        return Optional.ofNullable(
                switch (outcome) {
                    case ROUNDED, ROUNDED_TO_THE_OTHER_SIDE, EFFORT_GOVERNS -> null;
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
        return outcome.isLoaded() ? outcome.toString() : outcome + ": by effort";
    }
}
