package dev.prescription.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The three points: a share of the maximum, a reserve and a rating. */
@Domain(QuantityArbitraries.class)
class PointProperties {

    @Property
    void an_intensity_reads_back_from_its_text_and_from_its_percentage(@ForAll Intensity intensity) {
        assertThat(Intensity.parse(intensity.toString())).isEqualTo(intensity);
        assertThat(Intensity.parse(intensity.toString().replace("1RM", ""))).isEqualTo(intensity);
        assertThat(Intensity.ofPercent(intensity.percent()))
                .isEqualTo(intensity)
                .hasSameHashCodeAs(intensity);
        assertThat(Intensity.ofHundredths(intensity.hundredths())).isEqualTo(intensity);
        assertThat(Double.parseDouble(intensity.number())).isEqualTo(intensity.percent());
        Statistics.label("whole percent").collect(intensity.hundredths() % 100 == 0);
        Statistics.label("whole percent").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 5);
            seen.check(false).percentage(p -> p >= 5);
        });
    }

    @Property
    void intensities_order_by_their_share(@ForAll Intensity one, @ForAll Intensity other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo((int) Math.signum(one.percent() - other.percent()));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void a_reserve_reads_back_from_its_text_and_from_its_number(@ForAll Rir rir) {
        assertThat(Rir.parse(rir.toString())).isEqualTo(rir);
        assertThat(Rir.of(rir.repsInReserve())).isEqualTo(rir).hasSameHashCodeAs(rir);
        assertThat(Rir.ofHalves(rir.halves())).isEqualTo(rir);
        assertThat(Double.parseDouble(rir.number())).isEqualTo(rir.repsInReserve());
    }

    @Property
    void reserves_order_by_their_number(@ForAll Rir one, @ForAll Rir other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo((int) Math.signum(one.repsInReserve() - other.repsInReserve()));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void a_rating_reads_back_and_is_ten_minus_its_reserve(@ForAll Rpe rpe) {
        assertThat(Rpe.parse(rpe.toString())).isEqualTo(rpe);
        assertThat(Rpe.of(rpe.rating())).isEqualTo(rpe).hasSameHashCodeAs(rpe);
        assertThat(rpe.toRir().repsInReserve()).isEqualTo(10 - rpe.rating());
        assertThat(Rpe.from(rpe.toRir())).isEqualTo(rpe);
    }

    @Property
    void a_reserve_of_up_to_five_converts_to_a_rating_and_back_and_a_larger_one_is_refused(@ForAll Rir rir) {
        boolean expressible = rir.repsInReserve() <= 5;
        if (expressible) {
            assertThat(Rpe.from(rir).toRir()).isEqualTo(rir);
        } else {
            String message = "RIR: must be at most 5 to have an RPE, given " + rir.number();
            Refusals.assertRefused("out-of-range", message, () -> Rpe.from(rir));
        }
        Statistics.label("expressible").collect(expressible);
        Statistics.label("expressible").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 5);
            seen.check(false).percentage(p -> p >= 5);
        });
    }

    @Property
    void ratings_order_against_their_reserves(@ForAll Rpe one, @ForAll Rpe other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(-Integer.signum(one.toRir().compareTo(other.toRir())));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void a_band_of_ratings_is_the_band_of_its_reserves(@ForAll Rpe one, @ForAll Rpe other) {
        Rpe low = one.compareTo(other) <= 0 ? one : other;
        Rpe high = low.equals(one) ? other : one;
        assertThat(EffortBand.ofRpe(low.rating(), high.rating())).isEqualTo(EffortBand.of(high.toRir(), low.toRir()));
    }
}
