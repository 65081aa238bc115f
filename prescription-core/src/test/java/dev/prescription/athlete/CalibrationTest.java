package dev.prescription.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.EstimatedOneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration CALIBRATION = Calibration.standard();
    private static final Exercise SQUAT = Catalogue.standard().get(ExerciseId.BACK_SQUAT);
    private static final Exercise BENCH = Catalogue.standard().get(ExerciseId.BENCH_PRESS);
    private static final Exercise PULL_UP = Catalogue.standard().get(ExerciseId.of("pull-up"));
    private static final Athlete NEWCOMER =
            Athlete.builder("a-1").unit(MassUnit.KILOGRAM).build();
    private static final LoadRounding BAR = NEWCOMER.loadRounding(SQUAT);
    private static final RepMaxModel RTS = RepMaxModel.rts();

    @Test
    void should_ask_for_what_the_convention_says() {
        assertThat(CALIBRATION.reps()).isEqualTo(RepRange.of(8, 10));
        assertThat(CALIBRATION.effort()).isEqualTo(EffortBand.ofRir(3, 4));
        assertThat(CALIBRATION.evidenceIds()).containsExactly("C-CAL-01", "L-NSCA-18", "L-NSCA-19");
    }

    @Test
    void should_ramp_from_the_empty_bar() {
        assertThat(CALIBRATION.first(BAR)).isEqualTo(Load.ofKilograms(20));
        assertThat(CALIBRATION.next(SQUAT, BAR, Load.ofKilograms(20), Rir.of(10)))
                .contains(Load.ofKilograms(22.5));
        assertThat(CALIBRATION.next(SQUAT, BAR, Load.ofKilograms(55), Rir.of(5)))
                .contains(Load.ofKilograms(60));
        assertThat(CALIBRATION.next(BENCH, BAR, Load.ofKilograms(50), Rir.of(6.5)))
                .contains(Load.ofKilograms(55));
        assertThat(CALIBRATION.next(BENCH, BAR, Load.ofKilograms(50), Rir.of(6)))
                .contains(Load.ofKilograms(52.5));
        assertThat(CALIBRATION.next(BENCH, BAR, Load.ofKilograms(20), Rir.of(4.5)))
                .as("5 % are less than the ladder's step")
                .contains(Load.ofKilograms(22.5));
    }

    @Test
    void should_end_the_ramp_where_the_set_is_right_or_the_ladder_ends() {
        assertThat(CALIBRATION.next(SQUAT, BAR, Load.ofKilograms(60), Rir.of(4)))
                .isEmpty();
        assertThat(CALIBRATION.next(SQUAT, BAR, Load.ofKilograms(60), Rir.of(1)))
                .isEmpty();
        assertThat(CALIBRATION.next(SQUAT, BAR, Load.ofKilograms(500), Rir.of(10)))
                .isEmpty();
    }

    @Test
    void should_read_the_set_by_the_programmes_model_with_a_band() {
        Calibration.Estimate estimate = CALIBRATION.estimate(Load.ofKilograms(60), 9, Rir.of(3), RTS);

        assertThat(estimate.isAsAsked()).isTrue();
        assertThat(estimate.max().load().amount()).isCloseTo(60 / 0.68, within(1e-6));
        assertThat(estimate.max().confidence()).isEqualTo(EstimatedOneRepMax.Confidence.LOW);
        assertThat(estimate.max().low().isHeavierThan(Load.ofKilograms(70))).isTrue();
        assertThat(estimate.max().high().orElseThrow().isHeavierThan(Load.ofKilograms(95)))
                .isTrue();
        assertThat(CALIBRATION
                        .estimate(Load.ofKilograms(60), 10, Rir.of(4), RepMaxModel.nsca())
                        .max()
                        .intensity())
                .isEqualTo(RepMaxModel.nsca().percentFor(10, Rir.of(4)));
    }

    @Test
    void should_flag_a_set_that_was_harder_than_asked() {
        assertThat(CALIBRATION
                        .estimate(Load.ofKilograms(60), 8, Rir.of(2.5), RTS)
                        .isAsAsked())
                .isFalse();
        assertThat(CALIBRATION
                        .estimate(Load.ofKilograms(60), 8, Rir.FAILURE, RTS)
                        .max()
                        .confidence())
                .isEqualTo(EstimatedOneRepMax.Confidence.MODERATE);
        assertThat(CALIBRATION.estimate(Load.ofKilograms(60), 8, Rir.of(4), RTS).isAsAsked())
                .isTrue();
    }

    @Test
    void should_refuse_sets_that_belong_to_the_ramp() {
        Load load = Load.ofKilograms(60);

        assertRefused("reps", "outside-calibration", () -> CALIBRATION.estimate(load, 7, Rir.of(3), RTS));
        assertRefused("reps", "outside-calibration", () -> CALIBRATION.estimate(load, 11, Rir.of(3), RTS));
        assertRefused("RIR", "outside-calibration", () -> CALIBRATION.estimate(load, 8, Rir.of(4.5), RTS));
        assertRefused("load", "out-of-range", () -> CALIBRATION.estimate(Load.ofKilograms(0), 8, Rir.of(3), RTS));
        assertRefused(
                "exercise", "moves-the-body", () -> CALIBRATION.next(PULL_UP, BAR, Load.ofKilograms(5), Rir.of(8)));
        assertRefused(
                "exercise",
                "moves-the-body",
                () -> CALIBRATION.applied(NEWCOMER, PULL_UP, Load.ofKilograms(5), 8, Rir.of(3), RTS));
        assertThatNullPointerException()
                .isThrownBy(() -> CALIBRATION.estimate(load, 8, null, RTS))
                .withMessage("rir");
        assertThatNullPointerException()
                .isThrownBy(() -> CALIBRATION.next(null, BAR, load, Rir.of(8)))
                .withMessage("exercise");
    }

    @Test
    void should_give_the_athlete_a_maximum_of_the_day() {
        LocalDate day = LocalDate.of(2026, 3, 14);
        Athlete dated = NEWCOMER.toBuilder().asOf(day).build();
        Athlete known = CALIBRATION.applied(dated, SQUAT, Load.ofKilograms(60), 9, Rir.of(3), RTS);

        assertThat(known.oneRepMax(SQUAT.id()))
                .contains(CALIBRATION
                        .estimate(Load.ofKilograms(60), 9, Rir.of(3), RTS)
                        .max()
                        .on(day));
        assertThat(known.isStale(SQUAT.id())).isFalse();
        assertThat(dated.maxes()).isEmpty();
        assertThat(CALIBRATION
                        .applied(NEWCOMER, SQUAT, Load.ofKilograms(60), 9, Rir.of(3), RTS)
                        .oneRepMax(SQUAT.id())
                        .orElseThrow()
                        .date())
                .isEmpty();
    }

    @Test
    void should_take_its_small_steps_from_the_evidence() throws IOException {
        assertThat(evidence("L-NSCA-18")).containsExactly("upper body", "5", "10");
        assertThat(evidence("L-NSCA-19")).containsExactly("lower body", "10", "20");
        LoadRounding fine =
                LoadRounding.nearest(LoadLadder.grid(Load.ofKilograms(1), Load.ofKilograms(1), Load.ofKilograms(200)));
        Load hundred = Load.ofKilograms(100);

        assertThat(CALIBRATION.next(BENCH, fine, hundred, Rir.of(5))).contains(Load.ofKilograms(105));
        assertThat(CALIBRATION.next(SQUAT, fine, hundred, Rir.of(5))).contains(Load.ofKilograms(110));
        assertThat(CALIBRATION.next(BENCH, fine, hundred, Rir.of(8))).contains(Load.ofKilograms(110));
        assertThat(CALIBRATION.next(SQUAT, fine, hundred, Rir.of(8))).contains(Load.ofKilograms(120));
    }

    @Property
    void a_ramp_rises_to_its_end_in_few_steps_whatever_the_lifter(
            @ForAll @IntRange(min = 40, max = 300) int kilograms) {
        Load load = CALIBRATION.first(BAR);
        int steps = 0;
        Rir left = leftOf(kilograms, load);
        while (CALIBRATION.next(SQUAT, BAR, load, left).isPresent()) {
            Load heavier = CALIBRATION.next(SQUAT, BAR, load, left).orElseThrow();
            assertThat(heavier.isHeavierThan(load)).isTrue();
            load = heavier;
            left = leftOf(kilograms, load);
            steps++;
        }
        assertThat(steps).isLessThanOrEqualTo(15);
        assertThat(left).isLessThanOrEqualTo(Rir.of(4));
        boolean done = left.halves() > 0;
        Statistics.label("end").collect(done ? "a set to read" : "too heavy: the set before");
        Statistics.label("end").coverage(seen -> seen.check("a set to read").percentage(share -> share > 90));
        if (done) {
            Load max = CALIBRATION.estimate(load, 8, left, RTS).max().load();
            assertThat(max.amount()).isCloseTo(kilograms, within(kilograms * 0.05));
        }
    }

    /** What a lifter of the chart leaves after 8 repetitions, in half steps; 10 where it is more than the chart knows. */
    private static Rir leftOf(int kilograms, Load load) {
        double share = load.amount() / kilograms;
        if (share < 0.5862) {
            return Rir.of(10);
        }
        double fresh = share >= 1 ? 1 : RTS.repsToFailureAt(Intensity.ofHundredths((int) (share * 10_000)));
        return Rir.ofHalves(Math.max(0, (int) Math.round(2 * (fresh - 8))));
    }

    @Test
    void legs_and_hips_are_the_lower_body() {
        assertThat(Arrays.stream(MovementPattern.values()).filter(MovementPattern::isLowerBody))
                .hasSize(10)
                .contains(MovementPattern.SQUAT, MovementPattern.HINGE, MovementPattern.CALF_RAISE)
                .doesNotContain(MovementPattern.TRUNK_EXTENSION, MovementPattern.HORIZONTAL_PRESS);
    }

    private static List<String> evidence(String id) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                CalibrationTest.class.getResourceAsStream("/evidence/evidence-literature.csv"))) {
            String row = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(id + ","))
                    .findFirst()
                    .orElseThrow();
            return List.of(row.split(",")).subList(5, 8);
        }
    }

    private static void assertRefused(String parameter, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
