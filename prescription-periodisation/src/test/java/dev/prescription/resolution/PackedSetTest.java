package dev.prescription.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SeriesLayout.PackedSet;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackedSetTest {

    private static final int CELL = 65_537;
    private static final int PLACE = 700;

    @Test
    void a_set_tells_repetitions_reserve_and_load() {
        long second = PackedSet.of(threeOfSix(true), 2);

        assertThat(PackedSet.reps(second)).isEqualTo(6);
        assertThat(PackedSet.cell(second)).isEqualTo(CELL);
        assertThat(PackedSet.rirHalves(second)).isEqualTo(5);
        assertThat(PackedSet.rir(second)).contains(Rir.of(2.5));
        assertThat(PackedSet.rirHalvesByEffort(second)).isEqualTo(5);
        assertThat(PackedSet.setsOfSeries(second)).isEqualTo(3);
    }

    @Test
    void a_reserve_that_follows_from_a_share_stands_only_without_a_load() {
        long set = PackedSet.of(threeOfSix(false), 1);

        assertThat(PackedSet.rir(set)).isEmpty();
        assertThat(PackedSet.rirHalves(set)).isEqualTo(-1);
        assertThat(PackedSet.rirHalvesByEffort(set)).isEqualTo(6);
    }

    @Test
    void the_most_that_can_be_asked_for_fits() {
        StraightSets most = StraightSets.of(100, 100, Rir.of(30), Rir.FAILURE);
        long set = PackedSet.of(SeriesLayout.stated(SetKind.STRAIGHT, most, Optional.empty(), (1 << 24) - 1), 100);

        for (long packed : new long[] {set, PackedSet.ofLastSeries(set, true)}) {
            assertThat(PackedSet.reps(packed)).isEqualTo(100);
            assertThat(PackedSet.setsOfSeries(packed)).isEqualTo(100);
            assertThat(PackedSet.rirHalves(packed)).isEqualTo(60);
            assertThat(PackedSet.rir(packed)).contains(Rir.of(30));
            assertThat(PackedSet.rirHalvesByEffort(packed)).isEqualTo(60);
            assertThat(PackedSet.cell(packed)).isEqualTo((1 << 24) - 1);
        }
    }

    @Test
    void after_a_set_comes_the_next_and_after_a_series_the_first_set_of_the_next() {
        long set = PackedSet.of(threeOfSix(true), 1);

        assertThat(PackedSet.next(set, PLACE)).isEqualTo(701);
        assertThat(PackedSet.nextSeries(set, PLACE)).isEqualTo(703);
    }

    @Test
    void after_the_last_series_none_comes_and_after_the_last_set_none() {
        long set = PackedSet.of(threeOfSix(true), 1);

        assertThat(PackedSet.next(PackedSet.ofLastSeries(set, false), PLACE)).isEqualTo(701);
        assertThat(PackedSet.nextSeries(PackedSet.ofLastSeries(set, false), PLACE))
                .isEqualTo(-1);
        assertThat(PackedSet.next(PackedSet.ofLastSeries(set, true), PLACE)).isEqualTo(-1);
        assertThat(PackedSet.nextSeries(PackedSet.ofLastSeries(set, true), PLACE))
                .isEqualTo(-1);
    }

    /** Three sets of six, the last with RIR 2 and each before it with half a repetition more. */
    private static SeriesLayout threeOfSix(boolean isEffortStated) {
        StraightSets sets = StraightSets.of(3, 6, Rir.of(2), Rir.of(0.5));
        return new SeriesLayout(
                SetKind.STRAIGHT,
                sets,
                RepTarget.exactly(6),
                Optional.empty(),
                isEffortStated,
                Optional.of(Intensity.ofPercent(75)),
                CELL);
    }
}
