package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.prescription.quantity.InvalidValueException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesocyclePositionTest {

    @Test
    void steps_fall_due_evenly() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .map(week -> MesocyclePosition.of(week, 7).due(4)))
                .containsExactly(0, 1, 1, 2, 3, 3, 4);
        assertThat(MesocyclePosition.of(1, 1).due(4)).isZero();
    }

    @Test
    void a_position_is_stated_part_by_part() {
        MesocyclePosition position =
                MesocyclePosition.of(3, 7).inMesocycle(2, 4).exposed(1, 3);

        assertThat(position).isEqualTo(new MesocyclePosition(3, 7, 2, 4, 1, 3));
        assertThat(MesocyclePosition.of(3, 7)).isEqualTo(new MesocyclePosition(3, 7, 1, 1, 1, 1));
        assertThat(position.within(2, 5)).isEqualTo(new MesocyclePosition(1, 5, 2, 4, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1, 1",
        "52, 52, 52, 52, 14, 14",
    })
    void ends_of_the_ranges_are_allowed(
            int week, int weeks, int mesocycle, int mesocycles, int exposure, int exposures) {
        MesocyclePosition position = new MesocyclePosition(week, weeks, mesocycle, mesocycles, exposure, exposures);

        assertThat(position.exposure()).isEqualTo(exposure);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, 1, 1, 1, 1, week of a mesocycle",
        "8, 7, 1, 1, 1, 1, week of a mesocycle",
        "1, 0, 1, 1, 1, 1, weeks of a mesocycle",
        "1, 53, 1, 1, 1, 1, weeks of a mesocycle",
        "1, 7, 0, 1, 1, 1, mesocycle",
        "1, 7, 2, 1, 1, 1, mesocycle",
        "1, 7, 1, 53, 1, 1, mesocycles",
        "1, 7, 1, 1, 0, 1, exposure",
        "1, 7, 1, 1, 3, 2, exposure",
        "1, 7, 1, 1, 1, 15, exposures",
    })
    void other_numbers_are_refused(
            int week, int weeks, int mesocycle, int mesocycles, int exposure, int exposures, String parameter) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new MesocyclePosition(week, weeks, mesocycle, mesocycles, exposure, exposures))
                .satisfies(refused -> {
                    assertThat(refused.parameter()).isEqualTo(parameter);
                    assertThat(refused.code()).isEqualTo("out-of-range");
                });
    }
}
