package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.parts.LoadParts;
import dev.prescription.parts.SessionParts;
import dev.prescription.quantity.Intensity;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the distinct loads of a programme into rungs on one athlete's ladders: compiled once, run per athlete.
 *
 * <p>An athlete is asked once for each exercise; {@link CellGroup} then rounds its loads and keeps them in their zones.
 */
public final class LoadResolver {

    private final ProgrammeLayout layout;
    private final SetTable table;
    private final ExerciseLoads[] exercises;
    private final int[] prepared;
    private final Restrictions restrictions;
    private final RestrictedLoads restrictedLoads;

    /**
     * Prepares the loads of a layout.
     *
     * @param layout the layout
     * @param model the programme's rep-max model
     * @param restrictions what every plan of the programme keeps to, beside the athlete's own
     */
    public LoadResolver(ProgrammeLayout layout, RepMaxModel model, Restrictions restrictions) {
        List<LoadCell> cells = layout.cells();
        this.layout = layout;
        this.table = new SetTable(layout);
        this.restrictions = restrictions;
        this.restrictedLoads = new RestrictedLoads(layout, model);
        DerivedReps derivedReps = new DerivedReps(cells, model);
        this.exercises = new ExerciseLoads[layout.exercises().size()];
        this.prepared = new int[cells.size()];
        for (int index = 0; index < exercises.length; index++) {
            Exercise exercise = layout.exercises().get(index);
            exercises[index] =
                    new ExerciseLoads(exercise, index, table.implementOf(exercise), cells, derivedReps, model);
            exercises[index].prepare(prepared);
        }
    }

    /**
     * Returns an athlete's loads for the layout.
     *
     * @param athlete whose maxima, body mass and implements decide
     * @return the loads
     */
    public AthleteLoads loadsFor(Athlete athlete) {
        LoadRounding[] roundings = table.roundings(athlete);
        return new AthleteLoads(this, athlete, roundings, resolve(athlete, roundings), isRestricted(athlete));
    }

    /** The loads that are given, not worked out. */
    AthleteLoads loadsOf(Athlete athlete, int[] packed) {
        return new AthleteLoads(this, athlete, table.roundings(athlete), packed, isRestricted(athlete));
    }

    private boolean isRestricted(Athlete athlete) {
        return !restrictions.isEmpty() || !athlete.restrictions().isEmpty();
    }

    /**
     * Returns one packed load for each cell of the layout.
     *
     * @param athlete whose maxima, body mass and implements decide
     * @return the packed loads, in the order of the cells
     */
    public int[] resolve(Athlete athlete) {
        return resolve(athlete, table.roundings(athlete));
    }

    private int[] resolve(Athlete athlete, LoadRounding[] roundings) {
        int[] packed = prepared.clone();
        for (ExerciseLoads exercise : exercises) {
            exercise.resolve(athlete, roundings, packed);
        }
        if (isRestricted(athlete)) {
            Restrictions limits = restrictions.and(athlete.restrictions());
            for (ExerciseLoads exercise : exercises) {
                exercise.hold(athlete, roundings, limits, restrictedLoads, packed);
            }
        }
        return packed;
    }

    ProgrammeLayout layout() {
        return layout;
    }

    SetTable table() {
        return table;
    }

    /**
     * Returns the restriction that changed a packed load: the athlete's or the programme's.
     *
     * @param cell the place of the cell in the layout
     * @param packed its packed load
     * @param athlete whose load it is
     * @return the restriction that governs; empty where none changed it
     */
    Optional<Restriction> restriction(int cell, int packed, Athlete athlete) {
        Restrictions limits = restrictions.and(athlete.restrictions());
        return limits.isEmpty() ? Optional.empty() : restrictedLoads.governing(cell, packed, limits);
    }

    /**
     * Returns the share of the maximum that restrictions leave to a cell's sets.
     *
     * @param cell the place of the cell in the layout
     * @param packed its packed load, changed by a restriction
     * @param athlete whose load it is
     * @return the share; empty where the sets are withheld or the model names none
     */
    Optional<Intensity> restrictedShare(int cell, int packed, Athlete athlete) {
        return restrictedLoads.share(cell, packed, restrictions.and(athlete.restrictions()));
    }

    /**
     * Returns the heaviest share of the maximum that restrictions leave to a cell with a load.
     *
     * @param cell the place of the cell in the layout
     * @param athlete whose load it is
     * @return the share; 100 % where nothing is restricted
     */
    Intensity heaviestShare(int cell, Athlete athlete) {
        return restrictedLoads.heaviestShare(cell, restrictions.and(athlete.restrictions()));
    }

    /**
     * Takes the loads of one session apart.
     *
     * @param loads the loads of a layout of one session
     * @return its parts
     */
    public static SessionParts parts(AthleteLoads loads) {
        List<LoadParts> parts = new ArrayList<>();
        List<LoadCell> cells = loads.layout().cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            parts.add(PackedLoad.parts(loads.packed(cell), ladder(loads.athlete(), cells.get(cell))));
        }
        return new SessionParts(loads.layout(), loads.athlete(), parts);
    }

    /**
     * Puts the loads of one session together again; no load is worked out.
     *
     * @param parts the parts
     * @param model the programme's rep-max model
     * @param restrictions the programme's restrictions
     * @return the loads
     * @throws dev.prescription.quantity.InvalidValueException if the athlete's implement does not have a load, code {@code
     *     "not-loadable"}
     */
    public static AthleteLoads loadsOf(SessionParts parts, RepMaxModel model, Restrictions restrictions) {
        List<LoadCell> cells = parts.layout().cells();
        int[] packed = new int[cells.size()];
        for (int cell = 0; cell < packed.length; cell++) {
            packed[cell] = PackedLoad.of(parts.loads().get(cell), ladder(parts.athlete(), cells.get(cell)));
        }
        return new LoadResolver(parts.layout(), model, restrictions).loadsOf(parts.athlete(), packed);
    }

    private static LoadLadder ladder(Athlete athlete, LoadCell cell) {
        return athlete.loadRounding(cell.exercise()).ladder();
    }
}
