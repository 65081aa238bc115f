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
            int cell = cells.indexOf(cell(exercise, group, stated));
            int first = 1;
            while (first <= group.sets()) {
                int last = first;
                while (last < group.sets() && isAlike(group, first, last + 1)) {
                    last++;
                }
                series.add(series(exercise, group, first, last, stated, cell));
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

    /** The load that all parts of a group share, whatever a restriction makes of it: that of the whole group's series. */
    private LoadCell cell(Exercise exercise, SetGroup group, Stated stated) {
        StraightSets whole = straight(group, 1, group.sets(), stated);
        boolean isEffort = group.load() instanceof LoadTarget.Effort;
        int bare = whole.freshHalves() - whole.target().halves();
        Optional<Intensity> share = Optional.ofNullable(stated.share());
        return new LoadCell(
                exercise,
                cells.indexOf(exercise),
                whole,
                share,
                RepRange.exactly(whole.reps()),
                ANY_EFFORT,
                share.map(any -> LIGHTEST),
                share.map(any ->
                        isEffort ? RoleSeries.percent(model, bare).orElse(Intensity.HEAVIEST) : Intensity.HEAVIEST),
                stated.basis());
    }

    private SeriesLayout series(Exercise exercise, SetGroup group, int first, int last, Stated stated, int cell) {
        remarkBeyondTheModel(exercise, group.repsOf(first), stated, group.load() instanceof LoadTarget.Effort);
        return new SeriesLayout(
                group.kindOf(first),
                straight(group, first, last, stated),
                group.repsOf(first),
                group.techniqueOf(first),
                group.load() instanceof LoadTarget.Effort,
                Optional.ofNullable(stated.share()),
                cell);
    }

    private StraightSets straight(SetGroup group, int first, int last, Stated stated) {
        Rir fade = group.load() instanceof LoadTarget.Effort effort ? effort.fade() : LoadTarget.DEFAULT_FADE;
        int sets = last - first + 1;
        // Parts of one group share its load, so that a later part's reserve is what the earlier ones leave of it.
        int spent = fade.halves() * (last - 1);
        Rir reserve = group.rirOf(last).orElseGet(() -> implied(group.repsOf(first), stated, spent, sets, fade));
        return StraightSets.of(sets, Math.max(1, group.repsOf(first).fewest()), reserve, fade);
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
            return new Stated(ofMaximum, times(shareOf(of), of.hundredths()));
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
            return new Stated(ofMaximum, RoleSeries.percent(model, fresh).orElse(null));
        }
        return new Stated(ofMaximum, null);
    }

    private Intensity shareOf(LoadTarget.RepMax max) {
        if (!model.accepts(max.reps(), Rir.FAILURE)) {
            String rule = "must be a repetition maximum that the " + model.name() + " holds";
            throw InvalidValueException.of("load", rule, max, "out-of-range");
        }
        return model.percentFor(max.reps(), Rir.FAILURE);
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
        if (product < 1 || product > Intensity.HEAVIEST.hundredths()) {
            String value = share + " x " + hundredths / 100.0 + " %";
            throw InvalidValueException.of("load", "must be 0.01 to 130 % of its maximum", value, "out-of-range");
        }
        return Intensity.ofHundredths((int) product);
    }

    private static long half(long product) {
        return Math.floorDiv(2 * product + WHOLE, 2L * WHOLE);
    }

    /** The reserve a written share leaves in the last set, in whole halves; none where more is spent than it holds. */
    private Rir implied(RepTarget target, Stated stated, int spent, int sets, Rir fade) {
        if (stated.share() == null || target.fewest() == 0) {
            return Rir.FAILURE;
        }
        int left = freshHalves(ofMaximum(stated)) - HALVES * target.fewest() - spent;
        return Rir.ofHalves(Math.max(0, Math.min(left, LARGEST_RESERVE - fade.halves() * (sets - 1))));
    }

    private void remarkBeyondTheModel(Exercise exercise, RepTarget target, Stated stated, boolean isEffort) {
        boolean isBeyond = stated.share() != null && HALVES * target.fewest() > freshHalves(ofMaximum(stated));
        if (isBeyond && !isEffort) {
            remarks.add(new Remark(
                    Remark.Kind.BEYOND_THE_MODEL,
                    exercise.id().slug(),
                    target.fewest() + " reps at " + Intensity.ofHundredths(ofMaximum(stated)) + " are more than the "
                            + model.name() + " holds"));
        }
    }

    /** The share of the maximum in 0.01 %, within what can be stated. */
    private int ofMaximum(Stated stated) {
        long share = stated.weight(trainingMax, model) / WHOLE;
        return (int) Math.max(1, Math.min(share, Intensity.HEAVIEST.hundredths()));
    }

    /** The halves of a repetition to failure that a share holds: none above the maximum, the model's most below it. */
    private int freshHalves(int hundredths) {
        if (hundredths > WHOLE) {
            return 0;
        }
        return hundredths < model.lowestIntensity().hundredths()
                ? (int) StrictMath.floor(HALVES * model.maxRepsToFailure())
                : (int) StrictMath.floor(HALVES * model.repsToFailureAt(Intensity.ofHundredths(hundredths)));
    }
}
