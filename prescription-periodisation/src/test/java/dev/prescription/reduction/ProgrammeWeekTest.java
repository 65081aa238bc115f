package dev.prescription.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeWeekTest {

    @ParameterizedTest
    @CsvSource({
        "1, T",
        "4, TTTT",
        "5, TTTTD",
        "7, TTTTTTD",
        "8, TTTTTTTD",
        "9, TTTTDTTTD",
        "12, TTTTTDTTTTTD",
        "16, TTTTTTTDTTTTTTTD",
        "17, TTTTTDTTTTTDTTTTD"
    })
    void relief_comes_after_seven_training_weeks_at_the_latest(int weeks, String pattern) {
        assertThat(pattern(ProgrammeWeek.schedule(weeks, 7, 5))).isEqualTo(pattern);
    }

    @Test
    void every_length_up_to_a_year_holds_the_interval_and_its_number_of_weeks() {
        for (int weeks = 1; weeks <= 52; weeks++) {
            String pattern = pattern(ProgrammeWeek.schedule(weeks, 7, 5));
            assertThat(pattern).hasSize(weeks).doesNotContain("TTTTTTTT").doesNotContain("DD");
        }
    }

    @Test
    void training_weeks_are_numbered_within_their_mesocycle() {
        List<ProgrammeWeek> weeks = ProgrammeWeek.schedule(9, 7, 5);

        assertThat(weeks.get(0)).isEqualTo(new ProgrammeWeek(1, WeekKind.TRAINING, 1, 4));
        assertThat(weeks.get(4)).isEqualTo(new ProgrammeWeek(1, WeekKind.DELOAD, 4, 4));
        assertThat(weeks.get(5)).isEqualTo(new ProgrammeWeek(2, WeekKind.TRAINING, 1, 3));
    }

    @Test
    void refuses_lengths_beyond_a_year() {
        assertThatThrownBy(() -> ProgrammeWeek.schedule(0, 7, 5)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ProgrammeWeek.schedule(53, 7, 5)).isInstanceOf(InvalidValueException.class);
    }

    private static String pattern(List<ProgrammeWeek> weeks) {
        StringBuilder pattern = new StringBuilder();
        weeks.forEach(week -> pattern.append(week.kind() == WeekKind.DELOAD ? 'D' : 'T'));
        return pattern.toString();
    }
}
