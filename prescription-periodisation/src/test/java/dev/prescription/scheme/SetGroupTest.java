package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import dev.prescription.technique.DropSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SetGroupTest {

    private static final RepTarget FIVE = RepTarget.exactly(5);

    @Property(tries = 1000)
    void an_effort_is_the_last_sets_and_fades_as_in_straight_sets(
            @ForAll @IntRange(min = 1, max = 20) int sets,
            @ForAll @IntRange(min = 1, max = 100) int reps,
            @ForAll @IntRange(max = 10) int target,
            @ForAll @IntRange(max = 2) int fade) {
        SetGroup group =
                SetGroup.of(sets, RepTarget.exactly(reps), LoadTarget.effort(Rir.ofHalves(target), Rir.ofHalves(fade)));
        StraightSets series = StraightSets.of(sets, reps, Rir.ofHalves(target), Rir.ofHalves(fade));

        for (int set = 1; set <= sets; set++) {
            assertThat(group.rirOf(set)).hasValue(series.rirOf(set));
        }
        assertThat(group.rirOf(sets)).hasValue(Rir.ofHalves(target));
        assertThat(group.toStraightSets()).hasValue(series);
    }

    @Test
    void only_the_last_set_is_of_as_many_as_possible() {
        SetGroup group = SetGroup.of(3, RepTarget.atLeast(5), LoadTarget.ofTrainingMax(8_500));

        assertThat(group.kind()).isEqualTo(SetKind.AMRAP);
        assertThat(group.repsOf(2)).isEqualTo(FIVE);
        assertThat(group.repsOf(3)).isEqualTo(RepTarget.atLeast(5));
        assertThat(group.kindOf(2)).isEqualTo(SetKind.STRAIGHT);
        assertThat(group.kindOf(3)).isEqualTo(SetKind.AMRAP);
        assertThat(group.withKind(SetKind.TOP).kindOf(2)).isEqualTo(SetKind.TOP);
        assertThat(group.rirOf(3)).isEmpty();
    }

    @Test
    void a_rating_and_its_reserve_are_one_effort_stated_in_two_ways() {
        SetGroup rated = SetGroup.of(2, FIVE, LoadTarget.effort(Rpe.of(8)));
        SetGroup reserved = SetGroup.of(2, FIVE, LoadTarget.effort(Rir.of(2)));

        assertThat(rated.rirOf(1)).isEqualTo(reserved.rirOf(1)).hasValue(Rir.of(2.5));
        assertThat(rated).hasToString("2x5 @ RPE 8").isNotEqualTo(reserved);
        assertThat(reserved).hasToString("2x5 @ RIR 2");
    }

    @Test
    void only_one_number_of_repetitions_at_an_effort_is_a_series() {
        LoadTarget effort = LoadTarget.effort(Rir.of(2));

        assertThat(SetGroup.of(3, RepTarget.range(5, 5), effort).toStraightSets())
                .isPresent();
        assertThat(SetGroup.of(3, RepTarget.range(5, 6), effort).toStraightSets())
                .isEmpty();
        assertThat(SetGroup.of(3, RepTarget.atLeast(5), effort).toStraightSets())
                .isEmpty();
        assertThat(SetGroup.of(3, RepTarget.seconds(30), effort).toStraightSets())
                .isEmpty();
        assertThat(SetGroup.of(3, FIVE, LoadTarget.repMax(8)).toStraightSets()).isEmpty();
    }

    @Test
    void a_drop_set_is_the_last_sets_way() {
        SetGroup group = SetGroup.of(3, FIVE, LoadTarget.unstated()).withTechnique(DropSet.of(1, 25));

        assertThat(group.techniqueOf(2)).isEmpty();
        assertThat(group.techniqueOf(3)).hasValue(DropSet.of(1, 25));
    }

    @Test
    void warm_ups_and_ramps_are_no_work() {
        assertThat(SetKind.values()).filteredOn(kind -> !kind.isWork()).containsExactly(SetKind.WARM_UP, SetKind.RAMP);
    }

    @Test
    void refuses_what_is_no_group() {
        assertRefused(() -> SetGroup.of(0, FIVE, LoadTarget.unstated()), "sets");
        assertRefused(() -> SetGroup.of(101, FIVE, LoadTarget.unstated()), "sets");
        assertRefused(() -> SetGroup.of(3, FIVE, LoadTarget.effort(Rir.of(30))), "RIR");
        assertRefused(() -> SetGroup.of(3, FIVE, LoadTarget.unstated()).withKind(SetKind.AMRAP), "AMRAP");
        assertRefused(() -> SetGroup.of(3, FIVE, LoadTarget.unstated()).rirOf(4), "set");
        assertRefused(() -> SetGroup.of(3, FIVE, LoadTarget.unstated()).repsOf(0), "set");
        assertRefused(
                () -> SetGroup.of(3, RepTarget.seconds(30), LoadTarget.unstated())
                        .withTechnique(DropSet.of(1, 25)),
                "drop set");
        assertRefused(() -> RepTarget.exactly(0), "reps");
        assertRefused(() -> RepTarget.atLeast(101), "reps");
        assertRefused(() -> RepTarget.seconds(3_601), "seconds");
        assertRefused(() -> RepTarget.total(1_001), "total reps");
        assertRefused(() -> LoadTarget.ofTrainingMax(12_001), "share of the training maximum");
        assertRefused(() -> LoadTarget.repMax(0), "repetition maximum");
        assertRefused(() -> LoadTarget.relative(-10_000), "change");
        assertRefused(() -> LoadTarget.relative(10_001), "change");
        assertRefused(() -> LoadTarget.effort(Rir.of(1), Rir.of(1.5)), "fade");
        assertRefused(() -> new LoadTarget.Effort(Rir.of(5.5), Rir.of(0), true), "RIR");
    }

    @Test
    void a_scheme_adds_up_its_groups() {
        SetScheme scheme = SetScheme.parse("2x5 @ 80% then 3x8 @ RIR 1");

        assertThat(scheme.sets()).isEqualTo(5);
        assertThat(scheme.rirOf(2)).isEqualTo(Optional.empty());
        assertThat(scheme.rirOf(3)).hasValue(Rir.of(2));
        assertThat(scheme.rirOf(5)).hasValue(Rir.of(1));
        assertThat(scheme.then(scheme)).hasToString(scheme + " then " + scheme).isNotEqualTo(scheme);
        assertThat(scheme.groups()).isUnmodifiable();
        assertRefused(() -> scheme.rirOf(6), "set");
        assertRefused(() -> scheme.rirOf(0), "set");
        assertRefused(() -> SetScheme.of(List.of()), "groups");
        assertRefused(() -> SetScheme.of(SetGroup.of(1, FIVE, LoadTarget.relative(-1))), "load");
        assertRefused(() -> scheme.then(SetScheme.parse("96x5")), "sets of the scheme");
    }

    private static void assertRefused(ThrowingCallable call, String parameter) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    }
}
