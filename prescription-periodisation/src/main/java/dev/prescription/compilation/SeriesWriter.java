package dev.prescription.compilation;

import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetScheme;
import dev.prescription.scheme.StraightSets;
import dev.prescription.written.TrainingMax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns written groups of sets into series with distinct loads.
 *
 * <p>A written load is never moved to keep a zone: it is rounded once, and what it implies is said. Only a set whose
 * reserve is written turns to the lighter side, where the rounded load would leave less than nothing.
 */
final class SeriesWriter {

    private static final Intensity LIGHTEST = Intensity.ofHundredths(1);
    private static final Intensity HEAVIEST = Intensity.ofPercent(130);
    private static final EffortBand ANY_EFFORT = EffortBand.of(Rir.FAILURE, Rir.ofHalves(60));
    private static final int HALVES = 2;
    private static final int LARGEST_RESERVE = 60;
    private static final int WHOLE = 10_000;

    private final RepMaxModel model;
    private final LoadBasis ofMaximum;
    private final Optional<TrainingMax> trainingMax;
    private final Cells cells;
    private final Collection<Remark> remarks;

    SeriesWriter(
            RepMaxModel model,
            LoadBasis ofMaximum,
            Optional<TrainingMax> trainingMax,
            Cells cells,
            Collection<Remark> remarks) {
        this.model = model;
        this.ofMaximum = ofMaximum;
        this.trainingMax = trainingMax;
        this.cells = cells;
        this.remarks = remarks;
    }

    /** What a load is stated as: a share of a basis, a fixed load, or neither. */
    private record Stated(LoadBasis basis, @Nullable Intensity share) {

        long weight(Optional<TrainingMax> max, RepMaxModel model) {
            long share = share() == null ? 0 : share().hundredths();
            long part = basis.trainingMax().isEmpty()
                    ? WHOLE
                    : max.orElseThrow().shareUnder(model).hundredths();
            return basis.fixed().map(Load::tenthMicrograms).orElse(share * part);
        }
    }

    List<SeriesLayout> series(Exercise exercise, SetScheme scheme) {
        List<SeriesLayout> series = new ArrayList<>();
        Stated heaviest = new Stated(ofMaximum, null);
        for (SetGroup group : scheme.groups()) {
            Stated stated = stated(group, heaviest);
            heaviest = stated.weight(trainingMax, model) > heaviest.weight(trainingMax, model) ? stated : heaviest;
            int first = 1;
            while (first <= group.sets()) {
                int last = first;
                while (last < group.sets() && isAlike(group, first, last + 1)) {
                    last++;
                }
                series.add(series(exercise, group, first, last, stated));
                first = last + 1;
            }
        }
        return series;
    }

    private static boolean isAlike(SetGroup group, int one, int other) {
        return group.kindOf(one) == group.kindOf(other)
                && group.repsOf(one).equals(group.repsOf(other))
                && group.techniqueOf(one).equals(group.techniqueOf(other));
    }

    private SeriesLayout series(Exercise exercise, SetGroup group, int first, int last, Stated stated) {
        RepTarget target = group.repsOf(first);
        int reps = Math.max(1, target.fewest());
        int sets = last - first + 1;
        boolean isEffort = group.load() instanceof LoadTarget.Effort;
        Rir fade = group.load() instanceof LoadTarget.Effort effort ? effort.fade() : LoadTarget.DEFAULT_FADE;
        // Parts of one group share its load, so that a later part's reserve is what the earlier ones leave of it.
        int spent = fade.halves() * (first - 1);
        Rir reserve = isEffort ? group.rirOf(last).orElseThrow() : implied(exercise, target, stated, spent, sets, fade);
        StraightSets straight = StraightSets.of(sets, reps, reserve, fade);
        Optional<Intensity> share = Optional.ofNullable(stated.share());
        int bare = HALVES * reps + fade.halves() * (group.sets() - 1);
        LoadCell cell = new LoadCell(
                exercise,
                cells.indexOf(exercise),
                straight,
                share,
                RepRange.exactly(reps),
                ANY_EFFORT,
                share.map(any -> LIGHTEST),
                share.map(any -> isEffort ? percent(bare).orElse(HEAVIEST) : HEAVIEST),
                stated.basis());
        return new SeriesLayout(
                group.kindOf(first), straight, target, group.techniqueOf(first), isEffort, share, cells.indexOf(cell));
    }

    private Stated stated(SetGroup group, Stated heaviest) {
        LoadTarget load = group.load();
        if (load instanceof LoadTarget.OfMax of) {
            return new Stated(ofMaximum, of.intensity());
        }
        if (load instanceof LoadTarget.OfTrainingMax of) {
            return new Stated(LoadBasis.of(trainingMax.orElseThrow()), Intensity.ofHundredths(of.hundredths()));
        }
        if (load instanceof LoadTarget.RepMax of) {
            Intensity max = model.percentFor(of.reps(), Rir.FAILURE);
            return new Stated(ofMaximum, times(max, of.hundredths()));
        }
        if (load instanceof LoadTarget.Fixed of) {
            return new Stated(LoadBasis.of(of.load()), null);
        }
        if (load instanceof LoadTarget.Relative change) {
            return changed(heaviest, WHOLE + change.hundredths());
        }
        if (load instanceof LoadTarget.Effort && group.reps().fewest() > 0) {
            int fresh = HALVES * group.reps().fewest()
                    + group.rirOf(1).orElseThrow().halves();
            return new Stated(ofMaximum, percent(fresh).orElse(null));
        }
        return new Stated(ofMaximum, null);
    }

    private static Stated changed(Stated from, int hundredths) {
        Optional<Load> fixed = from.basis().fixed();
        if (fixed.isPresent()) {
            long changed = half(fixed.get().tenthMicrograms() * hundredths);
            return new Stated(
                    LoadBasis.of(Load.ofTenthMicrograms(changed, fixed.get().unit())), null);
        }
        Intensity share = from.share();
        return share == null ? from : new Stated(from.basis(), times(share, hundredths));
    }

    private static Intensity times(Intensity share, int hundredths) {
        long product = half((long) share.hundredths() * hundredths);
        if (product < 1 || product > HEAVIEST.hundredths()) {
            String value = share + " x " + hundredths / 100.0 + " %";
            throw InvalidValueException.of("load", "must be 0.01 to 130 % of its maximum", value, "out-of-range");
        }
        return Intensity.ofHundredths((int) product);
    }

    private static long half(long product) {
        return Math.floorDiv(2 * product + WHOLE, 2L * WHOLE);
    }

    /** The reserve a written share leaves in the last set, in whole halves; a remark where there is none to leave. */
    private Rir implied(Exercise exercise, RepTarget target, Stated stated, int spent, int sets, Rir fade) {
        if (stated.share() == null || target.fewest() == 0) {
            return Rir.FAILURE;
        }
        long ofMax = stated.weight(trainingMax, model) / WHOLE;
        int hundredths = (int) Math.max(1, Math.min(ofMax, HEAVIEST.hundredths()));
        boolean isKnown = hundredths >= model.lowestIntensity().hundredths() && hundredths <= WHOLE;
        int fresh = isKnown
                ? (int) StrictMath.floor(HALVES * model.repsToFailureAt(Intensity.ofHundredths(hundredths)))
                : hundredths > WHOLE ? 0 : HALVES * (int) model.maxRepsToFailure();
        int left = fresh - HALVES * target.fewest() - spent - fade.halves() * (sets - 1);
        if (HALVES * target.fewest() > fresh) {
            remarks.add(new Remark(
                    Remark.Kind.BEYOND_THE_MODEL,
                    exercise.id().slug(),
                    target.fewest() + " reps at " + Intensity.ofHundredths(hundredths) + " are more than the "
                            + model.name() + " holds"));
        }
        return Rir.ofHalves(Math.max(0, Math.min(left, LARGEST_RESERVE - fade.halves() * (sets - 1))));
    }

    private Optional<Intensity> percent(int freshHalves) {
        int reps = freshHalves / HALVES;
        Rir rir = Rir.ofHalves(freshHalves % HALVES);
        return reps >= 1 && model.accepts(reps, rir) ? Optional.of(model.percentFor(reps, rir)) : Optional.empty();
    }
}
