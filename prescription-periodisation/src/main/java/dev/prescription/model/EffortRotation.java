package dev.prescription.model;

import dev.prescription.goal.GoalKind;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;

/**
 * Max effort and dynamic effort in turn: every other exposure at the hard end of the heaviest zone, those between in
 * the easy half of the goal's own zone, in waves.
 *
 * @param length the weeks of one wave of dynamic effort
 */
record EffortRotation(int length) implements PeriodisationModel {

    static EffortRotation of(int weeks) {
        return new EffortRotation(ModelNames.checked("weeks of a wave", weeks, 2, 13));
    }

    @Override
    public String name() {
        return "max effort and dynamic effort " + length;
    }

    @Override
    public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
        return isMaxEffort(position) ? palette.heaviest() : palette.own();
    }

    /** The first of a week's exposures and every other after it; of a single exposure, every other week. */
    static boolean isMaxEffort(MesocyclePosition position) {
        int turn = position.exposures() == 1 ? position.week() : position.exposure();
        return turn % 2 == 1;
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        if (isMaxEffort(position)) {
            return range.hardest();
        }
        int wave = position.exposures() == 1 ? position.week() / 2 - 1 : position.week() - 1;
        return range.step(MesocyclePosition.part(range.steps() / 2, wave % length, length - 1));
    }

    @Override
    public String toString() {
        return name();
    }
}
