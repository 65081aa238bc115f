package dev.prescription.parameter;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Spoken;
import java.util.Collection;
import java.util.List;

/** How a scope says itself. */
enum ScopeText implements MessageCode {
    /** Goals, levels, roles and populations. */
    CONTEXT(
            Argument.of("goals", Spoken.class),
            Argument.of("levels", Spoken.class),
            Argument.of("roles", Spoken.class),
            Argument.listed("populations", Population.class, Joint.OR)),
    /** Some, by name. */
    SOME(Argument.listed("names", Enum.class, Joint.OR)),
    /** All goals. */
    ANY_GOAL,
    /** All levels. */
    ANY_LEVEL,
    /** All roles. */
    ANY_ROLE;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    ScopeText(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    static Message of(Scope scope, Spoken goals) {
        return Message.of(
                CONTEXT,
                goals,
                some(scope.levels(), TrainingLevel.values().length, ANY_LEVEL),
                some(scope.roles(), ExerciseRole.values().length, ANY_ROLE),
                List.copyOf(scope.populations()));
    }

    static Message goals(Scope scope) {
        return some(scope.namedGoals(), Scope.any().namedGoals().size(), ANY_GOAL);
    }

    private static Message some(Collection<?> named, int all, ScopeText any) {
        return named.size() == all ? Message.of(any) : Message.of(SOME, List.copyOf(named));
    }

    @Override
    public String key() {
        return "Scope." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
