package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LoadSchemeTest {

    private static final LoadScheme WARM_UP = LoadScheme.ofShares(4, new int[] {5, 5, 5}, 0.4, 0.5, 0.6);
    private static final LoadScheme WAVE = LoadShape.wave(10, 8, 6).over(VerticalPlan.LINEAR);

    @Test
    void a_sum_has_the_sets_of_both_in_each_session() {
        LoadScheme sum = WARM_UP.then(WAVE).then(LoadShape.plateau(5, 5, 5).over(VerticalPlan.CONSTANT));

        assertThat(sum.sessions())
                .hasSize(4)
                .allSatisfy(sets -> assertThat(sets).hasSize(9));
        for (int i = 0; i < 4; i++) {
            assertThat(sum.sessions().get(i).subList(0, 3))
                    .isEqualTo(WARM_UP.sessions().get(i));
            assertThat(sum.sessions().get(i).subList(3, 6))
                    .isEqualTo(WAVE.sessions().get(i));
        }
        assertThatThrownBy(() -> WAVE.then(LoadShape.plateau(5).over(VerticalPlan.constant(3))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("sessions: must be one for each of 4");
    }

    @Test
    void accumulated_reps_keep_the_load_of_the_full_ones() {
        LoadScheme scheme =
                WARM_UP.then(LoadShape.wave(10, 8, 6).over(VerticalPlan.BLOCK)).accumulatingReps(-3, -1, 0);

        assertThat(scheme.sessions()).hasSize(3).allSatisfy(sets -> {
            assertThat(sets).extracting(LoadScheme.SetLoad::reps).startsWith(5, 5, 5);
            assertThat(sets.get(3).share()).isCloseTo(0.60473, within(5e-6));
            assertThat(sets.get(3).step()).isEqualTo(OptionalInt.of(0));
        });
        assertThat(scheme.sessions()).extracting(sets -> sets.get(3).reps()).containsExactly(7, 9, 10);
        assertThatThrownBy(() -> WARM_UP.accumulatingReps(-1)).hasMessageStartingWith("scheme: must have a step");
        assertThatThrownBy(WAVE::accumulatingReps).hasMessageStartingWith("repsChange: must be 1 to 100");
    }

    @Test
    void a_plan_over_a_shape_may_leave_no_repetition() {
        List<LoadScheme.SetLoad> first = LoadShape.ladder(3, 5, 10)
                .over(VerticalPlan.REP_ACCUMULATION)
                .sessions()
                .get(0);

        assertThat(first).extracting(LoadScheme.SetLoad::reps).containsExactly(0, 2, 7);
        assertThat(first.get(0).load().refusal()).contains(TableLoad.Refusal.NO_REPETITIONS);
        assertThat(first.get(1).load()).isEqualTo(first.get(2).load()).hasToString("77.23 %1RM");
    }

    @Test
    void rows_written_by_hand_at_one_step_are_one_session() {
        LoadScheme scheme = LoadScheme.manual(
                ProgressionTable.of(TableKind.DEDUCTED_INTENSITY),
                ProgressionVolume.INTENSIVE,
                new int[] {-1, -1, 0},
                new int[] {2, 1, 1},
                new int[] {5, 3, 1},
                0,
                -0.1,
                0.05);

        assertThat(scheme)
                .hasToString(
                        "1: 5 @ 83.23 %1RM, 5 @ 83.23 %1RM, 3 @ 78.42 %1RM\n2: 1 @ heavier than the maximum for the"
                                + " repetitions");
        assertThat(scheme.sessions().get(1).get(0).share()).isGreaterThan(1);
        assertThatThrownBy(() -> LoadScheme.manual(
                        ProgressionTable.of(TableKind.DEDUCTED_INTENSITY),
                        ProgressionVolume.INTENSIVE,
                        new int[] {0},
                        new int[] {0},
                        new int[] {5}))
                .hasMessageStartingWith("sets: must be 1 to 100");
    }

    @Test
    void stated_shares_are_judged_by_themselves() {
        LoadScheme scheme = LoadScheme.ofShares(1, new int[] {5, 0, 1}, 0, 0.5, 1.1);

        assertThat(scheme.sessions().get(0))
                .extracting(set -> set.load().refusal().orElseThrow())
                .containsExactly(
                        TableLoad.Refusal.NOT_ABOVE_ZERO,
                        TableLoad.Refusal.NO_REPETITIONS,
                        TableLoad.Refusal.ABOVE_THE_MAXIMUM);
        assertThatThrownBy(() -> LoadScheme.ofShares(1, new int[] {5}, 0.4, 0.5))
                .hasMessageStartingWith("shares: must be one for each of 1");
        assertThatThrownBy(() -> LoadScheme.ofShares(1, new int[] {5}, Double.NaN))
                .hasMessageStartingWith("shares: must be finite");
        assertThatThrownBy(() -> LoadScheme.ofShares(0, new int[] {5}, 0.4))
                .hasMessageStartingWith("sessions: must be 1 to 100");
    }

    @Test
    void shapes_refuse_what_does_not_fit_and_are_equal_by_their_data() {
        assertThatThrownBy(() -> LoadShape.wave(10, 8, 6).withAdjustments(0, 0))
                .hasMessageStartingWith("adjustments: must be one for each of 3 sets");
        assertThatThrownBy(() -> LoadShape.wave(10).withAdjustments(Double.POSITIVE_INFINITY))
                .hasMessageStartingWith("adjustments: must be finite");
        assertThatThrownBy(LoadShape::ladder).hasMessageStartingWith("reps: must be 1 to 100 sets");
        assertThat(LoadShape.wave(10, 8, 6))
                .isEqualTo(LoadShape.waveDescending(10, 8, 6))
                .hasSameHashCodeAs(LoadShape.waveDescending(10, 8, 6))
                .isNotEqualTo(LoadShape.plateau(10, 8, 6))
                .hasToString("[10, 8, 6] by [-0.1, -0.05, 0.0], normal, percent drop, grinding, Epley (k 0.0333)");
        assertThat(WAVE)
                .isEqualTo(LoadShape.wave(10, 8, 6).over(VerticalPlan.LINEAR))
                .isNotEqualTo(WARM_UP);
    }
}
