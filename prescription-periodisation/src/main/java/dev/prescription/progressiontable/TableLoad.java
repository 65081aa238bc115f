package dev.prescription.progressiontable;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * What a share from a progression table is worth as a prescription: an intensity, or the reason why there is none.
 *
 * <p>For example a share of 0.82317 is {@code 82.32 %1RM}; a step beyond the maximum for the repetitions is
 * {@link Refusal#NEGATIVE_RESERVE}.
 *
 * @param intensity the intensity, above 0 and at most 100 %, rounded once, half up, to 0.01 %; empty where refused
 * @param refusal why there is no intensity; empty where there is one
 */
public record TableLoad(Optional<Intensity> intensity, Optional<Refusal> refusal) {

    /** Why a table's share is no prescription. */
    public enum Refusal {
        /** Rep accumulation or the plan took the last repetition away. */
        NO_REPETITIONS("no repetition is left in the set"),
        /** The adjustment asks for more than the maximum for the repetitions. */
        NEGATIVE_RESERVE("heavier than the maximum for the repetitions"),
        /** The share is 0 or below. */
        NOT_ABOVE_ZERO("no load is left above 0 %1RM"),
        /** The share is above the one-repetition maximum. */
        ABOVE_THE_MAXIMUM("heavier than the one-repetition maximum");

        private final String text;

        Refusal(String text) {
            this.text = text;
        }

        /** Returns the reason in words. */
        @Override
        public String toString() {
            return text;
        }
    }

    private static final double HUNDREDTHS = 10_000;

    /**
     * Checks that one of the two is present; progression tables make these values.
     *
     * @param intensity the intensity, at most 100 %
     * @param refusal why there is none
     * @throws InvalidValueException if both or neither are present (code {@code "mismatch"}), or the intensity is above
     *     100 % (code {@code "out-of-range"})
     */
    public TableLoad {
        Objects.requireNonNull(intensity, "intensity");
        Objects.requireNonNull(refusal, "refusal");
        if (intensity.isPresent() == refusal.isPresent()) {
            throw InvalidValueException.of("load", "must be an intensity or a refusal", intensity, "mismatch");
        }
        if (intensity.isPresent() && intensity.get().compareTo(Intensity.MAXIMUM) > 0) {
            throw InvalidValueException.of("intensity", "must be at most 100 %1RM", intensity.get(), "out-of-range");
        }
    }

    static TableLoad refused(Refusal refusal) {
        return new TableLoad(Optional.empty(), Optional.of(refusal));
    }

    /** Judges a share by itself: above 0 and at most the maximum, each after rounding to 0.01 %. */
    static TableLoad ofShare(double share) {
        double hundredths = Math.floor(share * HUNDREDTHS + 0.5);
        if (!(hundredths >= 1)) {
            return refused(Refusal.NOT_ABOVE_ZERO);
        }
        return hundredths > HUNDREDTHS
                ? refused(Refusal.ABOVE_THE_MAXIMUM)
                : new TableLoad(Optional.of(Intensity.ofHundredths((int) hundredths)), Optional.empty());
    }

    /** Returns the intensity, such as {@code 82.32 %1RM}, or the reason in words. */
    @Override
    public String toString() {
        return intensity
                .map(Intensity::toString)
                .orElseGet(() -> refusal.orElseThrow().toString());
    }
}
