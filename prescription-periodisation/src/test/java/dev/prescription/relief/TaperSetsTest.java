package dev.prescription.relief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import org.junit.jupiter.api.Test;

class TaperSetsTest {

    private static final RepMaxModel RTS = RepMaxModel.rts();
    private static final Rir HALF = Rir.of(0.5);
    private static final TaperSets TAPER = new TaperSets(RTS, HALF, 8_500, 8);

    private static double percent(StraightSets sets) {
        int fresh = sets.freshHalves();
        return RTS.percentFor(fresh / 2, Rir.ofHalves(fresh % 2)).percent();
    }

    @Test
    void light_training_is_lifted_to_eighty_five_percent() {
        StraightSets heavy = TAPER.heavy(3, 20);

        assertThat(heavy).isEqualTo(StraightSets.of(3, 3, Rir.of(1.5), HALF));
        assertThat(percent(heavy)).isEqualTo(85);
    }

    @Test
    void heavy_training_keeps_its_load_with_fewer_repetitions() {
        assertThat(TAPER.heavy(2, 8)).isEqualTo(StraightSets.of(2, 2, Rir.of(1.5), HALF));
        assertThat(percent(TAPER.heavy(2, 8))).isEqualTo(89.2);
        assertThat(TAPER.heavy(1, 4)).isEqualTo(StraightSets.of(1, 1, Rir.of(1), HALF));
        assertThat(percent(TAPER.heavy(1, 4))).isEqualTo(95.5);
    }

    @Test
    void no_series_ends_nearer_to_failure_than_one_repetition_nor_below_the_intensity() {
        for (int sets = 1; sets <= 8; sets++) {
            for (int fresh = 2; fresh <= 30; fresh++) {
                StraightSets heavy = TAPER.heavy(sets, fresh);
                assertThat(heavy.sets()).isEqualTo(sets);
                assertThat(heavy.reps()).isBetween(1, 3);
                assertThat(heavy.target()).isGreaterThanOrEqualTo(Rir.of(1));
                assertThat(percent(heavy)).as("%s trained at %s", heavy, fresh).isGreaterThanOrEqualTo(85);
            }
        }
    }

    @Test
    void the_last_session_leaves_four() {
        assertThat(TAPER.last(2, 3)).isEqualTo(StraightSets.of(2, 3, Rir.of(4), HALF));
    }

    @Test
    void sets_follow_from_the_week_the_days_and_the_share_kept() {
        assertThat(TaperSets.sets(6, 7, 10, 55)).isEqualTo(5);
        assertThat(TaperSets.sets(6, 7, 7, 55)).isEqualTo(3);
        assertThat(TaperSets.sets(10, 7, 7, 55)).isEqualTo(6);
        assertThat(TaperSets.sets(1, 7, 3, 10)).isEqualTo(1);
        assertThat(TaperSets.heavyOf(5)).isEqualTo(3);
        assertThat(TaperSets.heavyOf(1)).isEqualTo(1);
        assertThat(TaperSets.heavyOf(4)).isEqualTo(3);
    }
}
