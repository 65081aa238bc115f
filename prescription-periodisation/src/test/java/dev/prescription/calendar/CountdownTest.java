package dev.prescription.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TestDay;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final LocalDate MEET = LocalDate.of(2027, 3, 20);
    private static final TrainingDays THREE = TrainingDays.of(MONDAY, WEDNESDAY, FRIDAY);

    private static CountdownBuilder daysBefore(int days, TrainingLevel level) {
        return Calendar.peakingOn(MEET)
                .from(MEET.minusDays(days))
                .on(THREE)
                .with(Layouts.prescriber(level), PeriodisationModel.linear());
    }

    private static List<String> notes(Countdown countdown) {
        return countdown.notes().stream().map(DateNote::toString).toList();
    }

    @Test
    void twelve_weeks_are_ten_of_training_a_taper_and_four_days_to_spare() {
        Countdown countdown = daysBefore(84, TrainingLevel.ADVANCED).count();

        assertThat(countdown.isReachable()).isTrue();
        assertThat(countdown.trainingWeeks()).isEqualTo(10);
        assertThat(countdown.weeks()).isEqualTo(12);
        assertThat(countdown.taperDays()).isEqualTo(10);
        assertThat(countdown.start()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(countdown.test()).isEqualTo(MEET);
        assertThat(countdown.taper()).isEqualTo(Taper.standard().withSessions(10, 8, 5, 3));
        assertThat(notes(countdown)).containsExactly("programme: 4 days to spare before 2026-12-30");
        assertThat(countdown).hasToString("10 training weeks and 10 days to 2027-03-20");
    }

    @Test
    void training_is_given_up_before_the_taper() {
        Countdown countdown =
                daysBefore(45, TrainingLevel.ADVANCED).wantingTrainingWeeks(8).count();

        assertThat(countdown.trainingWeeks()).isEqualTo(5);
        assertThat(countdown.taperDays()).isEqualTo(10);
        assertThat(notes(countdown))
                .containsExactly("programme: 5 training weeks and not 8: no more fit before 2027-03-20");
    }

    @Test
    void no_more_weeks_than_wanted() {
        Countdown countdown =
                daysBefore(100, TrainingLevel.ADVANCED).wantingTrainingWeeks(8).count();

        assertThat(countdown.trainingWeeks()).isEqualTo(8);
        assertThat(notes(countdown)).containsExactly("programme: 34 days to spare before 2027-01-13");
    }

    @Test
    void then_the_taper_is_shortened() {
        Countdown countdown = daysBefore(22, TrainingLevel.ADVANCED).count();

        assertThat(countdown.trainingWeeks()).isEqualTo(2);
        assertThat(countdown.taper()).isEqualTo(Taper.of(8, 55).withSessions(8, 5, 3));
        assertThat(notes(countdown)).containsExactly("programme: a taper of 8 days and not 10: no more days are left");
    }

    @Test
    void what_cannot_be_reached_says_why() {
        Countdown countdown = daysBefore(20, TrainingLevel.ADVANCED).count();

        assertThat(countdown.isReachable()).isFalse();
        assertThat(notes(countdown))
                .containsExactly("programme: 2027-03-20 cannot be reached, because it is 20 days away; 2 training weeks"
                        + " and 7 days before the test take 21");
        assertThat(countdown).asString().startsWith("2027-03-20 cannot be reached");
        assertThatThrownBy(countdown::weeks)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be reachable");
        assertThat(daysBefore(21, TrainingLevel.ADVANCED).count().isReachable()).isTrue();
        assertThat(daysBefore(-3, TrainingLevel.ADVANCED).count().isReachable()).isFalse();
    }

    @Test
    void a_day_that_is_taken_cannot_be_reached() {
        assertThat(notes(daysBefore(60, TrainingLevel.ADVANCED)
                        .on(THREE.without(MEET))
                        .count()))
                .contains("programme: 2027-03-20 cannot be reached, because that day is not free");
        TrainingDays away = THREE.withoutBetween(MEET.minusDays(12), MEET.minusDays(1));
        assertThat(notes(daysBefore(60, TrainingLevel.ADVANCED).on(away).count()))
                .contains("programme: 2027-03-20 cannot be reached, because no day of the taper is free");
    }

    @Test
    void a_week_without_a_day_is_said() {
        TrainingDays away = THREE.withoutBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 14));
        assertThat(notes(daysBefore(84, TrainingLevel.ADVANCED).on(away).count()))
                .contains("w2: no free day in the seven from 2027-01-06")
                .noneMatch(note -> note.startsWith("w1:") || note.startsWith("w3:"));
    }

    @Test
    void a_block_model_needs_a_week_for_each_phase() {
        CountdownBuilder block = daysBefore(28, TrainingLevel.ADVANCED)
                .with(Layouts.prescriber(TrainingLevel.ADVANCED), PeriodisationModel.block());
        assertThat(block.count().isReachable()).isTrue();
        assertThat(block.from(MEET.minusDays(27)).count().isReachable()).isFalse();
    }

    @Test
    void a_beginner_has_a_light_week() {
        Countdown countdown = daysBefore(49, TrainingLevel.BEGINNER).count();

        assertThat(countdown.taperDays()).isEqualTo(7);
        assertThat(countdown.trainingWeeks()).isEqualTo(6);
        assertThat(countdown.taper()).isEqualTo(Taper.standard());
        assertThat(countdown.notes()).isEmpty();
    }

    @Test
    void days_are_counted_in_the_singular_and_a_test_before_the_first_day_is_said_to_be_so() {
        assertThat(notes(daysBefore(1, TrainingLevel.ADVANCED).count()))
                .containsExactly(
                        "programme: 2027-03-20 cannot be reached, because it is 1 day away; 2 training weeks and 7"
                                + " days before the test take 21");
        assertThat(notes(daysBefore(0, TrainingLevel.ADVANCED).count()))
                .anyMatch(note -> note.contains("because it is 0 days away; "));
        assertThat(notes(daysBefore(-1, TrainingLevel.ADVANCED).count()))
                .anyMatch(note -> note.contains("because it is 1 day before the first day, 2027-03-21; "));
        assertThat(notes(daysBefore(-9, TrainingLevel.ADVANCED).count()))
                .anyMatch(note -> note.contains("because it is 9 days before the first day, 2027-03-29; "));
        assertThat(daysBefore(81, TrainingLevel.ADVANCED).count().notes())
                .extracting(DateNote::text)
                .contains("1 day to spare before 2026-12-30");
        assertThat(daysBefore(84, TrainingLevel.ADVANCED)
                        .wantingTrainingWeeks(1)
                        .count())
                .hasToString("1 training week and 10 days to 2027-03-20");
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> Calendar.peakingOn(MEET).count()).hasMessageContaining("first day");
        assertThatThrownBy(() -> Calendar.peakingOn(MEET).from(MEET).count()).hasMessageContaining("training days");
        assertThatThrownBy(() -> Calendar.peakingOn(MEET).from(MEET).on(THREE).count())
                .hasMessageContaining("prescriber");
        assertThatThrownBy(() -> daysBefore(9, TrainingLevel.ADVANCED).wantingTrainingWeeks(0))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> daysBefore(9, TrainingLevel.ADVANCED).wantingTrainingWeeks(51))
                .isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 1000)
    void what_fits_is_all_that_fits_and_a_programme_of_it_leads_to_the_day(
            @ForAll @IntRange(max = 400) int days,
            @ForAll TrainingLevel level,
            @ForAll @IntRange(min = 1, max = 20) int wanted) {
        Countdown countdown =
                daysBefore(days, level).wantingTrainingWeeks(wanted).count();
        int shortest = level == TrainingLevel.INTERMEDIATE ? 5 : 7;
        int longest = level == TrainingLevel.ADVANCED ? 10 : 7;

        assertThat(countdown.isReachable()).isEqualTo(days >= shortest + 7 * Math.min(2, wanted));
        boolean isShort = false;
        if (countdown.isReachable()) {
            int used = countdown.taperDays() + 7 * countdown.trainingWeeks();
            assertThat(countdown.start().plusDays(used)).isEqualTo(MEET);
            assertThat(used).isLessThanOrEqualTo(days);
            assertThat(countdown.taperDays()).isBetween(shortest, longest);
            isShort = countdown.trainingWeeks() < wanted;
            if (isShort) {
                assertThat(days - used).isLessThan(7);
            }
            if (countdown.taperDays() < longest) {
                assertThat(countdown.trainingWeeks()).isLessThanOrEqualTo(2);
                assertThat(used).isGreaterThan(days - 7);
            }
        }
        Statistics.collect(!countdown.isReachable() ? "not reachable" : isShort ? "shortened" : "fits");
        Statistics.coverage(coverage -> {
            coverage.check("not reachable").percentage(share -> share > 2);
            coverage.check("shortened").percentage(share -> share > 2);
            coverage.check("fits").percentage(share -> share > 2);
        });
    }

    @Test
    void a_programme_of_what_fits_leads_to_the_day_without_a_note() {
        Countdown countdown = daysBefore(70, TrainingLevel.ADVANCED).count();
        Programme programme = Layouts.programme(TrainingLevel.ADVANCED, countdown.weeks(), 3)
                .taper(countdown.taper())
                .test(TestDay.meet())
                .build();

        Calendar calendar = Calendar.peakingOn(programme.layout(), MEET, THREE);

        assertThat(calendar.notes()).isEmpty();
        assertThat(calendar.sessions().get(0).date()).isAfterOrEqualTo(countdown.start());
        assertThat(calendar.sessions().get(calendar.sessions().size() - 1).date())
                .isEqualTo(MEET);
    }
}
