package dev.prescription.relief;

import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.StraightSets;
import java.util.Optional;

/**
 * The series of a taper: how many sets, and which (C-TAPER-03).
 *
 * <p>For example three heavy sets at 85 % under the RTS chart with a fade of 0.5 are 3 x 3 RIR 1.5; a lift trained at 92 %
 * keeps that with singles. The last session is as many repetitions with four in reserve.
 *
 * @param model the programme's rep-max model
 * @param fade the reserve lost from each set to the next
 * @param leastIntensity the intensity that is kept, in 0.01 % of the maximum
 * @param lastReserve the least reserve of a lift's last session, in halves
 */
record TaperSets(RepMaxModel model, Rir fade, int leastIntensity, int lastReserve) {

    private static final int MOST_REPS = 3;
    private static final int LEAST_RESERVE = 2;
    private static final int HALVES = 2;
    private static final int PERCENT = 100;

    /** The sets of a lift in the whole taper, rounded half up, at least one. */
    static int sets(int inWeek, int daysOfWeek, int days, int keptPercent) {
        int product = inWeek * days * keptPercent;
        int whole = daysOfWeek * PERCENT;
        return Math.max(1, (2 * product + whole) / (2 * whole));
    }

    /** Of some sets those that are heavy: three fifths, rounded up. */
    static int heavyOf(int sets) {
        return (3 * sets + 4) / 5;
    }

    /** The heavy series of a lift that was trained with so many repetitions to failure at its heaviest. */
    StraightSets heavy(int sets, int trainedFresh) {
        int fresh = Math.min(trainedFresh, lightestHeavy());
        for (int reps = MOST_REPS; reps >= 1; reps--) {
            int target = fresh - HALVES * reps - fade.halves() * (sets - 1);
            if (target >= LEAST_RESERVE) {
                return StraightSets.of(sets, reps, Rir.ofHalves(target), fade);
            }
        }
        // So many sets at that load would end at failure: what remains is the load of singles with one in reserve.
        return StraightSets.of(sets, 1, Rir.ofHalves(LEAST_RESERVE), fade);
    }

    /** The series of a lift's last session. */
    StraightSets last(int sets, int reps) {
        return StraightSets.of(sets, reps, Rir.ofHalves(lastReserve), fade);
    }

    /** The most repetitions to failure, in halves, whose load is not below the intensity that is kept. */
    private int lightestHeavy() {
        int fresh = HALVES;
        while (percent(fresh + 1).filter(share -> share >= leastIntensity).isPresent()) {
            fresh++;
        }
        return fresh;
    }

    private Optional<Integer> percent(int fresh) {
        int reps = fresh / HALVES;
        Rir rir = Rir.ofHalves(fresh % HALVES);
        return model.accepts(reps, rir)
                ? Optional.of(model.percentFor(reps, rir).hundredths())
                : Optional.empty();
    }
}
