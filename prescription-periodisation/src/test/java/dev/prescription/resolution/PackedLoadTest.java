package dev.prescription.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadLadder;
import dev.prescription.parts.LoadParts;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cell in one int says again what it was made of, and only what it was made of. */
class PackedLoadTest {

    /** 20, 22.5 and 25 kg. */
    private static final LoadLadder LADDER =
            LoadLadder.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(25));

    @Test
    void a_reason_without_a_load_keeps_its_repetitions() {
        int packed = PackedLoad.of(LoadOutcome.NO_MAXIMUM, 12);

        assertThat(PackedLoad.outcome(packed)).isEqualTo(LoadOutcome.NO_MAXIMUM);
        assertThat(PackedLoad.reps(packed)).isEqualTo(12);
        assertThat(PackedLoad.isLoaded(packed)).isFalse();
        assertThat(PackedLoad.isRestricted(packed)).isFalse();
        assertThat(PackedLoad.raise(packed)).isZero();
    }

    @Test
    void the_lightest_load_of_one_repetition_is_a_load() {
        int packed = PackedLoad.of(LoadOutcome.ROUNDED, 0, 1);

        assertThat(PackedLoad.isLoaded(packed)).isTrue();
        assertThat(PackedLoad.isPlain(packed)).isTrue();
        assertThat(PackedLoad.isReserveDerived(packed)).isFalse();
    }

    @Test
    void only_what_a_restriction_changed_is_restricted() {
        assertThat(PackedLoad.isRestricted(PackedLoad.of(LoadOutcome.ROUNDED, 1, 5)))
                .isFalse();
        assertThat(PackedLoad.isRestricted(PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 1, 5)))
                .isFalse();
        assertThat(PackedLoad.isRestricted(PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, 1, 5, 12)))
                .isFalse();
        assertThat(PackedLoad.isRestricted(PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 12)))
                .isTrue();
        assertThat(PackedLoad.isRestricted(PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, 5)))
                .isFalse();
        assertThat(PackedLoad.isRestricted(PackedLoad.of(LoadOutcome.WITHHELD, 5)))
                .isTrue();
        int raised = PackedLoad.restricted(PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, 5), 4);
        assertThat(PackedLoad.isRestricted(raised)).isTrue();
        assertThat(PackedLoad.raise(raised)).isEqualTo(4);
        assertThat(PackedLoad.outcome(raised)).isEqualTo(LoadOutcome.EFFORT_GOVERNS);
    }

    @Test
    void the_reserve_is_derived_where_repetitions_are_new_or_the_load_is_capped() {
        assertThat(PackedLoad.isReserveDerived(PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, 1, 5, 12)))
                .isTrue();
        assertThat(PackedLoad.isReserveDerived(PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 12)))
                .isTrue();
        assertThat(PackedLoad.isReserveDerived(PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 1, 5)))
                .isFalse();
        assertThat(PackedLoad.isReserveDerived(PackedLoad.of(LoadOutcome.WITHHELD, 5)))
                .isFalse();
    }

    /** A load whose reserve is above 63.5 repetitions keeps the most there is room for. */
    @Test
    void more_to_failure_than_there_is_room_for_is_the_most() {
        assertThat(PackedLoad.freshHalves(PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 127)))
                .isEqualTo(127);
        int more = PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 128);
        assertThat(PackedLoad.freshHalves(more)).isEqualTo(127);
        assertThat(PackedLoad.outcome(more)).isEqualTo(LoadOutcome.CAPPED);
    }

    @Test
    void parts_are_packed_as_they_were() {
        int[] all = {
            PackedLoad.of(LoadOutcome.ROUNDED, 0, 5),
            PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 2, 3),
            PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, 1, 7, 18),
            PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 17),
            PackedLoad.of(LoadOutcome.NOT_LOADABLE, 8),
            PackedLoad.of(LoadOutcome.WITHHELD, 8),
            PackedLoad.restricted(PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, 8), 6),
            PackedLoad.restricted(PackedLoad.of(LoadOutcome.NOT_LOADABLE, 8), 0)
        };

        for (int packed : all) {
            assertThat(PackedLoad.of(PackedLoad.parts(packed, LADDER), LADDER)).isEqualTo(packed);
        }
    }

    @Test
    void parts_name_the_load_the_reserve_and_whether_a_restriction_took_the_load() {
        Optional<Load> load = Optional.of(Load.ofKilograms(22.5));

        assertThat(PackedLoad.parts(PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 17), LADDER))
                .isEqualTo(new LoadParts(LoadOutcome.CAPPED, load, 5, 17, false));
        assertThat(PackedLoad.parts(PackedLoad.of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 1, 5), LADDER))
                .isEqualTo(new LoadParts(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, load, 5, 0, false));
        assertThat(PackedLoad.parts(PackedLoad.of(LoadOutcome.NO_MAXIMUM, 8), LADDER))
                .isEqualTo(new LoadParts(LoadOutcome.NO_MAXIMUM, Optional.empty(), 8, 0, false));
        assertThat(PackedLoad.parts(PackedLoad.restricted(PackedLoad.of(LoadOutcome.NO_MAXIMUM, 8), 6), LADDER))
                .isEqualTo(new LoadParts(LoadOutcome.NO_MAXIMUM, Optional.empty(), 8, 6, true));
    }

    @Test
    void a_load_that_the_ladder_does_not_have_is_refused() {
        for (double kilograms : new double[] {17.5, 21, 27.5}) {
            LoadParts parts = new LoadParts(LoadOutcome.ROUNDED, Optional.of(Load.ofKilograms(kilograms)), 5, 0, false);
            assertThatThrownBy(() -> PackedLoad.of(parts, LADDER))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("not-loadable"));
        }
    }
}
