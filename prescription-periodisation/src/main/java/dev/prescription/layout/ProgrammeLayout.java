package dev.prescription.layout;

import dev.prescription.exercise.Exercise;
import dev.prescription.message.Counted;
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

    private final List<MicrocycleLayout> microcycles;
    private final List<Exercise> exercises;
    private final List<LoadCell> cells;
    private final List<Shortfall> shortfalls;
    private final List<Remark> remarks;

    /**
     * Copies the parts of a compiled structure.
     *
     * @param microcycles the microcycles in order
     * @param exercises the exercises, each once
     * @param cells the distinct loads, which the series point into
     * @param shortfalls what the week wanted and did not get
     * @param remarks what a coach should know about the structure
     */
    public ProgrammeLayout(
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
     * @return the cells that {@link SeriesLayout#cell()} points into; not modifiable
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
        return Counted.of(microcycles.size(), "microcycle") + ", " + Counted.of(exercises.size(), "exercise") + ", "
                + Counted.of(cells.size(), "load");
    }
}
