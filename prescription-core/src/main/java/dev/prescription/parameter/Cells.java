package dev.prescription.parameter;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The cells of every guideline: one population, one kind of goal, one level and one role each.
 *
 * <p>For example the nine cells of strength for adults fold into {@code strength, any level, any role, adults}.
 */
public final class Cells {

    private static final List<Scope> ALL = every();

    private Cells() {}

    /**
     * Returns every cell: by population, then by kind of goal, level and role.
     *
     * @return 162 scopes, unmodifiable
     */
    public static List<Scope> all() {
        return ALL;
    }

    private static List<Scope> every() {
        List<Scope> cells = new ArrayList<>();
        for (Population population : Population.values()) {
            for (GoalKind goal : GoalKind.values()) {
                for (TrainingLevel level : TrainingLevel.values()) {
                    for (ExerciseRole role : ExerciseRole.values()) {
                        cells.add(Scope.of(goal, level, role).withPopulations(population));
                    }
                }
            }
        }
        return List.copyOf(cells);
    }

    /**
     * Returns fewer scopes that together speak of the same cells: those that differ in one respect only become one, first
     * by role, then by level, goal and population.
     *
     * @param cells some scopes
     * @return the folded scopes, in the order of their first cells
     * @throws NullPointerException if {@code cells} is null
     */
    public static List<Scope> fold(Collection<Scope> cells) {
        List<Scope> folded = foldRoles(cells);
        folded = fold(folded, Scope::levels, TrainingLevel[]::new, Scope::withLevels, TrainingLevel.values());
        folded = fold(folded, Scope::goals, GoalKind[]::new, Scope::withGoals, GoalKind.values());
        return fold(folded, Scope::populations, Population[]::new, Scope::withPopulations, Population.values());
    }

    /**
     * Returns fewer scopes that together speak of the same cells: those that differ in the role only become one.
     *
     * @param cells some scopes
     * @return the folded scopes, in the order of their first cells
     * @throws NullPointerException if {@code cells} is null
     */
    public static List<Scope> foldRoles(Collection<Scope> cells) {
        return fold(cells, Scope::roles, ExerciseRole[]::new, Scope::withRoles, ExerciseRole.values());
    }

    private static <E extends Enum<E>> List<Scope> fold(
            Collection<Scope> cells,
            Function<Scope, Set<E>> respect,
            IntFunction<E[]> array,
            BiFunction<Scope, E[], Scope> with,
            E[] every) {
        Map<Scope, Set<E>> alike = new LinkedHashMap<>();
        for (Scope cell : cells) {
            alike.computeIfAbsent(with.apply(cell, every), rest -> EnumSet.noneOf(every[0].getDeclaringClass()))
                    .addAll(respect.apply(cell));
        }
        List<Scope> folded = new ArrayList<>();
        alike.forEach((rest, some) -> folded.add(with.apply(rest, some.toArray(array))));
        return folded;
    }
}
