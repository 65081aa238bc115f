package dev.prescription.jackson.form;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Whom a rule is for, what it is about, and its range. */
public final class ScopeForms {

    /** Kinds of goals, such as {@code strength}. */
    public static final Shape<GoalKind> GOAL_KIND = Text.ofEnum("goal-kind", GoalKind.class);

    /** Levels, such as {@code beginner}. */
    public static final Shape<TrainingLevel> LEVEL = Text.ofEnum("level", TrainingLevel.class);

    /** Roles, such as {@code main-lift}. */
    public static final Shape<ExerciseRole> ROLE = Text.ofEnum("role", ExerciseRole.class);

    /** Populations, such as {@code adult}. */
    public static final Shape<Population> POPULATION = Text.ofEnum("population", Population.class);

    /** Parameters, such as {@code reps}. */
    public static final Shape<Parameter> PARAMETER = Text.ofEnum("parameter", Parameter.class);

    /** Whom a rule is for: every goal kind, level, role and population it covers. */
    public static final Shape<Scope> SCOPE = ObjectShape.of("scope", fields -> {
        var goals = fields.list("goals", GOAL_KIND, scope -> List.copyOf(scope.goals()));
        var levels = fields.list("levels", LEVEL, scope -> List.copyOf(scope.levels()));
        var roles = fields.list("roles", ROLE, scope -> List.copyOf(scope.roles()));
        var populations = fields.list("populations", POPULATION, scope -> List.copyOf(scope.populations()));
        return values -> Scope.any()
                .withGoals(values.get(goals).toArray(GoalKind[]::new))
                .withLevels(values.get(levels).toArray(TrainingLevel[]::new))
                .withRoles(values.get(roles).toArray(ExerciseRole[]::new))
                .withPopulations(values.get(populations).toArray(Population[]::new));
    });

    /** Ranges of numbers, which may lack an end. */
    public static final Shape<Range> RANGE = ObjectShape.of("range", fields -> {
        var min = fields.optional("min", Numbers.DOUBLE, range -> boxed(range.min()));
        var max = fields.optional("max", Numbers.DOUBLE, range -> boxed(range.max()));
        var more =
                fields.flag("more", range -> range.isOpenAbove() && range.max().isPresent());
        return values -> range(values.get(min), values.get(max), values.get(more));
    });

    private ScopeForms() {}

    private static Optional<Double> boxed(OptionalDouble end) {
        return end.isPresent() ? Optional.of(end.getAsDouble()) : Optional.empty();
    }

    private static Range range(Optional<Double> min, Optional<Double> max, boolean more) {
        if (min.isEmpty() && max.isEmpty()) {
            throw InvalidValueException.of("range", "must have an end", "nothing", "missing");
        }
        if (max.isEmpty()) {
            return Range.atLeast(min.orElseThrow());
        }
        Range closed = min.isEmpty() ? Range.atMost(max.get()) : Range.of(min.get(), max.get());
        return more ? closed.andMore() : closed;
    }
}
