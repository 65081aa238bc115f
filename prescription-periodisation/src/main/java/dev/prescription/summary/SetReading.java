package dev.prescription.summary;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.LoadKind;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.resolution.SystemLoad;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import dev.prescription.technique.HardSetCount;
import dev.prescription.technique.Technique;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What one set comes to: what is moved, which share of the maximum that is, and the reserve it leaves.
 *
 * @param set the set
 * @param moved what is moved in 10<sup>-10</sup> kg, the body's share counted; empty where that is not known
 * @param intensity the share of the maximum in 0.01 %; empty where there is none to tell
 * @param reserve the reserve in hundredths of a repetition, as prescribed or as the programme's model has it
 * @param reserveByNuzzo the reserve in hundredths of a repetition, as Nuzzo's curve has it for the load
 */
record SetReading(
        SummarisedSet set, OptionalLong moved, OptionalInt intensity, OptionalInt reserve, OptionalInt reserveByNuzzo) {

    private static final RepMaxModel NUZZO = RepMaxModel.nuzzoGeneral();
    private static final int HUNDREDTHS = 100;
    private static final int HALF = 50;
    private static final int WHOLE = Intensity.MAXIMUM.hundredths();
    private static final int MOST_HALVES = 60;

    static SetReading of(SummarisedSet set, LoadBasis basis, Athlete athlete, RepMaxModel model) {
        OptionalLong moved = moved(set, athlete);
        OptionalInt intensity = moved.isPresent()
                ? ofMaximum(set, basis, athlete, moved.getAsLong(), model)
                : intended(set, basis, model);
        OptionalInt stated =
                set.reserve().isPresent() ? OptionalInt.of(set.reserve().get().halves() * HALF) : OptionalInt.empty();
        OptionalInt own = stated.isPresent() ? stated : implied(set, intensity, model);
        OptionalInt byNuzzo = intensity.isPresent() && set.reps() > 0 ? implied(set, intensity, NUZZO) : own;
        return new SetReading(set, moved, intensity, toFailure(set, own), toFailure(set, byNuzzo));
    }

    /** As many repetitions as possible, or a search for a maximum, leave none in reserve. */
    private static OptionalInt toFailure(SummarisedSet set, OptionalInt reserve) {
        SetKind kind = set.series().kind();
        return kind == SetKind.AMRAP || kind == SetKind.TEST ? OptionalInt.of(0) : reserve;
    }

    boolean isWork() {
        return set.series().kind().isWork();
    }

    int hardHundredths() {
        return hardHundredths(reserve);
    }

    int hardHundredthsByNuzzo() {
        return hardHundredths(reserveByNuzzo);
    }

    private int hardHundredths(OptionalInt left) {
        Optional<Rir> target = left.isPresent()
                ? Optional.of(Rir.ofHalves(Math.min(MOST_HALVES, (ofLastSet(left.getAsInt()) + HALF - 1) / HALF)))
                : Optional.empty();
        HardSetCount count = set.series().technique().map(Technique::hardSets).orElse(HardSetCount.BY_RESERVE);
        return isWork() ? count.hundredths(target) : 0;
    }

    /** A series counts as hard by its target, which is what its last set leaves (design, law 2). */
    private int ofLastSet(int left) {
        StraightSets sets = set.series().sets();
        int toCome = sets.sets() - set.slot().numberInSeries(set.number());
        return Math.max(0, left - sets.fade().halves() * HALF * toCome);
    }

    private static OptionalLong moved(SummarisedSet set, Athlete athlete) {
        Exercise exercise = set.slot().exercise();
        boolean hasBody = exercise.loadKind().countsBodyMass();
        if (set.load().isEmpty() || (hasBody && athlete.bodyMass().isEmpty())) {
            return OptionalLong.empty();
        }
        long body = hasBody
                ? athlete.bodyMass().map(Load::tenthMicrograms).orElse(0L) * exercise.bodyMassShare() / HUNDREDTHS
                : 0;
        long stated = set.load().get().tenthMicrograms();
        return OptionalLong.of(Math.max(0, isHelp(exercise) ? body - stated : body + stated));
    }

    private static boolean isHelp(Exercise exercise) {
        return exercise.loadKind() == LoadKind.ASSISTED;
    }

    /** The share that what is moved is of the maximum, as far as the plan uses it; a training max is none. */
    private static OptionalInt ofMaximum(
            SummarisedSet set, LoadBasis basis, Athlete athlete, long moved, RepMaxModel model) {
        Exercise exercise = set.slot().exercise();
        Optional<OneRepMax> max = athlete.oneRepMax(exercise.id());
        if (SystemLoad.refusal(exercise, athlete, max) != LoadOutcome.ROUNDED) {
            return OptionalInt.empty();
        }
        LoadBasis whole = basis.trainingMax().isPresent() ? LoadBasis.whole() : basis;
        SystemLoad used = SystemLoad.of(exercise, athlete, max.get(), whole, model, athlete.loadRounding(exercise));
        return sensible(PercentOfMax.hundredthsOf(moved, used.max()));
    }

    /** The share that is meant where no load is known. */
    private static OptionalInt intended(SummarisedSet set, LoadBasis basis, RepMaxModel model) {
        if (set.share().isEmpty()) {
            return OptionalInt.empty();
        }
        int share = set.share().get().hundredths();
        return basis.trainingMax().isEmpty()
                ? sensible(share)
                : sensible(PercentOfMax.hundredthsOf(
                        (long) share
                                * basis.trainingMax().get().shareUnder(model).hundredths(),
                        (long) WHOLE * WHOLE));
    }

    private static OptionalInt sensible(int hundredths) {
        return hundredths >= 1 && hundredths <= WHOLE + WHOLE * 3 / 10
                ? OptionalInt.of(hundredths)
                : OptionalInt.empty();
    }

    /** What a load leaves by a model, never less than nothing; empty where the model says nothing. */
    private static OptionalInt implied(SummarisedSet set, OptionalInt intensity, RepMaxModel model) {
        boolean isInDomain = intensity.isPresent()
                && set.reps() > 0
                && intensity.getAsInt() >= model.lowestIntensity().hundredths()
                && intensity.getAsInt() <= WHOLE;
        if (!isInDomain) {
            return OptionalInt.empty();
        }
        long fresh = Math.round(model.repsToFailureAt(Intensity.ofHundredths(intensity.getAsInt())) * HUNDREDTHS);
        int faded = set.series().sets().fade().halves() * HALF * (set.slot().numberInSeries(set.number()) - 1);
        return OptionalInt.of((int) Math.max(0, fresh - (long) HUNDREDTHS * set.reps() - faded));
    }
}
