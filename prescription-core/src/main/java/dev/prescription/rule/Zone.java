package dev.prescription.rule;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a slot of a programme was prescribed under: the cell of a goal, level and role, or a special one.
 *
 * <p>For example {@code Zone.of(Goal.blended(), TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT)} prints
 * {@code blended 50/intermediate/main lift}. A deload set and a warm-up set lie outside every cell on purpose, and their
 * zones say so.
 */
public final class Zone {

    private static final Zone DELOAD = new Zone("deload", null, null, null);
    private static final Zone TAPER = new Zone("taper", null, null, null);
    private static final Zone TEST = new Zone("test", null, null, null);
    private static final Zone AS_WRITTEN = new Zone("as written", null, null, null);
    private static final Zone WARM_UP = new Zone("warm-up", null, null, null);

    private final String name;
    private final @Nullable Goal goal;
    private final @Nullable TrainingLevel level;
    private final @Nullable ExerciseRole role;

    private Zone(String name, @Nullable Goal goal, @Nullable TrainingLevel level, @Nullable ExerciseRole role) {
        this.name = name;
        this.goal = goal;
        this.level = level;
        this.role = role;
    }

    /**
     * Returns the zone of a cell of adults.
     *
     * @param goal the goal
     * @param level the training level
     * @param role the role of the exercise
     * @return the zone
     * @throws NullPointerException if an argument is null
     */
    public static Zone of(Goal goal, TrainingLevel level, ExerciseRole role) {
        return of(goal, level, role, Population.ADULT);
    }

    /**
     * Returns the zone of a cell.
     *
     * @param goal the goal
     * @param level the training level
     * @param role the role of the exercise
     * @param population who is trained; named in the zone unless adults are
     * @return the zone, such as {@code strength/beginner/main lift/adolescents}
     * @throws NullPointerException if an argument is null
     */
    public static Zone of(Goal goal, TrainingLevel level, ExerciseRole role, Population population) {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(role, "role");
        String who =
                Objects.requireNonNull(population, "population") == Population.ADULT ? "" : "/" + population.label();
        String roleName = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Zone(goal + "/" + level.label() + "/" + roleName + who, goal, level, role);
    }

    /**
     * Returns the zone of planned relief.
     *
     * @return the deload zone
     */
    public static Zone deload() {
        return DELOAD;
    }

    /**
     * Returns the zone of planned relief before a test.
     *
     * @return the taper zone
     */
    public static Zone taper() {
        return TAPER;
    }

    /**
     * Returns the zone of a declared test, where a single may leave nothing in reserve.
     *
     * @return the test zone
     */
    public static Zone test() {
        return TEST;
    }

    /**
     * Returns the zone of sets that prepare for a work set.
     *
     * @return the warm-up zone
     */
    public static Zone warmUp() {
        return WARM_UP;
    }

    /**
     * Returns the zone of what a coach wrote or a programme was published with, whatever a guideline says.
     *
     * @return the zone named {@code as written}
     */
    public static Zone asWritten() {
        return AS_WRITTEN;
    }

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "blended 50/intermediate/main lift"} or {@code "deload"}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the goal of a cell.
     *
     * @return the goal, or empty for a special zone
     */
    public Optional<Goal> goal() {
        return Optional.ofNullable(goal);
    }

    /**
     * Returns the level of a cell.
     *
     * @return the level, or empty for a special zone
     */
    public Optional<TrainingLevel> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns the role of a cell.
     *
     * @return the role, or empty for a special zone
     */
    public Optional<ExerciseRole> role() {
        return Optional.ofNullable(role);
    }

    /**
     * Says whether the zone lies outside every cell.
     *
     * @return true for deload, taper, test, warm-up and what is as written
     */
    public boolean isSpecial() {
        return goal == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zone that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
