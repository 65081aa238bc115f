package dev.prescription.rule;

import dev.prescription.evidence.Certainty;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.rule.GoalAdvisor.Aim;
import dev.prescription.rule.GoalAdvisor.Plateau;
import dev.prescription.rule.GoalStatement.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A goal and an order of phases that are advised, and what every source that speaks to the case says.
 *
 * <p>For example an intermediate who wants a bigger lift is advised strength, with size before strength over the long term;
 * {@link #dissent} of the goal holds {@code S0-20} and {@code S1-10}, which would blend. The strength share is that of the
 * advised goal, 50 for a blended one: no source states a share. In a block model the share is the share of the weeks.
 */
public final class GoalAdvice {

    private final Aim aim;
    private final TrainingLevel level;
    private final Plateau plateau;
    private final Goal goal;
    private final Goal ownGoal;
    private final PhaseOrder phaseOrder;
    private final List<GoalStatement> statements;

    GoalAdvice(
            Aim aim,
            TrainingLevel level,
            Plateau plateau,
            Goal goal,
            Goal ownGoal,
            PhaseOrder phaseOrder,
            List<GoalStatement> statements) {
        this.aim = aim;
        this.level = level;
        this.plateau = plateau;
        this.goal = goal;
        this.ownGoal = ownGoal;
        this.phaseOrder = phaseOrder;
        this.statements = List.copyOf(statements);
    }

    /** Which of strength and size is trained first. */
    public enum PhaseOrder {
        /** The order hardly matters yet. */
        EITHER("the order hardly matters yet"),
        /** Both in every session, the heavy work first. */
        TOGETHER("both in every session, the heavy work first"),
        /** A phase for size, then one for strength. */
        SIZE_FIRST("a phase for size, then one for strength"),
        /** A phase for strength, then one for size. */
        STRENGTH_FIRST("a phase for strength, then one for size"),
        /** Phases for either in turn. */
        ALTERNATING("phases for either in turn"),
        /** One goal throughout. */
        NO_PHASES("one goal throughout");

        private final String label;

        PhaseOrder(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed in an advice.
         *
         * @return the words, such as {@code "the order hardly matters yet"}
         */
        public String label() {
            return label;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What an advice says, line by line. */
    public enum Code implements MessageCode {
        /** The goal, and whom it is for. */
        GOAL(
                Argument.of("goal", Goal.class),
                Argument.of("level", TrainingLevel.class),
                Argument.of("aim", Aim.class),
                Argument.of("plateau", Plateau.class)),
        /** The goal that the aim names by itself, where another is advised. */
        INSISTED(Argument.of("goal", Goal.class)),
        /** That it is advice. */
        ADVICE_ONLY(),
        /** That no source states the share, where the goal is blended. */
        SHARE(Argument.of("share", Integer.class)),
        /** The order of phases. */
        PHASES(Argument.of("order", PhaseOrder.class));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        /** Returns {@code "GoalAdvice.GOAL"} and so on. */
        @Override
        public String key() {
            return "GoalAdvice." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    /**
     * Returns the goal advised.
     *
     * @return the goal
     */
    public Goal goal() {
        return goal;
    }

    /**
     * Returns the goal the aim names by itself: what to train for where the lifter insists.
     *
     * @return the goal; equal to {@link #goal()} where that is advised
     */
    public Goal ownGoal() {
        return ownGoal;
    }

    /**
     * Returns the share of strength in the goal advised.
     *
     * @return 0, 50 or 100 percent
     */
    public int strengthShare() {
        return goal.strengthShare();
    }

    /**
     * Returns the order of phases advised.
     *
     * @return the order
     */
    public PhaseOrder phaseOrder() {
        return phaseOrder;
    }

    /**
     * Returns every statement that speaks to the case.
     *
     * @return the statements by question, unmodifiable; those on goal and phase order hold at least one that agrees
     */
    public List<GoalStatement> statements() {
        return statements;
    }

    /**
     * Returns who says what is advised.
     *
     * @param question the question
     * @return the statements, sources first, this library's convention last
     * @throws NullPointerException if {@code question} is null
     */
    public List<GoalStatement> support(Question question) {
        return of(question, true);
    }

    /**
     * Returns who says otherwise.
     *
     * @param question the question
     * @return the statements, unmodifiable; empty where nobody does
     * @throws NullPointerException if {@code question} is null
     */
    public List<GoalStatement> dissent(Question question) {
        return of(question, false);
    }

    private List<GoalStatement> of(Question question, boolean agreeing) {
        Objects.requireNonNull(question, "question");
        return statements.stream()
                .filter(statement -> statement.question() == question && statement.agrees() == agreeing)
                .toList();
    }

    /**
     * Returns how sure the advice is.
     *
     * @return very low: which source to follow is a convention of this library
     */
    public Certainty certainty() {
        return Certainty.VERY_LOW;
    }

    /**
     * Returns the advice as messages: the goal with who agrees and who does not, then the order of phases, means,
     * background and expectations.
     *
     * @return the messages, the head first
     */
    public List<Message> messages() {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(Code.GOAL, goal, level, aim, plateau));
        lines.add(Message.of(Code.ADVICE_ONLY));
        if (!goal.equals(ownGoal)) {
            lines.add(Message.of(Code.INSISTED, ownGoal));
        }
        if (goal.equals(Goal.blended())) {
            lines.add(Message.of(Code.SHARE, goal.strengthShare()));
        }
        add(lines, Question.GOAL);
        lines.add(Message.of(Code.PHASES, phaseOrder));
        add(lines, Question.PHASE_ORDER);
        add(lines, Question.MEANS);
        add(lines, Question.BACKGROUND);
        add(lines, Question.EXPECTATION);
        return List.copyOf(lines);
    }

    private void add(List<Message> lines, Question question) {
        support(question).forEach(statement -> lines.add(statement.message()));
        dissent(question).forEach(statement -> lines.add(statement.message()));
    }

    /**
     * Returns the advice in English.
     *
     * @return several lines parted by {@code \n}
     */
    public String text() {
        return text(Messages.english());
    }

    /**
     * Returns the advice in the words of a bundle.
     *
     * @param words the words
     * @return several lines parted by {@code \n}
     * @throws NullPointerException if {@code words} is null
     */
    public String text(Messages words) {
        return Objects.requireNonNull(words, "words").block(messages());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoalAdvice that
                && aim == that.aim
                && level == that.level
                && plateau == that.plateau
                && statements.equals(that.statements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(aim, level, plateau);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
