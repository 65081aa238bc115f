package dev.prescription.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What every closed band must keep, whatever it measures. Its points are numbered by steps, so that a band can be
 * compared with the plain set of the points it holds.
 */
abstract class BandContract<B> {

    abstract Arbitrary<B> someBands();

    abstract int lowest();

    abstract int highest();

    abstract int min(B band);

    abstract int max(B band);

    abstract B of(int min, int max);

    abstract B parse(String text);

    abstract boolean contains(B band, int step);

    abstract Optional<B> intersection(B one, B other);

    @Provide
    Arbitrary<B> bands() {
        return someBands();
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(lowest(), highest());
    }

    @Property
    void text_reads_back_as_an_equal_band(@ForAll("bands") B band) {
        assertThat(parse(band.toString())).isEqualTo(band).hasToString(band.toString());
        assertThat(band.toString()).matches("\\p{ASCII}+");
        Statistics.label("one number").collect(min(band) == max(band));
        Statistics.label("one number").coverage(seen -> seen.check(true).percentage(p -> p >= 2));
    }

    @Property
    void an_en_dash_and_spaces_read_like_the_hyphen(@ForAll("bands") B band) {
        String loose = "\t " + band.toString().replace("-", " \u2013 ") + "\n";
        assertThat(parse(loose)).isEqualTo(band);
    }

    @Property
    void equal_bands_print_and_hash_alike_and_others_print_differently(
            @ForAll("bands") B one, @ForAll("bands") B other) {
        B again = of(min(one), max(one));
        assertThat(again).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one.equals(other)).isEqualTo(min(one) == min(other) && max(one) == max(other));
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void contains_agrees_with_the_bounds(@ForAll("bands") B band, @ForAll("steps") int step) {
        assertThat(contains(band, step)).isEqualTo(min(band) <= step && step <= max(band));
        assertThat(contains(band, min(band))).isTrue();
        assertThat(contains(band, max(band))).isTrue();
        if (min(band) > lowest()) {
            assertThat(contains(band, min(band) - 1)).isFalse();
        }
        if (max(band) < highest()) {
            assertThat(contains(band, max(band) + 1)).isFalse();
        }
        Statistics.label("inside").collect(contains(band, step));
        Statistics.label("inside").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 2);
            seen.check(false).percentage(p -> p >= 2);
        });
    }

    @Property
    void intersection_holds_exactly_the_common_points(@ForAll("bands") B one, @ForAll("bands") B other) {
        Optional<B> common = intersection(one, other);
        for (int step = lowest(); step <= highest(); step++) {
            boolean inBoth = contains(one, step) && contains(other, step);
            if (inBoth != (common.isPresent() && contains(common.get(), step))) {
                assertThat(common).as("step %d of %s and %s", step, one, other).isNull();
            }
        }
        assertThat(intersection(other, one)).isEqualTo(common);
        assertThat(intersection(one, one)).contains(one);
        Statistics.label("pair").collect(relation(one, other));
        Statistics.label("pair").coverage(seen -> {
            seen.check("disjoint").percentage(p -> p >= 5);
            seen.check("touching").percentage(p -> p >= 1);
            seen.check("overlapping").percentage(p -> p >= 5);
            seen.check("nested").percentage(p -> p >= 5);
        });
    }

    private String relation(B one, B other) {
        int low = Math.max(min(one), min(other));
        int high = Math.min(max(one), max(other));
        if (low > high) {
            return "disjoint";
        }
        if (low == high && min(one) != min(other) && max(one) != max(other)) {
            return "touching";
        }
        boolean nested = (low == min(one) && high == max(one)) || (low == min(other) && high == max(other));
        return nested ? "nested" : "overlapping";
    }
}
