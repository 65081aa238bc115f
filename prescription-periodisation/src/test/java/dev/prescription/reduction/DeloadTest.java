package dev.prescription.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.StraightSets;
import org.junit.jupiter.api.Test;

class DeloadTest {

    private static final Rir HALF = Rir.of(0.5);
    private static final Deload HALF_THE_SETS = Deload.of(50, 2);

    @Test
    void halves_the_sets_half_up_and_takes_two_repetitions() {
        assertThat(HALF_THE_SETS.lighten(StraightSets.of(4, 5, Rir.of(1), HALF)))
                .isEqualTo(StraightSets.of(2, 3, Rir.of(4), HALF));
        assertThat(HALF_THE_SETS.lighten(StraightSets.of(3, 8, Rir.of(1), HALF)))
                .isEqualTo(StraightSets.of(2, 6, Rir.of(3.5), HALF));
        assertThat(HALF_THE_SETS.lighten(StraightSets.of(1, 10, Rir.of(0), HALF)))
                .isEqualTo(StraightSets.of(1, 8, Rir.of(2), HALF));
    }

    @Test
    void singles_keep_their_repetition_and_doubles_become_singles() {
        assertThat(HALF_THE_SETS.repsOf(1)).isEqualTo(1);
        assertThat(HALF_THE_SETS.repsOf(2)).isEqualTo(1);
        assertThat(HALF_THE_SETS.repsOf(3)).isEqualTo(1);
        assertThat(HALF_THE_SETS.repsOf(4)).isEqualTo(2);
    }

    @Test
    void the_load_of_a_fresh_set_stays() {
        StraightSets trained = StraightSets.of(5, 3, Rir.of(1.5), HALF);

        assertThat(HALF_THE_SETS.lighten(trained).freshHalves()).isEqualTo(trained.freshHalves());
    }

    @Test
    void refuses_amounts_that_are_no_deload() {
        assertThatThrownBy(() -> Deload.of(0, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.of(101, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.of(50, -1)).isInstanceOf(InvalidValueException.class);
    }
}
