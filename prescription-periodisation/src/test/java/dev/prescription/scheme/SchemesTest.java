package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SchemesTest {

    private static LoadTarget percent(double percent) {
        return LoadTarget.ofMax(Intensity.ofPercent(percent));
    }

    private static SetGroup step(int reps, double percent) {
        return SetGroup.of(1, RepTarget.exactly(reps), percent(percent));
    }

    @Test
    void builds_sets_of_one_load() {
        assertScheme(Schemes.straight(3, 5, percent(80)), "3x5 @ 80%");
        assertScheme(Schemes.repRange(4, RepRange.of(6, 8), percent(72.5)), "4x6-8 @ 72.5%");
        assertScheme(Schemes.totalReps(30, 4, LoadTarget.fixed(Load.ofKilograms(60))), "total 30 in 4 sets @ 60 kg");
        assertScheme(Schemes.timed(3, 30, LoadTarget.effort(Rir.of(3))), "3x30s @ RIR 3");
    }

    @Test
    void builds_pyramids_both_ways() {
        assertScheme(
                Schemes.ascendingPyramid(step(8, 70), step(6, 75), step(4, 80)),
                "1x8 @ 70% then 1x6 @ 75% then 1x4 @ 80%");
        assertScheme(
                Schemes.descendingPyramid(step(4, 80), step(6, 75), step(8, 70)),
                "1x4 @ 80% then 1x6 @ 75% then 1x8 @ 70%");
        assertScheme(
                Schemes.reversePyramid(6, LoadTarget.effort(Rir.of(1)), 2, 2, 1_000),
                "1x6 @ RIR 1 then 1x8 @ -10% then 1x10 @ -20%");

        assertRefused(() -> Schemes.ascendingPyramid(step(8, 70)), "steps");
        assertRefused(() -> Schemes.ascendingPyramid(step(8, 70), step(6, 70)), "load");
        assertRefused(() -> Schemes.ascendingPyramid(step(6, 70), step(8, 75)), "reps");
        assertRefused(() -> Schemes.descendingPyramid(step(4, 75), step(6, 80)), "load");
        assertRefused(() -> Schemes.descendingPyramid(step(6, 80), step(4, 75)), "reps");
        assertRefused(
                () -> Schemes.ascendingPyramid(
                        step(8, 70), SetGroup.of(1, RepTarget.exactly(6), LoadTarget.ofTrainingMax(8_000))),
                "load");
        assertRefused(() -> Schemes.reversePyramid(6, percent(80), 10, 1, 1_000), "change");
    }

    @Test
    void builds_steps_and_plateaus() {
        assertScheme(Schemes.step(5, percent(70), percent(75)), "1x5 @ 70% then 1x5 @ 75%");
        assertScheme(
                Schemes.step(5, LoadTarget.fixed(Load.ofPounds(45)), LoadTarget.fixed(Load.ofKilograms(40))),
                "1x5 @ 45 lb then 1x5 @ 40 kg");
        assertScheme(
                Schemes.plateau(3, 5, percent(60), percent(70), percent(80)),
                "1x5 @ 60% then 1x5 @ 70% then 3x5 @ 80%");
        assertRefused(() -> Schemes.step(5, percent(70)), "steps");
        assertRefused(() -> Schemes.plateau(3, 5, percent(70), percent(60)), "load");
    }

    @Test
    void builds_waves_and_ladders() {
        assertScheme(
                Schemes.wave(List.of(
                        List.of(step(3, 80), step(2, 85), step(1, 90)),
                        List.of(step(3, 82.5), step(2, 87.5), step(1, 92.5)))),
                "1x3 @ 80% then 1x2 @ 85% then 1x1 @ 90% then 1x3 @ 82.5% then 1x2 @ 87.5% then 1x1 @ 92.5%");
        assertScheme(
                Schemes.ladder(2, LoadTarget.repMax(5), 1, 2),
                "1x1 @ 5RM then 1x2 @ 5RM then 1x1 @ 5RM then 1x2 @ 5RM");

        List<SetGroup> wave = List.of(step(3, 80), step(2, 85));
        assertRefused(() -> Schemes.wave(List.of(wave)), "waves");
        assertRefused(() -> Schemes.wave(List.of(wave, wave)), "load");
        assertRefused(() -> Schemes.wave(List.of(wave, List.of(step(3, 82)))), "steps of a wave");
        assertRefused(() -> Schemes.wave(List.of(wave, List.of(step(4, 82), step(2, 86)))), "reps");
        assertRefused(() -> Schemes.wave(List.of(wave, List.of(step(3, 86), step(2, 85.5)))), "load");
        assertRefused(() -> Schemes.ladder(2, LoadTarget.repMax(5), 1), "rungs");
        assertRefused(() -> Schemes.ladder(2, LoadTarget.repMax(5), 2, 2), "rung");
    }

    @Test
    void builds_light_and_heavy_in_turn() {
        assertScheme(
                Schemes.lightHeavy(2, step(8, 60), step(3, 85)),
                "1x8 @ 60% then 1x3 @ 85% then 1x8 @ 60% then 1x3 @ 85%");
        assertRefused(() -> Schemes.lightHeavy(2, step(3, 85), step(8, 60)), "load");
        assertRefused(() -> Schemes.lightHeavy(0, step(8, 60), step(3, 85)), "times");
    }

    @Test
    void builds_top_sets_and_tests() {
        assertScheme(
                Schemes.topSetAndBackOff(
                        RepTarget.exactly(3), LoadTarget.effort(Rpe.of(8)), 4, RepTarget.exactly(5), 1_000),
                "1x3 @ RPE 8 then 4x5 @ -10%");
        assertScheme(
                Schemes.findRepMax(5, percent(70), percent(80)),
                "ramp 1x5 @ 70% then ramp 1x5 @ 80% then test 1x5 @ RIR 0");
        assertScheme(Schemes.findRepMax(1), "test 1x1 @ RIR 0");
        assertRefused(() -> Schemes.findRepMax(5, percent(80), percent(70)), "load");
        assertRefused(
                () -> Schemes.topSetAndBackOff(RepTarget.exactly(3), LoadTarget.unstated(), 4, RepTarget.exactly(5), 0),
                "cut");
    }

    @Test
    void names_the_number_that_is_out_of_its_range() {
        LoadTarget top = LoadTarget.effort(Rir.of(1));
        assertRefused(() -> Schemes.reversePyramid(6, top, 0, 2, 1_000), "lighter sets");
        assertRefused(() -> Schemes.reversePyramid(6, top, 2, -1, 1_000), "added reps");
        assertRefused(() -> Schemes.reversePyramid(6, top, 2, 2, 0), "cut");
        assertRefused(() -> Schemes.ladder(0, top, 1, 2), "times");
    }

    @Test
    void shares_of_a_training_max_are_ordered_like_those_of_a_maximum() {
        LoadTarget light = LoadTarget.ofTrainingMax(7_500);
        LoadTarget heavy = LoadTarget.ofTrainingMax(8_500);
        assertScheme(
                Schemes.findRepMax(5, light, heavy), "ramp 1x5 @ 75% TM then ramp 1x5 @ 85% TM then test 1x5 @ RIR 0");
        assertRefused(() -> Schemes.findRepMax(5, heavy, light), "load");
        assertRefused(() -> Schemes.findRepMax(5, light, light), "load");
    }

    @Test
    void shapes_follow_each_other() {
        assertScheme(
                Schemes.straight(2, 5, percent(60)).then(Schemes.ascendingPyramid(step(3, 80), step(1, 90))),
                "2x5 @ 60% then 1x3 @ 80% then 1x1 @ 90%");
    }

    private static void assertScheme(SetScheme scheme, String text) {
        assertThat(scheme).hasToString(text).isEqualTo(SetScheme.parse(text));
    }

    private static void assertRefused(ThrowingCallable call, String parameter) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    }
}
