package dev.prescription.guideline;

import dev.prescription.goal.GoalKind;
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
import java.util.Locale;
import java.util.Objects;

/**
 * One thing in a guideline that does not hold together: what kind of thing, which rules make it, and where.
 *
 * <p>For example a house rule of 15-20 repetitions over the consensus' 80-92 % 1RM is {@link Kind#INFEASIBLE_CELL}, made by
 * that rule and two of the consensus. A guideline with problems still answers; the problem says where its answers fail.
 *
 * @param kind what does not hold
 * @param arguments the numbers and names the kind is said with, of the types it declares
 * @param rules the rules that make it, those of a fallback included; empty where a rule is missing
 * @param scopes where it does not hold, at least one scope
 */
public record GuidelineProblem(Kind kind, List<Object> arguments, List<Rule> rules, List<Scope> scopes)
        implements Spoken {

    /** What does not hold. */
    public enum Kind implements MessageCode {
        /** Repetitions, reserve, intensity and the rep-max model: nothing of the three bands holds together. */
        INFEASIBLE_CELL(range("reps"), range("effort"), range("intensity"), Argument.of("model", String.class)),
        /** The lighter cell and its range, the heavier one and its range: more strength would mean more reps or less load. */
        UNORDERED_ANCHORS(
                Argument.of("parameter", Parameter.class),
                Argument.of("lower", GoalKind.class),
                range("from"),
                Argument.of("upper", GoalKind.class),
                range("to")),
        /** A number that a prescription, a week or a programme needs and nobody gives. */
        MISSING_CELL(Argument.of("parameter", Parameter.class)),
        /** The rules that override one another, so that none of them governs. */
        OVERRIDE_CIRCLE(Argument.listed("rules", RuleId.class, Joint.AND)),
        /** A rule and one that overrides it without sharing parameter, layer and any cell. */
        FOREIGN_OVERRIDER(Argument.of("rule", RuleId.class), Argument.of("other", RuleId.class)),
        /** A rule with an open end, and the range of another rule that lies on the wrong side of it. */
        ENDS_APART(
                Argument.of("rule", RuleId.class),
                range("range"),
                Argument.of("guideline", String.class),
                Argument.of("lender", RuleId.class)),
        /** Weekly sets per muscle, sessions, and cap per session: the floor cannot be reached. */
        FLOOR_OUT_OF_REACH(range("sets"), range("sessions"), range("cap")),
        /** Ceiling of weekly sets per muscle, and the number below it that draws a warning. */
        CEILING_ABOVE_WARNING(range("ceiling"), range("warning")),
        /** Direct sets per lift, sessions, and the most sets in each: the floor cannot be reached. */
        LIFT_SETS_OUT_OF_REACH(range("sets"), range("sessions"), range("cap")),
        /** Direct sets per lift, and the lower ceiling of the muscle that moves it. */
        LIFT_SETS_ABOVE_CEILING(range("sets"), range("ceiling")),
        /** Sessions for a lift or muscle, and the fewer sessions in all. */
        FREQUENCY_ABOVE_SESSIONS(range("frequency"), range("sessions")),
        /** The fewest sets of one exercise, and the cap per muscle or session they break. */
        SETS_ABOVE_CAP(range("sets"), range("cap")),
        /** The fewest sessions for a muscle, the fewest sets in each, and the weekly ceiling they break. */
        FREQUENCY_ABOVE_CEILING(range("frequency"), range("sets"), range("ceiling"));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Kind(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        private static Argument range(String name) {
            return Argument.of(name, Range.class);
        }

        /**
         * Returns the stable slug, for programs that branch on it.
         *
         * @return the code, such as {@code "infeasible-cell"}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns {@code "Problem.INFEASIBLE_CELL"} and so on. */
        @Override
        public String key() {
            return "Problem." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    /** The sentence around a problem. */
    private enum Sentence implements MessageCode {
        LINE;

        private static final List<Argument> ARGUMENTS = List.of(
                Argument.of("problem", Message.class),
                Argument.listed("scopes", Scope.class, Joint.SEMICOLON),
                Argument.listed("rules", String.class, Joint.AND));

        @Override
        public String key() {
            return "Problem." + name();
        }

        @Override
        public List<Argument> arguments() {
            return ARGUMENTS;
        }
    }

    /**
     * Copies the lists.
     *
     * @param kind what does not hold
     * @param arguments the numbers and names the kind is said with
     * @param rules the rules that make it
     * @param scopes where it does not hold, at least one scope
     * @throws InvalidValueException if there is no scope (code {@code "missing"}), or the arguments are not those that the
     *     kind declares (code {@code "wrong-count"} or {@code "wrong-type"})
     * @throws NullPointerException if an argument is null
     */
    public GuidelineProblem {
        arguments = new Message(Objects.requireNonNull(kind, "kind"), arguments).arguments();
        rules = List.copyOf(rules);
        scopes = List.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw InvalidValueException.of("scopes", "a problem must be somewhere", kind.code(), "missing");
        }
    }

    /**
     * Returns the names of the rules that make the problem.
     *
     * @return the ids, in the order of {@link #rules()}
     */
    public List<RuleId> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    /** Returns the problem as a message: what does not hold, where, and which rules make it. */
    @Override
    public Message message() {
        List<String> names =
                rules.stream().map(rule -> rule.guideline() + " " + rule.id()).toList();
        return Message.of(Sentence.LINE, new Message(kind, arguments), scopes, names);
    }

    /** Returns the problem in English, on one line. */
    @Override
    public String toString() {
        return Messages.english().text(this);
    }
}
