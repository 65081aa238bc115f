package dev.prescription.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RestBand;
import dev.prescription.reduction.WeekKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTextTest {

    private static final String TWO_LIFTS = """
            # a comment, and an empty line

            programme "Two lifts # one \\ programme"
            training max 90% up 2.5 kg
            microcycle 9 days
              session "Press day"   # named
                overhead-press, main lift: 1x5 @ 65% TM then 1x5+ @ 85% TM; rest 180-300 s
                dip or push-up , accessory compound: 3x8-12 @ RIR 2; superset A; progress double step=2.5kg
            deload 7 days
              session
                overhead-press, main lift: 3x5 @ 50% TM
            """;

    @Test
    void a_text_is_read_line_by_line() {
        WrittenProgramme programme = WrittenProgramme.parse(TWO_LIFTS);

        assertThat(programme.name()).isEqualTo("Two lifts # one \\ programme");
        assertThat(programme.trainingMax().orElseThrow()).hasToString("90 %1RM up 2.5 kg");
        assertThat(programme.microcycles()).extracting(WrittenMicrocycle::days).containsExactly(9, 7);
        assertThat(programme.microcycles())
                .extracting(WrittenMicrocycle::kind)
                .containsExactly(WeekKind.TRAINING, WeekKind.DELOAD);
        WrittenSession press = programme.microcycles().get(0).sessions().get(0);
        assertThat(press.name()).contains("Press day");
        assertThat(press.slots().get(0).rest()).contains(RestBand.ofSeconds(180, 300));
        assertThat(press.slots().get(1).choice()).containsExactly(ExerciseId.of("dip"), ExerciseId.of("push-up"));
        assertThat(press.slots().get(1).pairing()).contains(Pairing.superset("A"));
        assertThat(WrittenProgramme.parse(programme.toString())).isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "microcycle 0 days                          | line 2, column 1: days of a microcycle",
                "microcycle many days                       | line 2, column 1: expected such as microcycle 7 days",
                "session                                    | line 2, column 1: expected a line such as microcycle 7 days before",
                "bench-press, main lift: 3x5                | line 2, column 1: expected programme, source,",
                "programme \"again\"                        | line 2, column 1: expected to be stated once",
                "training max 20%                           | line 2, column 14: share of the training max: must be 50 to 100 %"
            })
    void a_line_that_is_no_part_is_refused_where_it_stands(String line, String message) {
        assertThatThrownBy(() -> WrittenProgramme.parse("programme \"P\"\n" + line))
                .isInstanceOf(ProgrammeSyntaxException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bench-press: 3x5                           | line 4, column 16: expected a role after a comma",
                "bench-press, main lift 3x5                 | line 4, column 31: expected a colon",
                "bench-press, big lift: 3x5                 | line 4, column 18: expected main lift,",
                "Bench!, main lift: 3x5                     | line 4, column 5: ",
                "bench-press, main lift: 3x5 @ heavy        | line 4, column 35: ",
                "bench-press, main lift: 3x5; rest long     | line 4, column 39: ",
                "bench-press, main lift: 3x5; jump          | line 4, column 34: expected rest, superset,",
                "bench-press, main lift: 3x5 @ 85% TM       | line 4, column 5: training max: must be stated"
            })
    void a_slot_is_refused_at_its_line_and_column(String slot, String message) {
        assertThatThrownBy(() -> WrittenProgramme.parse("programme \"P\"\nmicrocycle 7 days\n  session\n    " + slot))
                .isInstanceOf(ProgrammeSyntaxException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_missing_training_max_is_named_with_the_first_set_that_needs_it() {
        WrittenSlot slot =
                WrittenSlot.of(ExerciseId.BENCH_PRESS, ExerciseRole.MAIN_LIFT, "1x5 @ 70% then 3x5 @ 85% TM");
        WrittenMicrocycle week = WrittenMicrocycle.week(WrittenSession.of(slot));

        assertThatThrownBy(() -> new WrittenProgramme("P", Optional.empty(), Optional.empty(), List.of(week)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "training max: must be stated where a set is a share of it, as in 3x5 @ 85% TM of bench-press");
    }

    @Test
    void a_text_without_a_name_or_a_microcycle_is_refused() {
        assertThatThrownBy(() -> WrittenProgramme.parse("")).isInstanceOf(ProgrammeSyntaxException.class);
        assertThatThrownBy(() -> WrittenProgramme.parse("programme \"P\""))
                .isInstanceOf(ProgrammeSyntaxException.class);
        assertThatThrownBy(() -> WrittenProgramme.parse("programme \"P\"\nmicrocycle 7 days"))
                .isInstanceOf(ProgrammeSyntaxException.class);
    }

    @Test
    void an_exercise_that_the_catalogue_does_not_have_is_refused_where_it_stands() {
        String text = """
                programme "P"
                microcycle 7 days
                  session
                    no-such-lift or back-squat, main lift: 3x5
                    no-such-lift, main lift: 3x5
                """;

        assertThat(WrittenProgramme.parse(text).microcycles()).hasSize(1);
        assertThatThrownBy(() -> WrittenProgramme.parse(text, Catalogue.standard()))
                .isInstanceOfSatisfying(ProgrammeSyntaxException.class, refused -> {
                    assertThat(refused.line()).isEqualTo(5);
                    assertThat(refused.column()).isEqualTo(5);
                    assertThat(refused.code()).isEqualTo("unknown");
                    assertThat(refused).hasMessageContaining("exercise: must be in the catalogue, given no-such-lift");
                });
    }
}
