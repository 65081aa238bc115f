package dev.prescription.quantity;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

class IntensityBandProperties extends BandContract<IntensityBand> {

    @Override
    Arbitrary<IntensityBand> someBands() {
        return new QuantityArbitraries().intensityBands();
    }

    @Override
    int lowest() {
        return 1;
    }

    @Override
    int highest() {
        return 13000;
    }

    @Override
    int min(IntensityBand band) {
        return band.min().hundredths();
    }

    @Override
    int max(IntensityBand band) {
        return band.max().hundredths();
    }

    @Override
    IntensityBand of(int min, int max) {
        return IntensityBand.ofPercent(min / 100.0, max / 100.0);
    }

    @Override
    IntensityBand parse(String text) {
        return IntensityBand.parse(text);
    }

    @Override
    boolean contains(IntensityBand band, int step) {
        return band.contains(Intensity.ofHundredths(step));
    }

    @Override
    Optional<IntensityBand> intersection(IntensityBand one, IntensityBand other) {
        return one.intersection(other);
    }
}
