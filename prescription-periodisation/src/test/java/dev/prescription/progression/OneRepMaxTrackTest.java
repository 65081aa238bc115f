package dev.prescription.progression;

import static dev.prescription.progression.Lifts.done;
import static dev.prescription.progression.Lifts.kg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.SetLog;
import dev.prescription.progression.maximum.OneRepMaxReading;
import dev.prescription.progression.maximum.OneRepMaxTrack;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneRepMaxTrackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static List<SetLog> rated(Load load, int reps, double rir) {
        return List.of(SetLog.of(reps, load).withRir(Rir.of(rir)));
    }

    private static OneRepMaxTrack with(OneRepMaxTrack track, int daysLater, Load load, int reps, double rir) {
        return OneRepMaxReading.of("s-" + daysLater, DAY.plusDays(daysLater), rated(load, reps, rir), Lifts.squat())
                .map(track::with)
                .orElseThrow();
    }

    @Test
    void a_set_of_the_chart_gives_the_maximum_of_the_chart() {
        OneRepMaxTrack track = with(OneRepMaxTrack.of(Lifts.squat()), 0, kg(81.1), 5, 2);

        OneRepMaxTrack.Current current = track.current(DAY).orElseThrow();

        assertThat(current.load().amount())
                .as("5 reps with 2 in reserve are 81.1 %")
                .isCloseTo(100, within(0.001));
        assertThat(current.low().amount()).isBetween(90.0, 93.0);
        assertThat(current.high().amount()).isBetween(107.0, 110.0);
        assertThat(current).hasToString("maximum of 1 readings");
    }

    @Test
    void a_later_set_is_read_with_the_fade_before_it() {
        List<SetLog> sets = List.of(
                SetLog.of(5, kg(81.1)),
                SetLog.of(5, kg(81.1)),
                SetLog.of(5, kg(81.1)).withRir(Rir.of(1)));

        OneRepMaxReading reading =
                OneRepMaxReading.of("s", DAY, sets, Lifts.squat()).orElseThrow();

        assertThat(reading.max().load().amount())
                .as("1 in reserve and two sets of fade")
                .isCloseTo(100, within(0.001));
    }

    @Test
    void what_cannot_be_known_is_refused() {
        assertThat(OneRepMaxReading.of("s", DAY, done(kg(100), 5, 5), Lifts.squat()))
                .as("not rated")
                .isEmpty();
        assertThat(OneRepMaxReading.of("s", DAY, rated(kg(60), 10, 0.5), Lifts.squat()))
                .as("more than ten to failure")
                .isEmpty();
        assertThat(OneRepMaxReading.of("s", DAY, rated(kg(60), 3, 4.5), Lifts.squat()))
                .as("no hard set")
                .isEmpty();
        assertThat(OneRepMaxReading.of("s", DAY, rated(kg(100), 0, 0), Lifts.squat()))
                .isEmpty();
        assertThat(OneRepMaxReading.of("s", DAY, rated(kg(2000), 10, 0), Lifts.squat()))
                .as("a maximum above 2,000 kg")
                .isEmpty();
        Lift noBody = new Lift(
                Lifts.lift(ExerciseId.of("pull-up"), LoadRounding.grid(kg(0), kg(2.5), kg(100)))
                        .exercise(),
                LoadRounding.grid(kg(0), kg(2.5), kg(100)),
                Optional.empty(),
                RepMaxModel.rts());
        assertThat(OneRepMaxReading.of("s", DAY, rated(kg(20), 5, 0), noBody))
                .as("body mass not known")
                .isEmpty();
        assertThat(OneRepMaxTrack.of(Lifts.squat()).current(DAY)).isEmpty();
    }

    @Test
    void recent_readings_weigh_more_and_old_ones_are_forgotten() {
        OneRepMaxTrack track = with(OneRepMaxTrack.of(Lifts.squat()), 0, kg(100), 1, 0);
        track = with(track, 28, kg(110), 1, 0);

        assertThat(track.current(DAY.plusDays(28)).orElseThrow().load().amount())
                .as("a weight of a half and one of one")
                .isCloseTo((0.5 * 100 + 110) / 1.5, within(0.001));
        assertThat(track.current(DAY.plusDays(85)).orElseThrow().readings()).isEqualTo(1);
        assertThat(track.current(DAY.plusDays(113)))
                .as("nothing within 84 days")
                .isEmpty();
        assertThat(track.current(DAY.plusDays(10)).orElseThrow().load().amount())
                .as("the future is not read")
                .isCloseTo(100, within(0.001));
        assertThat(track.readings()).hasSize(2);
    }

    @Test
    void a_test_stays_apart_from_estimates() {
        OneRepMaxTrack track = with(OneRepMaxTrack.of(Lifts.squat()), 0, kg(100), 1, 0)
                .with(OneRepMaxReading.of("t", DAY.plusDays(1), OneRepMax.tested(kg(120))));

        assertThat(track.tested().orElseThrow().max().load()).isEqualTo(kg(120));
        assertThat(track.current(DAY.plusDays(1)).orElseThrow().readings()).isEqualTo(1);
        assertThat(track.readings()).extracting(OneRepMaxReading::isTested).containsExactly(false, true);
    }

    @Test
    void a_pull_up_s_maximum_is_the_load_on_the_belt() {
        Lift pullUp = Lifts.lift(ExerciseId.of("pull-up"), LoadRounding.grid(kg(0), kg(2.5), kg(100)));
        OneRepMaxReading reading =
                OneRepMaxReading.of("s", DAY, rated(kg(20), 5, 0), pullUp).orElseThrow();

        assertThat(reading.max().load().amount()).as("80 + 20 kg at 86.3 %").isCloseTo(100 / 0.863, within(0.001));
        assertThat(OneRepMaxTrack.of(pullUp)
                        .with(reading)
                        .current(DAY)
                        .orElseThrow()
                        .load()
                        .amount())
                .isCloseTo(100 / 0.863 - 80, within(0.001));
    }

    @Test
    void a_lifter_s_own_curve_needs_six_sets_of_three_loads_that_lie_on_one() {
        OneRepMaxTrack track = OneRepMaxTrack.of(Lifts.squat());
        double k = 0.045;
        int[] reps = {1, 3, 5, 7, 9};
        for (int session = 0; session < reps.length; session++) {
            track = with(track, 3 * session, kg(150 / (1 + k * (reps[session] - 1))), reps[session], 0);
        }
        assertThat(track.ownCurve(DAY.plusDays(15))).as("five sets").isEmpty();
        track = with(track, 15, kg(150 / (1 + k)), 2, 0);

        assertThat(track.ownCurve(DAY.plusDays(15)).orElseThrow().constant()).isCloseTo(k, within(1e-6));
        assertThat(track.ownCurve(DAY.plusDays(15)).orElseThrow().oneRepMax().amount())
                .isCloseTo(150, within(1e-4));
        assertThat(track.ownCurve(DAY.plusDays(100))).as("too old").isEmpty();
        assertThat(with(track, 16, kg(60), 3, 0).ownCurve(DAY.plusDays(16)))
                .as("a set far off the curve")
                .isEmpty();
    }
}
