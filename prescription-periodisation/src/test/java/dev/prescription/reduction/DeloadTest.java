package dev.prescription.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import org.junit.jupiter.api.Test;

class DeloadTest {

    private static final Rir HALF = Rir.of(0.5);
    private static final Rir NONE = Rir.FAILURE;
    private static final RepMaxModel RTS = RepMaxModel.rts();
    private static final Deload HALF_THE_SETS = Deload.of(50, 2);

    private static StraightSets lighten(Deload deload, StraightSets series) {
        return deload.lighten(series, RTS).orElseThrow();
    }

    @Test
    void halves_the_sets_half_up_and_takes_two_repetitions() {
        assertThat(lighten(HALF_THE_SETS, StraightSets.of(4, 5, Rir.of(1), HALF)))
                .isEqualTo(StraightSets.of(2, 3, Rir.of(4), HALF));
        assertThat(lighten(HALF_THE_SETS, StraightSets.of(3, 8, Rir.of(1), HALF)))
                .isEqualTo(StraightSets.of(2, 6, Rir.of(3.5), HALF));
        assertThat(lighten(HALF_THE_SETS, StraightSets.of(1, 10, Rir.of(0), HALF)))
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

        assertThat(lighten(HALF_THE_SETS, trained).freshHalves()).isEqualTo(trained.freshHalves());
        assertThat(HALF_THE_SETS.keepsLoad()).isTrue();
    }

    @Test
    void by_sets_all_else_stays() {
        assertThat(lighten(Deload.bySets(65), StraightSets.of(4, 5, Rir.of(2), NONE)))
                .isEqualTo(StraightSets.of(3, 5, Rir.of(2), NONE));
    }

    /** The sheet of evidence, section 10: five repetitions at 81.1 % are 2 in reserve, at nine tenths of it 5.3. */
    @Test
    void five_at_nine_tenths_of_the_load_leave_five_and_a_half_in_reserve_and_not_three() {
        StraightSets trained = StraightSets.of(1, 5, Rir.of(2), NONE);
        assertThat(RTS.percentFor(5, Rir.of(2)).percent()).isEqualTo(81.1);
        assertThat(RTS.repsToFailureAt(Intensity.ofPercent(0.9 * 81.1)) - 5).isCloseTo(5.3, within(0.1));

        StraightSets light = lighten(Deload.byLoad(100, 90), trained);

        assertThat(light.reps()).isEqualTo(5);
        assertThat(light.target().repsInReserve()).isBetween(5.0, 5.5);
    }

    @Test
    void a_load_is_cut_to_the_nearest_half_repetition_of_the_model() {
        for (int fresh = 4; fresh <= 22; fresh++) {
            for (int percent = 93; percent <= 97; percent++) {
                StraightSets trained = StraightSets.of(1, 2, Rir.ofHalves(fresh - 4), NONE);
                double before = at(fresh);
                int after = lighten(Deload.byLoad(50, percent), trained).freshHalves();

                double miss = Math.abs(at(after) - before * percent / 100);
                assertThat(miss).isLessThanOrEqualTo(Math.abs(at(after + 1) - before * percent / 100) + 1e-9);
                assertThat(miss).isLessThanOrEqualTo(Math.abs(at(after - 1) - before * percent / 100) + 1e-9);
                assertThat(after).isGreaterThan(fresh);
            }
        }
        assertThat(Deload.byLoad(50, 95).keepsLoad()).isFalse();
    }

    private static double at(int fresh) {
        return RTS.percentFor(fresh / 2, Rir.ofHalves(fresh % 2)).percent();
    }

    @Test
    void no_load_is_cut_that_the_model_does_not_hold() {
        int last = (int) (2 * RTS.maxRepsToFailure());
        assertThat(Deload.byLoad(50, 95).lighten(StraightSets.of(1, 20, Rir.of(4), NONE), RTS))
                .isEmpty();
        assertThat(Deload.byLoad(50, 50).lighten(StraightSets.of(1, 5, Rir.of(2), NONE), RTS))
                .isEmpty();
        assertThat(Deload.byLoad(50, 97).lighten(StraightSets.of(1, 5, Rir.ofHalves(last - 10), NONE), RTS))
                .isEmpty();
        assertThat(Deload.bySets(50).lighten(StraightSets.of(1, 20, Rir.of(4), NONE), RTS))
                .isPresent();
    }

    @Test
    void refuses_amounts_that_are_no_deload() {
        assertThatThrownBy(() -> Deload.of(0, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.of(101, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.of(50, -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.of(50, 21)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.byLoad(50, 49)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Deload.byLoad(50, 101)).isInstanceOf(InvalidValueException.class);
        assertThat(Deload.of(100, 20).setsOf(7)).isEqualTo(7);
    }
}
