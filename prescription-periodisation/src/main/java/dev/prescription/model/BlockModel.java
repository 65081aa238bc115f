package dev.prescription.model;

import dev.prescription.goal.GoalKind;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model of two stretches of weeks in two zones; the heavier stretch of the three phases is halved.
 *
 * @param first the zone of the first stretch; null for the palette's lightest
 * @param second the zone of the second stretch; null for the palette's heaviest
 */
record BlockModel(@Nullable GoalKind first, @Nullable GoalKind second) implements PeriodisationModel {

    static final BlockModel PHASES = new BlockModel(null, null);

    static BlockModel of(GoalKind first, GoalKind second) {
        checkGoal(Objects.requireNonNull(first, "first"));
        checkGoal(Objects.requireNonNull(second, "second"));
        if (first == second) {
            throw InvalidValueException.of("zones of a block model", "must be two", first, "repeated");
        }
        return new BlockModel(first, second);
    }

    private static void checkGoal(GoalKind zone) {
        if (!zone.isGoal()) {
            throw InvalidValueException.of("zone of a block model", "must be the kind of a goal", zone, "not-a-goal");
        }
    }

    @Override
    public String name() {
        return first == null || second == null ? "block" : "block " + first.label() + ", " + second.label();
    }

    @Override
    public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
        boolean opening = position.week() <= firstWeeks(position.weeks(), palette);
        return opening
                ? first == null ? palette.lightest() : palette.nearest(first)
                : second == null ? palette.heaviest() : palette.nearest(second);
    }

    @Override
    public Optional<Phase> phase(MesocyclePosition position, ZonePalette palette) {
        if (first != null) {
            return Optional.empty();
        }
        int before = firstWeeks(position.weeks(), palette);
        int intensified = (position.weeks() - before + 1) / 2;
        return Optional.of(
                position.week() <= before
                        ? Phase.ACCUMULATION
                        : position.week() <= before + intensified ? Phase.INTENSIFICATION : Phase.REALISATION);
    }

    /** The weeks of the first stretch. */
    private int firstWeeks(int weeks, ZonePalette palette) {
        boolean lightFirst = first == null || second == null || first.compareTo(second) > 0;
        int heavier = palette.heavierWeeks(weeks);
        return lightFirst ? weeks - heavier : heavier;
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        return within(position, (position.weeks() + 1) / 2, range);
    }

    @Override
    public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
        return within(position, firstWeeks(position.weeks(), palette), range);
    }

    private static StraightSets within(MesocyclePosition position, int before, SeriesRange range) {
        MesocyclePosition stretch = position.week() <= before
                ? position.within(0, before)
                : position.within(before, position.weeks() - before);
        return range.step(stretch.due(range.steps()));
    }

    @Override
    public String toString() {
        return name();
    }
}
