package dev.prescription.proposal;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.MessageCode;
import dev.prescription.rule.GoalAdvice.PhaseOrder;
import dev.prescription.rule.GoalAdvisor.Plateau;
import java.math.BigDecimal;
import java.util.List;

/**
 * Why something is proposed, as codes with typed arguments.
 *
 * <p>For example {@link #STATED} is said with a sentence of whoever proposes. A key is never reused for something else.
 */
public enum ProposalCode implements MessageCode {
    /** Whoever proposes says why in their own words. */
    STATED(Argument.of("text", String.class)),
    /** Several lifts fell short again and again, or lost some of their estimate. */
    STALLED(Argument.listed("lifts", ExerciseId.class, Joint.COMMA), Argument.of("sessions", Integer.class)),
    /** Readiness was poor over several sessions. */
    TIRED(
            Argument.of("mean", BigDecimal.class),
            Argument.of("answers", Integer.class),
            Argument.of("sessions", Integer.class)),
    /** Several lifts have not risen for weeks, relief or not: the founding sources' advice on phases. */
    PLATEAU(
            Argument.listed("lifts", ExerciseId.class, Joint.COMMA),
            Argument.of("days", Integer.class),
            Argument.of("plateau", Plateau.class),
            Argument.of("order", PhaseOrder.class)),
    /** An exercise hurts: others can stand in, the best first. */
    HURTS(Argument.of("exercise", ExerciseId.class), Argument.listed("alternatives", ExerciseId.class, Joint.COMMA)),
    /** An exercise hurt in more than one session before it was cleared. */
    HURTS_AGAIN(
            Argument.of("exercise", ExerciseId.class), Argument.listed("alternatives", ExerciseId.class, Joint.COMMA));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    ProposalCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Proposal.STATED"} and so on. */
    @Override
    public String key() {
        return "Proposal." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
