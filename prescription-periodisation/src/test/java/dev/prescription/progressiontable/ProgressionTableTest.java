package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxAdjustment;
import dev.prescription.repmax.RepMaxFormula;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressionTableTest {

    private static final ProgressionTable RIR = ProgressionTable.of(TableKind.REPS_IN_RESERVE);

    @Test
    void increments_of_ones_own_move_away_from_the_maximum() {
        ProgressionTable table = ProgressionTable.of(
                TableKind.REPS_IN_RESERVE, LiftingStyle.GRINDING, RepRamp.flat(0.5), RepRamp.flat(2));

        assertThat(table.raw(5, ProgressionVolume.INTENSIVE, -3).adjustment()).isEqualTo(1.5);
        assertThat(table.raw(5, ProgressionVolume.EXTENSIVE, -1).adjustment()).isEqualTo(4.5);
        assertThat(table.evidenceIds()).isEmpty();
        assertThat(RIR.evidenceIds()).containsExactly("C-TABLE-01", "L-RM1-15");
        assertThatThrownBy(() -> ProgressionTable.of(
                        TableKind.VARIABLE_SHARE_OF_MAX_REPS,
                        LiftingStyle.GRINDING,
                        RepRamp.flat(-0.1),
                        RepRamp.flat(-0.1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("kind: must have one increment per volume");
    }

    @Test
    void a_table_of_ones_own_states_a_line_for_each_volume() {
        StepLine line = StepLine.between(RepRamp.of(1, 1, 12), RepRamp.of(0.6, 0.7, 12));
        ProgressionTable own = ProgressionTable.of(
                "mine", RepMaxAdjustment.SHARE_OF_MAX_REPS, LiftingStyle.GRINDING, line, line, line);

        assertThat(own.raw(12, ProgressionVolume.EXTENSIVE, -3).adjustment()).isCloseTo(0.7, within(1e-12));
        assertThat(own).hasToString("mine, grinding, Epley (k 0.0333)");
        assertThatThrownBy(() -> ProgressionTable.of(
                        " ", RepMaxAdjustment.SHARE_OF_MAX_REPS, LiftingStyle.GRINDING, line, line, line))
                .hasMessageStartingWith("name: must not be blank");
        assertThatThrownBy(() -> StepLine.between(RepRamp.flat(1), RepRamp.of(1, 2, 12)))
                .hasMessageStartingWith("threeStepsBack: must have the last reps of step 0, 2");
    }

    @Test
    void another_equation_moves_the_shares_and_keeps_the_adjustments() {
        ProgressionTable.Entry entry = RIR.with(RepMaxFormula.linear(36)).raw(5, ProgressionVolume.NORMAL, -1);

        assertThat(entry.adjustment()).isEqualTo(2);
        assertThat(entry.share()).isCloseTo(30 / 36.0, within(1e-12));
        assertThat(RIR.with(RepMaxFormula.linear())).isNotEqualTo(RIR).isEqualTo(RIR.with(RepMaxFormula.linear()));
        assertThat(ProgressionTable.of(TableKind.REPS_IN_RESERVE))
                .isEqualTo(RIR)
                .hasSameHashCodeAs(RIR);
    }

    @Test
    void a_load_is_an_intensity_or_says_why_not() {
        assertThat(RIR.at(5, ProgressionVolume.NORMAL, -3)).hasToString("76.94 %1RM");
        assertThat(RIR.at(5, ProgressionVolume.INTENSIVE, 1).refusal()).contains(TableLoad.Refusal.NEGATIVE_RESERVE);
        assertThat(RIR.at(5, ProgressionVolume.NORMAL, 1).intensity()).contains(Intensity.ofPercent(85.73));
        assertThat(RIR.at(0, ProgressionVolume.NORMAL, 0).refusal()).contains(TableLoad.Refusal.NO_REPETITIONS);
        assertThat(ProgressionTable.of(TableKind.PERCENT_DROP, LiftingStyle.CONSERVATIVE)
                        .at(15, ProgressionVolume.EXTENSIVE, -3))
                .hasToString("no load is left above 0 %1RM");
        assertThat(ProgressionTable.of(TableKind.SHARE_OF_MAX_REPS)
                        .at(5, ProgressionVolume.NORMAL, -8)
                        .refusal())
                .contains(TableLoad.Refusal.NOT_ABOVE_ZERO);
        assertThat(TableLoad.ofShare(1.0001).refusal()).contains(TableLoad.Refusal.ABOVE_THE_MAXIMUM);
        assertThat(TableLoad.ofShare(1.00004).intensity()).contains(Intensity.MAXIMUM);
        assertThat(TableLoad.ofShare(0.00005).intensity()).contains(Intensity.ofHundredths(1));
        assertThat(TableLoad.ofShare(0.00004).refusal()).contains(TableLoad.Refusal.NOT_ABOVE_ZERO);
    }

    @Test
    void a_load_is_one_of_both() {
        assertThatThrownBy(() -> new TableLoad(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new TableLoad(Optional.of(Intensity.ofPercent(101)), Optional.empty()))
                .hasMessageStartingWith("intensity: must be at most 100 %1RM");
    }

    @Test
    void a_ramp_goes_on_beyond_its_last_repetitions() {
        RepRamp ramp = RepRamp.of(1, 2, 6);

        assertThat(ramp.at(12)).isCloseTo(3.2, within(1e-12));
        assertThat(ramp).hasToString("1.0 at 1 rep to 2.0 at 6");
        assertThat(RepRamp.flat(-0.0)).isEqualTo(RepRamp.flat(0)).hasToString("0.0");
        assertThatThrownBy(() -> RepRamp.of(1, 2, 1)).hasMessageStartingWith("lastReps: must be 2 to 100");
        assertThatThrownBy(() -> RepRamp.of(Double.NaN, 2, 6)).hasMessageStartingWith("atOne: must be a finite number");
    }

    @Test
    void null_is_named() {
        assertThatThrownBy(() -> ProgressionTable.of((TableKind) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kind");
        assertThatThrownBy(() -> RIR.raw(5, null, 0)).hasMessage("volume");
        assertThatThrownBy(() -> RIR.with(null)).hasMessage("formula");
    }
}
