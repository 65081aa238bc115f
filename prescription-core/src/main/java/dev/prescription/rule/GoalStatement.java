package dev.prescription.rule;

import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one source says to a lifter who asks for a goal.
 *
 * <p>For example to the question {@link Question#GOAL} the finding {@code S0-22} takes the position {@code hypertrophy} where
 * looks come first.
 *
 * @param question what it answers
 * @param position its answer as a slug, such as {@code "blended"} or {@code "size-first"}; empty where it only names a
 *     means or explains
 * @param finding the source's statement
 * @param agrees whether the position is the advised one; true where there is none
 */
public record GoalStatement(Question question, Optional<String> position, Finding finding, boolean agrees)
        implements Spoken {

    /** What a statement answers. */
    public enum Question {
        /** Which goal to train for. */
        GOAL,
        /** Which phase comes first. */
        PHASE_ORDER,
        /** What the goal needs besides. */
        MEANS,
        /** Why that is so. */
        BACKGROUND,
        /** What to expect; never a promise. */
        EXPECTATION
    }

    /** How a statement says itself. */
    public enum Code implements MessageCode {
        /** It takes the position advised. */
        AGREES(Argument.of("position", String.class)),
        /** It takes another position. */
        DISSENTS(Argument.of("position", String.class)),
        /** It names what the goal needs besides. */
        MEANS(),
        /** It explains. */
        BACKGROUND(),
        /** It says what to expect. */
        EXPECTATION();

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... before) {
            List<Argument> all = new ArrayList<>(List.of(before));
            all.add(Argument.of("finding", Finding.class));
            all.add(Argument.optional("status", Verification.class));
            all.add(Argument.of("statement", String.class));
            this.arguments = List.copyOf(all);
        }

        /** Returns {@code "GoalStatement.AGREES"} and so on. */
        @Override
        public String key() {
            return "GoalStatement." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    /**
     * Checks the parts.
     *
     * @param question what it answers
     * @param position its answer as a slug
     * @param finding the source's statement
     * @param agrees whether the position is the advised one
     * @throws NullPointerException if an argument is null
     */
    public GoalStatement {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(finding, "finding");
    }

    /** Returns the statement as a message. */
    @Override
    public Message message() {
        Optional<Verification> status = Optional.of(finding.verification()).filter(Verification.RECALLED::equals);
        String statement = finding.statement().replaceFirst("\\.$", "");
        if (position.isEmpty()) {
            return Message.of(Code.valueOf(question.name()), finding, status, statement);
        }
        Code code = agrees ? Code.AGREES : Code.DISSENTS;
        return Message.of(code, position.get().replace('-', ' '), finding, status, statement);
    }
}
