package dev.prescription.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void ranges_print_what_a_source_says() {
        assertThat(Range.of(150, 240)).hasToString("150-240");
        assertThat(Range.of(0.5, 2)).hasToString("0.5-2");
        assertThat(Range.exactly(24)).hasToString("24");
        assertThat(Range.of(6, 15).andMore()).hasToString("6-15+");
        assertThat(Range.exactly(6).andMore()).hasToString("6+");
        assertThat(Range.atLeast(80)).hasToString("at least 80");
        assertThat(Range.atMost(24)).hasToString("at most 24");
        assertThat(Range.exactly(-2)).hasToString("-2");
        assertThat(Range.of(-2, -1)).hasToString("-2 to -1");
    }

    @Test
    void open_ends_are_empty_and_not_a_number() {
        assertThat(Range.atLeast(80).min()).hasValue(80);
        assertThat(Range.atLeast(80).max()).isEmpty();
        assertThat(Range.atMost(24).min()).isEmpty();
        assertThat(Range.atMost(24).max()).hasValue(24);
        assertThat(Range.of(6, 15).andMore().max()).hasValue(15);
        assertThat(Range.of(6, 15).isClosed()).isTrue();
        assertThat(Range.of(6, 15).isOpenAbove()).isFalse();
        assertThat(Range.of(6, 15).andMore().isClosed()).isFalse();
        assertThat(Range.of(6, 15).andMore().isOpenAbove()).isTrue();
        assertThat(Range.atLeast(80).isClosed()).isFalse();
        assertThat(Range.atLeast(80).isOpenAbove()).isTrue();
        assertThat(Range.atMost(24).isClosed()).isFalse();
        assertThat(Range.atMost(24).isOpenAbove()).isFalse();
    }

    @Test
    void both_ends_are_included() {
        Range range = Range.of(1.5, 3);
        assertThat(range.contains(1.5)).isTrue();
        assertThat(range.contains(3)).isTrue();
        assertThat(range.contains(1.49)).isFalse();
        assertThat(range.contains(3.01)).isFalse();
        assertThat(Range.atLeast(80).contains(1e6)).isTrue();
        assertThat(Range.atLeast(80).contains(79.99)).isFalse();
        assertThat(Range.atMost(24).contains(-1e6)).isTrue();
        assertThat(Range.atMost(24).contains(24.01)).isFalse();
        assertThat(Range.of(6, 15).andMore().contains(20)).isTrue();
    }

    @Test
    void a_range_contains_another_up_to_its_ends() {
        assertThat(Range.of(5, 8).contains(Range.of(5, 8))).isTrue();
        assertThat(Range.of(5, 8).contains(Range.of(6, 7))).isTrue();
        assertThat(Range.of(5, 8).contains(Range.of(4, 7))).isFalse();
        assertThat(Range.of(5, 8).contains(Range.of(6, 9))).isFalse();
        assertThat(Range.of(5, 8).contains(Range.atLeast(6))).isFalse();
        assertThat(Range.atLeast(5).contains(Range.of(6, 9).andMore())).isTrue();
    }

    @Test
    void unequal_ranges_are_nested_overlapping_or_disjoint() {
        Range asked = Range.of(90, 180);
        assertThat(asked.conflictWith(Range.of(90, 180))).isEmpty();
        assertThat(asked.conflictWith(Range.of(90, 181))).contains(Relation.NESTED);
        assertThat(asked.conflictWith(Range.of(100, 180))).contains(Relation.NESTED);
        assertThat(asked.conflictWith(Range.of(60, 120))).contains(Relation.OVERLAPPING);
        assertThat(asked.conflictWith(Range.of(60, 90))).as("touching counts").contains(Relation.OVERLAPPING);
        assertThat(asked.conflictWith(Range.of(180, 240))).contains(Relation.OVERLAPPING);
        assertThat(asked.conflictWith(Range.of(60, 89.99))).contains(Relation.DISJOINT);
        assertThat(asked.conflictWith(Range.of(180.01, 240))).contains(Relation.DISJOINT);
        assertThat(asked.conflictWith(Range.atLeast(120))).contains(Relation.OVERLAPPING);
        assertThat(asked.conflictWith(Range.atLeast(60))).contains(Relation.NESTED);
        assertThat(asked.conflictWith(Range.atMost(60))).contains(Relation.DISJOINT);
    }

    @Test
    void a_plus_agrees_with_the_same_ends_and_reaches_beyond_others() {
        assertThat(Range.of(180, 300).conflictWith(Range.of(180, 300).andMore()))
                .isEmpty();
        assertThat(Range.of(6, 20).conflictWith(Range.of(6, 15).andMore())).contains(Relation.NESTED);
        assertThat(Range.of(5, 20).conflictWith(Range.of(6, 15).andMore())).contains(Relation.OVERLAPPING);
        assertThat(Range.of(16, 20).conflictWith(Range.of(6, 15).andMore())).contains(Relation.NESTED);
    }

    @Test
    void impossible_ranges_are_refused() {
        refused("inverted", () -> Range.of(8, 5));
        refused("inverted", () -> Range.ofHundredths(2, 1));
        refused("out-of-range", () -> Range.of(Double.NaN, 1));
        refused("out-of-range", () -> Range.of(0, Double.POSITIVE_INFINITY));
        refused("out-of-range", () -> Range.atLeast(-10_000.01));
        refused("out-of-range", () -> Range.atMost(10_000.01));
        refused("too-fine", () -> Range.exactly(0.001));
        refused("no-upper-end", () -> Range.atLeast(3).andMore());
        assertThat(Range.of(-10_000, 10_000).contains(0)).isTrue();
    }

    @Test
    void equal_ranges_state_the_same() {
        assertThat(Range.of(5, 8)).isEqualTo(Range.ofHundredths(500, 800)).hasSameHashCodeAs(Range.of(5, 8));
        assertThat(Range.of(5, 8))
                .isNotEqualTo(Range.of(5, 9))
                .isNotEqualTo(Range.of(4, 8))
                .isNotEqualTo(Range.of(5, 8).andMore())
                .isNotEqualTo(Range.atLeast(5));
    }
}
