package dev.prescription.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Note;
import dev.prescription.reason.ReasonCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Note OPEN = Note.of(Note.Code.OPEN_ABOVE, RuleId.of("S2-18"), Range.exactly(15));

    /** A code of a caller's own. */
    private enum Own implements MessageCode {
        GREETING(Argument.of("name", String.class), Argument.of("level", TrainingLevel.class)),
        PICK(
                Argument.optional("first", Integer.class),
                Argument.optional("second", Integer.class),
                Argument.listed("levels", TrainingLevel.class, Joint.AND),
                Argument.of("number", BigDecimal.class));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Own(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        @Override
        public String key() {
            return "Own." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Message pick(Optional<Integer> first, Optional<Integer> second, TrainingLevel... levels) {
        return Message.of(Own.PICK, first, second, List.of(levels), new BigDecimal("2.50"));
    }

    @Test
    void a_key_the_caller_lacks_is_said_in_english() {
        Messages german = Messages.of(Map.of("Range.EXACTLY", "genau {number}"));

        assertThat(german.text(OPEN))
                .isEqualTo("S2-18 says genau 15 or more, open above: the band ends at the number it names.");
        assertThat(german.inEnglish()).contains("Note.OPEN_ABOVE").doesNotContain("Range.EXACTLY");
        assertThat(german.patterns())
                .containsEntry("Range.EXACTLY", "genau {number}")
                .containsEntry("Range.AT_MOST", "at most {number}");
    }

    @Test
    void arguments_may_stand_in_another_order_and_twice() {
        assertThat(Messages.of(Map.of("Note.OPEN_ABOVE", "Bis {named} ({rule}), {rule} geht weiter."))
                        .text(OPEN))
                .isEqualTo("Bis 15 (S2-18), S2-18 geht weiter.");
    }

    @Test
    void a_form_of_a_word_is_the_plain_word_where_nobody_has_it() {
        Note note = Note.of(Note.Code.ANCHOR, 100, GoalKind.STRENGTH);
        Map<String, String> words = new HashMap<>(
                Map.of("Note.ANCHOR", "{share}: Zelle der {cell.genitive}", "GoalKind.STRENGTH", "Kraft"));
        assertThat(Messages.of(words).text(note)).isEqualTo("100: Zelle der Kraft");

        words.put("GoalKind.STRENGTH.genitive", "Maximalkraft");
        assertThat(Messages.of(words).text(note)).isEqualTo("100: Zelle der Maximalkraft");
        assertThat(Messages.english().text(note)).isEqualTo("A strength share of 100 is the strength cell.");
    }

    @Test
    void a_word_without_its_form_in_the_callers_bundle_takes_the_english_form() {
        Messages german = Messages.of(Map.of("Parameter.REST", "Pause"));
        Message range = Message.of(
                ReasonCode.RULE,
                RuleId.of("S2-13"),
                Optional.of(Range.of(180, 300)),
                Parameter.REST,
                Optional.empty(),
                Optional.empty());
        assertThat(german.text(range)).isEqualTo("Rule S2-13: 180-300 s between sets.");
    }

    @Test
    void a_part_vanishes_with_any_argument_in_it_that_is_absent() {
        Messages own = Messages.of(Map.of("Own.PICK", "a[ {first}-{second}][: {levels}], {number}"));

        assertThat(own.text(pick(Optional.of(1), Optional.of(2)))).isEqualTo("a 1-2, 2.5");
        assertThat(own.text(pick(Optional.of(1), Optional.empty()))).isEqualTo("a, 2.5");
        assertThat(own.text(pick(Optional.empty(), Optional.of(2), TrainingLevel.BEGINNER)))
                .isEqualTo("a: beginner, 2.5");
        assertThat(own.text(pick(Optional.empty(), Optional.empty(), TrainingLevel.values())))
                .isEqualTo("a: beginner and intermediate and advanced, 2.5");
        assertThat(Messages.of(Map.of("Own.PICK", "a{first}{levels}b")).text(pick(Optional.empty(), Optional.empty())))
                .isEqualTo("ab");
    }

    @Test
    void a_callers_own_code_is_said_with_a_bundle_that_has_it() {
        Message greeting = Message.of(Own.GREETING, "Kim {level}", TrainingLevel.BEGINNER);

        assertThat(Messages.of(Map.of("Own.GREETING", "{name}: {level}")).text(greeting))
                .as("an argument is not read as a wording")
                .isEqualTo("Kim {level}: beginner");
        refused("no-message", () -> Messages.english().text(greeting));
        refused(
                "unknown-argument",
                () -> Messages.of(Map.of("Own.GREETING", "{nam}")).text(greeting));
        refused("malformed", () -> Messages.of(Map.of("Own.GREETING", "{name")).text(greeting));
        assertThat(greeting).hasToString("Own.GREETING[Kim {level}, BEGINNER]");
    }

    @Test
    void a_wording_of_the_librarys_own_keys_is_read_at_the_door() {
        for (String open : List.of("{number", "number}", "{}", "[{number}", "{number}]", "[[{number}]]", "{Number}")) {
            refused("malformed", () -> Messages.of(Map.of("Range.AT_LEAST", open)));
        }
        refused("unknown-argument", () -> Messages.of(Map.of("Range.AT_LEAST", "{rule}")));
        refused("unknown-argument", () -> Messages.of(Map.of("GoalKind.STRENGTH", "Kraft {share}")));
        assertThat(Messages.of(Map.of("app.title", "{0,number} [x")).patterns()).containsKey("app.title");
    }

    @Test
    void a_resource_bundle_is_copied_and_read_without_the_default_locale() {
        ResourceBundle bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"Range.AT_MOST", "höchstens {number}"}, {"app.size", 12}};
            }
        };
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Messages german = Messages.of(bundle);
            assertThat(german.text(Range.atMost(1234.5))).isEqualTo("höchstens 1234.5");
            assertThat(german.patterns()).doesNotContainKey("app.size");
            assertThat(german.text(Note.of(Note.Code.ANCHOR, 100, GoalKind.BLENDED)))
                    .isEqualTo("A strength share of 100 is the blended cell.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_given_is_copied_and_what_is_handed_out_cannot_be_changed() {
        Map<String, String> words = new HashMap<>(Map.of("Range.AT_MOST", "bis {number}"));
        Messages german = Messages.of(words);
        words.put("Range.AT_MOST", "unter {number}");

        assertThat(german.text(Range.atMost(4))).isEqualTo("bis 4");
        assertThatThrownBy(() -> german.patterns().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> german.inEnglish().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_block_hangs_its_lines_and_keeps_98_columns() {
        String word = "abcdefghi ";
        Message head = Message.of(Own.GREETING, word.repeat(10).strip(), TrainingLevel.BEGINNER);
        Message item = Message.of(Own.GREETING, "x".repeat(120), TrainingLevel.ADVANCED);
        String block = Messages.of(Map.of("Own.GREETING", "{name} {level}")).block(List.of(head, OPEN, item));

        assertThat(block)
                .isEqualTo("abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi\n"
                        + "    abcdefghi beginner\n"
                        + "  S2-18 says 15 or more, open above: the band ends at the number it names.\n"
                        + "  " + "x".repeat(120) + " advanced");
        assertThat(Messages.english().block(List.of())).isEmpty();
    }

    @Test
    void a_line_is_not_cut_within_its_indent() {
        Message item = Message.of(Own.GREETING, "abcd " + "x".repeat(120), TrainingLevel.ADVANCED);

        assertThat(Messages.of(Map.of("Own.GREETING", "{name}")).block(List.of(item)))
                .isEqualTo("abcd " + "x".repeat(120));
    }

    @Test
    void a_constant_without_a_word_is_an_error_and_not_its_name() {
        Message message = Message.of(Joint.AND, Thread.State.NEW, 1);

        refused("no-message", () -> Messages.english().text(message));
        assertThat(Messages.of(Map.of("Thread.State.NEW", "neu")).text(message)).isEqualTo("neu and 1");
    }

    @Test
    void null_is_named() {
        assertThatThrownBy(() -> Messages.of((Map<String, String>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("patterns");
        assertThatThrownBy(() -> Messages.of((ResourceBundle) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("bundle");
        Map<String, String> hole = new HashMap<>();
        hole.put("Range.AT_MOST", null);
        assertThatThrownBy(() -> Messages.of(hole))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("wording of Range.AT_MOST");
        assertThatThrownBy(() -> Messages.english().text(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("spoken");
        assertThatThrownBy(() -> Messages.english().block(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("messages");
    }
}
