package dev.prescription.reaction;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Argument;
import dev.prescription.message.MessageCode;
import dev.prescription.rule.GoalAdvice.PhaseOrder;
import java.util.List;

/**
 * Why something is not proposed although the log points to it, as codes with typed arguments.
 *
 * <p>For example {@link #PLANNED_RELIEF} is said with the session; English words it {@code No deload is proposed: w4.s1 is relief already,
 * and reductions do not stack.} A key is never reused for something else.
 */
public enum ReactionCode implements MessageCode {
    /** A deload, a taper or a test stands in or next to the week that comes. */
    PLANNED_RELIEF(Argument.of("session", SessionRef.class)),
    /** The next session is easier after days away or an illness. */
    EASED(),
    /** A coach's deload is under way. */
    DELOAD_UNDER_WAY(Argument.of("event", String.class)),
    /** The plateau waits for a deload, which may be all it needs. */
    RELIEF_FIRST(),
    /** No source orders phases for this goal and level. */
    NO_ORDER(Argument.of("order", PhaseOrder.class)),
    /** The plan is in that phase already. */
    SAME_PHASE(Argument.of("goal", Goal.class)),
    /** A programme written by hand has no balance to shift. */
    WRITTEN(),
    /** Nothing can stand in for an exercise that hurts. */
    NO_ALTERNATIVE(Argument.of("exercise", ExerciseId.class)),
    /** No session is to come. */
    PLAN_OVER();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    ReactionCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Reaction.EASED"} and so on. */
    @Override
    public String key() {
        return "Reaction." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
