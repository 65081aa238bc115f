package dev.prescription.quantity;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

class SetRangeProperties extends BandContract<SetRange> {

    @Override
    Arbitrary<SetRange> someBands() {
        return new QuantityArbitraries().setRanges();
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
    int min(SetRange band) {
        return band.min();
    }

    @Override
    int max(SetRange band) {
        return band.max();
    }

    @Override
    SetRange of(int min, int max) {
        return SetRange.of(min, max);
    }

    @Override
    SetRange parse(String text) {
        return SetRange.parse(text);
    }

    @Override
    boolean contains(SetRange band, int step) {
        return band.contains(step);
    }

    @Override
    Optional<SetRange> intersection(SetRange one, SetRange other) {
        return one.intersection(other);
    }
}
