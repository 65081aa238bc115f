package dev.prescription.resolution;

import static dev.prescription.resolution.Limited.cap;
import static dev.prescription.resolution.Limited.floor;
import static dev.prescription.resolution.Limited.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadRounding;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import org.junit.jupiter.api.Test;

/** Restrictions of what the body moves: it counts in the share, and where help is loaded more of it is lighter. */
class RestrictedBodyTest {

    private static final ExerciseId PULL_UP = ExerciseId.of("pull-up");

    /** A body of 80 kg that needs 20 kg of help moves 60 kg, and 90 % of those with 26 kg of help. */
    private static PlannedExercise helped(double most, double cap) {
        return only(
                "assisted-pull-up, main lift: 1x5 @ 90%",
                Weeks.athlete().toBuilder()
                        .bodyMass(Load.ofKilograms(80))
                        .max(ExerciseId.of("assisted-pull-up"), Load.ofKilograms(20))
                        .with(
                                Equipment.ASSISTANCE_MACHINE,
                                LoadRounding.grid(Load.ofKilograms(0), Load.ofKilograms(5), Load.ofKilograms(most)))
                        .restrict(cap(cap)));
    }

    /** The body's 80 kg are 80 % of what a pull-up with 20 kg moves. */
    @Test
    void a_body_at_the_cap_is_lifted_alone_and_one_above_it_not_at_all() {
        AthleteBuilder heavy =
                Weeks.athlete().toBuilder().bodyMass(Load.ofKilograms(80)).max(PULL_UP, Load.ofKilograms(20));

        PlannedExercise alone = only("pull-up, main lift: 1x5 @ 86%", heavy.restrict(cap(80)));
        assertThat(alone.outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(alone.load()).contains(Load.ofKilograms(0));
        assertThat(only("pull-up, main lift: 1x5 @ 86%", heavy.restrict(cap(79.99)))
                        .outcome())
                .isEqualTo(LoadOutcome.WITHHELD);
    }

    /** With RIR 3 the chart gives 78.6 % for five: less than the body's 80 %. */
    @Test
    void a_body_heavier_than_the_floor_leaves_is_given_by_effort() {
        PlannedExercise held = only(
                "pull-up, main lift: 1x5 @ RIR 1",
                Weeks.athlete().toBuilder()
                        .bodyMass(Load.ofKilograms(80))
                        .max(PULL_UP, Load.ofKilograms(20))
                        .restrict(floor(3)));

        assertThat(held.outcome()).isEqualTo(LoadOutcome.LIGHTER_THAN_THE_BODY);
        assertThat(held.sets().get(0).rir()).contains(Rir.of(3));
        assertThat(held.restriction()).contains(floor(3));
    }

    /** Nobody can say what share of an unknown maximum 10 kg are; nor is the cap kept by 0 kg, which nobody asked for. */
    @Test
    void a_fixed_load_that_no_maximum_can_be_held_against_is_taken_away() {
        PlannedExercise pullUp = only(
                "pull-up, main lift: 3x5 @ 10 kg",
                Weeks.athlete().toBuilder().bodyMass(Load.ofKilograms(80)).restrict(cap(80)));

        assertThat(pullUp.outcome()).isEqualTo(LoadOutcome.NO_MAXIMUM);
        assertThat(pullUp.load()).isEmpty();
        assertThat(pullUp.restriction()).contains(cap(80));
    }

    /** 26 kg of help are rounded to 25: 55 of 60 kg, 91.667 %. The next step helps with 30 kg. */
    @Test
    void a_cap_adds_help() {
        assertThat(helped(60, 91.67).outcome()).isEqualTo(LoadOutcome.ROUNDED);
        assertThat(helped(60, 91.67).load()).contains(Load.ofKilograms(25));
        assertThat(helped(60, 91.66).outcome()).isEqualTo(LoadOutcome.CAPPED);
        assertThat(helped(60, 91.66).load()).contains(Load.ofKilograms(30));
        assertThat(helped(60, 91.66).reps()).isEqualTo(5);
    }

    @Test
    void the_most_help_there_is_may_be_what_the_cap_asks_and_where_it_asks_more_there_is_no_load() {
        assertThat(helped(30, 90).load()).as("26 kg are asked").contains(Load.ofKilograms(30));
        assertThat(helped(25, 90).outcome()).isEqualTo(LoadOutcome.NOT_LOADABLE);
        assertThat(helped(25, 90).restriction()).contains(cap(90));
    }
}
