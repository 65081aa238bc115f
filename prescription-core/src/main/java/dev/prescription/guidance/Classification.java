package dev.prescription.guidance;

import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.goal.GoalKind;
import dev.prescription.guidance.ZoneAnswer.Condition;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a set trains: an answer each for strength, growth, endurance and power, several of which may hold at once.
 *
 * <p>For example 15 repetitions with one in reserve train growth and endurance; with eight in reserve they train endurance,
 * and growth is not shown. A set whose numbers cannot hold together has no answers: {@link #reading()}
 * says why.
 */
public final class Classification {

    private static final int FOR = 3;
    private static final int ASKING = 2;
    private static final int AGAINST = 1;

    private final SetReading reading;
    private final List<ZoneAnswer> answers;

    Classification(SetReading reading, List<ZoneAnswer> answers) {
        this.reading = reading;
        this.answers = List.copyOf(answers);
    }

    /** What a classification says, line by line. */
    public enum Code implements MessageCode {
        /** What is asked about, and the verdict. */
        ANSWER(Argument.of("kind", GoalKind.class), Argument.of("verdict", ZoneAnswer.Verdict.class)),
        /** A condition, whether it is met, and what asks for it. */
        CONDITION(
                Argument.of("condition", Condition.Kind.class),
                Argument.of("state", Condition.State.class),
                Argument.listed("rules", Message.class, Joint.SEMICOLON),
                Argument.listed("findings", Finding.class, Joint.SEMICOLON)),
        /** A guideline whose numbers hold the set. */
        SUPPORTS(
                Argument.of("guideline", String.class),
                Argument.listed("rules", Message.class, Joint.SEMICOLON),
                Argument.optional("more", Integer.class)),
        /** A guideline whose numbers do not. */
        OPPOSES(
                Argument.of("guideline", String.class),
                Argument.listed("rules", Message.class, Joint.SEMICOLON),
                Argument.optional("more", Integer.class)),
        /** A rule with its range. */
        RULE(
                Argument.of("rule", RuleId.class),
                Argument.of("parameter", Parameter.class),
                Argument.of("range", Range.class)),
        /** A rule with whom it is for. */
        RULE_FOR(Argument.of("rule", RuleId.class), Argument.of("scope", Scope.class)),
        /** A finding that bears on the answer. */
        FINDING(
                Argument.of("finding", Finding.class),
                Argument.optional("status", Verification.class),
                Argument.of("statement", String.class));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        /** Returns {@code "Classification.ANSWER"} and so on. */
        @Override
        public String key() {
            return "Classification." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    /**
     * Returns how the stated numbers were read.
     *
     * @return the reading
     */
    public SetReading reading() {
        return reading;
    }

    /**
     * Returns every answer.
     *
     * @return the answers on strength, growth, endurance and power; empty where the numbers cannot hold together
     */
    public List<ZoneAnswer> answers() {
        return answers;
    }

    /**
     * Returns the answer on one of them.
     *
     * @param kind {@link GoalKind#STRENGTH}, {@link GoalKind#HYPERTROPHY}, {@link GoalKind#ENDURANCE} or
     *     {@link GoalKind#POWER}
     * @return the answer
     * @throws InvalidValueException if there is none, with code {@code "absent"}
     * @throws NullPointerException if {@code kind} is null
     */
    public ZoneAnswer answer(GoalKind kind) {
        Objects.requireNonNull(kind, "kind");
        return answers.stream()
                .filter(answer -> answer.kind() == kind)
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "kind",
                        "must be one of "
                                + answers.stream()
                                        .map(answer -> answer.kind().label())
                                        .toList(),
                        kind.label(),
                        "absent"));
    }

    /**
     * Returns the classification as messages: the reading, then each answer with its conditions, who says so, who does not,
     * and what studies add.
     *
     * @return the messages, the reading first
     */
    public List<Message> messages() {
        List<Message> lines = new ArrayList<>();
        lines.add(reading.message());
        for (ZoneAnswer answer : answers) {
            lines.add(Message.of(Code.ANSWER, answer.kind(), answer.verdict()));
            answer.conditions().forEach(condition -> lines.add(message(condition)));
            lines.addAll(byGuideline(Code.SUPPORTS, answer.supporting(), FOR));
            lines.addAll(byGuideline(Code.OPPOSES, answer.opposing(), AGAINST));
            answer.findings().forEach(finding -> lines.add(message(finding)));
        }
        return List.copyOf(lines);
    }

    private static Message message(Condition condition) {
        boolean forWhom = condition.kind() == Condition.Kind.FOR_WHOM;
        List<Message> rules = condition.rules().stream()
                .limit(ASKING)
                .map(rule -> forWhom ? Message.of(Code.RULE_FOR, rule.id(), rule.scope()) : message(rule))
                .toList();
        return Message.of(Code.CONDITION, condition.kind(), condition.state(), rules, condition.findings());
    }

    private static Message message(Rule rule) {
        return Message.of(Code.RULE, rule.id(), rule.parameter(), rule.range());
    }

    private static Message message(Finding finding) {
        Optional<Verification> status = Optional.of(finding.verification()).filter(Verification.RECALLED::equals);
        return Message.of(Code.FINDING, finding, status, finding.statement().replaceFirst("\\.$", ""));
    }

    private static List<Message> byGuideline(Code code, List<Rule> rules, int named) {
        Map<String, List<Rule>> byGuideline = new LinkedHashMap<>();
        rules.forEach(rule -> byGuideline
                .computeIfAbsent(rule.guideline(), guideline -> new ArrayList<>())
                .add(rule));
        List<Message> lines = new ArrayList<>();
        byGuideline.forEach((guideline, own) -> {
            List<Message> first =
                    own.stream().limit(named).map(Classification::message).toList();
            Optional<Integer> more = Optional.of(own.size() - named).filter(number -> number > 0);
            lines.add(Message.of(code, guideline, first, more));
        });
        return lines;
    }

    /**
     * Returns the classification in English.
     *
     * @return several lines parted by {@code \n}
     */
    public String text() {
        return text(Messages.english());
    }

    /**
     * Returns the classification in the words of a bundle.
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
        return other instanceof Classification that && reading.equals(that.reading) && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading, answers);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
