package dev.prescription.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.goal.GoalKind;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Note;
import dev.prescription.reason.ReasonCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a code is said with is checked when it is said, not when it is read. */
class MessageTest {

    private static void refused(String code, String says, MessageCode of, Object... arguments) {
        assertThatThrownBy(() -> Message.of(of, arguments))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused).hasMessageContaining(says);
                });
    }

    @Test
    void a_wrong_count_is_refused() {
        refused("wrong-count", "must be 2 in Note.OPEN_ABOVE, given 1", Note.Code.OPEN_ABOVE, RuleId.of("S2-18"));
        refused("wrong-count", "must be 1 in Note.DEFAULT_GUIDELINE, given 2", Note.Code.DEFAULT_GUIDELINE, "a", "b");
        assertThatThrownBy(() -> Note.of(Note.Code.DEFAULT_GUIDELINE))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("wrong-count"));
    }

    @Test
    void a_wrong_type_is_refused_by_the_name_of_the_argument() {
        refused(
                "wrong-type",
                "rule: must be of type RuleId in Note.OPEN_ABOVE, given String",
                Note.Code.OPEN_ABOVE,
                "S2-18",
                Range.exactly(15));
        refused(
                "wrong-type",
                "share: must be of type Integer in Note.ANCHOR, given String",
                Note.Code.ANCHOR,
                "100",
                GoalKind.STRENGTH);
        assertThatThrownBy(() -> Note.of(Note.Code.NO_END, RuleId.of("load"), "upper"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.parameter()).isEqualTo("end"));
    }

    @Test
    void a_list_and_an_optional_are_looked_into() {
        refused(
                "wrong-type",
                "findings: must be a list of Message in Reason.ALSO_RESTS_ON",
                ReasonCode.ALSO_RESTS_ON,
                List.of(Message.of(Joint.AND, 1, 2), "S0-06"));
        refused(
                "wrong-type",
                "findings: must be a list of Message",
                ReasonCode.ALSO_RESTS_ON,
                Message.of(Joint.AND, 1, 2));
        Object[] rule = {RuleId.of("S2-13"), Optional.of("180-300"), Parameter.REST, Optional.empty(), Optional.empty()
        };
        refused("wrong-type", "range: must be an optional Range in Reason.RULE", ReasonCode.RULE, rule);
        rule[1] = Range.of(180, 300);
        refused("wrong-type", "range: must be an optional Range in Reason.RULE", ReasonCode.RULE, rule);
        rule[1] = Optional.of(Range.of(180, 300));
        assertThat(Messages.english().text(Message.of(ReasonCode.RULE, rule)))
                .isEqualTo("Rule S2-13: 180-300 s between sets.");
    }

    @Test
    void a_null_argument_is_named() {
        assertThatThrownBy(() -> new Message(Note.Code.OPEN_ABOVE, Arrays.asList(RuleId.of("S2-18"), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("named");
        assertThatThrownBy(() -> Message.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }

    @Test
    void an_argument_is_found_by_name() {
        Message open = Note.of(Note.Code.OPEN_ABOVE, RuleId.of("S2-18"), Range.exactly(15))
                .message();

        assertThat(open.argument("rule")).isEqualTo(RuleId.of("S2-18"));
        assertThat(open.argument("named")).isEqualTo(Range.exactly(15));
        assertThatThrownBy(() -> open.argument("range"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("unknown-argument"));
    }

    @Test
    void a_list_is_copied() {
        List<Message> findings = new ArrayList<>(List.of(Message.of(Joint.WITH, "a", "b")));
        Message message = Message.of(ReasonCode.ALSO_RESTS_ON, findings);
        findings.add(Message.of(Joint.WITH, "c", "d"));

        assertThat(Messages.english().text(message)).isEqualTo("It also rests on a with b.");
        assertThat(message.message()).isSameAs(message);
        assertThat(message).isEqualTo(Message.of(ReasonCode.ALSO_RESTS_ON, findings.subList(0, 1)));
    }

    @Test
    void a_name_between_braces_is_a_word() {
        for (String name : List.of("", "Rule", "rule.id", "0", "a b")) {
            assertThatThrownBy(() -> Argument.of(name, String.class))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refused -> assertThat(refused.code()).isEqualTo("malformed"));
        }
        assertThat(Argument.listed("rules", RuleId.class, Joint.AND).joint()).contains(Joint.AND);
        assertThat(Argument.optional("rule", RuleId.class).isOptional()).isTrue();
    }
}
