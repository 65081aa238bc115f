package dev.prescription.reduction;

import static dev.prescription.reduction.WeekKind.DELOAD;
import static dev.prescription.reduction.WeekKind.TAPER;
import static dev.prescription.reduction.WeekKind.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekScheduleTest {

    private static final List<WeekKind> PEAK = List.of(TAPER, TEST);

    private static WeekSchedule schedule(int weeks, DeloadTiming timing, List<WeekKind> ending) {
        return WeekSchedule.of(weeks, timing, 5, ending);
    }

    /** T trains, D deloads, P tapers, X is the test. */
    static String pattern(WeekSchedule schedule) {
        StringBuilder pattern = new StringBuilder();
        schedule.weeks()
                .forEach(week -> pattern.append(
                        switch (week.kind()) {
                            case TRAINING -> 'T';
                            case DELOAD -> 'D';
                            case TAPER -> 'P';
                            case TEST -> 'X';
                        }));
        return pattern.toString();
    }

    @Test
    void a_fixed_distance_makes_every_such_microcycle_light() {
        WeekSchedule schedule = schedule(12, DeloadTiming.every(4), List.of());

        assertThat(pattern(schedule)).isEqualTo("TTTDTTTDTTTD");
        assertThat(schedule.dropped()).isEmpty();
        assertThat(schedule.weeks().get(7)).isEqualTo(new ProgrammeWeek(2, DELOAD, 3, 3));
        assertThat(schedule.weeks().get(8)).isEqualTo(new ProgrammeWeek(3, WeekKind.TRAINING, 1, 3));
        assertThat(schedule)
                .hasToString("training, training, training, deload, training, training, training, deload,"
                        + " training, training, training, deload");
    }

    @Test
    void a_programme_without_deloads_is_one_mesocycle() {
        assertThat(pattern(schedule(9, DeloadTiming.none(), List.of()))).isEqualTo("TTTTTTTTT");
        assertThat(schedule(9, DeloadTiming.none(), List.of()).weeks().get(8))
                .isEqualTo(new ProgrammeWeek(1, WeekKind.TRAINING, 9, 9));
    }

    @Test
    void named_microcycles_are_light() {
        assertThat(pattern(schedule(8, DeloadTiming.inMicrocycles(6, 3), List.of())))
                .isEqualTo("TTDTTDTT");
    }

    @Test
    void of_two_named_neighbours_the_second_trains() {
        WeekSchedule schedule = schedule(8, DeloadTiming.inMicrocycles(3, 4, 5), List.of());

        assertThat(pattern(schedule)).isEqualTo("TTDTDTTT");
        assertThat(schedule.dropped()).containsExactly(4);
    }

    @Test
    void a_deload_next_to_a_taper_is_left_out() {
        WeekSchedule schedule = schedule(12, DeloadTiming.every(5), PEAK);

        assertThat(pattern(schedule)).isEqualTo("TTTTDTTTTTPX");
        assertThat(schedule.dropped()).containsExactly(10);
        assertThat(schedule.weeks().get(10)).isEqualTo(new ProgrammeWeek(2, TAPER, 5, 5));
        assertThat(schedule.weeks().get(11)).isEqualTo(new ProgrammeWeek(2, TEST, 5, 5));
    }

    @Test
    void a_deload_within_a_taper_is_left_out() {
        WeekSchedule schedule = schedule(11, DeloadTiming.every(5), PEAK);

        assertThat(pattern(schedule)).isEqualTo("TTTTDTTTTPX");
        assertThat(schedule.dropped()).containsExactly(10);
    }

    @Test
    void a_backstop_counts_the_taper_as_relief() {
        assertThat(pattern(schedule(9, DeloadTiming.backstop(7), PEAK))).isEqualTo("TTTTTTTPX");
        assertThat(pattern(schedule(10, DeloadTiming.backstop(7), PEAK))).isEqualTo("TTTTDTTTPX");
        assertThat(pattern(schedule(4, DeloadTiming.backstop(7), PEAK))).isEqualTo("TTPX");
        assertThat(schedule(10, DeloadTiming.backstop(7), PEAK).dropped()).containsExactly(9);
    }

    @Test
    void right_before_a_test_without_a_taper_a_deload_stands() {
        WeekSchedule schedule = schedule(6, DeloadTiming.every(5), List.of(TEST));

        assertThat(pattern(schedule)).isEqualTo("TTTTDX");
        assertThat(schedule.dropped()).isEmpty();
    }

    @Test
    void refuses_an_ending_without_training_and_a_deload_beyond_the_programme() {
        assertThatThrownBy(() -> schedule(2, DeloadTiming.none(), PEAK))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must leave a training week before [taper, test]");
        assertThat(pattern(schedule(3, DeloadTiming.none(), PEAK))).isEqualTo("TPX");
        assertThatThrownBy(() -> schedule(8, DeloadTiming.inMicrocycles(9), List.of()))
                .isInstanceOf(InvalidValueException.class);
        assertThat(pattern(schedule(8, DeloadTiming.inMicrocycles(8), List.of())))
                .isEqualTo("TTTTTTTD");
    }

    @Test
    void timings_refuse_what_is_none() {
        assertThatThrownBy(() -> DeloadTiming.every(1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DeloadTiming.every(53)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DeloadTiming.backstop(1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DeloadTiming.inMicrocycles()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DeloadTiming.inMicrocycles(4, 4)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DeloadTiming.inMicrocycles(1)).isInstanceOf(InvalidValueException.class);
        assertThat(DeloadTiming.every(52).count()).isEqualTo(52);
        assertThat(DeloadTiming.backstop(2).kind()).isEqualTo(DeloadTiming.Kind.BACKSTOP);
    }
}
