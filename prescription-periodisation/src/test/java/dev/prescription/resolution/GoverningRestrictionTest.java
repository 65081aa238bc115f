package dev.prescription.resolution;

import static dev.prescription.resolution.Limited.cap;
import static dev.prescription.resolution.Limited.floor;
import static dev.prescription.resolution.Limited.only;
import static dev.prescription.resolution.Limited.rirs;
import static dev.prescription.resolution.Limited.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import org.junit.jupiter.api.Test;

/**
 * Which of several restrictions governs, the share it names, and what sets by effort keep. By the RTS chart five
 * repetitions with RIR 0, 1, 2, 3 and 4 are 86.3, 83.7, 81.1, 78.6 and 76.2 %; the squat's maximum is 140 kg.
 */
class GoverningRestrictionTest {

    private static Plan plan(String slot, Restriction... limits) {
        return Weeks.written(
                text(slot), Weeks.athlete().toBuilder().restrict(limits).build());
    }

    private static PlannedExercise squat(String scheme, Restriction... limits) {
        return only(plan("back-squat, main lift: " + scheme, limits));
    }

    /** An exercise without a maximum. */
    private static PlannedExercise row(String scheme, Restriction... limits) {
        return only(plan("barbell-row, accessory compound: " + scheme, limits));
    }

    @Test
    void a_floor_lowers_the_load_to_what_the_chart_gives_with_that_reserve() {
        PlannedExercise squat = squat("1x5 @ RIR 1", floor(3));

        assertThat(squat.intensity()).contains(Intensity.ofPercent(78.6));
        assertThat(squat.load()).as("110.04 kg").contains(Load.ofKilograms(110));
        assertThat(squat.reps()).isEqualTo(5);
        assertThat(rirs(squat)).containsExactly(Rir.of(3));
        assertThat(squat.restriction()).contains(floor(3));
    }

    @Test
    void a_floor_at_the_prescribed_reserve_changes_nothing() {
        PlannedExercise squat = squat("1x5 @ RIR 3", floor(3));

        assertThat(squat.outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(squat.restriction()).isEmpty();
        assertThat(squat("1x5 @ RIR 3", floor(3.5)).restriction()).contains(floor(3.5));
    }

    @Test
    void the_one_that_allows_less_governs() {
        assertThat(squat("1x5 @ RIR 1", cap(78.7), floor(3)).restriction()).contains(floor(3));
        assertThat(squat("1x5 @ RIR 1", cap(78.5), floor(3)).restriction()).contains(cap(78.5));
        assertThat(squat("1x5 @ RIR 1", cap(78.5), floor(3)).intensity()).contains(Intensity.ofPercent(78.5));
        assertThat(squat("1x5 @ RIR 1", cap(70), floor(3)).load()).as("98 kg").contains(Load.ofKilograms(97.5));
    }

    @Test
    void where_both_allow_as_much_the_cap_is_named() {
        assertThat(squat("1x5 @ RIR 1", cap(78.6), floor(3)).restriction()).contains(cap(78.6));
    }

    @Test
    void a_cap_is_named_where_five_repetitions_to_failure_would_be_lighter_still() {
        PlannedExercise squat = squat("1x5 @ 95%", cap(90));

        assertThat(squat.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(squat.restriction()).contains(cap(90));
        assertThat(squat.load()).as("126 kg").contains(Load.ofKilograms(125));
    }

    @Test
    void an_exclusion_governs_whatever_else_is_asked() {
        Restriction out = Restriction.exclude("X", MovementPattern.SQUAT);

        assertThat(squat("1x5 @ RIR 1", cap(70), floor(3), out).restriction()).contains(out);
    }

    @Test
    void what_a_cap_below_the_chart_withholds_it_governs_beside_a_floor() {
        PlannedExercise squat = squat("1x5 @ RIR 1", cap(50), floor(3));

        assertThat(squat.outcome()).isEqualTo(LoadOutcome.WITHHELD);
        assertThat(squat.restriction()).contains(cap(50));
        assertThat(squat.intensity()).isEmpty();
    }

    /** RIR 8 after eight repetitions are 16 to failure, and the chart ends at 15.5. */
    @Test
    void a_floor_beyond_the_chart_leaves_the_reserve_without_a_load() {
        PlannedExercise squat = squat("1x8 @ RIR 1", floor(8));

        assertThat(squat.outcome()).isEqualTo(LoadOutcome.EFFORT_GOVERNS);
        assertThat(squat.load()).isEmpty();
        assertThat(rirs(squat)).containsExactly(Rir.of(8));
        assertThat(squat.intensity()).isEmpty();
        assertThat(squat.restriction()).contains(floor(8));
    }

    @Test
    void a_set_by_effort_keeps_the_floor_and_names_its_share() {
        PlannedExercise row = row("1x5 @ RIR 1", floor(3));

        assertThat(row.outcome()).isEqualTo(LoadOutcome.NO_MAXIMUM);
        assertThat(rirs(row)).containsExactly(Rir.of(3));
        assertThat(row.intensity()).contains(Intensity.ofPercent(78.6));
        assertThat(row.restriction()).contains(floor(3));
    }

    @Test
    void a_set_to_failure_keeps_the_floor_instead() {
        assertThat(rirs(row("1x5 @ RIR 0", floor(3)))).containsExactly(Rir.of(3));
    }

    @Test
    void a_set_by_effort_keeps_the_least_reserve_that_the_chart_has_at_a_cap() {
        assertThat(rirs(row("1x5 @ RIR 1", cap(78.6)))).containsExactly(Rir.of(3));
        assertThat(rirs(row("1x5 @ RIR 1", cap(78.5))))
                .as("8.5 to failure are 77.4 %")
                .containsExactly(Rir.of(3.5));
        assertThat(row("1x5 @ RIR 1", cap(78.5)).intensity()).contains(Intensity.ofPercent(77.4));
    }

    @Test
    void a_set_by_effort_that_keeps_enough_is_as_it_was() {
        assertThat(row("1x5 @ RIR 3", floor(3)).restriction()).isEmpty();
        assertThat(row("1x5 @ RIR 3", cap(78.6)).restriction()).isEmpty();
        assertThat(rirs(row("1x5 @ RIR 3", floor(3)))).containsExactly(Rir.of(3));
    }

    @Test
    void the_heaviest_share_that_is_left_is_the_cap_or_what_the_floor_allows_if_that_is_less() {
        assertThat(heaviest()).isEqualTo(Intensity.MAXIMUM);
        assertThat(heaviest(cap(90)))
                .as("also where five repetitions are 86.3 %")
                .isEqualTo(Intensity.ofPercent(90));
        assertThat(heaviest(cap(90), floor(3))).isEqualTo(Intensity.ofPercent(78.6));
        assertThat(heaviest(cap(70), floor(3))).isEqualTo(Intensity.ofPercent(70));
    }

    private static Intensity heaviest(Restriction... limits) {
        Plan plan = plan("back-squat, main lift: 1x5 @ RIR 1", limits);
        return new LoadResolver(
                        plan.programme().layout(),
                        RepMaxModel.rts(),
                        plan.programme().restrictions())
                .loadsFor(plan.athlete())
                .heaviestShare(0);
    }
}
