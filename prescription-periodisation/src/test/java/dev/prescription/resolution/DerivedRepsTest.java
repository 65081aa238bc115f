package dev.prescription.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The repetitions that suit a load by the RTS chart, on which a set to failure has 5 repetitions at 86.3 %, 8 at 78.6 % and
 * 10 at 73.9 %. The maximum is 100 kg.
 */
class DerivedRepsTest {

    private static final int NONE = -1;
    private static final int RUNG = 7;
    private static final long MAX = 100 * MassUnit.KILOGRAM.tenthMicrograms();

    /** A zone of 3 to 8 repetitions with RIR 1 to 3. */
    private static LoadCell zone(StraightSets series) {
        return new LoadCell(
                Catalogue.standard().get(ExerciseId.BACK_SQUAT),
                0,
                series,
                Optional.empty(),
                RepRange.of(3, 8),
                EffortBand.of(Rir.of(1), Rir.of(3)),
                Optional.empty(),
                Optional.empty(),
                LoadBasis.whole());
    }

    private static DerivedReps of(int sets, double target, double fade) {
        return new DerivedReps(
                List.of(zone(StraightSets.of(sets, 5, Rir.of(target), Rir.of(fade)))), RepMaxModel.rts());
    }

    private static long share(double percent) {
        return MAX / 10_000 * Intensity.ofPercent(percent).hundredths();
    }

    private static int at(DerivedReps reps, double percent) {
        return reps.at(0, share(percent), MAX, RUNG);
    }

    @Test
    void the_repetitions_leave_the_target() {
        assertThat(at(of(1, 2, 0), 78.6))
                .as("8 to failure less 2; 16 halves are kept")
                .isEqualTo(PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, RUNG, 6, 16));
        assertThat(PackedLoad.reps(at(of(3, 2, 0.5), 78.6)))
                .as("the last of three sets that fall by a half has 7 to failure")
                .isEqualTo(5);
    }

    /** 8.5 to failure and a target of 2: seven repetitions leave 1.5 and six leave 2.5. */
    @Test
    void of_two_as_near_the_target_the_fewer_are_taken() {
        assertThat(PackedLoad.reps(at(of(1, 2, 0), 77.4))).isEqualTo(6);
    }

    /** 86.3 % are five to failure, 73.9 % ten: three repetitions at least and eight at most, RIR 1 at least and 3 at most. */
    @Test
    void the_ends_of_the_band_belong_to_it() {
        assertThat(PackedLoad.reps(at(of(1, 2, 0), 89.2)))
                .as("three of four leave 1")
                .isEqualTo(3);
        assertThat(at(of(1, 2, 0), 90.7))
                .as("three of three and a half leave a half")
                .isEqualTo(NONE);
        assertThat(PackedLoad.reps(at(of(1, 2, 0), 70.7)))
                .as("eight of eleven leave 3")
                .isEqualTo(8);
        assertThat(at(of(1, 2, 0), 69.4))
                .as("eight of eleven and a half leave 3.5")
                .isEqualTo(NONE);
    }

    @Test
    void the_chart_reaches_from_the_maximum_to_its_lightest_share() {
        DerivedReps many = new DerivedReps(
                List.of(new LoadCell(
                        Catalogue.standard().get(ExerciseId.BACK_SQUAT),
                        0,
                        StraightSets.of(1, 13, Rir.of(2), Rir.FAILURE),
                        Optional.empty(),
                        RepRange.of(1, 15),
                        EffortBand.of(Rir.FAILURE, Rir.of(3)),
                        Optional.empty(),
                        Optional.empty(),
                        LoadBasis.whole())),
                RepMaxModel.rts());

        assertThat(PackedLoad.reps(at(many, 58.6)))
                .as("15.5 to failure; 13 leave 2.5, 14 leave 1.5")
                .isEqualTo(13);
        assertThat(at(many, 58.59)).isEqualTo(NONE);
        assertThat(PackedLoad.reps(at(many, 100))).as("one to failure").isEqualTo(1);
        assertThat(at(many, 100.01)).isEqualTo(NONE);
        assertThat(many.at(0, 0, MAX, RUNG)).isEqualTo(NONE);
    }

    @Test
    void a_set_is_undoable_where_its_last_one_would_end_before_its_repetitions() {
        assertThat(of(1, 2, 0).isUndoable(0, share(78.6), MAX, 8)).isFalse();
        assertThat(of(1, 2, 0).isUndoable(0, share(78.6), MAX, 9)).isTrue();
        assertThat(of(3, 2, 0.5).isUndoable(0, share(78.6), MAX, 7))
                .as("one is spent by the sets before")
                .isFalse();
        assertThat(of(3, 2, 0.5).isUndoable(0, share(78.6), MAX, 8)).isTrue();
    }
}
