package dev.prescription.rule;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.rule.GoalAdvice.PhaseOrder;
import dev.prescription.rule.GoalStatement.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Advises which goal to train for and which phase to put first, from what a lifter is after, the level and what is stuck.
 *
 * <p>For example {@code GoalAdvisor.forAim(Aim.BIGGER_LIFT).withLevel(TrainingLevel.BEGINNER).advise().goal()} is blended 50:
 * two founding articles say that a beginner need not choose, a third that a bigger lift asks for strength, and the advice
 * holds all three. The choice among them is the convention {@code C-ADVICE-01}: beginners blend whatever they are after,
 * intermediates train for what they are after, advanced lifters train for it in phases of their own. It is advice: a
 * prescriber answers for the goal it is given. Immutable and thread-safe.
 */
public final class GoalAdvisor {

    /**
     * What the sources say: on which question, to whom, which position. A finding may stand in several lines; {@code advised}
     * is the convention's own choice. What explains or bounds an answer has no position.
     */
    private static final String STATEMENTS = """
            finding     | question    | aims                                                | levels                | plateaus | position
            S1-10       | goal        | any                                                 | beginner intermediate | any      | blended
            S2-24       | goal        | any                                                 | beginner              | any      | blended
            S0-20       | goal        | any                                                 | intermediate          | any      | blended
            S0-21       | goal        | bigger-lift competition                             | any                   | any      | strength
            S1-16       | goal        | bigger-lift competition weight-class                | any                   | any      | strength
            S2-01       | goal        | weight-class                                        | any                   | any      | strength-without-size-gain
            S2-02       | goal        | weight-class                                        | any                   | any      | strength-without-size-gain
            S2-03       | goal        | weight-class                                        | any                   | any      | strength-without-size-gain
            S0-22       | goal        | looks                                               | any                   | any      | hypertrophy
            S1-17       | goal        | looks                                               | any                   | any      | hypertrophy
            S0-23       | goal        | both                                                | any                   | any      | blended
            S1-18       | goal        | both undecided                                      | any                   | any      | blended
            S1-12       | goal        | undecided                                           | any                   | any      | blended-leaning-to-size
            S1-11       | goal        | bigger-lift competition weight-class looks          | advanced              | any      | own-goal
            C-ADVICE-01 | goal        | any                                                 | any                   | any      | advised
            S2-27       | phase-order | any                                                 | beginner              | any      | either
            S0-20       | phase-order | both undecided                                      | intermediate          | any      | together
            S1-11       | phase-order | both undecided                                      | advanced              | any      | alternating
            S2-26       | phase-order | both undecided                                      | advanced              | any      | alternating
            S2-28       | phase-order | bigger-lift competition weight-class both undecided | intermediate advanced | any      | size-first
            S2-29       | phase-order | looks both undecided                                | any                   | size     | strength-first
            L-PER-06    | phase-order | bigger-lift competition looks both undecided        | intermediate advanced | any      | strength-first
            C-ADVICE-02 | phase-order | any                                                 | any                   | any      | advised
            S2-31       | means       | looks both undecided                                | any                   | any      | -
            S0-28       | means       | looks                                               | any                   | any      | -
            S1-13       | means       | both undecided                                      | any                   | any      | -
            S2-04       | means       | bigger-lift competition weight-class                | any                   | any      | -
            L-STAND-15  | means       | bigger-lift competition weight-class                | beginner              | any      | -
            L-STAND-05  | means       | bigger-lift competition weight-class both undecided | any                   | any      | -
            S2-30       | means       | both undecided                                      | intermediate          | any      | -
            L-PER-04    | means       | bigger-lift competition weight-class both undecided | intermediate advanced | any      | -
            L-PER-05    | means       | looks both undecided                                | any                   | any      | -
            L-STAND-13  | means       | any                                                 | any                   | any      | -
            S1-19       | background  | any                                                 | any                   | any      | -
            S0-31       | background  | bigger-lift competition both undecided              | any                   | any      | -
            S2-32       | background  | bigger-lift competition weight-class                | any                   | any      | -
            S1-20       | background  | weight-class                                        | any                   | any      | -
            S2-34       | background  | bigger-lift competition both undecided              | intermediate advanced | any      | -
            S2-33       | expectation | bigger-lift competition weight-class both undecided | beginner              | any      | -
            S0-29       | expectation | bigger-lift competition weight-class both undecided | beginner              | any      | -
            S0-30       | expectation | looks both undecided                                | any                   | any      | -
            L-PROG-07   | expectation | bigger-lift competition weight-class both undecided | beginner              | any      | -
            L-PROG-08   | expectation | looks both undecided                                | any                   | any      | -
            L-PROG-06   | expectation | any                                                 | any                   | any      | -
            """;

    private static final List<Line> LINES =
            STATEMENTS.lines().skip(1).map(Line::parse).toList();
    private static final String ADVISED = "advised";
    private static final String OWN_GOAL = "own-goal";
    private static final String STRENGTH = "strength";
    private static final String NO_POSITION = "-";

    private final Aim aim;
    private final @Nullable TrainingLevel level;
    private final Plateau plateau;

    private GoalAdvisor(Aim aim, @Nullable TrainingLevel level, Plateau plateau) {
        this.aim = aim;
        this.level = level;
        this.plateau = plateau;
    }

    /** What a lifter is after. */
    public enum Aim {
        /** More load on a lift. */
        BIGGER_LIFT("a bigger lift"),
        /** A strength competition without a limit of body mass that matters. */
        COMPETITION("a competition"),
        /** A strength competition in a weight class: more strength, no more body mass. */
        WEIGHT_CLASS("a weight class"),
        /** More muscle to be seen. */
        LOOKS("looks"),
        /** A bigger lift and more muscle. */
        BOTH("strength and looks"),
        /** Nothing in particular, or nobody asked. */
        UNDECIDED("nothing in particular");

        private final String label;

        Aim(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed in an advice.
         *
         * @return the words, such as {@code "a bigger lift"}
         */
        public String label() {
            return label;
        }
    }

    /** What has stopped rising. */
    public enum Plateau {
        /** Nothing is stuck, or nobody looked. */
        NONE("no plateau"),
        /** The lifts no longer rise. */
        STRENGTH("stuck on strength"),
        /** The muscles no longer grow. */
        SIZE("stuck on size");

        private final String label;

        Plateau(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed in an advice.
         *
         * @return the words, such as {@code "no plateau"}
         */
        public String label() {
            return label;
        }
    }

    /** One line of the table. */
    private record Line(
            String finding,
            Question question,
            Set<Aim> aims,
            Set<TrainingLevel> levels,
            Set<Plateau> plateaus,
            String position) {

        static Line parse(String text) {
            String[] cells = text.split("\\|", -1);
            return new Line(
                    cells[0].trim(),
                    constants(Question.class, cells[1]).iterator().next(),
                    constants(Aim.class, cells[2]),
                    constants(TrainingLevel.class, cells[3]),
                    constants(Plateau.class, cells[4]),
                    cells[5].trim());
        }

        private static <E extends Enum<E>> Set<E> constants(Class<E> type, String cell) {
            if (cell.trim().equals("any")) {
                return EnumSet.allOf(type);
            }
            EnumSet<E> constants = EnumSet.noneOf(type);
            Arrays.stream(cell.trim().split(" "))
                    .map(slug -> slug.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .forEach(name -> constants.add(Enum.valueOf(type, name)));
            return constants;
        }

        boolean speaksTo(Aim aim, TrainingLevel level, Plateau plateau) {
            return aims.contains(aim) && levels.contains(level) && plateaus.contains(plateau);
        }
    }

    /**
     * Returns an advisor for an aim, with no plateau and yet without a level.
     *
     * @param aim what the lifter is after
     * @return the advisor
     * @throws NullPointerException if {@code aim} is null
     */
    public static GoalAdvisor forAim(Aim aim) {
        return new GoalAdvisor(Objects.requireNonNull(aim, "aim"), null, Plateau.NONE);
    }

    /**
     * Returns the same advisor for a training level.
     *
     * @param trainingLevel the level; {@link TrainingLevel#advise} helps with it
     * @return the advisor with that level
     * @throws NullPointerException if {@code trainingLevel} is null
     */
    public GoalAdvisor withLevel(TrainingLevel trainingLevel) {
        return new GoalAdvisor(aim, Objects.requireNonNull(trainingLevel, "level"), plateau);
    }

    /**
     * Returns the same advisor for a lifter who is stuck.
     *
     * @param stuck what has stopped rising
     * @return the advisor with that plateau
     * @throws NullPointerException if {@code stuck} is null
     */
    public GoalAdvisor withPlateau(Plateau stuck) {
        return new GoalAdvisor(aim, level, Objects.requireNonNull(stuck, "plateau"));
    }

    /**
     * Advises a goal and an order of phases, with everyone who says the same and everyone who says otherwise.
     *
     * @return the advice
     * @throws InvalidValueException if no level was given, with parameter {@code level} and code {@code "missing"}
     */
    public GoalAdvice advise() {
        if (level == null) {
            throw InvalidValueException.of("level", "must be given by withLevel before advising", null, "missing");
        }
        Goal own = ownGoal(aim);
        Goal goal = level == TrainingLevel.BEGINNER ? Goal.blended() : own;
        PhaseOrder order = level == TrainingLevel.BEGINNER ? beginnersOrder() : order(level);
        List<GoalStatement> statements = new ArrayList<>();
        for (Line line : LINES) {
            if (line.speaksTo(aim, level, plateau)) {
                statements.add(statement(line, goal, own, order));
            }
        }
        return new GoalAdvice(aim, level, plateau, goal, own, order, statements);
    }

    private static Goal ownGoal(Aim aim) {
        return switch (aim) {
            case BIGGER_LIFT, COMPETITION -> Goal.strength();
            case WEIGHT_CLASS -> Goal.strength().withoutSizeGain();
            case LOOKS -> Goal.hypertrophy();
            case BOTH, UNDECIDED -> Goal.blended();
        };
    }

    private PhaseOrder beginnersOrder() {
        return plateau == Plateau.SIZE && wantsSize() ? PhaseOrder.STRENGTH_FIRST : PhaseOrder.EITHER;
    }

    private PhaseOrder order(TrainingLevel trained) {
        return switch (aim) {
            case WEIGHT_CLASS -> PhaseOrder.NO_PHASES;
            case BIGGER_LIFT, COMPETITION -> PhaseOrder.SIZE_FIRST;
            case LOOKS -> plateau == Plateau.SIZE ? PhaseOrder.STRENGTH_FIRST : PhaseOrder.NO_PHASES;
            case BOTH, UNDECIDED ->
                switch (plateau) {
                    case SIZE -> PhaseOrder.STRENGTH_FIRST;
                    case STRENGTH -> PhaseOrder.SIZE_FIRST;
                    case NONE -> trained == TrainingLevel.ADVANCED ? PhaseOrder.ALTERNATING : PhaseOrder.TOGETHER;
                };
        };
    }

    private boolean wantsSize() {
        return aim == Aim.LOOKS || aim == Aim.BOTH || aim == Aim.UNDECIDED;
    }

    private static GoalStatement statement(Line line, Goal goal, Goal own, PhaseOrder order) {
        String advised = line.question() == Question.GOAL ? goal.kind().label().replace(' ', '-') : order.slug();
        String position = line.position().equals(ADVISED) ? advised : line.position();
        boolean agrees = switch (position) {
            case NO_POSITION -> true;
            case OWN_GOAL -> goal.equals(own);
            case STRENGTH -> goal.kind().isWithin(GoalKind.STRENGTH);
            default -> position.equals(advised);
        };
        Optional<String> said = Optional.of(position).filter(slug -> !slug.equals(NO_POSITION));
        return new GoalStatement(line.question(), said, EvidenceBase.standard().get(line.finding()), agrees);
    }
}
