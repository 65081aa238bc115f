package dev.prescription.layout;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restrictions;
import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.split.Shortfall;
import java.util.List;
import java.util.Objects;

/**
 * The whole structure of a programme, compiled once: its microcycles and the distinct loads they need.
 *
 * <p>For example eight weeks of four sessions hold some two hundred slots but fewer distinct loads: an exercise that
 * returns in a week with the same series needs its load once.
 */
public final class ProgrammeLayout {

    /**
     * All that a programme's structure is compiled from.
     *
     * @param prescriber what to prescribe
     * @param weeks the weeks, 1 to 52
     * @param sessionsPerWeek the sessions of each week, 2 to 6
     * @param model how targets change over a mesocycle
     * @param repMaxModel how repetitions, reserve and intensity hang together
     * @param catalogue the exercises to choose from
     * @param mainLifts the main lifts, in order of importance; not modifiable
     * @param restrictions what nobody who follows the programme may do
     * @param firstMesocycle the share at which tested maxima are used in the first mesocycle
     */
    public record Request(
            Prescriber prescriber,
            int weeks,
            int sessionsPerWeek,
            PeriodisationModel model,
            RepMaxModel repMaxModel,
            Catalogue catalogue,
            List<ExerciseId> mainLifts,
            Restrictions restrictions,
            TestedShare firstMesocycle) {

        /**
         * Copies the main lifts and checks that nothing is missing.
         *
         * @param prescriber what to prescribe
         * @param weeks the weeks, 1 to 52
         * @param sessionsPerWeek the sessions of each week, 2 to 6
         * @param model how targets change over a mesocycle
         * @param repMaxModel how repetitions, reserve and intensity hang together
         * @param catalogue the exercises to choose from
         * @param mainLifts the main lifts, in order of importance
         * @param restrictions what nobody who follows the programme may do
         * @param firstMesocycle the share at which tested maxima are used in the first mesocycle
         */
        public Request {
            Objects.requireNonNull(prescriber, "prescriber");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(repMaxModel, "repMaxModel");
            Objects.requireNonNull(catalogue, "catalogue");
            mainLifts = List.copyOf(mainLifts);
            Objects.requireNonNull(restrictions, "restrictions");
            Objects.requireNonNull(firstMesocycle, "firstMesocycle");
        }
    }

    private final List<MicrocycleLayout> microcycles;
    private final List<Exercise> exercises;
    private final List<LoadCell> cells;
    private final List<Shortfall> shortfalls;
    private final List<Remark> remarks;

    ProgrammeLayout(
            List<MicrocycleLayout> microcycles,
            List<Exercise> exercises,
            List<LoadCell> cells,
            List<Shortfall> shortfalls,
            List<Remark> remarks) {
        this.microcycles = List.copyOf(microcycles);
        this.exercises = List.copyOf(exercises);
        this.cells = List.copyOf(cells);
        this.shortfalls = List.copyOf(shortfalls);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Compiles a programme's structure.
     *
     * @param request what it is to be
     * @return the structure
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range, a level is missing, a main
     *     lift is not in the catalogue, or restrictions exclude every main lift (code {@code "excluded"})
     */
    public static ProgrammeLayout compile(Request request) {
        return new LayoutCompiler(Objects.requireNonNull(request, "request")).compile();
    }

    /**
     * Returns the microcycles in order.
     *
     * @return the microcycles; not modifiable
     */
    public List<MicrocycleLayout> microcycles() {
        return microcycles;
    }

    /**
     * Returns the exercises of the programme, each once, in the order they first appear.
     *
     * @return the exercises; not modifiable
     */
    public List<Exercise> exercises() {
        return exercises;
    }

    /**
     * Returns the distinct loads of the programme.
     *
     * @return the cells that {@link SlotLayout#cell()} points into; not modifiable
     */
    public List<LoadCell> cells() {
        return cells;
    }

    /**
     * Returns what the week wanted and did not get.
     *
     * @return the shortfalls; not modifiable, empty where every target is met
     */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * Returns what a coach should know about the structure.
     *
     * @return the remarks; not modifiable
     */
    public List<Remark> remarks() {
        return remarks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeLayout that
                && microcycles.equals(that.microcycles)
                && cells.equals(that.cells)
                && shortfalls.equals(that.shortfalls)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells, shortfalls);
    }

    /** Returns the counts, such as {@code 8 microcycles, 30 exercises, 128 loads}. */
    @Override
    public String toString() {
        return microcycles.size() + " microcycles, " + exercises.size() + " exercises, " + cells.size() + " loads";
    }
}
