package dev.prescription.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.data.Offset;

@Domain(QuantityArbitraries.class)
@Domain(DomainContext.Global.class)
class VolumeLoadProperties {

    private static final long MOST_WORK = 9_000_000_000_000_000_000L;

    @Property
    void text_reads_back_as_equal_work(@ForAll VolumeLoad work) {
        assertThat(VolumeLoad.parse(work.toString())).isEqualTo(work).hasSameHashCodeAs(work);
        assertThat(work.toString()).matches("\\d+(\\.\\d*[1-9])? (kg|lb)");
    }

    @Property
    void equal_work_prints_alike(@ForAll VolumeLoad one, @ForAll VolumeLoad other) {
        assertThat(new VolumeLoad(one.tenthMicrograms(), one.unit()))
                .isEqualTo(one)
                .hasToString(one.toString());
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void splitting_sets_or_repetitions_changes_no_total(
            @ForAll @IntRange(min = 1, max = 1000) int sets,
            @ForAll @IntRange(min = 1, max = 1000) int moreSets,
            @ForAll @IntRange(min = 1, max = 50) int reps,
            @ForAll @IntRange(min = 1, max = 50) int moreReps,
            @ForAll Load load) {
        assertThat(VolumeLoad.of(sets, reps, load).plus(VolumeLoad.of(moreSets, reps, load)))
                .isEqualTo(VolumeLoad.of(sets + moreSets, reps, load));
        assertThat(VolumeLoad.of(sets, reps, load).plus(VolumeLoad.of(sets, moreReps, load)))
                .isEqualTo(VolumeLoad.of(sets, reps + moreReps, load));
    }

    @Property
    void work_is_sets_times_repetitions_times_load(
            @ForAll @IntRange(min = 1, max = 2000) int sets,
            @ForAll @IntRange(min = 1, max = 100) int reps,
            @ForAll Load load) {
        VolumeLoad work = VolumeLoad.of(sets, reps, load);
        assertThat(BigInteger.valueOf(work.tenthMicrograms()))
                .isEqualTo(BigInteger.valueOf(load.tenthMicrograms()).multiply(BigInteger.valueOf(sets * (long) reps)));
        assertThat(work.unit()).isEqualTo(load.unit());
        assertThat(work.amount()).isCloseTo(load.amount() * sets * reps, within(work.amount() * 1e-14));
    }

    @Property
    void sums_are_those_of_the_masses_or_refused(@ForAll VolumeLoad one, @ForAll VolumeLoad other) {
        boolean fits = other.tenthMicrograms() <= MOST_WORK - one.tenthMicrograms();
        if (fits) {
            VolumeLoad sum = one.plus(other);
            assertThat(sum).isEqualTo(new VolumeLoad(one.tenthMicrograms() + other.tenthMicrograms(), one.unit()));
            assertThat(other.plus(one).tenthMicrograms()).isEqualTo(sum.tenthMicrograms());
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> one.plus(other))
                    .matches(refusal -> refusal.value().equals(one + " plus " + other));
        }
        Statistics.label("sum").collect(fits);
        Statistics.label("sum").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 5);
            seen.check(false).percentage(p -> p >= 1);
        });
    }

    private static Offset<Double> within(double error) {
        return Offset.offset(Math.max(error, Double.MIN_VALUE));
    }
}
