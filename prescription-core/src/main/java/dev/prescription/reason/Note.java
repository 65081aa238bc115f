package dev.prescription.reason;

import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.guideline.RuleId;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.message.Spoken;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * One remark on how a value came about: a code and its arguments, in the order the code states.
 *
 * <p>For example {@code Note.of(Note.Code.OPEN_ABOVE, RuleId.of("S2-18"), Range.exactly(15))} reads "S2-18 says 15 or more,
 * open above: the band ends at the number it names."
 *
 * @param code what is remarked
 * @param arguments the code's arguments, of the types it declares
 */
public record Note(Code code, List<Object> arguments) implements Spoken {

    /** The end of a range that a source does not name. */
    public enum End {
        /** The smaller number. */
        LOWER,
        /** The greater number. */
        UPPER
    }

    /** What a note remarks. */
    public enum Code implements MessageCode {
        /** No guideline was chosen: the default one. */
        DEFAULT_GUIDELINE(Argument.of("guideline", String.class)),
        /** The guideline asked, the parameter, the context, and who answers instead. */
        SILENT(
                Argument.of("guideline", String.class),
                Argument.of("parameter", Parameter.class),
                Argument.of("context", Scope.class),
                Argument.of("other", String.class)),
        /** The parameter and the populations that nobody has a rule for, where what holds for adults answers. */
        POPULATION_SILENT(
                Argument.of("parameter", Parameter.class), Argument.listed("populations", Population.class, Joint.OR)),
        /** Where weeks to an effect are stated. */
        EXPECTATION,
        /** The guideline asked, the range, its parameter and the rule, where only its feasible layer speaks. */
        FEASIBLE_ONLY(
                Argument.of("guideline", String.class),
                Argument.of("range", Range.class),
                Argument.of("parameter", Parameter.class),
                Argument.of("rule", RuleId.class)),
        /** The rule, and the guideline, rule, range and parameter it stands over, where a house guideline has its own. */
        STANDS_OVER(
                Argument.of("rule", RuleId.class),
                Argument.of("guideline", String.class),
                Argument.of("other", RuleId.class),
                Argument.of("range", Range.class),
                Argument.of("parameter", Parameter.class)),
        /** The rule and its upper end, where the source goes beyond. */
        OPEN_ABOVE(Argument.of("rule", RuleId.class), Argument.of("named", Range.class)),
        /** The rule, the end it lacks, the number taken, and the guideline and the rule it was taken from. */
        END_FROM(Lent.END),
        /** The rule, the end it lacks, the number of another rule that does not fit, and that guideline and rule. */
        END_APART(Lent.END),
        /** The rule and the end it lacks, where no other rule has it. */
        NO_END(Argument.of("rule", RuleId.class), Argument.of("end", End.class)),
        /** The share, and the cell it is. */
        ANCHOR(Argument.of("share", Integer.class), Argument.of("cell", GoalKind.class)),
        /** The share, the lower cell, the upper cell, and the range both state. */
        BLENDED_ALIKE(
                Argument.of("share", Integer.class),
                Argument.of("lower", GoalKind.class),
                Argument.of("upper", GoalKind.class),
                Argument.of("range", Range.class)),
        /** The share, the lower cell with its range, and the upper cell with its range. */
        BLENDED(
                Argument.of("share", Integer.class),
                Argument.of("lower", GoalKind.class),
                Argument.of("from", Range.class),
                Argument.of("upper", GoalKind.class),
                Argument.of("to", Range.class));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        /** Returns {@code "Note.SILENT"} and so on. */
        @Override
        public String key() {
            return "Note." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }

        private static final class Lent {
            private static final Argument[] END = {
                Argument.of("rule", RuleId.class),
                Argument.of("end", End.class),
                Argument.of("number", Range.class),
                Argument.of("guideline", String.class),
                Argument.of("lender", RuleId.class)
            };
        }
    }

    /**
     * Checks the arguments against the code.
     *
     * @param code what is remarked
     * @param arguments the code's arguments, of the types it declares
     * @throws InvalidValueException if there are more or fewer than declared (code {@code "wrong-count"}), or one is of
     *     another type (code {@code "wrong-type"})
     * @throws NullPointerException if an argument is null
     */
    public Note {
        Objects.requireNonNull(code, "code");
        arguments = new Message(code, arguments).arguments();
    }

    /**
     * Returns a note.
     *
     * @param code what is remarked
     * @param arguments the code's arguments, of the types it declares
     * @return the note
     * @throws InvalidValueException if there are more or fewer than declared (code {@code "wrong-count"}), or one is of
     *     another type (code {@code "wrong-type"})
     * @throws NullPointerException if an argument is null
     */
    public static Note of(Code code, Object... arguments) {
        return new Note(code, List.of(arguments));
    }

    /** Returns the note as a message. */
    @Override
    public Message message() {
        return new Message(code, arguments);
    }

    /** Returns the note in English. */
    @Override
    public String toString() {
        return Messages.english().text(this);
    }
}
