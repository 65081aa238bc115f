package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.Remark;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.ZonePalette;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.SetRange;
import dev.prescription.reason.Reason;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import dev.prescription.technique.HardSetCount;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The series of one role: its prescription, the sets its bands allow, and the feasible series for each number of sets.
 *
 * @param prescription what is prescribed for the role
 * @param effort the zone's reserve, short of failure for compounds
 * @param intensity the zone's intensity; empty where there is none or it has nothing in common with the rest
 * @param sets the sets of a slot for which a series keeps every band
 * @param fade the reserve lost from each set to the next
 * @param model the programme's rep-max model
 * @param cap the heaviest load of a fresh set that a restriction allows; empty where none does
 */
record RoleSeries(
        Prescription prescription,
        EffortBand effort,
        Optional<IntensityBand> intensity,
        SetRange sets,
        Rir fade,
        RepMaxModel model,
        Optional<Intensity> cap) {

    private static final int HALVES = 2;

    /** Sets of a compound stop short of failure: RIR 0 belongs to a declared test (design, law 2). */
    private static final Rir LEAST_COMPOUND_RESERVE = Rir.of(0.5);

    static RoleSeries of(Prescriber prescriber, ExerciseRole role, RepMaxModel model) {
        Prescription prescription = prescriber.prescribe(role);
        RoleSeries whole = new RoleSeries(
                prescription,
                shortOfFailure(role, prescription.effort()),
                prescription.intensity(),
                prescription.sets(),
                Rir.of(number(prescriber.why(Parameter.REP_FADE))),
                model,
                Optional.empty());
        RoleSeries combining = whole.find(1).isPresent() ? whole : whole.withIntensity(Optional.empty());
        int most = prescription.sets().max();
        while (combining.find(most).isEmpty()) {
            most--;
        }
        return combining.withSets(SetRange.of(Math.min(most, prescription.sets().min()), most));
    }

    /** Returns the number a reason hands out, at its lower end. */
    static double number(Reason reason) {
        return reason.value().min().orElseGet(() -> reason.value().max().orElseThrow());
    }

    SeriesRange range(int setCount) {
        return find(setCount).orElseThrow();
    }

    List<Remark> remarks() {
        if (!intensity.equals(prescription.intensity())) {
            return List.of(new Remark(
                    Remark.Kind.PROFILES_DO_NOT_COMBINE,
                    prescription.role().toString(),
                    "repetitions, reserve and intensity have nothing in common; sets are given by effort"));
        }
        if (sets.max() < prescription.sets().min()) {
            return List.of(new Remark(
                    Remark.Kind.FEWER_SETS,
                    prescription.role().toString(),
                    "at most " + sets.max() + " sets keep the zone, of " + prescription.sets() + " prescribed"));
        }
        return List.of();
    }

    /** The range of a number of sets, some of them added to a slot's own number where a series of that number exists. */
    SeriesRange range(int setCount, int own) {
        return find(Math.min(own, setCount))
                .flatMap(base -> base.withMoreSets(Math.max(0, setCount - own)))
                .orElseGet(() -> range(setCount));
    }

    private Optional<SeriesRange> find(int setCount) {
        return SeriesRange.of(setCount, fade, prescription.reps(), effort, intensity, cap, model);
    }

    /**
     * Returns the series of a number of sets within what restrictions allow.
     *
     * @param heaviest the cap; empty where there is none
     * @param least the floor; empty where there is none
     * @param setCount the number of sets
     * @return the narrower series, or empty where the zone has none of so many sets
     */
    Optional<RoleSeries> within(Optional<Intensity> heaviest, Optional<Rir> least, int setCount) {
        Optional<EffortBand> kept = least.isEmpty()
                ? Optional.of(effort)
                : least.filter(floor -> floor.compareTo(effort.max()) <= 0)
                        .map(floor -> EffortBand.of(later(floor, effort.min()), effort.max()));
        return kept.map(band -> new RoleSeries(prescription, band, intensity, sets, fade, model, heaviest))
                .filter(narrower -> narrower.find(setCount).isPresent());
    }

    /** The series of the heavier half of the intensity band, empty where there is no band or no such series of so many sets. */
    Optional<RoleSeries> heavyHalf(int setCount) {
        return half(band -> new IntensityBand(middle(band), band.max()), setCount);
    }

    /** The series of the lighter half of the intensity band, empty where there is no band or no such series of so many sets. */
    Optional<RoleSeries> lightHalf(int setCount) {
        return half(band -> new IntensityBand(band.min(), middle(band)), setCount);
    }

    private Optional<RoleSeries> half(UnaryOperator<IntensityBand> cut, int setCount) {
        return intensity
                .map(cut)
                .map(band -> withIntensity(Optional.of(band)))
                .filter(half -> half.find(setCount).isPresent());
    }

    /** A series as a training week has it. */
    record Trained(SetKind kind, StraightSets sets) {}

    /**
     * Returns what a week of training does: straight sets, or a top set and its back-offs where the programme lays its main
     * lifts out so; in a deload the back-offs alone.
     *
     * @param request the model, and how main lifts are laid out
     * @param palette the zones the model chooses from
     * @param position where the week stands
     * @param kept the sets
     * @param own those of them that the model did not add
     * @param isDeload whether the week is a deload
     */
    List<Trained> trained(
            LayoutRequest request,
            ZonePalette palette,
            MesocyclePosition position,
            int kept,
            int own,
            boolean isDeload) {
        boolean isTopped = request.mainLiftScheme() != MainLiftScheme.STRAIGHT_SETS
                && prescription.role() == ExerciseRole.MAIN_LIFT
                && kept >= 2;
        Optional<RoleSeries> heavy = isTopped ? heavyHalf(1) : Optional.empty();
        Optional<RoleSeries> light = isTopped ? lightHalf(kept - 1) : Optional.empty();
        if (heavy.isEmpty() || light.isEmpty()) {
            StraightSets straight = request.model().at(position, palette, range(kept, own));
            return List.of(new Trained(SetKind.STRAIGHT, straight));
        }
        StraightSets top = request.model().at(position, palette, heavy.get().range(1));
        StraightSets backOff = request.model().at(position, palette, light.get().range(kept - 1, own - 1));
        Trained lighter = new Trained(SetKind.BACK_OFF, backOff);
        return isDeload ? List.of(lighter) : List.of(new Trained(SetKind.TOP, top), lighter);
    }

    /**
     * Whether a restriction makes a series easier than a hard set is, or leaves nothing of it. What the zone itself asks
     * for is not judged: 3 x 5 RIR 5 of a zone of beginners counts.
     *
     * @param series the series as it is without the restriction
     * @param heaviest the cap; empty where there is none
     * @param least the floor; empty where there is none
     */
    boolean isMadeEasy(StraightSets series, Optional<Intensity> heaviest, Optional<Rir> least) {
        if (heaviest.isPresent() && heaviest.get().compareTo(model.lowestIntensity()) < 0) {
            return true;
        }
        int own = series.target().halves();
        int left = Math.max(own, least.map(Rir::halves).orElse(0));
        while (isHard(left) && isHeavier(series.freshHalves() - own + left, heaviest)) {
            left++;
        }
        return left > own && !isHard(left);
    }

    private static boolean isHard(int halves) {
        return HardSetCount.isHard(Rir.ofHalves(halves));
    }

    private boolean isHeavier(int freshHalves, Optional<Intensity> heaviest) {
        return heaviest.isPresent()
                && percent(model, freshHalves)
                        .map(share -> share.compareTo(heaviest.get()) > 0)
                        .orElse(false);
    }

    private static Intensity middle(IntensityBand band) {
        return Intensity.ofHundredths((band.min().hundredths() + band.max().hundredths()) / 2);
    }

    /** Whether the series of a number of sets run from the same easy end to the same hard end. */
    boolean runsAs(RoleSeries other, int setCount) {
        return range(setCount).easiest().equals(other.range(setCount).easiest())
                && range(setCount).hardest().equals(other.range(setCount).hardest());
    }

    /** Whether the zone holds loads above a share of the maximum, or names no intensity at all. */
    boolean reachesAbove(Intensity share) {
        return intensity.map(band -> band.max().compareTo(share) > 0).orElse(true);
    }

    private static Rir later(Rir one, Rir other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private RoleSeries withIntensity(Optional<IntensityBand> other) {
        return new RoleSeries(prescription, effort, other, sets, fade, model, cap);
    }

    private RoleSeries withSets(SetRange other) {
        return new RoleSeries(prescription, effort, intensity, other, fade, model, cap);
    }

    private static EffortBand shortOfFailure(ExerciseRole role, EffortBand effort) {
        boolean compound = role != ExerciseRole.ISOLATION;
        boolean touchesFailure = effort.min().compareTo(LEAST_COMPOUND_RESERVE) < 0;
        if (compound && touchesFailure && effort.max().compareTo(LEAST_COMPOUND_RESERVE) >= 0) {
            return EffortBand.of(LEAST_COMPOUND_RESERVE, effort.max());
        }
        return effort;
    }

    /** The distinct load of a series, with the intensities between which a rounded load keeps the band. */
    LoadCell cell(Exercise exercise, int index, StraightSets series, LoadBasis basis) {
        Optional<Intensity> share = percent(model, series.freshHalves());
        int untargeted = series.freshHalves() - series.target().halves();
        int last = (int) (HALVES * model.maxRepsToFailure());
        int easy = Math.min(untargeted + effort.max().halves(), last);
        int hard = Math.max(untargeted + effort.min().halves(), HALVES);
        return new LoadCell(
                exercise,
                index,
                series,
                share,
                prescription.reps(),
                effort,
                share.flatMap(exact -> percent(model, easy)),
                share.flatMap(exact -> percent(model, hard)),
                basis);
    }

    /** The share that a fresh set of so many halves of a repetition to failure is of the maximum; empty beyond the model. */
    static Optional<Intensity> percent(RepMaxModel model, int freshHalves) {
        int reps = freshHalves / HALVES;
        Rir rir = Rir.ofHalves(freshHalves % HALVES);
        return reps >= 1 && model.accepts(reps, rir) ? Optional.of(model.percentFor(reps, rir)) : Optional.empty();
    }
}
