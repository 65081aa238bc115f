package dev.prescription.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.TaperDays.Missed;
import dev.prescription.reduction.TaperDays.Visit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaperDaysTest {

    private static final List<TaperLift> THREE = List.of(TaperLift.SQUAT, TaperLift.BENCH_PRESS, TaperLift.DEADLIFT);

    private static List<Integer> everyDay(int longest) {
        return IntStream.rangeClosed(3, longest).boxed().toList();
    }

    @Test
    void three_sessions_do_for_three_lifts() {
        TaperDays days = TaperDays.of(THREE, everyDay(10), 10);

        assertThat(days.days()).containsExactly(8, 6, 4);
        assertThat(days.visits())
                .containsExactly(
                        new Visit(0, 8, true),
                        new Visit(2, 8, true),
                        new Visit(1, 6, true),
                        new Visit(2, 6, false),
                        new Visit(0, 4, false),
                        new Visit(1, 4, false));
        assertThat(days.missed()).isEmpty();
        assertThat(days).hasToString("[8, 6, 4] days out");
    }

    @Test
    void a_short_taper_leaves_the_last_heavy_deadlift_to_the_week_before() {
        TaperDays days = TaperDays.of(THREE, everyDay(7), 7);

        assertThat(days.days()).containsExactly(7, 6, 4);
        assertThat(days.visits()).doesNotContain(new Visit(2, 8, true)).contains(new Visit(2, 6, false));
        assertThat(days.missed()).isEmpty();
    }

    /** Monday, Wednesday and Friday before a Saturday. */
    @Test
    void a_lift_without_a_free_day_takes_the_nearest_and_says_so() {
        TaperDays days = TaperDays.of(THREE, List.of(3, 5, 8, 10), 10);

        assertThat(days.days()).containsExactly(8, 5, 3);
        assertThat(days.missed()).containsExactly(new Missed(2, false, DaysOut.of(6, 6), 5));
    }

    @Test
    void of_two_days_as_near_the_farther_is_taken() {
        assertThat(TaperDays.of(List.of(TaperLift.DEADLIFT), List.of(5, 7, 9), 10)
                        .visits())
                .containsExactly(new Visit(0, 9, true), new Visit(0, 7, false));
    }

    @Test
    void a_lift_with_one_free_day_has_its_heavy_session_only() {
        TaperDays days = TaperDays.of(List.of(TaperLift.DEADLIFT), List.of(9), 10);

        assertThat(days.visits()).containsExactly(new Visit(0, 9, true));
        assertThat(days.missed()).containsExactly(new Missed(0, false, DaysOut.of(6, 6), 9));
    }

    @Test
    void the_pattern_says_whose_days_a_lift_keeps() {
        assertThat(TaperLift.of(MovementPattern.HINGE)).isEqualTo(TaperLift.DEADLIFT);
        assertThat(TaperLift.of(MovementPattern.SQUAT)).isEqualTo(TaperLift.SQUAT);
        assertThat(TaperLift.of(MovementPattern.LUNGE)).isEqualTo(TaperLift.SQUAT);
        assertThat(TaperLift.of(MovementPattern.HORIZONTAL_PRESS)).isEqualTo(TaperLift.BENCH_PRESS);
        assertThat(TaperLift.of(MovementPattern.VERTICAL_PULL)).isEqualTo(TaperLift.BENCH_PRESS);
    }

    /** The sheet of evidence, section 9: deadlift 8-10 and 6, squat 7-9 and 4-5, bench press 5-7 and 3-4 days out. */
    @Test
    void the_days_are_those_of_the_sheet() {
        assertThat(TaperLift.DEADLIFT.lastHeavy()).hasToString("8-10 days out");
        assertThat(TaperLift.DEADLIFT.last()).hasToString("6 days out");
        assertThat(TaperLift.SQUAT.lastHeavy()).hasToString("7-9 days out");
        assertThat(TaperLift.SQUAT.last()).hasToString("4-5 days out");
        assertThat(TaperLift.BENCH_PRESS.lastHeavy()).hasToString("5-7 days out");
        assertThat(TaperLift.BENCH_PRESS.last()).hasToString("3-4 days out");
    }

    @Test
    void bands_and_tapers_refuse_what_is_none() {
        assertThatThrownBy(() -> DaysOut.of(0, 3)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DaysOut.of(4, 3)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DaysOut.of(4, 61)).isInstanceOf(InvalidValueException.class);
        assertThat(DaysOut.of(4, 6).distance(9)).isEqualTo(3);
        assertThat(DaysOut.of(4, 6).distance(2)).isEqualTo(2);
        assertThat(DaysOut.of(4, 6).distance(5)).isZero();
        assertThatThrownBy(() -> Taper.of(2, 55)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Taper.of(15, 55)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Taper.of(10, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Taper.of(10, 101)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Taper.standard().withSessions(4, 4)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Taper.standard().withSessions()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Taper.standard().withSessions(15)).isInstanceOf(InvalidValueException.class);
        assertThat(Taper.of(10, 55).withSessions(4, 8, 6).sessions()).contains(List.of(8, 6, 4));
    }
}
