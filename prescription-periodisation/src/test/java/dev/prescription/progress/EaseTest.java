package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.squat;
import static dev.prescription.progress.Weeks.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.log.Absence;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days away, illness and readiness make a session easier, and move nothing. */
class EaseTest {

    private static final SessionLog FIRST = log(1, A, squat(105, 5, 5, 5));
    private static final LocalDate LAST = FIRST.date();

    private static double squatLoad(Optional<NextSession> session) {
        return loads(session.orElseThrow().exercises().get(0)).get(0);
    }

    /** 110 kg and three sets after the step, by the table of missed training, rounded down to 2.5 kg. */
    @ParameterizedTest
    @CsvSource({
        "0, 110, 3",
        "7, 110, 3",
        "8, 102.5, 3",
        "14, 102.5, 3",
        "15, 97.5, 2",
        "27, 97.5, 2",
        "28, 87.5, 2",
        "56, 87.5, 2",
        "57, 75, 2",
        "730, 75, 2"
    })
    void days_away_take_load_and_sets_off(int days, double kilograms, int sets) {
        Progress progress = Progress.start(written()).record(FIRST);

        Optional<NextSession> next = progress.nextSession(LAST.plusDays(days));

        assertThat(squatLoad(next)).isEqualTo(kilograms);
        assertThat(next.orElseThrow().exercises().get(0).sets()).hasSize(sets);
        assertThat(next.orElseThrow().eased().isEmpty()).isEqualTo(days <= 7);
        assertThat(squatLoad(progress.nextSession())).as("nothing has moved").isEqualTo(110);
    }

    @Test
    void a_day_before_the_first_session_eases_nothing() {
        assertThat(Progress.start(written()).nextSession(LAST).orElseThrow().eased())
                .isEmpty();
        assertThat(Progress.start(written())
                        .record(FIRST)
                        .nextSession(LAST.minusDays(90))
                        .orElseThrow()
                        .eased())
                .as("the log is of a later day")
                .isEmpty();
    }

    @Test
    void readiness_takes_away_and_never_adds() {
        Progress progress = Progress.start(written()).record(FIRST);
        Optional<NextSession> poor = progress.nextSession(LAST.plusDays(2), Optional.of(Readiness.of(1, 2, 3)));
        Optional<NextSession> middling = progress.nextSession(LAST.plusDays(2), Optional.of(Readiness.of(3, 2, 3)));
        Optional<NextSession> best = progress.nextSession(LAST.plusDays(2), Optional.of(Readiness.of(5, 5, 5)));

        assertThat(squatLoad(poor)).as("10 % off 110 kg").isEqualTo(97.5);
        assertThat(poor.orElseThrow().exercises().get(0).sets()).hasSize(3);
        assertThat(squatLoad(middling)).isEqualTo(110);
        assertThat(middling.orElseThrow().exercises().get(0).sets()).hasSize(2);
        assertThat(best).isEqualTo(progress.nextSession());
        assertThat(poor.orElseThrow().eased())
                .extracting(Decision.english()::text)
                .containsExactly("Poor readiness: loads 10 % lighter today (C-LIFE-02).");
    }

    @Test
    void after_an_illness_more_stays_in_reserve_for_a_week() {
        Progress progress = Progress.start(written())
                .record(FIRST)
                .record(new Absence("i", 2, LAST.plusDays(1), LAST.plusDays(4), Absence.Cause.ILLNESS));

        assertThat(squatLoad(progress.nextSession(LAST.plusDays(5))))
                .as("five at failure are 86.3 %, with two in reserve 81.1 %: 103.4 of 110 kg")
                .isEqualTo(102.5);
        assertThat(squatLoad(progress.nextSession(LAST.plusDays(5).plusDays(7))))
                .as("the week is over, but twelve days away")
                .isEqualTo(102.5);
        assertThat(progress.nextSession(LAST.plusDays(12)).orElseThrow().eased())
                .extracting(Decision.english()::text)
                .containsExactly("12 days away: loads 5 % lighter this once (C-LIFE-01, L-DET-01, L-DET-02).");
        assertThat(List.of(progress.nextSession(LAST.plusDays(5))
                        .orElseThrow()
                        .eased()
                        .size()))
                .containsExactly(1);
    }

    @Test
    void of_poor_readiness_and_an_illness_the_deeper_cut_of_the_load_counts() {
        Progress progress = Progress.start(written())
                .record(FIRST)
                .record(new Absence("i", 2, LAST.plusDays(1), LAST.plusDays(4), Absence.Cause.ILLNESS));

        assertThat(squatLoad(progress.nextSession(LAST.plusDays(5), Optional.of(Readiness.of(1, 2, 2)))))
                .as("10 % off 110 kg is 99 kg, two more in reserve 103.4 kg: not one on top of the other, 93 kg")
                .isEqualTo(97.5);
    }
}
