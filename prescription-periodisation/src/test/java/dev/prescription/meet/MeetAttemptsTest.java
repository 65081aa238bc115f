package dev.prescription.meet;

import static dev.prescription.meet.AttemptResult.MADE;
import static dev.prescription.meet.AttemptResult.MISSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetAttemptsTest {

    private static final RepMaxModel RTS = RepMaxModel.rts();
    private static final LoadRounding BAR =
            LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(400));

    private static MeetAttempts kilograms(MeetLift lift, double third) {
        return MeetAttempts.of(lift, Load.ofKilograms(third));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 180 kg, 190 kg, 200 kg",
        "182.5, 165 kg, 175 kg, 182.5 kg",
        "100, 90 kg, 95 kg, 100 kg",
        "40, 35 kg, 37.5 kg, 40 kg",
        "2.5, 2.5 kg, 2.5 kg, 2.5 kg"
    })
    void attempts_are_shares_of_the_third_in_steps(double third, String first, String second, String last) {
        assertThat(kilograms(MeetLift.SQUAT, third).loads().stream().map(Load::toString))
                .containsExactly(first, second, last);
    }

    @Test
    void in_pounds_the_step_is_five() {
        assertThat(MeetAttempts.of(MeetLift.DEADLIFT, Load.ofPounds(500)))
                .hasToString("DEADLIFT 450 lb, 480 lb, 500 lb");
    }

    @Test
    void a_meet_may_have_its_own_step() {
        assertThat(MeetAttempts.of(MeetLift.BENCH_PRESS, Load.ofKilograms(120.5), Load.ofKilograms(0.5)))
                .hasToString("BENCH_PRESS 108.5 kg, 115 kg, 120.5 kg");
    }

    @Test
    void after_a_miss_the_same_load_comes_again() {
        MeetAttempts squat = kilograms(MeetLift.SQUAT, 200);

        assertThat(squat.next()).isEqualTo(Load.ofKilograms(180));
        assertThat(squat.next(MADE)).isEqualTo(Load.ofKilograms(190));
        assertThat(squat.next(MISSED)).isEqualTo(Load.ofKilograms(180));
        assertThat(squat.next(MADE, MADE)).isEqualTo(Load.ofKilograms(200));
        assertThat(squat.next(MADE, MISSED)).isEqualTo(Load.ofKilograms(190));
        assertThat(squat.next(MISSED, MADE)).isEqualTo(Load.ofKilograms(190));
        assertThat(squat.next(MISSED, MISSED)).isEqualTo(Load.ofKilograms(180));
        assertThatThrownBy(() -> squat.next(MADE, MADE, MADE)).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 1000)
    void no_attempt_falls_whatever_happens_and_each_is_near_its_share(
            @ForAll @IntRange(min = 10, max = 4000) int tenths, @ForAll MassUnit unit, @ForAll List<Boolean> made) {
        Load third = Load.of(tenths / (unit == MassUnit.KILOGRAM ? 10.0 : 4.0), unit);
        Load step = unit == MassUnit.KILOGRAM ? Load.ofKilograms(2.5) : Load.ofPounds(5);
        boolean isRefused = step.isHeavierThan(third);
        Statistics.collect(isRefused ? "refused" : unit);
        Statistics.coverage(coverage -> {
            coverage.check(MassUnit.KILOGRAM).percentage(share -> share > 20);
            coverage.check(MassUnit.POUND).percentage(share -> share > 20);
        });
        if (isRefused) {
            assertThatThrownBy(() -> MeetAttempts.of(MeetLift.SQUAT, third)).isInstanceOf(InvalidValueException.class);
            return;
        }
        MeetAttempts attempts = MeetAttempts.of(MeetLift.SQUAT, third);
        double[] shares = {0.9, 0.955, 1};
        for (int place = 0; place < 3; place++) {
            double miss = Math.abs(attempts.loads().get(place).amount() - third.amount() * shares[place]);
            assertThat(miss)
                    .isLessThanOrEqualTo(
                            Math.max(step.amount() / 2, step.amount() - third.amount() * shares[place]) + 1e-9);
            assertThat(attempts.loads().get(place).amount() / step.amount() % 1).isCloseTo(0, within(1e-9));
        }
        AttemptResult first = made.isEmpty() || made.get(0) ? MADE : MISSED;
        AttemptResult second = made.size() > 1 && made.get(1) ? MADE : MISSED;
        assertThat(attempts.next().isHeavierThan(attempts.next(first))).isFalse();
        assertThat(attempts.next(first).isHeavierThan(attempts.next(first, second)))
                .isFalse();
    }

    @Test
    void the_warm_up_is_that_of_a_heavy_single() {
        assertThat(kilograms(MeetLift.SQUAT, 200).warmUp(BAR))
                .hasToString("20 kg x 10, 72.5 kg x 5, 100 kg x 4, 125 kg x 3, 145 kg x 2, 157.5 kg x 1, 167.5 kg x 1");
    }

    @Test
    void attempts_are_checked_against_the_maximum() {
        OneRepMax max = OneRepMax.tested(Load.ofKilograms(200));

        assertThat(kilograms(MeetLift.SQUAT, 200).check(max, RTS)).isEmpty();
        assertThat(kilograms(MeetLift.SQUAT, 210).check(max, RTS))
                .containsExactly(new AttemptNote(
                        AttemptNote.Kind.THIRD_ABOVE_MAXIMUM,
                        "the third is 105.0 % of the maximum; a taper was seen to bring 2.3-5.9 % (L-TAP-01)"));
        assertThat(kilograms(MeetLift.SQUAT, 215).check(max, RTS))
                .extracting(AttemptNote::kind)
                .containsExactly(AttemptNote.Kind.OPENER_HEAVY, AttemptNote.Kind.THIRD_BEYOND_EXPECTATION);
        assertThat(kilograms(MeetLift.DEADLIFT, 205).check(max, RTS))
                .extracting(AttemptNote::toString)
                .containsExactly(
                        "the third is 102.5 % of the maximum; what a taper brings is not reported for the deadlift"
                                + " (L-TAP-01)");
        assertThat(kilograms(MeetLift.SQUAT, 250).check(max, RTS))
                .first()
                .asString()
                .startsWith("the opener is 112.5 %");
        assertThat(kilograms(MeetLift.SQUAT, 50).check(max, RTS)).isEmpty();
        assertThat(kilograms(MeetLift.SQUAT, 200).check(max.withGear(Gear.WRAPS), RTS))
                .extracting(AttemptNote::kind)
                .containsExactly(AttemptNote.Kind.GEARED_MAXIMUM);
    }

    /** The sheet of evidence, section 15. */
    @Test
    void success_rates_are_those_of_the_roster() {
        assertThat(rates(MeetLift.SQUAT)).containsExactly(91, 84, 63);
        assertThat(rates(MeetLift.BENCH_PRESS)).containsExactly(93, 80, 45);
        assertThat(rates(MeetLift.DEADLIFT)).containsExactly(96, 88, 60);
        assertThat(MeetLift.SQUAT.successText(3))
                .isEqualTo("63 % of attempt 3 were made (one roster of 2017, observational, certainty low)");
        assertThatThrownBy(() -> MeetLift.SQUAT.successPercent(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> MeetLift.SQUAT.successPercent(4)).isInstanceOf(InvalidValueException.class);
        assertThat(MeetLift.find(ExerciseId.DEADLIFT)).contains(MeetLift.DEADLIFT);
        assertThat(MeetLift.find(ExerciseId.OVERHEAD_PRESS)).isEmpty();
        assertThat(MeetLift.BENCH_PRESS.exercise()).isEqualTo(ExerciseId.BENCH_PRESS);
        assertThat(MeetLift.BENCH_PRESS.expectedGain()).contains("1.8-6.4 %");
        assertThat(MeetLift.DEADLIFT.expectedGain()).isEmpty();
    }

    private static List<Integer> rates(MeetLift lift) {
        return List.of(lift.successPercent(1), lift.successPercent(2), lift.successPercent(3));
    }

    @Test
    void refuses_a_third_that_cannot_be_loaded() {
        Load third = Load.ofKilograms(2);
        assertThatThrownBy(() -> MeetAttempts.of(MeetLift.SQUAT, third))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be 2.5 kg to 1000 kg");
        Load heavy = Load.ofKilograms(1001);
        assertThatThrownBy(() -> MeetAttempts.of(MeetLift.SQUAT, heavy)).isInstanceOf(InvalidValueException.class);
        Load pounds = Load.ofPounds(5);
        assertThatThrownBy(() -> MeetAttempts.of(MeetLift.SQUAT, Load.ofKilograms(100), pounds))
                .isInstanceOf(InvalidValueException.class);
        assertThat(kilograms(MeetLift.SQUAT, 100))
                .isEqualTo(kilograms(MeetLift.SQUAT, 100))
                .hasSameHashCodeAs(kilograms(MeetLift.SQUAT, 100))
                .isNotEqualTo(kilograms(MeetLift.BENCH_PRESS, 100))
                .isNotEqualTo(kilograms(MeetLift.SQUAT, 110));
        assertThat(kilograms(MeetLift.SQUAT, 100).lift()).isEqualTo(MeetLift.SQUAT);
    }
}
