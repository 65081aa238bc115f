package dev.prescription.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource({"0, day, 0 days", "1, day, 1 day", "2, training week, 2 training weeks", "-1, rung, -1 rungs"})
    void one_is_in_the_singular_and_nothing_else_is(long count, String noun, String said) {
        assertThat(Counted.of(count, noun)).isEqualTo(said);
    }
}
