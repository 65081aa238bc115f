package dev.prescription.scheme;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.Objects;
import java.util.Optional;

/**
 * The series of straight sets that keep a zone: repetitions and the last set's reserve in their bands, and the load of
 * a fresh set in the intensity band under a rep-max model.
 *
 * <p>For example three sets with 5-8 repetitions, RIR 1-3, 72-85 %1RM, a fade of 0.5 and the RTS chart range from
 * 3 x 6 RIR 3 (73.9 %1RM) to 3 x 5 RIR 1 (81.1 %1RM). A range that exists holds at least one series.
 */
public final class SeriesRange {

    private static final int HALVES = 2;
    private static final int FAILED_SINGLE = 2;
    private static final int UNBOUNDED = 1_000;

    private final int sets;
    private final Rir fade;
    private final RepRange reps;
    private final EffortBand effort;
    private final int fewestFresh;
    private final int mostFresh;
    private final StraightSets easiest;
    private final StraightSets hardest;

    private SeriesRange(
            int sets,
            Rir fade,
            RepRange reps,
            EffortBand effort,
            int fewestFresh,
            int mostFresh,
            StraightSets easiest) {
        this.sets = sets;
        this.fade = fade;
        this.reps = reps;
        this.effort = effort;
        this.fewestFresh = fewestFresh;
        this.mostFresh = mostFresh;
        this.easiest = easiest;
        this.hardest = findHardest(easiest.reps()).orElse(easiest);
    }

    /**
     * Returns the range of a number of sets under a zone's bands.
     *
     * @param sets the number of sets, 1 to 100
     * @param fade the reserve lost from each set to the next, 0 to 1
     * @param reps the zone's repetitions
     * @param effort the zone's reserve, which binds the last set
     * @param intensity the zone's intensity, which binds the load of a fresh set; empty where effort alone governs
     * @param model the model that joins the three
     * @return the range, or empty where no series keeps all the bands
     * @throws InvalidValueException if {@code sets} is outside 1 to 100 or {@code fade} above 1
     */
    public static Optional<SeriesRange> of(
            int sets,
            Rir fade,
            RepRange reps,
            EffortBand effort,
            Optional<IntensityBand> intensity,
            RepMaxModel model) {
        return of(sets, fade, reps, effort, intensity, Optional.empty(), model);
    }

    /**
     * Returns the range of a number of sets under a zone's bands and a cap on the load, as a restriction asks for it.
     *
     * @param sets the number of sets, 1 to 100
     * @param fade the reserve lost from each set to the next, 0 to 1
     * @param reps the zone's repetitions
     * @param effort the zone's reserve, which binds the last set
     * @param intensity the zone's intensity, which binds the load of a fresh set; empty where effort alone governs
     * @param cap the heaviest load of a fresh set; empty where there is none
     * @param model the model that joins the three
     * @return the range, or empty where no series keeps all the bands and the cap, or the cap is below what the model
     *     knows
     * @throws InvalidValueException if {@code sets} is outside 1 to 100 or {@code fade} above 1
     */
    public static Optional<SeriesRange> of(
            int sets,
            Rir fade,
            RepRange reps,
            EffortBand effort,
            Optional<IntensityBand> intensity,
            Optional<Intensity> cap,
            RepMaxModel model) {
        Objects.requireNonNull(fade, "fade");
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(intensity, "intensity");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(model, "model");
        if (cap.isPresent() && cap.get().compareTo(model.lowestIntensity()) < 0) {
            return Optional.empty();
        }
        int fewest = Math.max(
                intensity.map(band -> fewestFresh(band.max(), model)).orElse(FAILED_SINGLE),
                cap.map(share -> fewestFresh(share, model)).orElse(FAILED_SINGLE));
        int most = intensity.map(band -> mostFresh(band.min(), model)).orElse(UNBOUNDED);
        int faded = StraightSets.of(sets, 1, Rir.FAILURE, fade).freshHalves() - HALVES;
        for (int rir = effort.max().halves(); rir >= effort.min().halves(); rir--) {
            int count = Math.min(reps.max(), Math.floorDiv(most - rir - faded, HALVES));
            if (count >= reps.min() && HALVES * count + rir + faded >= fewest) {
                StraightSets easiest = StraightSets.of(sets, count, Rir.ofHalves(rir), fade);
                return Optional.of(new SeriesRange(sets, fade, reps, effort, fewest, most, easiest));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the easy end: the largest reserve that has a feasible series, with the most repetitions feasible there.
     *
     * @return the lightest start of the range
     */
    public StraightSets easiest() {
        return easiest;
    }

    /**
     * Returns the hard end: the smallest reserve that has a feasible series with no more repetitions than the easy end,
     * and the fewest repetitions feasible there.
     *
     * @return the heaviest end of the range; equal to {@link #easiest()} where the range holds one step only
     */
    public StraightSets hardest() {
        return hardest;
    }

    /**
     * Says whether a series keeps every band of this range.
     *
     * @param series the series
     * @return whether its sets, fade, repetitions, target and fresh load are all within
     */
    public boolean contains(StraightSets series) {
        int fresh = Objects.requireNonNull(series, "series").freshHalves();
        return series.sets() == sets
                && series.fade().equals(fade)
                && reps.contains(series.reps())
                && effort.contains(series.target())
                && fewestFresh <= fresh
                && fresh <= mostFresh;
    }

    private Optional<StraightSets> findHardest(int mostReps) {
        int faded = easiest.freshHalves()
                - HALVES * easiest.reps()
                - easiest.target().halves();
        for (int rir = effort.min().halves(); rir <= easiest.target().halves(); rir++) {
            int count = Math.max(reps.min(), Math.floorDiv(fewestFresh - rir - faded + 1, HALVES));
            if (count <= mostReps && HALVES * count + rir + faded <= mostFresh) {
                return Optional.of(StraightSets.of(sets, count, Rir.ofHalves(rir), fade));
            }
        }
        return Optional.empty();
    }

    /** The fewest repetitions to failure, in halves, that are no heavier than an intensity. */
    private static int fewestFresh(Intensity heaviest, RepMaxModel model) {
        int fresh = FAILED_SINGLE;
        while (accepts(model, fresh) && percent(model, fresh).compareTo(heaviest) > 0) {
            fresh++;
        }
        return fresh;
    }

    /** The most repetitions to failure, in halves, that are no lighter than an intensity and that the model accepts. */
    private static int mostFresh(Intensity lightest, RepMaxModel model) {
        int fresh = FAILED_SINGLE;
        while (accepts(model, fresh) && percent(model, fresh).compareTo(lightest) >= 0) {
            fresh++;
        }
        return fresh - 1;
    }

    private static boolean accepts(RepMaxModel model, int fresh) {
        return fresh <= HALVES * model.maxRepsToFailure();
    }

    private static Intensity percent(RepMaxModel model, int fresh) {
        return model.percentFor(fresh / HALVES, Rir.ofHalves(fresh % HALVES));
    }
}
