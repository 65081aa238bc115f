package dev.prescription.scheme;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable SeriesRange base;

    private SeriesRange(
            int sets,
            Rir fade,
            RepRange reps,
            EffortBand effort,
            int fewestFresh,
            int mostFresh,
            StraightSets easiest,
            @Nullable SeriesRange base) {
        this.base = base;
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
        int most = intensity
                .map(band -> firstFresh(model, percent -> percent.compareTo(band.min()) < 0) - 1)
                .orElse(UNBOUNDED);
        return find(sets, fade, reps, effort, fewest, most, null);
    }

    private static Optional<SeriesRange> find(
            int sets, Rir fade, RepRange reps, EffortBand effort, int fewest, int most, @Nullable SeriesRange base) {
        int faded = StraightSets.of(sets, 1, Rir.FAILURE, fade).freshHalves() - HALVES;
        for (int rir = effort.max().halves(); rir >= effort.min().halves(); rir--) {
            int count = Math.min(reps.max(), Math.floorDiv(most - rir - faded, HALVES));
            if (count >= reps.min() && HALVES * count + rir + faded >= fewest) {
                StraightSets easiest = StraightSets.of(sets, count, Rir.ofHalves(rir), fade);
                return Optional.of(new SeriesRange(sets, fade, reps, effort, fewest, most, easiest, base));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the range of the same bands for more sets, which remembers this one as its {@link #base()}.
     *
     * <p>The fade takes half a repetition of reserve more from the first set to the last for each set added, so the same
     * load leaves less in reserve.
     *
     * @param added the sets added, 0 to 99
     * @return the range, this one where nothing is added, or empty where no series of so many sets keeps all the bands
     * @throws InvalidValueException if there would be fewer sets than one or more than 100
     */
    public Optional<SeriesRange> withMoreSets(int added) {
        return added == 0 ? Optional.of(this) : find(sets + added, fade, reps, effort, fewestFresh, mostFresh, base());
    }

    /**
     * Returns the range before sets were added.
     *
     * @return the range of the slot's own number of sets; this one where none were added
     */
    public SeriesRange base() {
        return base == null ? this : base;
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
     * Returns the steps from the easy end to the hard end: one gives up a repetition, or half a repetition of reserve.
     *
     * <p>For example from 3 x 6 RIR 3 to 3 x 5 RIR 1 there are five steps: one repetition and four halves of reserve.
     *
     * @return the steps, 0 where both ends are one series
     */
    public int steps() {
        return easiest.reps()
                - hardest.reps()
                + easiest.target().halves()
                - hardest.target().halves();
    }

    /**
     * Returns the series some steps on the way from the easy end to the hard end; both kinds of step are interleaved
     * evenly, so the load of a fresh set rises with every step.
     *
     * @param taken the steps taken, 0 to {@link #steps()}: 0 is {@link #easiest()}, all of them {@link #hardest()}
     * @return a series of this range
     * @throws InvalidValueException if {@code taken} is outside 0 to {@link #steps()}
     */
    public StraightSets step(int taken) {
        int steps = steps();
        if (taken < 0 || taken > steps) {
            throw InvalidValueException.of("steps taken", "must be 0 to " + steps, taken, "out-of-range");
        }
        int repsToLose = easiest.reps() - hardest.reps();
        int repsLost = steps == 0 ? 0 : (2 * taken * repsToLose + steps) / (2 * steps);
        int halves = easiest.target().halves() - (taken - repsLost);
        return StraightSets.of(sets, easiest.reps() - repsLost, Rir.ofHalves(halves), fade);
    }

    /**
     * Returns the series of one load, from the fewest repetitions with the most in reserve to the most with the least.
     *
     * <p>For example three sets with 8-12 repetitions and RIR 1-3 at the load of 12 repetitions to failure are 3 x 8 RIR 3,
     * 3 x 9 RIR 2 and 3 x 10 RIR 1.
     *
     * @param freshHalves the load, as {@link StraightSets#freshHalves()} states it
     * @return the series of that load in this range, possibly none; not modifiable
     */
    public List<StraightSets> atLoad(int freshHalves) {
        if (freshHalves < fewestFresh || freshHalves > mostFresh) {
            return List.of();
        }
        List<StraightSets> series = new ArrayList<>();
        int shared = freshHalves - faded();
        int fewest = Math.max(reps.min(), Math.floorDiv(shared - effort.max().halves() + 1, HALVES));
        int most = Math.min(reps.max(), Math.floorDiv(shared - effort.min().halves(), HALVES));
        for (int count = fewest; count <= most; count++) {
            series.add(StraightSets.of(sets, count, Rir.ofHalves(shared - HALVES * count), fade));
        }
        return List.copyOf(series);
    }

    /**
     * Returns the load that no series of this range is lighter than.
     *
     * @return the load, as {@link StraightSets#freshHalves()} states it
     */
    public int lightestLoad() {
        return Math.min(mostFresh, HALVES * reps.max() + effort.max().halves() + faded());
    }

    /**
     * Returns the load that no series of this range is heavier than; {@link #hardest()} need not reach it.
     *
     * @return the load, as {@link StraightSets#freshHalves()} states it, at most {@link #lightestLoad()}
     */
    public int heaviestLoad() {
        return Math.max(fewestFresh, HALVES * reps.min() + effort.min().halves() + faded());
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

    private int faded() {
        return fade.halves() * (sets - 1);
    }

    private Optional<StraightSets> findHardest(int mostReps) {
        int faded = faded();
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
        return firstFresh(model, percent -> percent.compareTo(heaviest) <= 0);
    }

    private static int firstFresh(RepMaxModel model, Predicate<Intensity> found) {
        int fresh = FAILED_SINGLE;
        while (fresh <= HALVES * model.maxRepsToFailure()
                && !found.test(model.percentFor(fresh / HALVES, Rir.ofHalves(fresh % HALVES)))) {
            fresh++;
        }
        return fresh;
    }
}
