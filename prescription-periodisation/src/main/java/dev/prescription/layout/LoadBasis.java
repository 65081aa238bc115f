package dev.prescription.layout;

import dev.prescription.athlete.TestedShare;
import dev.prescription.model.Rebase;
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
 * @param rebase how the maximum of a later mesocycle follows from the first one's
 * @param mesocycles the mesocycles before, 0 where no re-base applies
 */
public record LoadBasis(
        TestedShare testedShare,
        Optional<TrainingMax> trainingMax,
        Optional<Load> fixed,
        Rebase rebase,
        int mesocycles) {

    private static final LoadBasis WHOLE = of(TestedShare.whole());

    /**
     * Checks that nothing is missing.
     *
     * @param testedShare the share at which a tested maximum is used
     * @param trainingMax the training max
     * @param fixed the stated load
     * @param rebase how the maximum of a later mesocycle follows
     * @param mesocycles the mesocycles before
     */
    public LoadBasis {
        Objects.requireNonNull(testedShare, "testedShare");
        Objects.requireNonNull(trainingMax, "trainingMax");
        Objects.requireNonNull(fixed, "fixed");
        Objects.requireNonNull(rebase, "rebase");
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
        return new LoadBasis(share, Optional.empty(), Optional.empty(), Rebase.none(), 0);
    }

    /**
     * Returns a training max.
     *
     * @param max the training max
     * @return the basis
     */
    public static LoadBasis of(TrainingMax max) {
        return new LoadBasis(TestedShare.whole(), Optional.of(max), Optional.empty(), Rebase.none(), 0);
    }

    /**
     * Returns a load that follows from no maximum.
     *
     * @param load the load as a coach wrote it
     * @return the basis
     */
    public static LoadBasis of(Load load) {
        return new LoadBasis(TestedShare.whole(), Optional.empty(), Optional.of(load), Rebase.none(), 0);
    }

    /**
     * Returns the basis of a later mesocycle.
     *
     * @param chosen how its maximum follows from the first one's
     * @param before the mesocycles before it, 0 for the first
     * @return the basis; this one where nothing changes
     */
    public LoadBasis rebased(Rebase chosen, int before) {
        return chosen.changesLoads() && before > 0
                ? new LoadBasis(testedShare, trainingMax, fixed, chosen, before)
                : this;
    }

    /**
     * Returns the basis that caps and implied shares are of: no training max and no re-base, for these are not what the
     * lifter can do.
     *
     * @return the maximum itself, or the share of a tested one that is used
     */
    public LoadBasis ofMaximum() {
        return of(testedShare);
    }

    /**
     * Returns the basis that another share of the maximum has in the same microcycle: no training max and no stated load.
     *
     * @return the share of a tested maximum that is used, re-based likewise
     */
    public LoadBasis ofShare() {
        return new LoadBasis(testedShare, Optional.empty(), Optional.empty(), rebase, mesocycles);
    }
}
