package dev.prescription.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.selection.TrainingContext;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTermsTest {

    @Test
    void terms_say_what_is_stated_and_no_more() {
        WeekTerms plain = WeekTerms.ofSessions(4);
        WeekTerms full = WeekTerms.ofSessions(3)
                .withMinutes(60)
                .withDays(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)
                .withStyle(SplitStyle.pushPullLegs())
                .withContext(TrainingContext.builder().emphasise(Muscle.CHEST).build())
                .withRotatingAccessories(true);

        assertThat(plain).hasToString("4 sessions, choose, all equipment").isEqualTo(WeekTerms.ofSessions(4));
        assertThat(plain.minutes()).isEmpty();
        assertThat(full)
                .hasToString("3 sessions of at most 60 min, MONDAY WEDNESDAY FRIDAY, push/pull/legs, all equipment;"
                        + " emphasis: chest, accessories rotate")
                .isNotEqualTo(full.withMinutes(61))
                .isNotEqualTo(full.withRotatingAccessories(false))
                .isEqualTo(full.withMinutes(61).withMinutes(60))
                .hasSameHashCodeAs(full.withMinutes(61).withMinutes(60));
        assertThat(full.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void only_sessions_on_consecutive_days_are_close_and_the_week_goes_round() {
        WeekTerms terms = WeekTerms.ofSessions(4)
                .withDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

        assertThat(List.of(0, 1, 2, 3)).map(terms::isCloseToNext).containsExactly(true, false, false, true);
        assertThat(WeekTerms.ofSessions(4).isCloseToNext(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void sessions_outside_two_to_six_are_refused(int sessions) {
        assertThatThrownBy(() -> WeekTerms.ofSessions(sessions))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sessions per week: must be 2 to 6, given " + sessions);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 301})
    void minutes_outside_ten_to_three_hundred_are_refused(int minutes) {
        assertThatThrownBy(() -> WeekTerms.ofSessions(3).withMinutes(minutes))
                .hasMessage("minutes per session: must be 10 to 300, given " + minutes);
    }

    @Test
    void days_and_styles_that_do_not_go_with_the_sessions_are_refused() {
        WeekTerms two = WeekTerms.ofSessions(2);
        assertThatThrownBy(() -> two.withDays(DayOfWeek.MONDAY, DayOfWeek.MONDAY))
                .hasMessage("days: must be 2 different ones, as many as sessions, given [MONDAY, MONDAY]");
        SplitStyle three = SplitStyle.custom(List.of(SessionFocus.CHEST, SessionFocus.BACK, SessionFocus.LEGS));
        assertThatThrownBy(() -> two.withStyle(three))
                .hasMessage("style: must have a week of 2 sessions, given custom: chest, back, legs");
        assertThatThrownBy(() -> SplitStyle.custom(List.of(SessionFocus.CHEST)))
                .hasMessage("sessions: must be 2 to 7, given 1");
        assertThatThrownBy(() -> SessionFocus.of(" ", MovementPattern.SQUAT))
                .hasMessage("name: must be 1 to 40 characters, given \" \"");
        assertThatThrownBy(() -> SessionFocus.ofMuscles("none"))
                .hasMessage("muscles: must name at least one, given none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choose | 3 | full body, full body, full body",
                "full body | 2 | full body, full body",
                "upper/lower | 3 | upper, lower, full body",
                "upper/lower | 4 | upper, lower, upper, lower",
                "push/pull/legs | 2 | push and legs, pull and legs",
                "push/pull/legs | 5 | push, pull, legs, upper, lower",
                "body part | 4 | chest, back, legs, shoulders and arms",
                "body part | 6 | chest, back, legs, shoulders, arms, legs"
            })
    void styles_divide_the_week_as_a_coach_would(String style, int sessions, String expected) {
        assertThat(String.join(
                        ", ",
                        SplitStyle.byName(style).sessions(sessions).stream()
                                .map(SessionFocus::name)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void an_unknown_style_is_refused() {
        assertThatThrownBy(() -> SplitStyle.byName("bro"))
                .hasMessage("style: must be choose, full body, upper/lower, push/pull/legs or body part, given bro");
    }

    @Test
    void every_pattern_belongs_to_exactly_one_of_push_pull_and_legs_and_to_a_body_part() {
        Set<MovementPattern> seen = EnumSet.noneOf(MovementPattern.class);
        for (var exercise : Catalogue.standard().exercises()) {
            seen.add(exercise.pattern());
            long parts = List.of(SessionFocus.PUSH, SessionFocus.PULL, SessionFocus.LEGS).stream()
                    .filter(focus -> focus.takes(exercise))
                    .count();
            assertThat(parts).as("%s", exercise).isEqualTo(1);
            assertThat(List.of(
                                    SessionFocus.CHEST,
                                    SessionFocus.BACK,
                                    SessionFocus.LEGS,
                                    SessionFocus.SHOULDERS,
                                    SessionFocus.ARMS)
                            .stream()
                            .anyMatch(focus -> focus.takes(exercise)))
                    .as("%s", exercise)
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void a_focus_on_muscles_takes_what_trains_one_of_them_directly() {
        SessionFocus arms = SessionFocus.ofMuscles("arms", Muscle.BICEPS, Muscle.TRICEPS);
        Catalogue catalogue = Catalogue.standard();

        assertThat(arms.takes(catalogue.get(ExerciseId.of("barbell-curl")))).isTrue();
        assertThat(arms.takes(catalogue.get(ExerciseId.BENCH_PRESS))).isFalse();
        assertThat(arms.and(SessionFocus.CHEST).takes(catalogue.get(ExerciseId.BENCH_PRESS)))
                .isTrue();
        assertThat(arms.and(SessionFocus.CHEST)).hasToString("arms and chest");
    }
}
