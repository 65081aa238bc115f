package dev.prescription.quantity;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

class RepRangeProperties extends BandContract<RepRange> {

    @Override
    Arbitrary<RepRange> someBands() {
        return new QuantityArbitraries().repRanges();
    }

    @Override
    int lowest() {
        return 1;
    }

    @Override
    int highest() {
        return 100;
    }

    @Override
    int min(RepRange band) {
        return band.min();
    }

    @Override
    int max(RepRange band) {
        return band.max();
    }

    @Override
    RepRange of(int min, int max) {
        return RepRange.of(min, max);
    }

    @Override
    RepRange parse(String text) {
        return RepRange.parse(text);
    }

    @Override
    boolean contains(RepRange band, int step) {
        return band.contains(step);
    }

    @Override
    Optional<RepRange> intersection(RepRange one, RepRange other) {
        return one.intersection(other);
    }
}
