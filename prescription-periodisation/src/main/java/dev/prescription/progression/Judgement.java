package dev.prescription.progression;

import dev.prescription.log.SetLog;
import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the sets done say about the sets asked for: every target is judged, by the load that was lifted.
 *
 * <p>As many of the sets done as were asked for are judged, the heaviest of them, in the order they were done; what was added
 * says nothing. A set of fewer repetitions at the planned load or below it is a miss, whatever the other sets were. Enough
 * repetitions with less than the planned load are no success, fewer with more than it no miss. For example three sets of five
 * with 100 kg were asked for: 5, 5 and 4 with 100 kg are a miss, 5, 5 and 5 with 95 kg lighter, 5, 5 and 4 with 105, 105 and
 * 105 kg tried heavier, and 5, 5 and 5 with 105 kg met with 105 kg.
 */
public final class Judgement {

    /** No load is heavier, whatever was logged. */
    static final long HEAVIEST = Load.ofKilograms(2_000).tenthMicrograms();

    private final Verdict verdict;
    private final List<SetLog> judged;
    private final List<SetTarget> planned;

    private Judgement(Verdict verdict, List<SetLog> judged, List<SetTarget> planned) {
        this.verdict = verdict;
        this.judged = judged;
        this.planned = planned;
    }

    /** What the sets amount to. */
    public enum Verdict {
        /** Every set asked for was done, with the planned load or more. */
        MET,
        /** A set fell short at the planned load or below it. */
        MISSED,
        /** Every repetition was done, but with less than the planned load in some set. */
        LIGHTER,
        /** A set fell short with more than the planned load, and none did at it or below. */
        HEAVIER_SHORT,
        /** Fewer sets were done than asked for, none of them short. */
        INCOMPLETE,
        /** Nothing is judged: not done, swapped, in relief, or nothing was asked for. */
        NOT_JUDGED
    }

    /**
     * Judges an exposure.
     *
     * @param exposure what was asked for and done
     * @return the judgement
     */
    public static Judgement of(Exposure exposure) {
        return of(exposure, Objects.requireNonNull(exposure, "exposure").planned());
    }

    /** The same where the basis has moved since the plan was made: the sets as the plan has them with the basis of now. */
    static Judgement of(Exposure exposure, List<SetTarget> planned) {
        Objects.requireNonNull(exposure, "exposure");
        List<SetTarget> targets = exposure.targets();
        if (exposure.kind() != Exposure.Kind.TRAINING
                || targets.isEmpty()
                || exposure.sets().isEmpty()) {
            return new Judgement(Verdict.NOT_JUDGED, List.of(), List.of());
        }
        List<SetLog> judged = heaviest(exposure.sets(), targets.size());
        boolean lighter = false;
        boolean heavierShort = false;
        for (int set = 0; set < judged.size(); set++) {
            SetTarget target = targets.get(set);
            SetLog done = judged.get(set);
            int weight = weight(done, target);
            if (done.reps() < target.reps() && weight <= 0) {
                return new Judgement(Verdict.MISSED, judged, planned);
            }
            lighter |= weight < 0;
            heavierShort |= done.reps() < target.reps();
        }
        if (heavierShort) {
            return new Judgement(Verdict.HEAVIER_SHORT, judged, planned);
        }
        if (lighter) {
            return new Judgement(Verdict.LIGHTER, judged, planned);
        }
        return new Judgement(judged.size() < targets.size() ? Verdict.INCOMPLETE : Verdict.MET, judged, planned);
    }

    /** Below 0 where less than the target's load was lifted, above where more; 0 too where the target has none. */
    private static int weight(SetLog done, SetTarget target) {
        if (target.load().isEmpty()) {
            return 0;
        }
        long planned = target.load().get().tenthMicrograms();
        long lifted = done.load().map(Load::tenthMicrograms).orElse(0L);
        return Long.compare(lifted, planned);
    }

    private static List<SetLog> heaviest(List<SetLog> sets, int count) {
        if (sets.size() <= count) {
            return sets;
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sets.size()).boxed().toList());
        order.sort(Comparator.comparing(
                index -> sets.get(index).load().map(Load::tenthMicrograms).orElse(0L), Comparator.reverseOrder()));
        return order.subList(0, count).stream().sorted().map(sets::get).toList();
    }

    /**
     * Returns what the sets amount to.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns the sets that were judged.
     *
     * @return the sets in the order they were done; not modifiable, none where nothing is judged
     */
    public List<SetLog> judged() {
        return judged;
    }

    /**
     * Returns what was lifted in every judged set at least.
     *
     * @return the lightest load of the judged sets; empty where one of them has none, or nothing is judged
     */
    public Optional<Load> lifted() {
        Optional<Load> least = Optional.empty();
        for (SetLog set : judged) {
            if (set.load().isEmpty()) {
                return Optional.empty();
            }
            Load load = set.load().get();
            least = least.filter(other -> !other.isHeavierThan(load)).or(() -> Optional.of(load));
        }
        return least;
    }

    /**
     * Returns what was lifted as a load of the basis: of a heavy and a light slot that share one, each counts by what the plan has for it.
     *
     * <p>For example 3x5 with 112.5 kg planned and done says nothing beyond a basis of 90 kg; with 117.5 kg it is 94 kg.
     *
     * @param basis the basis
     * @param lift the exercise and its lifter, whose body counts where it is moved
     * @return the basis raised by the share that every judged set had more than is planned, 2,000 kg at most; the basis where one had
     *     no more
     */
    public Load credited(Load basis, Lift lift) {
        Optional<Load> least = Optional.empty();
        for (int set = 0; set < judged.size(); set++) {
            Optional<Load> lifted = judged.get(set).load();
            if (lifted.isEmpty()) {
                return basis;
            }
            Load target = planned.isEmpty()
                    ? basis
                    : planned.get(Math.min(set, planned.size() - 1)).load().orElse(basis);
            Load credited = lift.moved(basis, target, lifted.get());
            least = least.filter(other -> !other.isHeavierThan(credited)).or(() -> Optional.of(credited));
        }
        return least.filter(load -> load.isHeavierThan(basis)).orElse(basis);
    }

    /**
     * Returns the fewest repetitions of a judged set.
     *
     * @return the repetitions; 0 where nothing is judged
     */
    public int fewestReps() {
        return judged.stream().mapToInt(SetLog::reps).min().orElse(0);
    }

    /**
     * Returns the repetitions of the last judged set.
     *
     * @return the repetitions; 0 where nothing is judged
     */
    public int lastReps() {
        return judged.isEmpty() ? 0 : judged.get(judged.size() - 1).reps();
    }

    /**
     * Returns the verdict and the count; no load.
     */
    @Override
    public String toString() {
        return verdict + " by " + judged.size() + " sets";
    }
}
