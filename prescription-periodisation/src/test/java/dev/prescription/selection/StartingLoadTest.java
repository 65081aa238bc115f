package dev.prescription.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Calibration;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import org.junit.jupiter.api.Test;

class StartingLoadTest {

    private static final Exercise BENCH = Catalogue.standard().get(ExerciseId.BENCH_PRESS);
    private static final Exercise DUMBBELLS = Catalogue.standard().get(ExerciseId.of("dumbbell-bench-press"));
    private static final Exercise PULL_UP = Catalogue.standard().get(ExerciseId.of("pull-up"));
    private static final Exercise BAND = Catalogue.standard().get(ExerciseId.of("band-row"));

    private static AthleteBuilder someone() {
        return Athlete.builder("a").unit(MassUnit.KILOGRAM);
    }

    @Test
    void should_take_a_maximum_of_the_very_exercise_and_no_other() {
        Athlete presser =
                someone().max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100)).build();

        assertThat(StartingLoad.of(BENCH, presser)).isEqualTo(StartingLoad.MAXIMUM);
        assertThat(StartingLoad.of(DUMBBELLS, presser)).isEqualTo(StartingLoad.CALIBRATION);
    }

    @Test
    void should_know_the_load_after_the_calibration_it_asks_for() {
        Athlete before = someone().build();
        Calibration calibration = Calibration.standard();
        Load first = calibration.first(before.loadRounding(DUMBBELLS));

        assertThat(StartingLoad.of(DUMBBELLS, before)).isEqualTo(StartingLoad.CALIBRATION);
        assertThat(first).hasToString("1 kg");
        Athlete after = calibration.applied(before, DUMBBELLS, Load.ofKilograms(24), 9, Rir.of(3), RepMaxModel.rts());
        assertThat(StartingLoad.of(DUMBBELLS, after)).isEqualTo(StartingLoad.MAXIMUM);
    }

    @Test
    void should_not_count_a_shirt_nor_a_body_of_unknown_mass() {
        Athlete geared = someone()
                .max(
                        ExerciseId.BENCH_PRESS,
                        OneRepMax.tested(Load.ofKilograms(180)).withGear(Gear.SINGLE_PLY))
                .build();
        Athlete light = someone().max(PULL_UP.id(), Load.ofKilograms(20)).build();
        Athlete weighed = light.toBuilder().bodyMass(Load.ofKilograms(80)).build();

        assertThat(StartingLoad.of(BENCH, geared)).isEqualTo(StartingLoad.CALIBRATION);
        assertThat(StartingLoad.of(PULL_UP, light)).isEqualTo(StartingLoad.EFFORT);
        assertThat(StartingLoad.of(PULL_UP, weighed)).isEqualTo(StartingLoad.MAXIMUM);
        assertThat(StartingLoad.of(BAND, weighed)).isEqualTo(StartingLoad.EFFORT);
    }
}
