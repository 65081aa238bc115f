package dev.prescription.model;

import dev.prescription.quantity.Rir;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;

/** Repetitions and reserve fall together in even steps, so the load of a fresh set can only rise. */
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
        int reps = first.reps() - position.due(first.reps() - last.reps());
        int halves = first.target().halves()
                - position.due(first.target().halves() - last.target().halves());
        return StraightSets.of(first.sets(), reps, Rir.ofHalves(halves), first.fade());
    }

    @Override
    public String toString() {
        return name();
    }
}
