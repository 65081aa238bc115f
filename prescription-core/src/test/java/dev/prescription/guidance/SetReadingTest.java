package dev.prescription.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.guidance.SetReading.Outcome;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.rule.Triple;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetReadingTest {

    private static final RepMaxModel RTS = RepMaxModel.rts();
    private static final RepMaxModel NUZZO = RepMaxModel.nuzzoGeneral();

    private static Intensity percent(double percent) {
        return Intensity.ofPercent(percent);
    }

    @Test
    void two_numbers_give_the_third() {
        assertThat(StatedSet.of(5, Rir.of(2)).under(RTS).triple()).contains(new Triple(5, Rir.of(2), percent(81.1)));
        SetReading reading = StatedSet.of(5, percent(80)).under(RTS);
        assertThat(reading.triple()).contains(new Triple(5, Rir.of(2.5), percent(80)));
        assertThat(reading.reserve().orElseThrow()).isEqualTo(2.46, within(0.01)); // tables, section C 3: 2.4
        assertThat(reading).hasToString("5 reps, RIR 2.5, 80 %1RM by the RTS chart.");
    }

    /** Section C of the conflicts file: what the second article pairs and what holds. */
    @Test
    void fifteen_reps_at_75_percent_cannot_be() {
        SetReading reading = StatedSet.of(15, percent(75)).under(NUZZO);
        assertThat(reading.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(reading.triple()).isEmpty();
        assertThat(reading.reserve()).isEmpty();
        assertThat(reading.intensity()).isEmpty();
        assertThat(reading)
                .hasToString(
                        "15 reps, 75 %1RM cannot hold together: by the Nuzzo 2024 general a fresh lifter has 12.4 reps"
                                + " to failure at 75 %1RM; persons differ, with a standard deviation of 2.9.");
        assertThat(StatedSet.of(15, percent(75)).under(RTS))
                .hasToString(
                        "15 reps, 75 %1RM cannot hold together: by the RTS chart a fresh lifter has 9.5 reps to failure"
                                + " at 75 %1RM.");
    }

    /** At 73.9 % the RTS chart has 10 repetitions to failure; half a repetition either way still holds. */
    @ParameterizedTest
    @CsvSource({
        "8, 2, 73.9, HOLDS",
        "8, 1.5, 73.9, HOLDS",
        "8, 2.5, 73.9, HOLDS",
        "8, 1, 73.9, IMPOSSIBLE",
        "8, 3, 73.9, IMPOSSIBLE",
        "10, 0, 73.9, HOLDS",
        "11, 0, 73.9, IMPOSSIBLE",
        "10, 0, 72.3, HOLDS",
        "10, 0, 72.2, IMPOSSIBLE",
        "15, 2, 73.9, IMPOSSIBLE",
        "8, 2, 40, IMPOSSIBLE",
        "20, 2, 40, UNKNOWN",
    })
    void three_numbers_hold_within_half_a_repetition(int reps, double rir, double load, Outcome outcome) {
        SetReading reading = StatedSet.of(reps, Rir.of(rir), percent(load)).under(RTS);
        assertThat(reading.outcome()).isEqualTo(outcome);
        assertThat(reading.triple().isPresent()).isEqualTo(outcome == Outcome.HOLDS);
    }

    @Test
    void three_numbers_that_differ_say_which_load_the_other_two_have() {
        assertThat(StatedSet.of(8, Rir.of(2), percent(60)).under(RTS))
                .hasToString(
                        "8 reps, RIR 2, 60 %1RM cannot hold together: by the RTS chart those reps with that reserve are"
                                + " 73.9 %1RM.");
        assertThat(StatedSet.of(20, Rir.of(2), percent(60)).under(RTS))
                .hasToString(
                        "20 reps, RIR 2, 60 %1RM cannot hold together: by the RTS chart a fresh lifter has 15 reps to"
                                + " failure at 60 %1RM.");
    }

    @ParameterizedTest
    @CsvSource({"8, HOLDS", "9, IMPOSSIBLE"})
    void a_repetition_count_half_above_the_models_is_still_to_failure(int reps, Outcome outcome) {
        SetReading reading = StatedSet.of(reps, percent(79.9)).under(RTS); // 7.5 repetitions to failure
        assertThat(reading.outcome()).isEqualTo(outcome);
        assertThat(reading.reserve().isPresent()).isEqualTo(outcome == Outcome.HOLDS);
        reading.reserve().ifPresent(reserve -> assertThat(reserve).isZero());
    }

    @Test
    void where_the_model_ends_the_third_number_stays_unknown() {
        SetReading byReserve = StatedSet.of(15, Rir.of(2)).under(RTS);
        assertThat(byReserve.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(byReserve.reserve()).hasValue(2);
        assertThat(byReserve.intensity()).isEmpty();
        assertThat(byReserve.intensityBelow()).isEqualTo(percent(58.6));
        assertThat(byReserve)
                .hasToString(
                        "15 reps, RIR 2: the RTS chart ends at 15.5 reps to failure, 58.6 %1RM, and does not tell the"
                                + " rest.");
        SetReading byLoad = StatedSet.of(10, percent(50)).under(RTS);
        assertThat(byLoad.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(byLoad.reserve()).isEmpty();
        assertThat(byLoad.reserveAtLeast()).isEqualTo(5.5);
        assertThat(byLoad.intensity()).contains(percent(50));
        assertThat(StatedSet.of(40, percent(50)).under(RTS).reserveAtLeast()).isZero();
        assertThat(StatedSet.of(10, percent(50)).under(NUZZO).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_reserve_beyond_telling_is_no_rir() {
        SetReading reading = StatedSet.of(5, percent(30)).under(NUZZO);
        assertThat(reading.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(reading.triple()).isEmpty();
        assertThat(reading.reserve()).hasValueCloseTo(45.56, within(0.001));
        assertThat(reading)
                .hasToString(
                        "5 reps, 30 %1RM: by the Nuzzo 2024 general 45.6 reps are left in reserve, more than anyone can"
                                + " tell.");
    }

    @Test
    void nobody_lifts_more_than_the_maximum() {
        assertThat(StatedSet.of(1, percent(101)).under(RTS))
                .hasToString("1 reps, 101 %1RM cannot hold together: nobody lifts more than the maximum.");
        assertThat(StatedSet.of(1, percent(100)).under(RTS).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Property
    void what_holds_holds_within_half_a_repetition_and_what_does_not_is_said(
            @ForAll("sets") StatedSet set, @ForAll("models") RepMaxModel model) {
        SetReading reading = set.under(model);
        assertThat(reading.stated()).isEqualTo(set);
        assertThat(reading.triple().isPresent()).isEqualTo(reading.outcome() == Outcome.HOLDS);
        reading.triple().ifPresent(triple -> {
            assertThat(triple.reps()).isEqualTo(set.reps());
            assertThat(model.repsToFailureAt(triple.intensity()))
                    .isEqualTo(triple.reps() + triple.rir().repsInReserve(), within(0.5 + 0.01));
            set.rir().ifPresent(rir -> assertThat(triple.rir()).isEqualTo(rir));
            set.intensity().ifPresent(load -> assertThat(triple.intensity()).isEqualTo(load));
        });
        if (reading.outcome() == Outcome.IMPOSSIBLE) {
            assertThat(reading.toString()).contains("cannot hold together");
        }
        assertThat(reading).isEqualTo(set.under(model)).hasSameHashCodeAs(set.under(model));
        Statistics.label("stated")
                .collect(set.rir().isPresent(), set.intensity().isPresent())
                .coverage(coverage -> {
                    coverage.check(true, false).percentage(p -> p > 10);
                    coverage.check(false, true).percentage(p -> p > 10);
                    coverage.check(true, true).percentage(p -> p > 10);
                });
        Statistics.label("outcome").collect(reading.outcome()).coverage(coverage -> {
            coverage.check(Outcome.HOLDS).percentage(p -> p > 20);
            coverage.check(Outcome.UNKNOWN).percentage(p -> p > 3);
            coverage.check(Outcome.IMPOSSIBLE).percentage(p -> p > 10);
        });
    }

    @Provide
    static Arbitrary<RepMaxModel> models() {
        return Arbitraries.of(
                RTS, RepMaxModel.nsca(), NUZZO, RepMaxModel.nuzzoBenchPress(), RepMaxModel.nuzzoLegPress());
    }

    /** Stated sets, about half of the complete ones near what the RTS chart gives. */
    @Provide
    static Arbitrary<StatedSet> sets() {
        Arbitrary<Integer> reps = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 15), Arbitraries.integers().between(1, 100));
        Arbitrary<Rir> reserves = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 8).map(Rir::ofHalves),
                Arbitraries.integers().between(0, 60).map(Rir::ofHalves));
        Arbitrary<Intensity> loads = Arbitraries.oneOf(
                Arbitraries.integers().between(3_000, 10_000).map(Intensity::ofHundredths),
                Arbitraries.integers().between(1, 13_000).map(Intensity::ofHundredths));
        Arbitrary<StatedSet> near = Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 8).map(Rir::ofHalves),
                        Arbitraries.integers().between(-300, 300))
                .as((count, rir, shift) -> StatedSet.of(
                        count,
                        rir,
                        Intensity.ofHundredths(
                                Math.min(10_000, RTS.percentFor(count, rir).hundredths() + shift))));
        return Arbitraries.oneOf(
                Combinators.combine(reps, reserves).as((count, rir) -> StatedSet.of(count, rir)),
                Combinators.combine(reps, loads).as((count, load) -> StatedSet.of(count, load)),
                Combinators.combine(reps, reserves, loads).as(StatedSet::of),
                near);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void repetitions_outside_1_to_100_are_refused(int reps) {
        assertThatThrownBy(() -> StatedSet.of(reps, Rir.FAILURE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reps: must be 1 to 100, given " + reps);
        assertThatThrownBy(() -> StatedSet.of(reps, percent(70))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> StatedSet.of(reps, Rir.FAILURE, percent(70)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> StatedSet.of(5, (Rir) null))
                .withMessage("rir");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedSet.of(5, (Intensity) null))
                .withMessage("intensity");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedSet.of(5, null, percent(70)))
                .withMessage("rir");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedSet.of(5, Rir.FAILURE, null))
                .withMessage("intensity");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedSet.of(5, Rir.FAILURE).under(null))
                .withMessage("model");
    }

    @Test
    void stated_sets_print_what_was_stated_and_are_equal_where_that_is() {
        assertThat(StatedSet.of(8, Rir.of(1.5))).hasToString("8 reps, RIR 1.5");
        assertThat(StatedSet.of(8, percent(72.5))).hasToString("8 reps, 72.5 %1RM");
        assertThat(StatedSet.of(8, Rir.of(2), percent(72.5)))
                .hasToString("8 reps, RIR 2, 72.5 %1RM")
                .isEqualTo(StatedSet.of(8, Rir.of(2), percent(72.5)))
                .hasSameHashCodeAs(StatedSet.of(8, Rir.of(2), percent(72.5)))
                .isNotEqualTo(StatedSet.of(7, Rir.of(2), percent(72.5)))
                .isNotEqualTo(StatedSet.of(8, Rir.of(2)))
                .isNotEqualTo(StatedSet.of(8, percent(72.5)))
                .isNotEqualTo(null);
    }
}
