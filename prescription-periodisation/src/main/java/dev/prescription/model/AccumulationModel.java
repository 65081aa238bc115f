package dev.prescription.model;

import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.List;

/**
 * A model that keeps the load of the slot while repetitions, sets, or one after the other rise.
 *
 * @param kind what rises
 * @param most the sets that may be added by the end of the mesocycle; 0 where none are
 */
record AccumulationModel(Kind kind, int most) implements PeriodisationModel {

    static final AccumulationModel REPS = new AccumulationModel(Kind.REPS, 0);

    private static final int MOST_SETS = 6;

    enum Kind {
        REPS("rep accumulation"),
        SETS("set accumulation"),
        VOLUME("volume driven");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    static AccumulationModel of(Kind kind, int sets) {
        return new AccumulationModel(kind, ModelNames.checked("added sets", sets, 1, MOST_SETS));
    }

    @Override
    public String name() {
        return most == 0 ? kind.label : kind.label + " " + most;
    }

    @Override
    public int addedSets(MesocyclePosition position) {
        return switch (kind) {
            case REPS -> 0;
            case SETS -> position.due(most);
            case VOLUME -> Thirds.of(position).first(most);
        };
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        return switch (kind) {
            case REPS -> {
                List<StraightSets> series = range.atLoad(roomiestLoad(range));
                yield series.get(position.due(series.size() - 1));
            }
            case SETS -> nearest(range, range.base().easiest());
            case VOLUME -> volume(Thirds.of(position), range);
        };
    }

    /** Sets at one load and one number of repetitions; then repetitions at that load; then load at no more repetitions. */
    private static StraightSets volume(Thirds thirds, SeriesRange range) {
        SeriesRange base = range.base();
        StraightSets start = nearest(range, base.atLoad(roomiestLoad(base)).get(0));
        List<StraightSets> further = range.atLoad(start.freshHalves()).stream()
                .filter(series -> series.reps() >= start.reps())
                .toList();
        StraightSets most = further.get(thirds.second(further.size() - 1));
        int steps = Math.max(0, most.freshHalves() - range.hardest().freshHalves());
        return nearest(range, most.freshHalves() - thirds.third(steps), most.reps());
    }

    /** The load at which repetitions can vary most, the lightest of several. */
    private static int roomiestLoad(SeriesRange range) {
        int roomiest = range.easiest().freshHalves();
        int most = range.atLoad(roomiest).size();
        for (int load = range.lightestLoad(); load >= range.heaviestLoad(); load--) {
            int size = range.atLoad(load).size();
            if (size > most || (size == most && load > roomiest)) {
                roomiest = load;
                most = size;
            }
        }
        return roomiest;
    }

    private static StraightSets nearest(SeriesRange range, StraightSets wished) {
        return nearest(range, wished.freshHalves(), wished.reps());
    }

    /** The series nearest in load, the heavier of two as near; of that load the one nearest in repetitions. */
    private static StraightSets nearest(SeriesRange range, int freshHalves, int reps) {
        List<StraightSets> series = range.atLoad(freshHalves);
        for (int away = 1; series.isEmpty(); away++) {
            series = range.atLoad(freshHalves - away);
            series = series.isEmpty() ? range.atLoad(freshHalves + away) : series;
        }
        int place = Math.max(0, Math.min(series.size() - 1, reps - series.get(0).reps()));
        return series.get(place);
    }

    @Override
    public String toString() {
        return name();
    }

    /** The changes from week to week, cut in three parts as even as they can be, the earlier ones longer. */
    private record Thirds(int done, int firstWeeks, int secondWeeks, int thirdWeeks) {

        static Thirds of(MesocyclePosition position) {
            int changes = position.weeks() - 1;
            int first = (changes + 2) / 3;
            int second = (changes + 1) / 3;
            return new Thirds(position.week() - 1, first, second, changes - first - second);
        }

        int first(int steps) {
            return part(steps, done, firstWeeks);
        }

        int second(int steps) {
            return part(steps, done - firstWeeks, secondWeeks);
        }

        int third(int steps) {
            return part(steps, done - firstWeeks - secondWeeks, thirdWeeks);
        }

        private static int part(int steps, int done, int weeks) {
            return MesocyclePosition.part(steps, Math.max(0, Math.min(weeks, done)), weeks);
        }
    }
}
