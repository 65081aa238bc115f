package dev.prescription.layout;

import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.Exercise;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.RepRange;
import dev.prescription.scheme.StraightSets;
import java.util.Optional;

/**
 * One distinct load of a programme: an exercise, a series and its intensity, with the intensities between which a rounded
 * load leaves the last set's reserve in the zone's band.
 *
 * @param exercise the exercise
 * @param exerciseIndex the place of the exercise in {@link ProgrammeLayout#exercises()}
 * @param series the series
 * @param intensity the exact share of 1RM; empty where the series is given by effort alone
 * @param reps the zone's repetitions, within which they may be derived anew for a rounded load
 * @param effort the zone's reserve, which binds the last set
 * @param lightest the lightest rounded intensity whose reserve stays within the band; empty with {@code intensity}
 * @param heaviest the heaviest rounded intensity whose reserve stays within the band; empty with {@code intensity}
 * @param basis what its load is taken of
 */
public record LoadCell(
        Exercise exercise,
        int exerciseIndex,
        StraightSets series,
        Optional<Intensity> intensity,
        RepRange reps,
        EffortBand effort,
        Optional<Intensity> lightest,
        Optional<Intensity> heaviest,
        LoadBasis basis) {

    /**
     * Returns the share at which a tested maximum is used for it.
     *
     * @return less than the whole in a generated first mesocycle only
     */
    public TestedShare testedShare() {
        return basis.testedShare();
    }

    /**
     * Returns the same load in another layout.
     *
     * @param index the place of the exercise among that one's exercises
     * @return the cell
     */
    public LoadCell at(int index) {
        return new LoadCell(exercise, index, series, intensity, reps, effort, lightest, heaviest, basis);
    }
}
