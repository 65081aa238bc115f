package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(QuantityArbitraries.class)
@Domain(DomainContext.Global.class)
class LoadProperties {

    private static final long HEAVIEST = 20_000_000_000_000L;

    @Property
    void text_reads_back_as_an_equal_load(@ForAll Load load) {
        assertThat(Load.parse(load.toString())).isEqualTo(load).hasToString(load.toString());
        assertThat(load.toString()).matches("\\d+(\\.\\d*[1-9])? (kg|lb)");
        boolean exact =
                new BigDecimal(load.toString().substring(0, load.toString().indexOf(' ')))
                                .multiply(BigDecimal.valueOf(load.unit().tenthMicrograms()))
                                .compareTo(BigDecimal.valueOf(load.tenthMicrograms()))
                        == 0;
        assertThat(exact || load.unit() == MassUnit.POUND).isTrue();
        Statistics.label("text").collect(load.unit(), exact ? "exact" : "rounded to ten decimals");
        Statistics.label("text").coverage(seen -> {
            seen.check(MassUnit.POUND, "rounded to ten decimals").percentage(p -> p >= 10);
            seen.check(MassUnit.POUND, "exact").percentage(p -> p >= 5);
            seen.check(MassUnit.KILOGRAM, "exact").percentage(p -> p >= 10);
        });
    }

    @Property
    void neighbours_print_differently(@ForAll Load load) {
        long neighbour = load.tenthMicrograms() < HEAVIEST ? load.tenthMicrograms() + 1 : HEAVIEST - 1;
        Load other = Load.ofTenthMicrograms(neighbour, load.unit());
        assertThat(other).isNotEqualTo(load);
        assertThat(other.toString()).isNotEqualTo(load.toString());
        assertThat(Load.parse(other.toString())).isEqualTo(other);
    }

    @Property
    void equal_loads_print_and_hash_alike(@ForAll Load one, @ForAll Load other) {
        Load again = Load.ofTenthMicrograms(one.tenthMicrograms(), one.unit());
        assertThat(again).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one.equals(other)).isEqualTo(one.sameMassAs(other) && one.unit() == other.unit());
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void stating_in_the_other_unit_loses_nothing(@ForAll Load load, @ForAll MassUnit unit) {
        Load stated = load.statedIn(unit);
        assertThat(stated.unit()).isEqualTo(unit);
        assertThat(stated.sameMassAs(load)).isTrue();
        assertThat(stated.statedIn(load.unit())).isEqualTo(load);
        assertThat(Load.parse(stated.toString()).statedIn(load.unit())).isEqualTo(load);
        assertThat(stated.equals(load)).isEqualTo(unit == load.unit());
        Statistics.label("units").collect(load.unit(), unit);
        Statistics.label("units").coverage(seen -> {
            seen.check(MassUnit.KILOGRAM, MassUnit.POUND).percentage(p -> p >= 5);
            seen.check(MassUnit.POUND, MassUnit.KILOGRAM).percentage(p -> p >= 5);
        });
    }

    @Property
    void the_amount_stated_is_the_amount_read(@ForAll @IntRange(max = 200_000) int hundredths, @ForAll MassUnit unit) {
        double amount = hundredths / 100.0;
        Load load = Load.of(amount, unit);
        assertThat(load.amount()).isEqualTo(amount);
        assertThat(load.tenthMicrograms()).isEqualTo(hundredths * (unit.tenthMicrograms() / 100));
        assertThat(load).isEqualTo(Load.parse(BigDecimal.valueOf(hundredths, 2).toPlainString() + unit.symbol()));
    }

    @Property
    void sums_and_differences_are_those_of_the_masses(@ForAll Load one, @ForAll Load other) {
        long sum = one.tenthMicrograms() + other.tenthMicrograms();
        boolean fits = sum <= HEAVIEST;
        if (fits) {
            assertThat(one.plus(other)).isEqualTo(Load.ofTenthMicrograms(sum, one.unit()));
            assertThat(one.plus(other).sameMassAs(other.plus(one))).isTrue();
            assertThat(one.plus(other).minus(other)).isEqualTo(one);
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> one.plus(other));
        }
        if (other.isHeavierThan(one)) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> one.minus(other));
        } else {
            assertThat(one.minus(other).plus(other)).isEqualTo(one);
        }
        Statistics.label("sum").collect(fits, one.unit() == other.unit());
        Statistics.label("sum").coverage(seen -> {
            seen.check(true, false).percentage(p -> p >= 5);
            seen.check(false, true).percentage(p -> p >= 2);
            seen.check(false, false).percentage(p -> p >= 2);
        });
    }

    @Property
    void one_of_two_loads_is_the_heavier_or_both_weigh_the_same(@ForAll Load one, @ForAll Load other) {
        int order = Long.compare(one.tenthMicrograms(), other.tenthMicrograms());
        assertThat(one.isHeavierThan(other)).isEqualTo(order > 0);
        assertThat(other.isHeavierThan(one)).isEqualTo(order < 0);
        assertThat(one.sameMassAs(other)).isEqualTo(order == 0);
        assertThat(one.isHeavierThan(one.statedIn(MassUnit.POUND))).isFalse();
    }

    @Property
    void times_is_repeated_addition_or_refused(@ForAll Load load, @ForAll @IntRange int count) {
        BigInteger product = BigInteger.valueOf(load.tenthMicrograms()).multiply(BigInteger.valueOf(count));
        boolean fits = product.compareTo(BigInteger.valueOf(HEAVIEST)) <= 0;
        if (fits) {
            assertThat(load.times(count)).isEqualTo(Load.ofTenthMicrograms(product.longValueExact(), load.unit()));
        } else {
            String message = "load: must be 0 to 2000 kg, given " + count + " times " + load;
            assertRefused("out-of-range", message, () -> load.times(count));
        }
        Statistics.label("product").collect(fits);
        Statistics.label("product").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 5);
            seen.check(false).percentage(p -> p >= 5);
        });
    }
}
