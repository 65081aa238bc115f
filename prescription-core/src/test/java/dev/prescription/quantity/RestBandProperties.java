package dev.prescription.quantity;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

class RestBandProperties extends BandContract<RestBand> {

    @Override
    Arbitrary<RestBand> someBands() {
        return new QuantityArbitraries().restBands();
    }

    @Override
    int lowest() {
        return 0;
    }

    @Override
    int highest() {
        return 3600;
    }

    @Override
    int min(RestBand band) {
        return band.minSeconds();
    }

    @Override
    int max(RestBand band) {
        return band.maxSeconds();
    }

    @Override
    RestBand of(int min, int max) {
        return RestBand.ofSeconds(min, max);
    }

    @Override
    RestBand parse(String text) {
        return RestBand.parse(text);
    }

    @Override
    boolean contains(RestBand band, int step) {
        return band.contains(step);
    }

    @Override
    Optional<RestBand> intersection(RestBand one, RestBand other) {
        return one.intersection(other);
    }
}
