package dev.prescription.quantity;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

class FrequencyTargetProperties extends BandContract<FrequencyTarget> {

    @Override
    Arbitrary<FrequencyTarget> someBands() {
        return new QuantityArbitraries().frequencyTargets();
    }

    @Override
    int lowest() {
        return 1;
    }

    @Override
    int highest() {
        return 14;
    }

    @Override
    int min(FrequencyTarget band) {
        return band.min();
    }

    @Override
    int max(FrequencyTarget band) {
        return band.max();
    }

    @Override
    FrequencyTarget of(int min, int max) {
        return FrequencyTarget.ofSessionsPerWeek(min, max);
    }

    @Override
    FrequencyTarget parse(String text) {
        return FrequencyTarget.parse(text);
    }

    @Override
    boolean contains(FrequencyTarget band, int step) {
        return band.contains(step);
    }

    @Override
    Optional<FrequencyTarget> intersection(FrequencyTarget one, FrequencyTarget other) {
        return one.intersection(other);
    }
}
