package dev.prescription.relief;

import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import java.util.Optional;

/** Series outside the zones of a goal: their loads are rounded as near as can be, short of failure in the last set. */
public final class ReliefCells {

    private static final Intensity LIGHTEST = Intensity.ofHundredths(1);
    private static final Intensity HEAVIEST = Intensity.ofPercent(130);
    private static final EffortBand ANY_EFFORT = EffortBand.of(Rir.FAILURE, Rir.ofHalves(60));
    private static final int HALVES = 2;

    private final LoadIndex cells;
    private final RepMaxModel model;

    /**
     * Begins with the loads of a programme.
     *
     * @param cells what numbers them
     * @param model the programme's rep-max model
     */
    public ReliefCells(LoadIndex cells, RepMaxModel model) {
        this.cells = cells;
        this.model = model;
    }

    /**
     * Returns a series whose reserve is prescribed; where the model holds no load for it, effort alone governs.
     *
     * @param kind what its sets are for
     * @param exercise the exercise
     * @param sets the sets
     * @param basis what the load is taken of
     * @return the series
     */
    public SeriesLayout series(SetKind kind, Exercise exercise, StraightSets sets, LoadBasis basis) {
        Optional<Intensity> share = percent(sets.freshHalves());
        int shortOfFailure = sets.freshHalves() - sets.target().halves() + 1;
        Optional<Intensity> heaviest =
                share.map(exact -> percent(shortOfFailure).orElse(exact));
        return SeriesLayout.stated(kind, sets, share, cell(exercise, sets, share, heaviest, basis));
    }

    /** An attempt: a single at a share of the maximum, which may leave nothing in reserve. */
    SeriesLayout single(Exercise exercise, Intensity share, Rir fade, LoadBasis basis) {
        int fresh = (int) StrictMath.floor(HALVES * model.repsToFailureAt(share));
        StraightSets single = StraightSets.of(1, 1, Rir.ofHalves(Math.max(0, fresh - HALVES)), fade);
        Optional<Intensity> exact = Optional.of(share);
        int cell = cell(exercise, single, exact, Optional.of(HEAVIEST), basis);
        return new SeriesLayout(SetKind.TEST, single, RepTarget.exactly(1), Optional.empty(), false, exact, cell);
    }

    private int cell(
            Exercise exercise,
            StraightSets sets,
            Optional<Intensity> share,
            Optional<Intensity> heaviest,
            LoadBasis basis) {
        return cells.indexOf(new LoadCell(
                exercise,
                cells.indexOf(exercise),
                sets,
                share,
                RepRange.exactly(sets.reps()),
                ANY_EFFORT,
                share.map(any -> LIGHTEST),
                heaviest,
                basis));
    }

    private Optional<Intensity> percent(int freshHalves) {
        int reps = freshHalves / HALVES;
        Rir rir = Rir.ofHalves(freshHalves % HALVES);
        return reps >= 1 && model.accepts(reps, rir) ? Optional.of(model.percentFor(reps, rir)) : Optional.empty();
    }
}
