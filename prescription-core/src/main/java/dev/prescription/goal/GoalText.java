package dev.prescription.goal;

import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import java.util.List;

/** How a goal says itself. */
enum GoalText implements MessageCode {
    /** The kind says it all. */
    PURE(Argument.of("kind", GoalKind.class)),
    /** The kind and the share of strength. */
    BLENDED(Argument.of("kind", GoalKind.class), Argument.of("share", Integer.class));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    GoalText(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    static Message of(Goal goal) {
        return goal.kind() == GoalKind.BLENDED
                ? Message.of(BLENDED, goal.kind(), goal.strengthShare())
                : Message.of(PURE, goal.kind());
    }

    @Override
    public String key() {
        return "Goal." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
