package dev.prescription.model;

import dev.prescription.quantity.Rir;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;

/**
 * One step takes a repetition or half a repetition in reserve; the steps of both kinds are interleaved and spread evenly
 * over the weeks, so the load of a fresh set can only rise.
 */
final class LinearModel implements PeriodisationModel {

    static final LinearModel INSTANCE = new LinearModel();

    private LinearModel() {}

    @Override
    public String name() {
        return "linear";
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        StraightSets first = range.easiest();
        StraightSets last = range.hardest();
        int repsToLose = first.reps() - last.reps();
        int halvesToLose = first.target().halves() - last.target().halves();
        int steps = repsToLose + halvesToLose;
        int due = position.due(steps);
        int repsLost = steps == 0 ? 0 : (2 * due * repsToLose + steps) / (2 * steps);
        int reps = first.reps() - repsLost;
        int halves = first.target().halves() - (due - repsLost);
        return StraightSets.of(first.sets(), reps, Rir.ofHalves(halves), first.fade());
    }

    @Override
    public String toString() {
        return name();
    }
}
