package dev.prescription.goal;

import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The training level that months of consistent training and the pace of progress point to, with both readings.
 *
 * <p>For example 30 months read as advanced, but a lifter who still adds load every session reads as beginner: the advice
 * is beginner, the more cautious of the two, and {@link #readingsAgree()} is false. A level says how a lifter progresses,
 * not how strong the lifter is. The lines are a convention of this library, {@code C-LEVEL-01}: under 6 months beginner,
 * 6 to 24 months intermediate, beyond that advanced; adding load every session beginner, every week intermediate, by the
 * month or slower advanced. No source draws them: those that use the three words, such as {@code L-STAND-21} to
 * {@code L-STAND-23}, do not say where one ends.
 */
public final class LevelAdvice {

    private static final int MOST_MONTHS = 1_200;
    private static final int FIRST_INTERMEDIATE_MONTH = 6;
    private static final int LAST_INTERMEDIATE_MONTH = 24;
    private static final List<String> EVIDENCE = List.of("C-LEVEL-01");
    private static final List<String> RELATED = List.of("S1-11", "S2-24", "L-PROG-04");

    private final int months;
    private final ProgressPace pace;

    private LevelAdvice(int months, ProgressPace pace) {
        this.months = months;
        this.pace = pace;
    }

    /** What an advice says, line by line. */
    public enum Code implements MessageCode {
        /** The level, and what months and pace read as. */
        LEVEL(
                Argument.of("level", TrainingLevel.class),
                Argument.of("months", Integer.class),
                Argument.of("byMonths", TrainingLevel.class),
                Argument.of("pace", ProgressPace.class),
                Argument.of("byPace", TrainingLevel.class)),
        /** That the two readings differ, and which counts. */
        DISAGREE(),
        /** That slow progress early on is no sign of an advanced lifter. */
        SLOW_ALONE(),
        /** What a level means. */
        MEANING(),
        /** The evidence that draws the lines, and the evidence that fits them. */
        LINES(
                Argument.listed("drawn", String.class, Joint.AND),
                Argument.listed("fitting", String.class, Joint.SEMICOLON));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        /** Returns {@code "LevelAdvice.LEVEL"} and so on. */
        @Override
        public String key() {
            return "LevelAdvice." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    static LevelAdvice of(int months, ProgressPace pace) {
        Objects.requireNonNull(pace, "pace");
        if (months < 0 || months > MOST_MONTHS) {
            throw InvalidValueException.of("months", "must be 0 to 1200", months, "out-of-range");
        }
        return new LevelAdvice(months, pace);
    }

    /**
     * Returns the level advised: the more cautious of the two readings, which is the one with fewer years behind it.
     *
     * @return the level
     */
    public TrainingLevel level() {
        return byMonths().compareTo(byPace()) <= 0 ? byMonths() : byPace();
    }

    /**
     * Returns what the months of consistent training read as.
     *
     * @return beginner below 6 months, intermediate from 6 to 24, advanced from 25
     */
    public TrainingLevel byMonths() {
        if (months < FIRST_INTERMEDIATE_MONTH) {
            return TrainingLevel.BEGINNER;
        }
        return months <= LAST_INTERMEDIATE_MONTH ? TrainingLevel.INTERMEDIATE : TrainingLevel.ADVANCED;
    }

    /**
     * Returns what the pace of progress reads as.
     *
     * @return beginner for every session, intermediate for every week, advanced for every month or slower
     */
    public TrainingLevel byPace() {
        return pace.reading();
    }

    /**
     * Says whether months and pace read as the same level.
     *
     * @return whether they agree
     */
    public boolean readingsAgree() {
        return byMonths() == byPace();
    }

    /**
     * Returns the months of consistent training the advice was asked for.
     *
     * @return the months, 0 to 1200
     */
    public int months() {
        return months;
    }

    /**
     * Returns the pace of progress the advice was asked for.
     *
     * @return the pace
     */
    public ProgressPace pace() {
        return pace;
    }

    /**
     * Returns the evidence ids that draw the lines between the levels.
     *
     * @return {@code C-LEVEL-01}, a convention of this library
     */
    public List<String> evidenceIds() {
        return EVIDENCE;
    }

    /**
     * Returns the evidence ids that fit those lines without drawing them: the founding sources tell beginners and advanced
     * lifters apart by their pace ({@code S2-24}, {@code S1-11}), and gains slow down after one to two years ({@code L-PROG-04}).
     *
     * @return the ids
     */
    public List<String> relatedIds() {
        return RELATED;
    }

    /**
     * Returns the advice as messages: the level with both readings, whether they disagree, and where the lines come from.
     *
     * @return the messages, the head first
     */
    public List<Message> messages() {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(Code.LEVEL, level(), months, byMonths(), pace, byPace()));
        if (!readingsAgree()) {
            lines.add(Message.of(Code.DISAGREE));
            if (pace == ProgressPace.SLOWER) {
                lines.add(Message.of(Code.SLOW_ALONE));
            }
        }
        lines.add(Message.of(Code.MEANING));
        lines.add(Message.of(Code.LINES, EVIDENCE, RELATED));
        return List.copyOf(lines);
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
        return other instanceof LevelAdvice that && months == that.months && pace == that.pace;
    }

    @Override
    public int hashCode() {
        return Objects.hash(months, pace);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
