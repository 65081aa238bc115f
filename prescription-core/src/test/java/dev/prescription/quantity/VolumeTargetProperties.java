package dev.prescription.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(QuantityArbitraries.class)
@Domain(DomainContext.Global.class)
class VolumeTargetProperties {

    @Property
    void text_reads_back_as_an_equal_target(@ForAll VolumeTarget target) {
        assertThat(VolumeTarget.parse(target.toString()))
                .isEqualTo(target)
                .hasSameHashCodeAs(target)
                .hasToString(target.toString());
        Statistics.label("warning").collect(target.warningAbove().isPresent());
        Statistics.label("warning").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 20);
            seen.check(false).percentage(p -> p >= 20);
        });
    }

    @Property
    void equality_is_that_of_floor_ceiling_and_warning(@ForAll VolumeTarget one, @ForAll VolumeTarget other) {
        boolean same = one.floor() == other.floor()
                && one.ceiling() == other.ceiling()
                && one.warningAbove().equals(other.warningAbove());
        assertThat(one.equals(other)).isEqualTo(same);
        assertThat(one.toString().equals(other.toString())).isEqualTo(same);
        assertThat(one.equals(VolumeTarget.ofWeeklySets(one.floor(), one.ceiling())))
                .isEqualTo(one.warningAbove().isEmpty());
    }

    @Property
    void contains_agrees_with_floor_and_ceiling_whatever_the_warning(
            @ForAll VolumeTarget target, @ForAll @IntRange(max = 21_000) int hundredths) {
        double sets = hundredths / 100.0;
        assertThat(target.containsHundredths(hundredths)).isEqualTo(target.floor() <= sets && sets <= target.ceiling());
        assertThat(target.containsHundredths(target.floor() * 100)).isTrue();
        assertThat(target.containsHundredths(target.floor() * 100 - 1)).isFalse();
        assertThat(target.containsHundredths(target.ceiling() * 100)).isTrue();
        assertThat(target.containsHundredths(target.ceiling() * 100 + 1)).isFalse();
    }
}
