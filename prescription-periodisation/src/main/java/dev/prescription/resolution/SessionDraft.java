package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.progression.SetTarget;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One session whose loads are known already: slots as another plan has them, with the very numbers, or with sets stated anew.
 * Nothing is worked out again, so that no load can become another.
 */
public final class SessionDraft {

    private final Athlete athlete;
    private final RepMaxModel model;
    private final Restrictions restrictions;
    private final List<SlotLayout> slots = new ArrayList<>();
    private final List<Exercise> exercises = new ArrayList<>();
    private final List<LoadCell> cells = new ArrayList<>();
    private final List<Integer> packed = new ArrayList<>();

    /**
     * Begins a session without slots.
     *
     * @param athlete whose loads they are
     * @param model the programme's rep-max model
     * @param restrictions what every plan of the programme keeps to
     */
    public SessionDraft(Athlete athlete, RepMaxModel model, Restrictions restrictions) {
        this.athlete = athlete;
        this.model = model;
        this.restrictions = restrictions;
    }

    /**
     * Adds a slot: as it is, or with other sets; exercise, rest, zone and reasons are kept.
     *
     * @param from the loads it is taken from
     * @param slot its place there
     * @param sets its sets, with loads that can be loaded; none where it is to stay as it is
     */
    public void add(AthleteLoads from, int slot, List<SetTarget> sets) {
        if (sets.isEmpty()) {
            keep(from, slot);
        } else {
            state(from, slot, sets);
        }
    }

    private void keep(AthleteLoads from, int slot) {
        SlotLayout layout = from.table().slot(slot);
        Map<Integer, Integer> places = new HashMap<>();
        List<SeriesLayout> series = new ArrayList<>();
        for (SeriesLayout one : layout.series()) {
            int cell = places.computeIfAbsent(one.cell(), before -> keepCell(from, before));
            series.add(one.withCell(cell));
        }
        slots.add(layout.withSeries(series, layout.topPlace(), layout.origin()));
    }

    private int keepCell(AthleteLoads from, int cell) {
        LoadCell before = from.layout().cells().get(cell);
        return addCell(before.at(exercise(before.exercise())), from.packed(cell));
    }

    private void state(AthleteLoads from, int slot, List<SetTarget> sets) {
        SlotLayout layout = from.table().slot(slot);
        int exercise = exercise(layout.exercise());
        StatedSeries stated = new StatedSeries(
                layout, exercise, sets, athlete.loadRounding(SystemLoad.implementOf(layout.exercise())));
        List<SeriesLayout> series = new ArrayList<>();
        for (int run = 0; run < stated.size(); run++) {
            series.add(stated.series(run, addCell(stated.cell(run), stated.packed(run))));
        }
        slots.add(layout.withSeries(series, stated.top(), stated.origin()));
    }

    private int exercise(Exercise exercise) {
        int known = exercises.indexOf(exercise);
        if (known >= 0) {
            return known;
        }
        exercises.add(exercise);
        return exercises.size() - 1;
    }

    private int addCell(LoadCell cell, int load) {
        cells.add(cell);
        packed.add(load);
        return cells.size() - 1;
    }

    /**
     * Returns the session with the slots that were added.
     *
     * @param microcycle the microcycle it stands in
     * @param session the session whose name and day it keeps
     * @return its loads, in a layout of this session alone
     */
    public AthleteLoads build(MicrocycleLayout microcycle, SessionLayout session) {
        SessionLayout drawn = new SessionLayout(session.ref(), session.name(), slots, session.day());
        MicrocycleLayout alone =
                new MicrocycleLayout(microcycle.number(), microcycle.week(), microcycle.days(), List.of(drawn));
        ProgrammeLayout layout = new ProgrammeLayout(List.of(alone), exercises, cells, List.of(), List.of());
        int[] loads = packed.stream().mapToInt(Integer::intValue).toArray();
        return new LoadResolver(layout, model, restrictions).loadsOf(athlete, loads);
    }
}
