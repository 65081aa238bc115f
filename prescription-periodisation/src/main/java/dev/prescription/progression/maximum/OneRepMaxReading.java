package dev.prescription.progression.maximum;

import dev.prescription.log.SetLog;
import dev.prescription.progression.Lift;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.EstimatedOneRepMax;
import dev.prescription.repmax.EstimatedOneRepMax.Confidence;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxFit.TrainingSet;
import dev.prescription.repmax.TestedOneRepMax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one session says of a maximum, or one test.
 *
 * <p>For example three sets of five with 100 kg, the last rated two in reserve: the set with the best confidence is read, with half a
 * repetition of fade for each set before it ({@code C-FADE-01}). Only rated sets within ten repetitions to failure are read; the
 * others say too little.
 *
 * @param entryId the id of the log entry
 * @param date the day
 * @param max the maximum of all that was moved, the body's share included
 * @param sets the rated sets near enough to failure for a lifter's own curve; not modifiable
 */
public record OneRepMaxReading(String entryId, LocalDate date, OneRepMax max, List<TrainingSet> sets) {

    private static final int HARD_HALVES = 8;
    private static final int USEFUL_HALVES = 20;
    private static final long HEAVIEST = Load.ofKilograms(1_000).tenthMicrograms();

    /**
     * Copies the sets.
     *
     * @param entryId the id of the log entry
     * @param date the day
     * @param max the maximum of all that was moved
     * @param sets the rated sets
     */
    public OneRepMaxReading {
        Objects.requireNonNull(entryId, "entryId");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(max, "max");
        sets = List.copyOf(sets);
    }

    /**
     * Returns a tested maximum as a reading.
     *
     * @param entryId the id of the log entry
     * @param date the day
     * @param tested the maximum of all that was moved
     * @return the reading
     */
    public static OneRepMaxReading of(String entryId, LocalDate date, TestedOneRepMax tested) {
        return new OneRepMaxReading(entryId, date, tested.on(date), List.of());
    }

    /**
     * Reads a session.
     *
     * @param entryId the id of the log entry
     * @param date the day
     * @param done the work sets in the order they were done
     * @param lift the exercise and its lifter
     * @return the reading; empty where no set was rated with a load within ten repetitions to failure, or the load is help, or the
     *     body mass that belongs to the load is not known
     */
    public static Optional<OneRepMaxReading> of(String entryId, LocalDate date, List<SetLog> done, Lift lift) {
        if (lift.exercise().loadKind().countsBodyMass() && lift.bodyMass().isEmpty()) {
            return Optional.empty();
        }
        Optional<EstimatedOneRepMax> best = Optional.empty();
        List<TrainingSet> hard = new ArrayList<>();
        for (int set = 0; set < done.size(); set++) {
            SetLog log = done.get(set);
            if (!isReadable(log, set, lift)) {
                continue;
            }
            Load moved = moved(log, lift);
            Rir fresh = Rir.ofHalves(log.rir().orElseThrow().halves() + set);
            EstimatedOneRepMax estimate = lift.model().estimateOneRepMax(moved, log.reps(), fresh);
            hard.add(new TrainingSet(moved, log.reps(), fresh));
            best = best.filter(other -> other.confidence().compareTo(estimate.confidence()) <= 0)
                    .or(() -> Optional.of(estimate));
        }
        return best.map(estimate -> new OneRepMaxReading(entryId, date, estimate.on(date), hard));
    }

    /**
     * Reads a test: the heaviest single that was lifted. How hard it was says nothing more, and it is no estimate.
     *
     * @param entryId the id of the log entry
     * @param date the day
     * @param done the work sets in the order they were done
     * @param lift the exercise and its lifter
     * @return the reading; empty where no single was lifted, or the body mass that belongs to the load is not known
     */
    public static Optional<OneRepMaxReading> tested(String entryId, LocalDate date, List<SetLog> done, Lift lift) {
        if (lift.isAssisted()
                || (lift.exercise().loadKind().countsBodyMass()
                        && lift.bodyMass().isEmpty())) {
            return Optional.empty();
        }
        return done.stream()
                .filter(set -> set.reps() == 1 && set.load().isPresent())
                .map(set -> moved(set, lift))
                .filter(load -> load.tenthMicrograms() > 0 && load.tenthMicrograms() <= HEAVIEST)
                .max(Comparator.comparingLong(Load::tenthMicrograms))
                .map(load -> of(entryId, date, OneRepMax.tested(load)));
    }

    private static Load moved(SetLog log, Lift lift) {
        Load load = log.load().orElseThrow();
        return Load.ofTenthMicrograms(lift.system(load), load.unit());
    }

    /** Whether a set was rated, near enough to failure and within what the model and the evidence know. */
    private static boolean isReadable(SetLog log, int before, Lift lift) {
        if (log.load().isEmpty() || log.rir().isEmpty() || log.reps() < 1 || lift.isAssisted()) {
            return false;
        }
        int left = log.rir().get().halves();
        long halves = 2L * log.reps() + left + before;
        long moved = lift.system(log.load().get());
        return left <= HARD_HALVES
                && halves <= USEFUL_HALVES
                && lift.model().accepts(log.reps(), Rir.ofHalves(left + before))
                && moved > 0
                && moved <= HEAVIEST;
    }

    /**
     * Returns how far the reading can be trusted.
     *
     * @return high for a test
     */
    public Confidence confidence() {
        return max instanceof EstimatedOneRepMax estimate ? estimate.confidence() : Confidence.HIGH;
    }

    /**
     * Says whether it was tested.
     *
     * @return whether it was lifted and not worked out
     */
    public boolean isTested() {
        return max instanceof TestedOneRepMax;
    }

    /** Returns the entry and the kind; no load. */
    @Override
    public String toString() {
        return entryId + (isTested() ? ": tested" : ": estimated, " + confidence());
    }
}
