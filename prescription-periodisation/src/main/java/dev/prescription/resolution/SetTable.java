package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SeriesLayout.PackedSet;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.RestBand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of a layout in the order they are done, in flat arrays, so that a walk over a plan reads forward through memory and
 * does not follow one small object to the next.
 *
 * <p>Sessions, slots, series and sets are numbered through the layout, each from 0. The parts of a whole lie side by side: the
 * slots of session 5 are those from {@code firstSlot(5)} to before {@code firstSlot(6)}. A slot's sets begin at {@code
 * firstSet(5)}, and each tells whether another follows.
 */
public final class SetTable {

    private static final int PLACE_BITS = 24;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    private final SessionLayout[] sessions;
    private final SlotLayout[] slots;
    private final SeriesLayout[] series;
    private final Equipment[] equipment;

    /** Where the slot's sets begin, and above {@link #PLACE_BITS} bits the place of its implement in the equipment. */
    private final int[] slotStarts;

    private final RestBand[] restOfSlot;
    private final long[] sets;
    private final int[] firstSession;
    private final int[] firstSlot;
    private final int[] firstSeries;
    private final int[] firstSetOfSeries;

    SetTable(ProgrammeLayout layout) {
        List<SessionLayout> allSessions = new ArrayList<>();
        List<SlotLayout> allSlots = new ArrayList<>();
        List<SeriesLayout> allSeries = new ArrayList<>();
        for (MicrocycleLayout microcycle : layout.microcycles()) {
            allSessions.addAll(microcycle.sessions());
        }
        allSessions.forEach(session -> allSlots.addAll(session.slots()));
        allSlots.forEach(slot -> allSeries.addAll(slot.series()));
        this.sessions = allSessions.toArray(SessionLayout[]::new);
        this.slots = allSlots.toArray(SlotLayout[]::new);
        this.series = allSeries.toArray(SeriesLayout[]::new);
        this.firstSession = new int[layout.microcycles().size() + 1];
        this.firstSlot = new int[sessions.length + 1];
        this.firstSeries = new int[slots.length + 1];
        this.firstSetOfSeries = new int[series.length + 1];
        countParts(layout.microcycles());
        this.sets = new long[firstSetOfSeries[series.length]];
        this.equipment = layout.exercises().stream()
                .map(SystemLoad::implementOf)
                .distinct()
                .toArray(Equipment[]::new);
        this.slotStarts = new int[slots.length];
        this.restOfSlot = new RestBand[slots.length];
        fillSlots();
        fillSets();
    }

    private void countParts(List<MicrocycleLayout> microcycles) {
        for (int place = 0; place < microcycles.size(); place++) {
            firstSession[place + 1] =
                    firstSession[place] + microcycles.get(place).sessions().size();
        }
        for (int place = 0; place < sessions.length; place++) {
            firstSlot[place + 1] = firstSlot[place] + sessions[place].slots().size();
        }
        for (int place = 0; place < slots.length; place++) {
            firstSeries[place + 1] = firstSeries[place] + slots[place].series().size();
        }
        for (int place = 0; place < series.length; place++) {
            firstSetOfSeries[place + 1] =
                    firstSetOfSeries[place] + series[place].sets().sets();
        }
    }

    /** Equal rests become one, so that a walk reads few of them. */
    private void fillSlots() {
        Map<RestBand, RestBand> rests = new HashMap<>();
        for (int slot = 0; slot < slots.length; slot++) {
            RestBand rest = slots[slot].rest();
            restOfSlot[slot] = rests.computeIfAbsent(rest, first -> first);
            slotStarts[slot] = implementOf(slots[slot].exercise()) << PLACE_BITS | firstSetOfSeries[firstSeries[slot]];
        }
    }

    private void fillSets() {
        for (int place = 0; place < series.length; place++) {
            for (int set = firstSetOfSeries[place]; set < firstSetOfSeries[place + 1]; set++) {
                sets[set] = PackedSet.of(series[place], set - firstSetOfSeries[place] + 1);
            }
        }
        for (int slot = 0; slot < slots.length; slot++) {
            int last = firstSeries[slot + 1] - 1;
            int end = firstSetOfSeries[last + 1];
            for (int set = firstSetOfSeries[last]; set < end; set++) {
                sets[set] = PackedSet.ofLastSeries(sets[set], set + 1 == end);
            }
        }
    }

    /**
     * Returns how many sessions there are.
     *
     * @return the sessions of all microcycles
     */
    public int sessions() {
        return sessions.length;
    }

    /**
     * Returns a session.
     *
     * @param session its place
     * @return its structure
     */
    public SessionLayout session(int session) {
        return sessions[session];
    }

    /**
     * Returns where a session is.
     *
     * @param ref its name
     * @return its place; -1 where there is none of that name
     */
    public int placeOf(SessionRef ref) {
        int microcycle = ref.microcycle() - 1;
        if (microcycle < 0 || microcycle >= firstSession.length - 1 || ref.session() < 1) {
            return -1;
        }
        int place = firstSession[microcycle] + ref.session() - 1;
        return place < firstSession[microcycle + 1] ? place : -1;
    }

    /**
     * Returns a slot.
     *
     * @param slot its place
     * @return its structure
     */
    public SlotLayout slot(int slot) {
        return slots[slot];
    }

    /**
     * Returns a series.
     *
     * @param place its place
     * @return its structure
     */
    public SeriesLayout series(int place) {
        return series[place];
    }

    /**
     * Returns the rest between the sets of a slot.
     *
     * @param slot its place
     * @return the band, equal to that of its structure
     */
    public RestBand rest(int slot) {
        return restOfSlot[slot];
    }

    /**
     * Returns what is prescribed for a set.
     *
     * @param set its place
     * @return what {@link PackedSet} reads
     */
    public long set(int set) {
        return sets[set];
    }

    /**
     * Returns the set after a set in its slot.
     *
     * @param set its place
     * @return the place of the next; -1 after the last of a slot
     */
    public int nextSet(int set) {
        return PackedSet.next(sets[set], set);
    }

    /**
     * Returns where the series after a series in its slot begins.
     *
     * @param first the place of the series' first set
     * @return the place of the next one's first set; -1 after the last of a slot
     */
    public int nextSeries(int first) {
        return PackedSet.nextSeries(sets[first], first);
    }

    /**
     * Returns where the sessions of a microcycle begin.
     *
     * @param microcycle its place, or the number of microcycles
     * @return the place of its first session, or the number of sessions
     */
    public int firstSession(int microcycle) {
        return firstSession[microcycle];
    }

    /**
     * Returns where the slots of a session begin.
     *
     * @param session its place, or the number of sessions
     * @return the place of its first slot, or the number of slots
     */
    public int firstSlot(int session) {
        return firstSlot[session];
    }

    /**
     * Returns where the series of a slot begin.
     *
     * @param slot its place, or the number of slots
     * @return the place of its first series, or the number of series
     */
    public int firstSeries(int slot) {
        return firstSeries[slot];
    }

    /**
     * Returns where the sets of a slot begin.
     *
     * @param slot its place
     * @return the place of its first set, which the compiler knows not to be negative
     */
    public int firstSet(int slot) {
        return slotStarts[slot] & PLACE_MASK;
    }

    /**
     * Returns where the sets of a series begin.
     *
     * @param place the place of the series, or the number of series
     * @return the place of its first set, or the number of sets
     */
    public int firstSetOfSeries(int place) {
        return firstSetOfSeries[place];
    }

    /**
     * Returns the series that a set belongs to.
     *
     * @param slot the place of its slot
     * @param set its place
     * @return the place of the series
     */
    public int seriesOf(int slot, int set) {
        int place = firstSeries[slot];
        while (firstSetOfSeries[place + 1] <= set) {
            place++;
        }
        return place;
    }

    /** How an athlete's implements round, in the order of {@link #implement}. */
    LoadRounding[] roundings(Athlete athlete) {
        LoadRounding[] roundings = new LoadRounding[equipment.length];
        for (int place = 0; place < roundings.length; place++) {
            roundings[place] = athlete.loadRounding(equipment[place]);
        }
        return roundings;
    }

    /** The place of an exercise's implement among those of the layout. */
    int implementOf(Exercise exercise) {
        return List.of(equipment).indexOf(SystemLoad.implementOf(exercise));
    }

    /** The place of a slot's implement among those of the layout. */
    int implement(int slot) {
        return slotStarts[slot] >>> PLACE_BITS;
    }
}
