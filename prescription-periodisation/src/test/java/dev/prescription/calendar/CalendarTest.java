package dev.prescription.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TestDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final TrainingDays THREE = TrainingDays.of(MONDAY, WEDNESDAY, FRIDAY);
    private static final ProgrammeLayout TWO_WEEKS = Layouts.programme(TrainingLevel.INTERMEDIATE, 2, 3)
            .deload(DeloadTiming.none())
            .build()
            .layout();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> dates(Calendar calendar) {
        return calendar.sessions().stream().map(DatedSession::toString).toList();
    }

    private static List<String> notes(Calendar calendar) {
        return calendar.notes().stream().map(DateNote::toString).toList();
    }

    @Test
    void a_start_in_the_middle_of_a_week_begins_with_the_next_training_day() {
        Calendar calendar = Calendar.startingOn(TWO_WEEKS, day("2026-11-25"), THREE);

        assertThat(dates(calendar))
                .containsExactly(
                        "w1.s1 2026-11-25",
                        "w1.s2 2026-11-27",
                        "w1.s3 2026-11-30",
                        "w2.s1 2026-12-02",
                        "w2.s2 2026-12-04",
                        "w2.s3 2026-12-07");
        assertThat(calendar.notes()).isEmpty();
        assertThat(calendar).hasToString("6 sessions, 0 notes");
        assertThat(calendar.dateOf(new SessionRef(2, 1))).contains(day("2026-12-02"));
        assertThat(calendar.dateOf(new SessionRef(3, 1))).isEmpty();
        assertThat(calendar.sessionOn(day("2026-12-07"))).contains(new SessionRef(2, 3));
        assertThat(calendar.sessionOn(day("2026-12-08"))).isEmpty();
    }

    @Test
    void more_days_than_sessions_are_used_evenly() {
        assertThat(dates(Calendar.startingOn(TWO_WEEKS, day("2026-11-23"), TrainingDays.everyDay())))
                .startsWith("w1.s1 2026-11-24", "w1.s2 2026-11-26", "w1.s3 2026-11-28", "w2.s1 2026-12-01");
    }

    @Test
    void a_day_away_moves_its_session_within_the_week_where_another_day_is_free() {
        TrainingDays days =
                TrainingDays.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY).without(day("2026-11-26"));
        Calendar calendar = Calendar.startingOn(TWO_WEEKS, day("2026-11-23"), days);

        assertThat(dates(calendar)).startsWith("w1.s1 2026-11-23", "w1.s2 2026-11-24", "w1.s3 2026-11-25");
        assertThat(notes(calendar))
                .containsExactly(
                        "w1.s2: on 2026-11-24 and not on 2026-11-25, as not all days are free",
                        "w1.s3: on 2026-11-25 and not on 2026-11-26, as not all days are free");
    }

    @Test
    void a_week_away_lengthens_the_microcycle_and_moves_what_follows() {
        TrainingDays days = THREE.withoutBetween(day("2026-11-25"), day("2026-12-01"));
        Calendar calendar = Calendar.startingOn(TWO_WEEKS, day("2026-11-23"), days);

        assertThat(dates(calendar))
                .containsExactly(
                        "w1.s1 2026-11-23",
                        "w1.s2 2026-12-02",
                        "w1.s3 2026-12-04",
                        "w2.s1 2026-12-07",
                        "w2.s2 2026-12-09",
                        "w2.s3 2026-12-11");
        assertThat(notes(calendar))
                .containsExactly(
                        "w1.s2: on 2026-12-02 and not on 2026-11-25, as not all days are free",
                        "w1.s3: on 2026-12-04 and not on 2026-11-27, as not all days are free",
                        "w1: 12 days and not 7: there are fewer free days than sessions");
    }

    @Test
    void a_week_away_may_leave_its_sessions_out_instead() {
        TrainingDays days =
                THREE.withoutBetween(day("2026-11-25"), day("2026-12-01")).leavingOut();
        Calendar calendar = Calendar.startingOn(TWO_WEEKS, day("2026-11-23"), days);

        assertThat(dates(calendar)).containsExactly("w1.s1 2026-11-23", "w2.s1 2026-12-02", "w2.s2 2026-12-04");
        assertThat(notes(calendar))
                .contains("w1.s2: no free day is left for it; it is left out")
                .contains("w2.s3: no free day is left for it; it is left out")
                .hasSize(5);
    }

    @Test
    void fewer_days_than_sessions_make_longer_microcycles() {
        Calendar calendar = Calendar.startingOn(TWO_WEEKS, day("2026-11-23"), TrainingDays.of(MONDAY, THURSDAY));

        assertThat(dates(calendar))
                .containsExactly(
                        "w1.s1 2026-11-23",
                        "w1.s2 2026-11-26",
                        "w1.s3 2026-11-30",
                        "w2.s1 2026-12-03",
                        "w2.s2 2026-12-07",
                        "w2.s3 2026-12-10");
        assertThat(notes(calendar))
                .containsExactly(
                        "w1: 8 days and not 7: there are fewer free days than sessions",
                        "w2: 10 days and not 7: there are fewer free days than sessions");
    }

    @Test
    void leap_days_and_the_turn_of_the_year_are_days_like_others() {
        assertThat(dates(Calendar.startingOn(TWO_WEEKS, day("2027-12-27"), THREE)))
                .startsWith("w1.s1 2027-12-27", "w1.s2 2027-12-29", "w1.s3 2027-12-31", "w2.s1 2028-01-03");
        assertThat(dates(Calendar.startingOn(TWO_WEEKS, day("2028-02-25"), THREE)))
                .startsWith("w1.s1 2028-02-25", "w1.s2 2028-02-28", "w1.s3 2028-03-01");
        assertThat(dates(Calendar.startingOn(TWO_WEEKS, day("2028-02-28"), TrainingDays.of(TUESDAY, FRIDAY, SUNDAY))))
                .startsWith("w1.s1 2028-02-29");
    }

    @Test
    void a_taper_counts_back_from_the_meet() {
        ProgrammeLayout layout = Layouts.programme(TrainingLevel.ADVANCED, 6, 4)
                .test(TestDay.meet())
                .build()
                .layout();
        Calendar calendar = Calendar.peakingOn(layout, day("2027-03-20"), TrainingDays.everyDay());

        assertThat(day("2027-03-20").getDayOfWeek()).isEqualTo(SATURDAY);
        assertThat(dates(calendar))
                .startsWith("w1.s1 2027-02-10")
                .endsWith("w5.s1 2027-03-12", "w5.s2 2027-03-14", "w5.s3 2027-03-16", "w6.s1 2027-03-20");
        assertThat(calendar.notes()).isEmpty();
    }

    @Test
    void a_session_of_a_taper_moves_to_the_nearest_free_day_and_its_lifts_are_named() {
        ProgrammeLayout layout = Layouts.programme(TrainingLevel.ADVANCED, 6, 4)
                .test(TestDay.meet())
                .build()
                .layout();
        Calendar calendar = Calendar.peakingOn(layout, day("2027-03-20"), THREE);

        assertThat(dates(calendar))
                .endsWith("w5.s1 2027-03-12", "w5.s2 2027-03-15", "w5.s3 2027-03-17", "w6.s1 2027-03-20");
        assertThat(notes(calendar))
                .contains("w5.s2: 5 days out and not 6: that day is not free")
                .contains("w5.s3: 3 days out and not 4: that day is not free")
                .contains("deadlift: last session 5 days out, not 6 days out")
                .contains("back-squat: last session 3 days out, not 4-5 days out")
                .noneMatch(note -> note.startsWith("bench-press"));
    }

    @Test
    void a_taper_that_was_built_for_the_days_keeps_them() {
        ProgrammeLayout layout = Layouts.programme(TrainingLevel.ADVANCED, 6, 3)
                .taper(Taper.standard().withSessions(10, 8, 5, 3))
                .test(TestDay.meet())
                .build()
                .layout();
        Calendar calendar = Calendar.peakingOn(layout, day("2027-03-20"), THREE);

        assertThat(dates(calendar))
                .endsWith("w5.s1 2027-03-12", "w5.s2 2027-03-15", "w5.s3 2027-03-17", "w6.s1 2027-03-20");
        assertThat(calendar.notes()).isEmpty();
    }

    @Test
    void a_test_without_a_date_is_on_the_first_free_training_day() {
        ProgrammeLayout layout = Layouts.programme(TrainingLevel.ADVANCED, 4, 3)
                .test(TestDay.ofMaxima())
                .build()
                .layout();
        Calendar calendar = Calendar.startingOn(layout, day("2026-11-23"), THREE);

        assertThat(dates(calendar)).endsWith("w4.s1 2026-12-18");
        assertThat(notes(calendar))
                .contains("programme: on 2026-12-18 and not on 2026-12-17, which is no training day or not free");
    }

    @Test
    void before_a_fixed_day_a_week_keeps_its_days_and_loses_what_does_not_fit() {
        ProgrammeLayout layout = Layouts.programme(TrainingLevel.ADVANCED, 4, 4)
                .test(TestDay.ofMaxima())
                .build()
                .layout();
        Calendar calendar = Calendar.peakingOn(layout, day("2027-03-20"), TrainingDays.of(TUESDAY, FRIDAY));

        assertThat(dates(calendar))
                .startsWith("w1.s1 2027-02-26", "w1.s2 2027-03-02", "w2.s1 2027-03-05", "w2.s2 2027-03-09");
        assertThat(notes(calendar))
                .contains("w1.s3: no free day is left for it; it is left out")
                .contains("w2.s4: no free day is left for it; it is left out");
        assertThat(calendar.dateOf(new SessionRef(3, 1))).isPresent();
    }

    @Test
    void refuses_a_test_that_is_taken_and_a_programme_without_one() {
        ProgrammeLayout layout = Layouts.programme(TrainingLevel.ADVANCED, 4, 4)
                .test(TestDay.ofMaxima())
                .build()
                .layout();
        LocalDate test = day("2027-03-20");
        assertThatThrownBy(() -> Calendar.peakingOn(layout, test, THREE.without(test)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be free");
        assertThatThrownBy(() -> Calendar.peakingOn(TWO_WEEKS, test, THREE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must end in a test");
    }

    @Test
    void training_days_refuse_what_is_none() {
        assertThatThrownBy(() -> TrainingDays.of()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TrainingDays.of(MONDAY, MONDAY)).isInstanceOf(InvalidValueException.class);
        LocalDate day = day("2027-01-01");
        assertThatThrownBy(() -> THREE.withoutBetween(day, day.minusDays(1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> THREE.withoutBetween(day, day.plusDays(367)))
                .isInstanceOf(InvalidValueException.class);
        assertThat(THREE.withoutBetween(day, day)).isEqualTo(THREE.without(day)).isNotEqualTo(THREE);
        assertThat(THREE.without(day).hashCode())
                .isEqualTo(THREE.withoutBetween(day, day).hashCode());
        assertThat(THREE.without(day)).hasToString("[MONDAY, WEDNESDAY, FRIDAY] without 1 date");
        assertThat(THREE.allows(day)).isTrue();
        assertThat(THREE.without(day).allows(day)).isFalse();
        assertThat(THREE.leavingOut()).isNotEqualTo(THREE);
        assertThat(THREE.weekdays()).containsExactlyInAnyOrder(MONDAY, WEDNESDAY, FRIDAY);
    }
}
