package dev.prescription.resolution;

import static dev.prescription.resolution.Limited.cap;
import static dev.prescription.resolution.Limited.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cap or a floor of the reserve leaves of a load: at the limit nothing changes, a hundredth beyond it something does. */
class RestrictedLoadsTest {

    /** One slot of the squat, 1RM 140 kg, of which no other load can be made than 20 to 300 kg by 2.5 kg. */
    private static PlannedExercise squat(String scheme, Restriction... limits) {
        return only(
                "back-squat, main lift: " + scheme, Weeks.athlete().toBuilder().restrict(limits));
    }

    /** 81 % of 140 kg is 113.4 kg, in steps of 2.5 kg 112.5 kg. */
    @Test
    void a_share_at_the_cap_is_allowed_and_one_a_hundredth_above_is_not() {
        PlannedExercise atTheCap = squat("3x5 @ 81%", cap(81));
        PlannedExercise above = squat("3x5 @ 81%", cap(80.99));

        assertThat(atTheCap.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(atTheCap.restriction()).isEmpty();
        assertThat(above.outcome())
                .as("80.99 % is 113.386 kg: the same step, but held")
                .isEqualTo(LoadOutcome.CAPPED);
        assertThat(above.load()).isEqualTo(atTheCap.load()).contains(Load.ofKilograms(112.5));
        assertThat(above.intensity()).contains(Intensity.ofPercent(80.99));
        assertThat(above.restriction()).contains(cap(80.99));
    }

    /** 79.5 % of the bench's 100 kg is rounded up to 80 kg. */
    @Test
    void a_rounded_load_at_the_cap_is_allowed_and_one_above_falls_a_step() {
        PlannedExercise atTheCap = only(
                "bench-press, main lift: 3x5 @ 79.5%",
                Weeks.athlete().toBuilder().restrict(cap(80)));
        PlannedExercise above = only(
                "bench-press, main lift: 3x5 @ 79.5%",
                Weeks.athlete().toBuilder().restrict(cap(79.99)));

        assertThat(atTheCap.load()).contains(Load.ofKilograms(80));
        assertThat(atTheCap.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(above.load()).contains(Load.ofKilograms(77.5));
        assertThat(above.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(above.intensity())
                .as("as prescribed: only the rounding went above the cap")
                .contains(Intensity.ofPercent(79.5));
    }

    /** 75.55 % of a training max of 90 % is 67.995 % of the maximum: 95.193 kg, in steps 95 kg. */
    @Test
    void a_share_of_a_training_max_is_held_as_the_share_of_the_maximum_that_it_is() {
        PlannedExercise below = squat("1x5 @ 75.55% TM", cap(68));
        PlannedExercise above = squat("1x5 @ 75.55% TM", cap(67.99));

        assertThat(below.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(above.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(above.load()).contains(below.load().orElseThrow()).contains(Load.ofKilograms(95));
    }

    /** 76 % of a training max of 90 % is 68.4 %: 97.128 kg of 142 kg, in steps 97.5 kg, which is 68.66 %. */
    @Test
    void a_share_of_a_training_max_that_only_rounding_takes_above_the_cap_stays_named() {
        PlannedExercise held = only(
                "back-squat, main lift: 1x5 @ 76% TM",
                Weeks.athlete().toBuilder()
                        .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(142))
                        .restrict(cap(68.5)));

        assertThat(held.load()).contains(Load.ofKilograms(95));
        assertThat(held.intensity()).contains(Intensity.ofPercent(68.4));
    }

    /** 70 % of 140 kg is 98 kg, in steps 97.5 kg. */
    @Test
    void a_fixed_load_is_held_to_a_share_of_the_whole_maximum() {
        assertThat(squat("3x5 @ 97.5 kg", cap(70)).outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(squat("3x5 @ 97.5 kg", cap(70)).load()).contains(Load.ofKilograms(97.5));
        PlannedExercise held = squat("3x5 @ 100 kg", cap(70));
        assertThat(held.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(held.load()).contains(Load.ofKilograms(97.5));
        assertThat(held.intensity()).as("a load is stated, no share").isEmpty();
        assertThat(held.restriction()).contains(cap(70));
    }

    /** The chart ends at 58.6 %, for 15.5 repetitions to failure; 58.6 % of 140 kg is 82.04 kg. */
    @Test
    void a_cap_at_the_end_of_the_chart_lowers_and_one_below_it_withholds() {
        Load most = Load.ofKilograms(82.04);
        PlannedExercise lowered = only(
                "back-squat, main lift: 3x5 @ 80%",
                Weeks.athlete().toBuilder()
                        .with(Equipment.BARBELL, loads(20, 82.04, 120))
                        .restrict(cap(58.6)));

        assertThat(lowered.load()).contains(most);
        assertThat(squat("3x5 @ 80%", cap(58.59)).outcome()).isEqualTo(LoadOutcome.WITHHELD);
    }

    /** With 60 % as cap 84 kg are left of 140 kg, and 82 kg are below the chart's 58.6 %. */
    @Test
    void a_load_below_the_chart_names_no_reserve_so_that_effort_governs() {
        PlannedExercise held = only(
                "back-squat, main lift: 3x5 @ RIR 1",
                Weeks.athlete().toBuilder()
                        .with(Equipment.BARBELL, loads(20, 82, 120))
                        .restrict(cap(60)));

        assertThat(held.outcome()).isEqualTo(LoadOutcome.NOT_LOADABLE);
        assertThat(held.load()).isEmpty();
        assertThat(held.restriction()).contains(cap(60));
        assertThat(held.sets().get(2).rir()).as("15 to failure are 59.9 %").contains(Rir.of(9));
    }

    /** 80 % of 25 kg is the bar's 20 kg. */
    @Test
    void the_lightest_load_there_is_may_be_what_the_cap_leaves() {
        AthleteBuilder weak = Weeks.athlete().toBuilder().max(ExerciseId.BACK_SQUAT, Load.ofKilograms(25));

        PlannedExercise bar = only("back-squat, main lift: 1x3 @ 90%", weak.restrict(cap(80)));
        assertThat(bar.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(bar.load()).contains(Load.ofKilograms(20));
        assertThat(only("back-squat, main lift: 1x3 @ 90%", weak.restrict(cap(79.99)))
                        .outcome())
                .isEqualTo(LoadOutcome.NOT_LOADABLE);
    }

    /** 105 % of 140 kg is 147 kg, in steps 147.5 kg; the row has no maximum that its 60 kg could be a share of. */
    @Test
    void what_no_restriction_concerns_stays_as_it_is() {
        Restriction press = Restriction.cap("C", Intensity.ofPercent(70), MovementPattern.HORIZONTAL_PRESS);

        PlannedExercise squat = squat("1x1 @ 105%", press);
        assertThat(squat.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(squat.load()).contains(Load.ofKilograms(147.5));
        PlannedExercise row = only(
                "barbell-row, accessory compound: 3x8 @ 60 kg",
                Weeks.athlete().toBuilder().restrict(press));
        assertThat(row.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(row.load()).contains(Load.ofKilograms(60));
    }

    private static LoadRounding loads(double... kilograms) {
        List<Load> all = Arrays.stream(kilograms).mapToObj(Load::ofKilograms).toList();
        return LoadRounding.nearest(LoadLadder.ofLoads(all));
    }
}
