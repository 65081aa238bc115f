package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.reason.Reason;
import dev.prescription.reason.ReasonCode;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** A whole reason in another language, in English where that language has no words yet. */
class GermanReasonTest {

    private static final Messages GERMAN =
            Messages.of(ResourceBundle.getBundle("dev.prescription.message.german", Locale.ROOT));

    private static Reason reps(String guideline) {
        return Prescriber.forGoal(Goal.blendedWithStrengthShare(70))
                .withLevel(TrainingLevel.BEGINNER)
                .withGuideline(Guideline.byId(guideline))
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.REPS);
    }

    @Test
    void a_reason_in_german_with_statements_of_sources_as_they_are() {
        String text = reps("seed-002").text(GERMAN);
        assertThat(text.substring(0, text.indexOf("\n  Widerspruch"))).isEqualTo("""
                        Wiederholungen 3-8: seed-002 2026.1, gemischt 70, Anfänger, Hauptübung, Erwachsene (Gewissheit:
                            sehr gering).
                          Regel S2-23: 5-10 Wiederholungen (gemischt, Anfänger, Hauptübung oder Mehrgelenksübung,
                            Erwachsene).
                          Regel S2-12: 1-5 Wiederholungen (Kraft, jeder Stand, Hauptübung, Erwachsene).
                          Bei einem Kraftanteil von 70 % liegt jede Grenze auf einer Geraden von der Zelle gemischt (5-10)
                            zur Zelle Kraft (1-5), aufgerundet ab der Hälfte.
                          Aus S2-23, Strength and size (Artikel): Overlap zone: ordinary progressive overload with
                            compounds at 5 to 10 reps drives both.
                          Aus S2-12, Strength and size (Artikel): Strength variables table: 1 to 5 reps per set.""");
        assertThat(text)
                .contains(
                        "\n  Widerspruch: seed-001 2026.1, S1-12 (Strength vs hypertrophy), sagt 6-12 Wiederholungen\n"
                                + "    (überlappend, in der eigenen Quelle aufgehoben durch S1-14 und S1-15).");
    }

    @Test
    void what_has_no_german_words_is_english() {
        Reason rest = Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.ADVANCED)
                .withGuideline(Guideline.byId("seed-002"))
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.REST);
        assertThat(rest.text(GERMAN)).startsWith("""
                        Rest 180-300 s between sets: seed-002 2026.1, Kraft, advanced, Hauptübung, Erwachsene (Gewissheit:
                            sehr gering).
                          Regel S2-13: 180-300+ s between sets (Kraft, jeder Stand, Hauptübung, Erwachsene).
                          S2-13 says 300 or more, open above: the band ends at the number it names.
                          Aus S2-13, Strength and size (Artikel): Strength variables table: 3 to 5+ minutes (upper end
                            open).""");
    }

    @Test
    void the_lines_are_codes_with_typed_arguments_in_no_language() {
        Reason reps = reps("seed-002");
        assertThat(reps.lines().get(0).code()).isEqualTo(ReasonCode.HEAD);
        assertThat(reps.lines().get(0).arguments()).contains(Parameter.REPS, Range.of(3, 8));
        assertThat(Messages.english().block(reps.lines())).isEqualTo(reps.text());
    }

    @Test
    void every_key_is_one_of_the_librarys() {
        assertThat(Messages.english().patterns().keySet())
                .containsAll(ResourceBundle.getBundle("dev.prescription.message.german", Locale.ROOT)
                        .keySet());
    }
}
