package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import org.junit.jupiter.api.Test;

class StraightSetsTest {

    private static final Rir HALF = Rir.of(0.5);

    @Test
    void the_reserve_fades_to_the_target_of_the_last_set() {
        StraightSets series = StraightSets.of(3, 6, Rir.of(2), HALF);

        assertThat(series.rirOf(1)).isEqualTo(Rir.of(3));
        assertThat(series.rirOf(2)).isEqualTo(Rir.of(2.5));
        assertThat(series.rirOf(3)).isEqualTo(Rir.of(2));
    }

    @Test
    void a_fresh_set_holds_the_repetitions_and_the_first_reserve() {
        assertThat(StraightSets.of(3, 6, Rir.of(2), HALF).freshHalves()).isEqualTo(2 * (6 + 3));
        assertThat(StraightSets.of(1, 1, Rir.FAILURE, HALF).freshHalves()).isEqualTo(2);
    }

    @Test
    void prints_as_a_coach_writes_it() {
        assertThat(StraightSets.of(3, 6, Rir.of(2.5), HALF)).hasToString("3 x 6 RIR 2.5");
    }

    @Test
    void refuses_what_is_no_series() {
        assertRefused(() -> StraightSets.of(0, 5, Rir.of(1), HALF), "sets");
        assertRefused(() -> StraightSets.of(101, 5, Rir.of(1), HALF), "sets");
        assertRefused(() -> StraightSets.of(3, 0, Rir.of(1), HALF), "reps");
        assertRefused(() -> StraightSets.of(3, 5, Rir.of(1), Rir.of(1.5)), "fade");
        assertRefused(() -> StraightSets.of(3, 5, Rir.of(30), HALF), "RIR");
        assertRefused(() -> StraightSets.of(3, 5, Rir.of(1), HALF).rirOf(4), "set");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String parameter) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    }
}
