package dev.prescription.model;

import dev.prescription.goal.GoalKind;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;

/** A model that is right but for what a test overrides. */
class Twin implements PeriodisationModel {

    private final PeriodisationModel right;

    Twin(PeriodisationModel right) {
        this.right = right;
    }

    @Override
    public String name() {
        return "wrong twin of " + right.name();
    }

    @Override
    public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
        return right.zone(position, palette);
    }

    @Override
    public int addedSets(MesocyclePosition position) {
        return right.addedSets(position);
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        return right.at(position, range);
    }

    @Override
    public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
        return right.at(position, palette, range);
    }
}
