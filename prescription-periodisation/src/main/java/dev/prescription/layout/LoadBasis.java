package dev.prescription.layout;

import dev.prescription.athlete.TestedShare;
import dev.prescription.quantity.Load;
import dev.prescription.written.TrainingMax;
import java.util.Objects;
import java.util.Optional;

/**
 * What a distinct load is taken of: the whole maximum, a share of a tested one, a training max, or nothing, where the load
 * itself is stated.
 *
 * @param testedShare the share at which a tested maximum is used; the whole, unless in a generated first mesocycle
 * @param trainingMax the training max its intensity is a share of; empty where that is the maximum itself
 * @param fixed the load as a coach wrote it; empty where it follows from a maximum
 */
public record LoadBasis(TestedShare testedShare, Optional<TrainingMax> trainingMax, Optional<Load> fixed) {

    private static final LoadBasis WHOLE = of(TestedShare.whole());

    /**
     * Checks that nothing is missing.
     *
     * @param testedShare the share at which a tested maximum is used
     * @param trainingMax the training max
     * @param fixed the stated load
     */
    public LoadBasis {
        Objects.requireNonNull(testedShare, "testedShare");
        Objects.requireNonNull(trainingMax, "trainingMax");
        Objects.requireNonNull(fixed, "fixed");
    }

    /**
     * Returns the whole maximum.
     *
     * @return the basis
     */
    public static LoadBasis whole() {
        return WHOLE;
    }

    /**
     * Returns a share of a tested maximum.
     *
     * @param share the share
     * @return the basis
     */
    public static LoadBasis of(TestedShare share) {
        return new LoadBasis(share, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a training max.
     *
     * @param max the training max
     * @return the basis
     */
    public static LoadBasis of(TrainingMax max) {
        return new LoadBasis(TestedShare.whole(), Optional.of(max), Optional.empty());
    }

    /**
     * Returns a load that follows from no maximum.
     *
     * @param load the load as a coach wrote it
     * @return the basis
     */
    public static LoadBasis of(Load load) {
        return new LoadBasis(TestedShare.whole(), Optional.empty(), Optional.of(load));
    }
}
