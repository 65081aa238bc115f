package dev.prescription.summary;

import dev.prescription.exercise.Muscle;
import java.util.Locale;

/**
 * The hard sets of one muscle in one microcycle, under the programme's own reserves and under Nuzzo's curve.
 *
 * <p>For example three sets of bench press at RIR 2 give the chest 300 direct and 300 fractional hundredths, and the triceps
 * 0 direct and 150 fractional (a set counts half where the muscle helps: Pelland et al. 2026). The sets of a
 * series are hard where its last one leaves RIR 0 to 4 (C-HARD-01).
 *
 * @param muscle the muscle
 * @param own counted by the reserve that is prescribed, or that the load leaves under the programme's own model
 * @param byNuzzo counted by the reserve that the load leaves under the general curve of Nuzzo et al. 2024; a set that states
 *     no load counts as in {@code own}
 */
public record MuscleSets(Muscle muscle, Count own, Count byNuzzo) {

    /**
     * Hard sets in hundredths.
     *
     * @param direct of exercises that train the muscle directly
     * @param fractional the direct ones and half of those that train it indirectly
     */
    public record Count(int direct, int fractional) {

        static final Count NONE = new Count(0, 0);

        Count plus(int hundredths, int share) {
            int whole = share == HUNDREDTHS ? hundredths : 0;
            return new Count(direct + whole, fractional + hundredths * share / HUNDREDTHS);
        }
    }

    private static final int HUNDREDTHS = 100;

    /** Returns the muscle and the counts, such as {@code triceps: 0.0 direct, 1.5 fractional; by Nuzzo 0.0, 1.5}. */
    @Override
    public String toString() {
        return muscle.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + sets(own.direct) + " direct, "
                + sets(own.fractional) + " fractional; by Nuzzo " + sets(byNuzzo.direct) + ", "
                + sets(byNuzzo.fractional);
    }

    private static double sets(int hundredths) {
        return hundredths / (double) HUNDREDTHS;
    }
}
