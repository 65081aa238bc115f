package dev.prescription.repmax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.EstimatedOneRepMax.Confidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An estimate that was made before is taken as it is. */
class StatedEstimateTest {

    private static EstimatedOneRepMax stated(Load load, String model, double deviation) {
        return EstimatedOneRepMax.stated(
                load, model, Intensity.ofPercent(86.3), Confidence.HIGH, deviation, false, List.of("L-RPE-10"));
    }

    @Test
    void what_a_model_gave_is_stated_again_and_equal() {
        EstimatedOneRepMax made = RepMaxModel.rts()
                .estimateOneRepMax(Load.ofKilograms(100), 5, Rir.FAILURE)
                .withGear(Gear.WRAPS)
                .on(LocalDate.of(2026, 11, 22));
        EstimatedOneRepMax again = EstimatedOneRepMax.stated(
                        made.load(),
                        made.modelName(),
                        made.intensity(),
                        made.confidence(),
                        made.standardDeviationPercent(),
                        made.isLowerBound(),
                        made.evidenceIds())
                .withGear(Gear.WRAPS)
                .on(LocalDate.of(2026, 11, 22));

        assertThat(again).isEqualTo(made).hasToString(made.toString());
        assertThat(again.low()).isEqualTo(made.low());
        assertThat(again.high()).isEqualTo(made.high());
    }

    @Test
    void it_is_raw_without_a_date_and_works_nothing_out() {
        EstimatedOneRepMax estimate = stated(Load.ofKilograms(1), "a model of old", 4.25);

        assertThat(estimate.load()).isEqualTo(Load.ofKilograms(1));
        assertThat(estimate.gear()).isEqualTo(Gear.RAW);
        assertThat(estimate.date()).isEmpty();
        assertThat(estimate.standardDeviationPercent()).isEqualTo(4.25);
        assertThat(estimate.modelName()).isEqualTo("a model of old");
    }

    @Test
    void no_load_no_name_and_an_impossible_deviation_are_refused() {
        assertThat(code(() -> stated(Load.ofKilograms(0), "m", 4))).isEqualTo("out-of-range");
        assertThat(code(() -> stated(Load.ofKilograms(1), " ", 4))).isEqualTo("malformed");
        assertThat(code(() -> stated(Load.ofKilograms(1), "m", -0.01))).isEqualTo("out-of-range");
        assertThat(code(() -> stated(Load.ofKilograms(1), "m", 100.01))).isEqualTo("out-of-range");
        assertThat(code(() -> stated(Load.ofKilograms(1), "m", Double.NaN))).isEqualTo("out-of-range");
        assertThat(code(() -> stated(Load.ofKilograms(1), "m", 4.201))).isEqualTo("too-fine");
        assertThat(stated(Load.ofKilograms(1), "m", 0).standardDeviationPercent())
                .isZero();
        assertThat(stated(Load.ofKilograms(1), "m", 100).standardDeviationPercent())
                .isEqualTo(100);
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidValueException.class, call).code();
    }
}
