package dev.prescription.model;

import dev.prescription.goal.GoalKind;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.List;

/**
 * A model that changes the zone from exposure to exposure or from week to week, each zone going its own linear way.
 *
 * @param daily whether the exposures of one week differ
 */
record UndulatingModel(boolean daily) implements PeriodisationModel {

    static final UndulatingModel DAILY = new UndulatingModel(true);
    static final UndulatingModel WEEKLY = new UndulatingModel(false);

    @Override
    public String name() {
        return daily ? "daily undulating" : "weekly undulating";
    }

    @Override
    public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
        List<GoalKind> zones = palette.weekly();
        int exposures = daily ? position.exposures() : 1;
        int[] visits = new int[zones.size()];
        int[] thisWeek = visits;
        for (int week = 1; week <= position.week(); week++) {
            thisWeek = week(zones, palette, visits, (week - 1) * exposures, exposures);
            for (int zone = 0; zone < visits.length; zone++) {
                visits[zone] += thisWeek[zone];
            }
        }
        return zones.get(ordered(thisWeek, daily ? position.exposure() : 1));
    }

    /** Gives every exposure of a week to the zone that is most behind its share, each zone once before any twice. */
    private static int[] week(List<GoalKind> zones, ZonePalette palette, int[] visits, int before, int exposures) {
        int[] given = new int[visits.length];
        for (int exposure = 1; exposure <= exposures; exposure++) {
            int chosen = -1;
            int furthest = 0;
            for (int zone = 0; zone < visits.length; zone++) {
                int due = palette.share(zones.get(zone)) * (before + exposures);
                int behind = due - ZonePalette.WHOLE * (visits[zone] + given[zone]);
                boolean mayRepeat = exposure > visits.length || given[zone] == 0;
                if (mayRepeat && (chosen < 0 || behind > furthest)) {
                    chosen = zone;
                    furthest = behind;
                }
            }
            given[chosen]++;
        }
        return given;
    }

    /** Every zone of the week once, the lightest first, then those that come again. */
    private static int ordered(int[] thisWeek, int exposure) {
        int[] left = thisWeek.clone();
        int zone = -1;
        for (int count = 0; count < exposure; count++) {
            do {
                zone = (zone + 1) % left.length;
            } while (left[zone] == 0);
            left[zone]--;
        }
        return zone;
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        return range.step(position.due(range.steps()));
    }

    @Override
    public String toString() {
        return name();
    }
}
