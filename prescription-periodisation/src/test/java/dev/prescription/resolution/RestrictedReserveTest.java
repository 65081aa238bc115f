package dev.prescription.resolution;

import static dev.prescription.resolution.Limited.cap;
import static dev.prescription.resolution.Limited.floor;
import static dev.prescription.resolution.Limited.only;
import static dev.prescription.resolution.Limited.rirs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A floor where repetitions were derived anew, and reserves that cannot be stated. */
class RestrictedReserveTest {

    /** One slot of an exercise without a maximum. */
    private static PlannedExercise row(RepMaxModel model, String scheme, Restriction limit) {
        Athlete athlete = Weeks.athlete().toBuilder().restrict(limit).build();
        return only(Programme.builder()
                .programme(WrittenProgramme.parse(
                        "programme \"P\"\nmicrocycle 7 days\nsession\n" + "barbell-row, accessory compound: " + scheme))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .repMaxModel(model)
                .build()
                .planFor(athlete));
    }

    /** Sixty repetitions and RIR 3.5 are 63.5 to failure: 127 halves, the most that are kept. */
    @Test
    void more_than_sixty_three_and_a_half_repetitions_to_failure_are_withheld_for_the_floor() {
        assertThat(rirs(row(RepMaxModel.rts(), "1x60 @ RIR 1", floor(3.5)))).containsExactly(Rir.of(3.5));
        PlannedExercise withheld = row(RepMaxModel.rts(), "1x60 @ RIR 1", floor(4));
        assertThat(withheld.outcome()).isEqualTo(LoadOutcome.WITHHELD);
        assertThat(withheld.sets()).isEmpty();
        assertThat(withheld.restriction()).contains(floor(4));
    }

    /** By Nuzzo 40 % is done 35.8 times: 36 to failure are six repetitions and RIR 30, the most that can be stated. */
    @Test
    void a_reserve_above_thirty_cannot_be_stated() {
        assertThat(rirs(row(RepMaxModel.nuzzoGeneral(), "1x6 @ RIR 1", cap(40))))
                .containsExactly(Rir.of(30));
        assertThat(row(RepMaxModel.nuzzoGeneral(), "1x5 @ RIR 1", cap(40)).outcome())
                .isEqualTo(LoadOutcome.WITHHELD);
    }

    /**
     * Five repetitions with RIR 3 became seven at 76 of 100 kg, where nine are to failure: RIR 2. A floor of 2.5 is kept by the
     * five repetitions that were prescribed, which leave 4; no other load up to their 79.9 % is there.
     */
    @Test
    void repetitions_derived_anew_that_leave_less_than_the_floor_become_those_prescribed() {
        int derived = PackedLoad.of(LoadOutcome.REPS_DERIVED_ANEW, 1, 7, 18);

        assertThat(held(derived, floor(2))).as("at the floor").isEqualTo(derived);
        assertThat(held(derived, floor(2.5))).isEqualTo(PackedLoad.of(LoadOutcome.CAPPED, 1, 5, 18));
        assertThat(held(derived, cap(80))).as("a cap above the load").isEqualTo(derived);
    }

    private static int held(int packed, Restriction limit) {
        Exercise squat = Catalogue.standard().get(ExerciseId.BACK_SQUAT);
        LoadCell cell = new LoadCell(
                squat,
                0,
                StraightSets.of(1, 5, Rir.of(3), Rir.FAILURE),
                Optional.of(Intensity.ofPercent(78.6)),
                RepRange.of(3, 8),
                EffortBand.of(Rir.of(1), Rir.of(4)),
                Optional.empty(),
                Optional.empty(),
                LoadBasis.whole());
        LoadLadder ladder =
                LoadLadder.ofLoads(List.of(Load.ofKilograms(20), Load.ofKilograms(76), Load.ofKilograms(100)));
        SystemLoad system = new SystemLoad(Load.ofKilograms(100).tenthMicrograms(), 0, 1, LoadRounding.nearest(ladder));
        ProgrammeLayout layout = new ProgrammeLayout(List.of(), List.of(squat), List.of(cell), List.of(), List.of());
        int[] loads = {packed};
        new RestrictedLoads(layout, RepMaxModel.rts())
                .hold(new int[] {0}, Restrictions.of(List.of(limit)), system, loads);
        return loads[0];
    }
}
