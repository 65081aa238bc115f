package dev.prescription.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import org.junit.jupiter.api.Test;

/** What one athlete moves in one exercise: the load, the body with it or less the help, and why there may be no load. */
class SystemLoadTest {

    private static final long KILOGRAM = MassUnit.KILOGRAM.tenthMicrograms();
    private static final Exercise SQUAT = exercise("back-squat");
    private static final Exercise PULL_UP = exercise("pull-up");
    private static final Exercise ASSISTED = exercise("assisted-pull-up");

    private static Exercise exercise(String slug) {
        return Catalogue.standard().get(ExerciseId.of(slug));
    }

    private static AthleteBuilder lifter() {
        return Weeks.athlete().toBuilder();
    }

    private static AthleteBuilder of80() {
        return lifter().bodyMass(Load.ofKilograms(80));
    }

    private static LoadOutcome refusal(Exercise exercise, Athlete athlete) {
        return SystemLoad.refusal(exercise, athlete, athlete.oneRepMax(exercise.id()));
    }

    @Test
    void a_body_whose_mass_nobody_knows_gives_no_load() {
        AthleteBuilder pulls = lifter().max(PULL_UP.id(), Load.ofKilograms(20));

        assertThat(refusal(PULL_UP, pulls.build())).isEqualTo(LoadOutcome.BODY_MASS_UNKNOWN);
        assertThat(refusal(PULL_UP, pulls.bodyMass(Load.ofKilograms(80)).build()))
                .isEqualTo(LoadOutcome.ROUNDED);
        assertThat(refusal(SQUAT, lifter().build()))
                .as("the body does not count")
                .isEqualTo(LoadOutcome.ROUNDED);
        assertThat(refusal(PULL_UP, of80().build())).isEqualTo(LoadOutcome.NO_MAXIMUM);
    }

    /** 80 kg of body less 80 kg of help are nothing, of which nothing is a share. */
    @Test
    void help_as_heavy_as_the_body_leaves_no_maximum() {
        Load almost = Load.ofKilograms(79.5);

        assertThat(refusal(
                        ASSISTED,
                        of80().max(ASSISTED.id(), Load.ofKilograms(80)).build()))
                .isEqualTo(LoadOutcome.NO_MAXIMUM);
        assertThat(refusal(ASSISTED, of80().max(ASSISTED.id(), almost).build())).isEqualTo(LoadOutcome.ROUNDED);
    }

    @Test
    void a_share_is_named_from_a_hundredth_of_a_percent_to_130_percent() {
        long max = 100 * KILOGRAM;

        assertThat(SystemLoad.intensity(max / 10_000, max)).contains(Intensity.ofHundredths(1));
        assertThat(SystemLoad.intensity(max / 20_000 - 1, max))
                .as("rounds to nothing")
                .isEmpty();
        assertThat(SystemLoad.intensity(130 * KILOGRAM, max)).contains(Intensity.ofPercent(130));
        assertThat(SystemLoad.intensity(130 * KILOGRAM + KILOGRAM / 100, max))
                .as("130.01 %")
                .isEmpty();
        assertThat(SystemLoad.intensity(0, max)).isEmpty();
        assertThat(SystemLoad.intensity(-80 * KILOGRAM, max)).isEmpty();
        assertThat(SystemLoad.intensity(75 * KILOGRAM, max)).contains(Intensity.ofPercent(75));
    }

    @Test
    void the_heaviest_load_of_a_barbell_is_the_share_of_its_maximum() {
        assertThat(SystemLoad.heaviest(SQUAT, lifter().build(), Intensity.ofPercent(70)))
                .hasValue(98 * KILOGRAM);
    }

    /** 90 % of 80 and 20 kg are 90 kg, 10 of them added to the body; 70 % are 10 less than the body. */
    @Test
    void the_heaviest_load_added_to_the_body_is_what_the_share_leaves_beside_it() {
        Athlete athlete = of80().max(PULL_UP.id(), Load.ofKilograms(20)).build();

        assertThat(SystemLoad.heaviest(PULL_UP, athlete, Intensity.ofPercent(90)))
                .hasValue(10 * KILOGRAM);
        assertThat(SystemLoad.heaviest(PULL_UP, athlete, Intensity.ofPercent(70)))
                .hasValue(-10 * KILOGRAM);
    }

    @Test
    void help_has_no_heaviest_load_and_nor_has_what_no_maximum_is_known_of() {
        Athlete helped = of80().max(ASSISTED.id(), Load.ofKilograms(20)).build();
        Athlete unweighed = lifter().max(PULL_UP.id(), Load.ofKilograms(20)).build();

        assertThat(SystemLoad.heaviest(ASSISTED, helped, Intensity.ofPercent(90)))
                .isEmpty();
        assertThat(SystemLoad.heaviest(PULL_UP, unweighed, Intensity.ofPercent(90)))
                .isEmpty();
        assertThat(SystemLoad.heaviest(PULL_UP, of80().build(), Intensity.ofPercent(90)))
                .isEmpty();
    }
}
