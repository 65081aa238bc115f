package dev.prescription.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * One share of 100 kg on ladders from 20 kg by 2.5 kg, with the zone it must keep: rounded, turned, derived anew or given by
 * effort. Rung 0 is 20 kg, rung 24 is 80 kg.
 */
class CellGroupTest {

    private static final long KILOGRAM = MassUnit.KILOGRAM.tenthMicrograms();
    private static final long MAX = 100 * KILOGRAM;
    private static final LoadRounding BARBELL =
            LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(120));

    /** Sets of three at RIR 2 in a zone of exactly three; all shares in percent. */
    private static LoadCell cell(double share, double lightest, double heaviest) {
        return new LoadCell(
                Catalogue.standard().get(ExerciseId.BACK_SQUAT),
                0,
                StraightSets.of(1, 3, Rir.of(2), Rir.FAILURE),
                Optional.of(Intensity.ofPercent(share)),
                RepRange.exactly(3),
                EffortBand.of(Rir.of(1), Rir.of(3)),
                Optional.of(Intensity.ofPercent(lightest)),
                Optional.of(Intensity.ofPercent(heaviest)),
                LoadBasis.whole());
    }

    private static int[] resolve(long body, int sign, LoadRounding rounding, LoadCell... cells) {
        List<LoadCell> all = List.of(cells);
        int[] places = new int[cells.length];
        Arrays.setAll(places, place -> place);
        int[] packed = new int[cells.length];
        new CellGroup(all, places, new DerivedReps(all, RepMaxModel.rts())).resolve(MAX, body, sign, rounding, packed);
        return packed;
    }

    private static int barbell(LoadCell cell) {
        return resolve(0, 1, BARBELL, cell)[0];
    }

    private static int of(LoadOutcome outcome, int rung) {
        return PackedLoad.of(outcome, rung, 3);
    }

    private static int none(LoadOutcome reason) {
        return PackedLoad.of(reason, 3);
    }

    @Test
    void a_load_too_light_for_its_zone_turns_up_and_one_too_heavy_turns_down() {
        assertThat(barbell(cell(81, 80, 85))).as("81 kg to 80").isEqualTo(of(LoadOutcome.ROUNDED, 24));
        assertThat(barbell(cell(81, 80.5, 85))).isEqualTo(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 25));
        assertThat(barbell(cell(82, 75, 82.5))).as("82 kg to 82.5").isEqualTo(of(LoadOutcome.ROUNDED, 25));
        assertThat(barbell(cell(82, 75, 82.4))).isEqualTo(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 24));
    }

    /** No step lies from 83 to 84.9 kg; 85 kg leave 5.5 to failure, of which three repetitions leave RIR 2.5. */
    @Test
    void where_the_zone_holds_no_step_the_repetitions_are_derived_anew() {
        assertThat(barbell(cell(84, 83, 84.9))).isEqualTo(PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, 26, 3, 11));
    }

    /** 95 kg leave two to failure and 97.5 one and a half: too few for three repetitions with RIR 1. */
    @Test
    void where_no_repetitions_suit_either_effort_governs() {
        assertThat(barbell(cell(96, 95.5, 97))).isEqualTo(none(LoadOutcome.NOT_LOADABLE));
    }

    /** 80 kg leave 7.4 to failure and 82.5 kg 6.5, for three repetitions above RIR 3; 85 kg, in the zone, are two steps off. */
    @Test
    void a_share_outside_its_own_zone_moves_one_step_and_no_further() {
        assertThat(barbell(cell(80, 84, 89))).isEqualTo(none(LoadOutcome.NOT_LOADABLE));
        assertThat(barbell(cell(80, 82, 89))).isEqualTo(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 25));
    }

    @Test
    void every_cell_keeps_its_own_zone_beside_others_of_the_group() {
        assertThat(resolve(0, 1, BARBELL, cell(81, 80.5, 85), cell(80, 1, 130), cell(82, 75, 82.4)))
                .containsExactly(
                        of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 25),
                        of(LoadOutcome.ROUNDED, 24),
                        of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 24));
    }

    @Test
    void below_the_lightest_and_above_the_heaviest_load_those_are_taken() {
        assertThat(barbell(cell(10, 1, 130))).isEqualTo(of(LoadOutcome.ROUNDED, 0));
        assertThat(barbell(cell(19, 1, 130))).isEqualTo(of(LoadOutcome.ROUNDED, 0));
        assertThat(barbell(cell(20, 1, 130))).isEqualTo(of(LoadOutcome.ROUNDED, 0));
        assertThat(barbell(cell(120, 1, 130))).as("rung 40 is the last").isEqualTo(of(LoadOutcome.ROUNDED, 40));
        assertThat(barbell(cell(121.25, 1, 130))).isEqualTo(of(LoadOutcome.ROUNDED, 40));
        assertThat(barbell(cell(123, 1, 130))).isEqualTo(of(LoadOutcome.ROUNDED, 40));
        assertThat(barbell(cell(130, 1, 130))).isEqualTo(of(LoadOutcome.ROUNDED, 40));
    }

    /** Below the bar the other side does not exist: 15 kg of a zone to 17 kg cannot be loaded. */
    @Test
    void there_is_no_other_side_beyond_the_ladders_ends() {
        assertThat(barbell(cell(15, 10, 17))).isEqualTo(none(LoadOutcome.NOT_LOADABLE));
        assertThat(barbell(cell(124, 123, 130))).isEqualTo(none(LoadOutcome.NOT_LOADABLE));
        assertThat(barbell(cell(21.5, 10, 22)))
                .as("22.5 kg turn to the bar")
                .isEqualTo(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 0));
        assertThat(barbell(cell(118.5, 118, 130)))
                .as("117.5 kg turn to the last")
                .isEqualTo(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 40));
    }

    @Test
    void rounding_down_or_up_is_kept_within_the_zone() {
        assertThat(resolve(0, 1, BARBELL.withDirection(RoundingDirection.DOWN), cell(82, 1, 130)))
                .as("82 kg to 80, where the nearest is 82.5")
                .containsExactly(of(LoadOutcome.ROUNDED, 24));
        assertThat(resolve(0, 1, BARBELL.withDirection(RoundingDirection.UP), cell(81, 1, 130)))
                .containsExactly(of(LoadOutcome.ROUNDED, 25));
    }

    /** From 20, 50 and 90 kg: 72 kg are nearer to 90 than to 50. */
    @Test
    void a_ladder_of_uneven_steps_is_rounded_to_the_nearest() {
        LoadRounding uneven = LoadRounding.nearest(
                LoadLadder.ofLoads(List.of(Load.ofKilograms(20), Load.ofKilograms(50), Load.ofKilograms(90))));

        assertThat(resolve(0, 1, uneven, cell(72, 1, 130), cell(69, 1, 130)))
                .containsExactly(of(LoadOutcome.ROUNDED, 2), of(LoadOutcome.ROUNDED, 1));
        assertThat(resolve(0, 1, uneven, cell(72, 1, 75)))
                .containsExactly(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 1));
    }

    /** A body of 60 kg: 80 % of 100 kg are 20 kg on the belt; 60 % are the body alone, and 59.99 % less than that. */
    @Test
    void what_the_body_moves_is_taken_off_the_load() {
        LoadRounding belt = LoadRounding.grid(Load.ofKilograms(0), Load.ofKilograms(2.5), Load.ofKilograms(200));

        assertThat(resolve(60 * KILOGRAM, 1, belt, cell(80, 1, 130))).containsExactly(of(LoadOutcome.ROUNDED, 8));
        assertThat(resolve(60 * KILOGRAM, 1, belt, cell(81, 80.5, 90)))
                .containsExactly(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 9));
        assertThat(resolve(60 * KILOGRAM, 1, belt, cell(60, 1, 130))).containsExactly(of(LoadOutcome.ROUNDED, 0));
        assertThat(resolve(60 * KILOGRAM, 1, belt, cell(59.99, 1, 130)))
                .containsExactly(none(LoadOutcome.LIGHTER_THAN_THE_BODY));
    }

    /** A body of 120 kg whose maximum is 100 kg: 80 % are 40 kg of help, 81 % are 39 kg, nearest 40, heavier 37.5. */
    @Test
    void more_help_is_lighter() {
        LoadRounding help = LoadRounding.grid(Load.ofKilograms(0), Load.ofKilograms(2.5), Load.ofKilograms(60));

        assertThat(resolve(120 * KILOGRAM, -1, help, cell(80, 1, 130), cell(81, 1, 130)))
                .containsExactly(of(LoadOutcome.ROUNDED, 16), of(LoadOutcome.ROUNDED, 16));
        assertThat(resolve(120 * KILOGRAM, -1, help, cell(81, 80.5, 85)))
                .containsExactly(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 15));
        assertThat(resolve(120 * KILOGRAM, -1, help, cell(82, 75, 82.4)))
                .as("82 % are 38 kg, nearest 37.5, lighter 40")
                .containsExactly(of(LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE, 16));
    }
}
