package dev.prescription.message;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.ClaimPart;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.ProgressPace;
import dev.prescription.goal.Screening;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guidance.Move;
import dev.prescription.guidance.ZoneAnswer;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Relation;
import dev.prescription.parameter.Topic;
import dev.prescription.reason.Note;
import dev.prescription.rule.GoalAdvice;
import dev.prescription.rule.GoalAdvisor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The English bundle against every code of the library: no code without words, no words without a code. */
class EnglishBundleTest {

    private static final Map<String, String> ENGLISH = Messages.english().patterns();

    /** Every enum that is a word of a message, with the English word the constant itself knows. */
    private static final Map<Class<? extends Enum<?>>, Function<Enum<?>, String>> WORDS = new LinkedHashMap<>();

    static {
        word(GoalAdvisor.Aim.class, GoalAdvisor.Aim::label);
        word(Certainty.class, Certainty::label);
        word(Certainty.Concern.class, concern -> spaced(concern.name()));
        word(ClaimPart.Doubt.class, ClaimPart.Doubt::label);
        word(ClaimPart.Fit.class, fit -> spaced(fit.name()));
        word(ExerciseRole.class, role -> spaced(role.name()));
        word(GoalKind.class, GoalKind::label);
        word(Screening.Ground.class, Screening.Ground::label);
        word(Move.Held.class, Move.Held::label);
        word(ZoneAnswer.Verdict.class, ZoneAnswer.Verdict::label);
        word(ZoneAnswer.Condition.Kind.class, ZoneAnswer.Condition.Kind::label);
        word(ZoneAnswer.Condition.State.class, ZoneAnswer.Condition.State::label);
        word(Layer.class, Layer::label);
        word(Note.End.class, end -> spaced(end.name()));
        word(Parameter.class, Parameter::label);
        word(GoalAdvice.PhaseOrder.class, GoalAdvice.PhaseOrder::label);
        word(GoalAdvisor.Plateau.class, GoalAdvisor.Plateau::label);
        word(Population.class, Population::label);
        word(ProgressPace.class, ProgressPace::label);
        word(Relation.class, Relation::label);
        word(SourceKind.class, SourceKind::label);
        word(Topic.class, Topic::label);
        word(TrainingLevel.class, TrainingLevel::label);
        word(Verification.class, Verification::label);
    }

    private static <E extends Enum<E>> void word(Class<E> type, Function<E, String> label) {
        WORDS.put(type, constant -> label.apply(type.cast(constant)));
    }

    private static String spaced(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final List<MessageCode> CODES = codes();

    /** Returns every constant of every enum of codes in the library. */
    private static List<MessageCode> codes() {
        List<MessageCode> codes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
            if (type.isEnum() && assignableTo(MessageCode.class).test(type)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add((MessageCode) constant);
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(30);
        return codes;
    }

    private static void worded(String key, String word) {
        assertThat(ENGLISH.get(key))
                .as("english.properties must say: %s = %s", key, word)
                .isEqualTo(word);
    }

    @Test
    void every_code_has_a_message_that_uses_each_argument_it_declares_and_no_other() {
        for (MessageCode code : CODES) {
            assertThat(ENGLISH).as("a wording of %s", code.key()).containsKey(code.key());
            Phrase phrase = Phrase.of(code.key(), ENGLISH.getOrDefault(code.key(), ""));
            assertThat(phrase.slots().stream().map(Phrase.Slot::name).collect(Collectors.toSet()))
                    .as(code.key())
                    .isEqualTo(code.arguments().stream().map(Argument::name).collect(Collectors.toSet()));
        }
    }

    @Test
    void keys_and_names_of_arguments_are_used_once() {
        assertThat(CODES).extracting(MessageCode::key).doesNotHaveDuplicates();
        assertThat(CODES)
                .allSatisfy(code ->
                        assertThat(code.arguments()).extracting(Argument::name).doesNotHaveDuplicates());
    }

    @Test
    void a_part_vanishes_only_with_an_argument_that_may_be_absent_and_such_a_one_stands_nowhere_else() {
        for (MessageCode code : CODES) {
            Phrase phrase = Phrase.of(code.key(), ENGLISH.getOrDefault(code.key(), ""));
            Set<String> mayLack = code.arguments().stream()
                    .filter(Argument::isOptional)
                    .map(Argument::name)
                    .collect(Collectors.toSet());
            assertThat(phrase.sure()).as(code.key()).noneMatch(slot -> mayLack.contains(slot.name()));
            for (Phrase section : phrase.sections()) {
                assertThat(section.sure())
                        .as(code.key())
                        .anyMatch(slot -> code.arguments().stream()
                                .anyMatch(argument -> argument.name().equals(slot.name())
                                        && (argument.isOptional()
                                                || argument.joint().isPresent())));
            }
        }
    }

    @Test
    void every_word_is_the_one_its_constant_knows() {
        WORDS.forEach((type, label) -> {
            for (Enum<?> constant : type.getEnumConstants()) {
                worded(Messages.key(constant), label.apply(constant));
            }
        });
        for (Parameter parameter : Parameter.values()) {
            worded(Messages.key(parameter) + ".unit", parameter.unit());
            worded(Messages.key(parameter) + ".topic", parameter.label().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void every_enum_that_a_code_is_said_with_has_words() {
        for (MessageCode code : CODES) {
            for (Argument argument : code.arguments()) {
                if (argument.type().isEnum()) {
                    assertThat(WORDS.keySet().stream().anyMatch(type -> type == argument.type()))
                            .as("words for %s of %s", argument, code.key())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_form_is_asked_of_words_that_have_it() {
        Set<String> marked = Set.of(Messages.key(Verification.RECALLED) + ".mark"); // the only status that is marked
        Set<String> asked = formsAsked();
        assertThat(asked).containsAll(marked);
        assertThat(ENGLISH.keySet())
                .containsAll(asked.stream()
                        .filter(key -> !key.endsWith(".mark") || marked.contains(key))
                        .toList());
    }

    /** Returns the key of every form that an English message asks for, for every constant it may be asked of. */
    private static Set<String> formsAsked() {
        Set<String> forms = new TreeSet<>();
        for (MessageCode code : CODES) {
            for (Phrase.Slot slot :
                    Phrase.of(code.key(), ENGLISH.getOrDefault(code.key(), "")).slots()) {
                if (!slot.form().isEmpty()) {
                    Class<?> type = code.arguments().stream()
                            .filter(argument -> argument.name().equals(slot.name()))
                            .findFirst()
                            .orElseThrow()
                            .type();
                    assertThat(type.isEnum()).as("%s of %s", slot, code.key()).isTrue();
                    Arrays.stream(type.getEnumConstants())
                            .forEach(constant -> forms.add(Messages.key((Enum<?>) constant) + "." + slot.form()));
                }
            }
        }
        return forms;
    }

    @Test
    void no_words_are_left_over() {
        Set<String> left = new TreeSet<>(ENGLISH.keySet());
        CODES.forEach(code -> left.remove(code.key()));
        WORDS.keySet()
                .forEach(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> Messages.key((Enum<?>) constant))
                        .forEach(left::remove));
        left.removeAll(formsAsked());
        assertThat(left).isEmpty();
    }

    @Test
    void english_is_plain_ascii_whatever_encoding_the_platform_reads_bundles_in() {
        assertThat(ENGLISH.values()).allMatch(text -> text.chars().allMatch(c -> c >= ' ' && c < 127));
        assertThat(Messages.english().inEnglish()).isEqualTo(ENGLISH.keySet());
    }
}
