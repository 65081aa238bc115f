package dev.prescription.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.examples.programme.GeneratedRecipe;
import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.terms.WeekTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeOptionsTest {
    private static final String SOUND = """
        programme "One lift"
        microcycle 7 days
          session
            back-squat, main lift: 3x5 @ 80%
        """;

    @TempDir
    private Path folder;

    @Test
    void nothing_given_is_as_usual() throws UserError {
        assertThat(order(Map.of())).isEqualTo(ProgrammeOrder.usual());
    }

    @Test
    void everything_given_is_obeyed() throws UserError {
        ProgrammeOrder order = order(
                Map.of("goal", "Blended  60", "level", "advanced", "model", "wave-4", "weeks", "12", "sessions", "3"));
        assertThat(order)
                .isEqualTo(new ProgrammeOrder(
                        Goal.blendedWithStrengthShare(60),
                        TrainingLevel.ADVANCED,
                        new GeneratedRecipe(12, WeekTerms.ofSessions(3), PeriodisationModel.wave(4))));
        assertThat(Quickstart.plan(order))
                .anyMatch(line -> line.startsWith("Plan:    blended 60, advanced, 12 weeks of 3 sessions; consensus"))
                .anyMatch(line -> line.contains("RTS chart, wave 4"))
                .anyMatch(line -> line.startsWith("Week 12  deload"));
    }

    @Test
    void minutes_equipment_emphasis_and_exclusions_shape_the_weeks() throws UserError {
        ProgrammeOrder order = order(Map.of(
                "minutes", "45", "equipment", "Dumbbells", "emphasise", "chest, side deltoids", "exclude", "push-up"));

        WeekTerms week = ((GeneratedRecipe) order.recipe()).week();
        assertThat(week)
                .hasToString(
                        "4 sessions of at most 45 min, choose, equipment: dumbbell, body mass, bench; excluded: push-up;"
                                + " emphasis: chest, side deltoids");
        assertThat(Quickstart.plan(order))
                .noneMatch(line -> line.contains("Push-up"))
                .noneMatch(line -> line.contains("Barbell"));
    }

    @Test
    void what_does_not_make_a_week_is_said_before_anything_else() throws UserError {
        assertThat(String.join(" ", Quickstart.plan(order(Map.of("minutes", "10"))))
                        .replaceAll(" +", " "))
                .startsWith("Warning: infeasible, because these do not go together: ")
                .contains("10 min", "What follows is what fits all the same. Athlete: ");
        assertThat(Quickstart.plan(order(Map.of("minutes", "30"))))
                .first()
                .asString()
                .startsWith("Athlete: ");
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 9, must be 10 to 300",
        "equipment, spa, 'must be full gym, barbell home, dumbbells, bands and body mass or machines'",
        "exclude, log-press, 'must name exercises of the catalogue'"
    })
    void a_wrong_term_of_the_week_is_named(String option, String value, String rule) {
        assertThatThrownBy(() -> order(Map.of(option, value)))
                .isInstanceOf(UserError.class)
                .hasMessage(option + ": " + rule + ", given '" + value + "'");
    }

    @Test
    void an_unknown_muscle_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> order(Map.of("emphasise", "chest, heart")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("emphasise: must name muscles: chest, lats, ")
                .hasMessageEndingWith(", given 'heart'");
    }

    @ParameterizedTest
    @CsvSource({
        "goal, fat loss, 'must be strength, strength without size gain, hypertrophy, blended, or blended 0 to blended"
                + " 100 (the share of strength)'",
        "goal, blended 101, 'must be strength, strength without size gain, hypertrophy, blended, or blended 0 to"
                + " blended 100 (the share of strength)'",
        "level, expert, 'must be beginner, intermediate or advanced'",
        "model, step 99, 'weeks of a step must be 1 to 13'",
        "weeks, 0, must be 1 to 52",
        "weeks, 53, must be 1 to 52",
        "weeks, eight, must be 1 to 52",
        "weeks, 99999999999, must be 1 to 52",
        "sessions, 1, must be 2 to 6",
        "sessions, 7, must be 2 to 6",
        "sessions, '', must be 2 to 6"
    })
    void a_wrong_option_is_named_with_its_rule_and_value(String option, String value, String rule) {
        assertThatThrownBy(() -> order(Map.of(option, value)))
                .isInstanceOf(UserError.class)
                .hasMessage(option + ": " + rule + ", given '" + value + "'");
    }

    @Test
    void a_peak_is_counted_back_from() throws UserError {
        ProgrammeOrder order =
                order(Map.of("goal", "strength", "level", "advanced", "peak", "2027-03-20", "start", "2027-01-04"));

        assertThat(Quickstart.plan(order))
                .anyMatch(line -> line.startsWith("week 1 (training):  Thu 2027-01-07"))
                .contains("week 10 (taper):  Fri 2027-03-12  Mon 2027-03-15  Tue 2027-03-16")
                .contains("week 11 (test):  Sat 2027-03-20")
                .contains("Note:    programme: 2 days to spare before 2027-01-06.");
        assertThat(Quickstart.plan(order(Map.of("peak", "2027-03-20", "start", "2027-01-04", "weeks", "4"))))
                .contains("week 6 (test):  Sat 2027-03-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-20, , 'start: must be given too, as yyyy-MM-dd'",
        ", 2027-03-20, 'peak: must be given too, as yyyy-MM-dd'",
        "20.3.2027, 2027-01-04, 'peak: must be a date such as 2027-03-20, given ''20.3.2027'''",
        "2027-02-29, 2027-01-04, 'peak: must be a date such as 2027-03-20, given ''2027-02-29'''",
        "2027-03-20, 2027-03-14, 'peak: 2027-03-20 cannot be reached, because it is 6 days away; 2 training weeks and 5"
                + " days before the test take 19'"
    })
    void a_peak_that_cannot_be_is_said(String peak, String start, String message) {
        Map<String, String> given = new HashMap<>();
        given.put("peak", peak);
        given.put("start", start);

        assertThatThrownBy(() -> order(given)).isInstanceOf(UserError.class).hasMessage(message);
    }

    @Test
    void an_unknown_model_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> order(Map.of("model", "zigzag")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("model: must be one of constant, linear, ")
                .hasMessageContaining("daily undulating")
                .hasMessageEndingWith(", given 'zigzag'");
    }

    @ParameterizedTest
    @CsvSource({"model, block", "weeks, 8", "sessions, 4", "minutes, 45", "equipment, dumbbells", "exclude, dip"})
    void a_written_programme_has_no_model_weeks_or_sessions_beside_it(String option, String value) throws IOException {
        Path file = Files.writeString(folder.resolve("one.programme"), SOUND);
        assertThatThrownBy(() -> order(Map.of("programme", file.toString(), option, value)))
                .isInstanceOf(UserError.class)
                .hasMessage(option + ": must be left out where -Dprogramme says it, given '" + value + "'");
    }

    @Test
    void a_file_that_is_no_programme_is_said_with_line_and_column() {
        assertThatThrownBy(() -> read(SOUND.replace("@ 80%", "@ heavy")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("programme: " + folder.resolve("read.programme")
                        + ", line 4, column 34: expected a load such as ");
    }

    @Test
    void an_unknown_exercise_is_said_with_line_and_column() {
        assertThatThrownBy(() -> read(SOUND.replace("back-squat", "back-sqat")))
                .isInstanceOf(UserError.class)
                .hasMessage("programme: " + folder.resolve("read.programme")
                        + ", line 4, column 5: exercise: must be in the catalogue, given back-sqat");
    }

    @Test
    void a_file_that_cannot_be_read_is_said() throws IOException {
        Path none = folder.resolve("none.programme");
        assertThatThrownBy(() -> order(Map.of("programme", none.toString())))
                .hasMessage("programme: no such file: " + none);
        assertThatThrownBy(() -> order(Map.of("programme", folder.toString())))
                .hasMessage("programme: must be a file, is a folder: " + folder);
        assertThatThrownBy(() -> order(Map.of("programme", " "))).hasMessage("programme: must name a file, is empty");
        Path latin = folder.resolve("latin.programme");
        Files.write(latin, SOUND.replace("One lift", "Übung").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> order(Map.of("programme", latin.toString())))
                .hasMessage("programme: must be text in UTF-8: " + latin);
        Path sound = Files.writeString(folder.resolve("sound.programme"), SOUND);
        assertThatThrownBy(() -> order(Map.of("programme", sound.toString(), "out", sound.toString())))
                .hasMessage("out: would be written over the programme: " + sound);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_programme() throws IOException, UserError {
        assertThat(read("\uFEFF" + SOUND)).isEqualTo(read(SOUND));
    }

    private ProgrammeOrder read(String text) throws IOException, UserError {
        Path file = Files.writeString(folder.resolve("read.programme"), text);
        return order(Map.of("programme", file.toString()));
    }

    private static ProgrammeOrder order(Map<String, String> properties) throws UserError {
        return QuickstartSettings.from(properties::get).order();
    }
}
