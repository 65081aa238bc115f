package dev.prescription.resolution;

import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.loading.LoadRounding;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.SetScheme;
import dev.prescription.scheme.StraightSets;
import dev.prescription.technique.Technique;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sets that a slot is asked for as series with stated loads: each run of alike sets is one. */
final class StatedSeries {

    private static final EffortBand ANY_EFFORT = EffortBand.of(Rir.FAILURE, Rir.ofHalves(60));
    private static final int LARGEST_FADE_HALVES = 2;

    private final SlotLayout slot;
    private final int exerciseIndex;
    private final LoadRounding rounding;
    private final List<Run> runs = new ArrayList<>();

    StatedSeries(SlotLayout slot, int exerciseIndex, List<SetTarget> sets, LoadRounding rounding) {
        this.slot = slot;
        this.exerciseIndex = exerciseIndex;
        this.rounding = rounding;
        for (int first = 0; first < sets.size(); ) {
            int end = first + 1;
            while (end < sets.size() && isAlike(sets, first, end)) {
                end++;
            }
            runs.add(new Run(sets.subList(first, end), seriesAt(first), seriesAt(end - 1)));
            first = end;
        }
    }

    /** The sets of one series, and the planned series its first and its last set stand for. */
    private record Run(List<SetTarget> sets, SeriesLayout planned, SeriesLayout last) {

        SetTarget first() {
            return sets.get(0);
        }

        /** What each set asks for; where a total counts, what was written. */
        RepTarget reps() {
            SetTarget target = first();
            if (target.reps() == 0) {
                return planned.reps();
            }
            return target.isOpen() ? RepTarget.atLeast(target.reps()) : RepTarget.range(target.reps(), target.most());
        }

        SetKind kind() {
            if (first().isOpen()) {
                return SetKind.AMRAP;
            }
            return planned.kind() == SetKind.AMRAP ? SetKind.STRAIGHT : planned.kind();
        }

        Optional<Technique> technique() {
            return reps().fewest() == 0 ? Optional.empty() : last.technique();
        }

        Rir fade() {
            return Rir.ofHalves(sets.size() == 1 ? 0 : fadeHalves(sets.get(0), sets.get(1)));
        }

        Optional<Rir> target() {
            return sets.get(sets.size() - 1).rir();
        }

        StraightSets straight() {
            int reps = Math.max(1, reps().fewest());
            return StraightSets.of(sets.size(), reps, target().orElse(Rir.FAILURE), fade());
        }

        SetGroup group() {
            LoadTarget load = first().load()
                    .map(LoadTarget::fixed)
                    .or(() -> target().map(rir -> LoadTarget.effort(rir, fade())))
                    .orElseGet(LoadTarget::unstated);
            return new SetGroup(sets.size(), reps(), load, kind(), technique());
        }
    }

    private boolean isAlike(List<SetTarget> sets, int first, int next) {
        SetTarget one = sets.get(first);
        SetTarget before = sets.get(next - 1);
        SetTarget other = sets.get(next);
        int fade = fadeHalves(before, other);
        return !other.isOpen()
                && !one.isOpen()
                && one.reps() == other.reps()
                && one.most() == other.most()
                && one.load().equals(other.load())
                && one.rir().isPresent() == other.rir().isPresent()
                && fade >= 0
                && fade <= LARGEST_FADE_HALVES
                && (next == first + 1 || fade == fadeHalves(one, sets.get(first + 1)))
                && seriesAt(first).kind() == seriesAt(next).kind()
                && seriesAt(first).technique().equals(seriesAt(next).technique())
                && (one.reps() > 0
                        || seriesAt(first).reps().equals(seriesAt(next).reps()));
    }

    private static int fadeHalves(SetTarget before, SetTarget after) {
        return halves(before) - halves(after);
    }

    private static int halves(SetTarget target) {
        return target.rir().map(Rir::halves).orElse(0);
    }

    /** The planned series of a set by its place; of a set beyond the planned ones, that of the last. */
    private SeriesLayout seriesAt(int set) {
        return slot.seriesOf(Math.min(set + 1, slot.sets()));
    }

    int size() {
        return runs.size();
    }

    LoadCell cell(int run) {
        StraightSets straight = runs.get(run).straight();
        return new LoadCell(
                slot.exercise(),
                exerciseIndex,
                straight,
                Optional.empty(),
                RepRange.exactly(straight.reps()),
                ANY_EFFORT,
                Optional.empty(),
                Optional.empty(),
                runs.get(run).first().load().map(LoadBasis::of).orElseGet(LoadBasis::whole));
    }

    int packed(int run) {
        int reps = runs.get(run).straight().reps();
        return runs.get(run)
                .first()
                .load()
                .map(load -> PackedLoad.of(LoadOutcome.ROUNDED, rounding.rungFor(load.tenthMicrograms()), reps))
                .orElseGet(() -> PackedLoad.of(LoadOutcome.EFFORT_GOVERNS, reps));
    }

    SeriesLayout series(int run, int cell) {
        Run one = runs.get(run);
        return new SeriesLayout(
                one.kind(),
                one.straight(),
                one.reps(),
                one.technique(),
                one.target().isPresent(),
                Optional.empty(),
                cell);
    }

    /** The place of the heaviest series, the first of equals. */
    int top() {
        int top = 0;
        for (int run = 1; run < runs.size(); run++) {
            top = mass(run) > mass(top) ? run : top;
        }
        return top;
    }

    private long mass(int run) {
        return runs.get(run).first().load().map(Load::tenthMicrograms).orElse(-1L);
    }

    /** Where the slot is written, its line as it would be written now. */
    Optional<WrittenOrigin> origin() {
        return slot.origin().map(origin -> {
            WrittenSlot before = origin.slot();
            SetScheme scheme = SetScheme.of(runs.stream().map(Run::group).toList());
            WrittenSlot now = new WrittenSlot(
                    before.choice(), before.role(), scheme, before.rest(), before.pairing(), before.progression());
            return new WrittenOrigin(origin.programme(), now, origin.prescriber());
        });
    }
}
