package dev.prescription.quantity;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

class EffortBandProperties extends BandContract<EffortBand> {

    @Override
    Arbitrary<EffortBand> someBands() {
        return new QuantityArbitraries().effortBands();
    }

    @Override
    int lowest() {
        return 0;
    }

    @Override
    int highest() {
        return 60;
    }

    @Override
    int min(EffortBand band) {
        return band.min().halves();
    }

    @Override
    int max(EffortBand band) {
        return band.max().halves();
    }

    @Override
    EffortBand of(int min, int max) {
        return EffortBand.ofRir(min / 2.0, max / 2.0);
    }

    @Override
    EffortBand parse(String text) {
        return EffortBand.parse(text);
    }

    @Override
    boolean contains(EffortBand band, int step) {
        return band.contains(Rir.ofHalves(step));
    }

    @Override
    Optional<EffortBand> intersection(EffortBand one, EffortBand other) {
        return one.intersection(other);
    }
}
