package dev.prescription.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatDetectorTest {
    @Test
    void each_of_the_three_is_recognised() throws RosterException {
        assertThat(detected("2006-09-05", "2007-09-03")).hasToString("yyyy-MM-dd");
        assertThat(detected("05/09/2006", "17/11/1994")).hasToString("dd/MM/yyyy");
        assertThat(detected("5/9/2006", "11/17/1994")).hasToString("MM/dd/yyyy");
        assertThat(detected()).hasToString("yyyy-MM-dd");
    }

    @Test
    void what_may_be_read_in_two_ways_is_asked() {
        assertThatThrownBy(() -> detected("05/09/2006", "03/09/2007"))
                .isInstanceOf(RosterException.class)
                .hasMessage("roster: dates such as '05/09/2006' in line 2 may have day or month first;"
                        + " say which with -DdateFormat=dd/MM/yyyy or -DdateFormat=MM/dd/yyyy");
        assertThatThrownBy(() -> detected("17/11/1994", "03/09/2007", "11/17/1994"))
                .hasMessageContaining("day first ('17/11/1994' in line 2)")
                .hasMessageContaining("month ('11/17/1994' in line 4)");
    }

    @Test
    void a_few_bad_dates_do_not_turn_the_format() throws RosterException {
        assertThat(detected("2006-09-05", "", "2007-09-03", "5/9/2006", "soon")).hasToString("yyyy-MM-dd");
        assertThat(detected("31/12/2006", "2007-09-03", "13/13/2006", "05/09/2006"))
                .hasToString("dd/MM/yyyy");
    }

    @Test
    void dates_nobody_can_read_are_told_with_the_first_of_them() {
        assertThatThrownBy(() -> detected("5 Sep 2006", "3 Sep 2007"))
                .hasMessage("roster: no date could be read, the first is '5 Sep 2006' in line 2;"
                        + " say how with -DdateFormat=PATTERN");
    }

    @Test
    void a_stated_format_is_taken_at_its_word_where_it_reads_anything() throws RosterException {
        RosterDateFormat stated = RosterDateFormat.ofPattern("dd/MM/yyyy");
        assertThat(detectedWith(stated, "05/09/2006", "03/09/2007")).isSameAs(stated);
        assertThatThrownBy(() -> detectedWith(stated, "2006-09-05"))
                .hasMessage("dateFormat: dd/MM/yyyy reads none of the dates, the first is '2006-09-05' in line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo", "dd/MM", "yyyy", "HH:mm", "dd-mm-yyyy", "{", "'x'"})
    void a_pattern_that_gives_no_date_is_refused(String pattern) {
        assertThatThrownBy(() -> RosterDateFormat.ofPattern(pattern))
                .isInstanceOf(RosterException.class)
                .hasMessageStartingWith("dateFormat: must be a date pattern such as");
    }

    @Test
    void other_patterns_may_be_stated_and_are_strict() throws RosterException {
        RosterDateFormat dotted = RosterDateFormat.ofPattern("dd.MM.yyyy");
        assertThat(dotted.parse("05.09.2006")).isEqualTo(Optional.of(LocalDate.of(2006, 9, 5)));
        assertThat(dotted.parse("31.02.2006")).isEmpty();
    }

    private static RosterDateFormat detected(String... cells) throws RosterException {
        return see(new DateFormatDetector(Optional.empty()), cells);
    }

    private static RosterDateFormat detectedWith(RosterDateFormat stated, String... cells) throws RosterException {
        return see(new DateFormatDetector(Optional.of(stated)), cells);
    }

    private static RosterDateFormat see(DateFormatDetector detector, String... cells) throws RosterException {
        for (int i = 0; i < cells.length; i++) {
            detector.see(i + 2, cells[i]);
        }
        return detector.result();
    }
}
