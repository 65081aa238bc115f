package dev.prescription.parameter;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.message.Message;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom and what a rule speaks of: goals, levels, roles and populations; also the one context a prescriber asks about.
 *
 * <p>For example {@code Scope.of(GoalKind.BLENDED, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT)} prints
 * {@code blended, intermediate, main lift, adults}; {@code Scope.any().withGoals(GoalKind.STRENGTH)} covers it not.
 * Every scope speaks of adults unless it says otherwise.
 */
public final class Scope implements Spoken {

    private static final Scope ANY = new Scope(
            EnumSet.allOf(GoalKind.class),
            EnumSet.allOf(TrainingLevel.class),
            EnumSet.allOf(ExerciseRole.class),
            EnumSet.of(Population.ADULT));

    private final Set<GoalKind> goals;
    private final Set<TrainingLevel> levels;
    private final Set<ExerciseRole> roles;
    private final Set<Population> populations;

    private Scope(
            Set<GoalKind> goals, Set<TrainingLevel> levels, Set<ExerciseRole> roles, Set<Population> populations) {
        this.goals = goals;
        this.levels = levels;
        this.roles = roles;
        this.populations = populations;
    }

    /**
     * Returns the scope of adults of any level, with any goal, in any role.
     *
     * @return the widest scope for adults
     */
    public static Scope any() {
        return ANY;
    }

    /**
     * Returns the scope of one cell: adults of one level with one goal, in one role.
     *
     * @param goal the kind of goal
     * @param level the training level
     * @param role the role of the exercise
     * @return the scope
     * @throws NullPointerException if an argument is null
     */
    public static Scope of(GoalKind goal, TrainingLevel level, ExerciseRole role) {
        return ANY.withGoals(Objects.requireNonNull(goal, "goal"))
                .withLevels(Objects.requireNonNull(level, "level"))
                .withRoles(Objects.requireNonNull(role, "role"));
    }

    /**
     * Returns the same scope for these goals only, and for the narrower kinds that lie within them: what is said of strength
     * covers strength without size gain.
     *
     * @param kinds the kinds of goal, at least one
     * @return the scope
     * @throws InvalidValueException if none is given, with code {@code "empty"}
     */
    public Scope withGoals(GoalKind... kinds) {
        EnumSet<GoalKind> covered = EnumSet.copyOf(set("goals", GoalKind.class, kinds));
        for (GoalKind kind : GoalKind.values()) {
            if (covered.stream().anyMatch(kind::isWithin)) {
                covered.add(kind);
            }
        }
        return new Scope(covered, levels, roles, populations);
    }

    /**
     * Returns the same scope for these levels only.
     *
     * @param some the training levels, at least one
     * @return the scope
     * @throws InvalidValueException if none is given, with code {@code "empty"}
     */
    public Scope withLevels(TrainingLevel... some) {
        return new Scope(goals, set("levels", TrainingLevel.class, some), roles, populations);
    }

    /**
     * Returns the same scope for these roles only.
     *
     * @param some the roles, at least one
     * @return the scope
     * @throws InvalidValueException if none is given, with code {@code "empty"}
     */
    public Scope withRoles(ExerciseRole... some) {
        return new Scope(goals, levels, set("roles", ExerciseRole.class, some), populations);
    }

    /**
     * Returns the same scope for these populations only.
     *
     * @param some the populations, at least one
     * @return the scope
     * @throws InvalidValueException if none is given, with code {@code "empty"}
     */
    public Scope withPopulations(Population... some) {
        return new Scope(goals, levels, roles, set("populations", Population.class, some));
    }

    private static <E extends Enum<E>> Set<E> set(String parameter, Class<E> type, E[] values) {
        if (Objects.requireNonNull(values, parameter).length == 0) {
            throw InvalidValueException.of(parameter, "must name at least one", "none", "empty");
        }
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(Arrays.asList(values));
        return set;
    }

    /**
     * Returns the goals spoken of.
     *
     * @return the kinds of goal, unmodifiable, in their order
     */
    public Set<GoalKind> goals() {
        return Collections.unmodifiableSet(goals);
    }

    /**
     * Returns the levels spoken of.
     *
     * @return the levels, unmodifiable, in their order
     */
    public Set<TrainingLevel> levels() {
        return Collections.unmodifiableSet(levels);
    }

    /**
     * Returns the roles spoken of.
     *
     * @return the roles, unmodifiable, in their order
     */
    public Set<ExerciseRole> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /**
     * Returns the populations spoken of.
     *
     * @return the populations, unmodifiable, in their order
     */
    public Set<Population> populations() {
        return Collections.unmodifiableSet(populations);
    }

    /**
     * Says whether everything the other scope speaks of is spoken of here too.
     *
     * @param other the other scope, such as the context asked about
     * @return whether this scope is as wide or wider in every respect
     * @throws NullPointerException if {@code other} is null
     */
    public boolean covers(Scope other) {
        return goals.containsAll(other.goals)
                && levels.containsAll(other.levels)
                && roles.containsAll(other.roles)
                && populations.containsAll(other.populations);
    }

    /**
     * Says whether this scope lies in the other and is not the same.
     *
     * @param other the other scope
     * @return whether this scope is the narrower of the two
     * @throws NullPointerException if {@code other} is null
     */
    public boolean isNarrowerThan(Scope other) {
        return other.covers(this) && !equals(other);
    }

    /**
     * Returns what two scopes both speak of.
     *
     * @param other the other scope
     * @return the common scope, or empty where they share no context
     * @throws NullPointerException if {@code other} is null
     */
    public Optional<Scope> intersection(Scope other) {
        Scope shared = new Scope(
                shared(goals, other.goals),
                shared(levels, other.levels),
                shared(roles, other.roles),
                shared(populations, other.populations));
        boolean empty = shared.goals.isEmpty()
                || shared.levels.isEmpty()
                || shared.roles.isEmpty()
                || shared.populations.isEmpty();
        return empty ? Optional.empty() : Optional.of(shared);
    }

    private static <E extends Enum<E>> Set<E> shared(Set<E> one, Set<E> other) {
        EnumSet<E> shared = EnumSet.copyOf(one);
        shared.retainAll(other);
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope that
                && goals.equals(that.goals)
                && levels.equals(that.levels)
                && roles.equals(that.roles)
                && populations.equals(that.populations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    /**
     * Returns the scope as a message, which English renders as {@link #toString()} prints it.
     *
     * @return the message
     */
    @Override
    public Message message() {
        return ScopeText.of(this, ScopeText.goals(this));
    }

    /**
     * Returns the scope as a message with one goal in place of its kinds: {@code blended 70, beginner, main lift, adults}.
     *
     * @param goal the goal
     * @return the message
     * @throws NullPointerException if {@code goal} is null
     */
    public Message messageFor(Goal goal) {
        return ScopeText.of(this, Objects.requireNonNull(goal, "goal"));
    }

    /** Returns goals, levels, roles and populations as a coach says them: {@code strength, any level, main lift, adults}. */
    @Override
    public String toString() {
        return text(namedGoals(), ANY.namedGoals().size(), "any goal", GoalKind::label)
                + ", "
                + text(levels, TrainingLevel.values().length, "any level", TrainingLevel::label)
                + ", "
                + text(roles, ExerciseRole.values().length, "any role", Scope::label)
                + ", "
                + text(populations, 0, "", Population::label);
    }

    /** Leaves out the kinds that another kind says already. */
    List<GoalKind> namedGoals() {
        return goals.stream()
                .filter(kind -> goals.stream().noneMatch(wider -> wider != kind && kind.isWithin(wider)))
                .toList();
    }

    static String label(ExerciseRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <E> String text(Collection<E> some, int all, String any, Function<E, String> label) {
        return some.size() == all ? any : some.stream().map(label).collect(Collectors.joining(" or "));
    }
}
