package dev.prescription.resolution;

import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.Arrays;

/**
 * A rep-max model as whole numbers: the intensity in 0.01 % for each half repetition to failure of a fresh set.
 *
 * <p>For example the RTS chart has 7390 at 20 halves, which are ten repetitions.
 */
final class FreshCurve {

    private static final int HALVES = 2;
    private static final int MOST_REPS = 100;
    private static final long WHOLE = 10_000;

    private final int[] hundredths;

    FreshCurve(RepMaxModel model) {
        int last = (int) (HALVES * model.maxRepsToFailure());
        int[] table = new int[last + 1];
        int known = 0;
        for (int halves = HALVES; halves <= last; halves++) {
            Rir rir = Rir.ofHalves(halves <= HALVES * MOST_REPS ? halves % HALVES : halves - HALVES * MOST_REPS);
            int reps = (halves - rir.halves()) / HALVES;
            if (model.accepts(reps, rir)) {
                table[halves] = model.percentFor(reps, rir).hundredths();
                known = halves;
            }
        }
        this.hundredths = Arrays.copyOf(table, known + 1);
    }

    /** The lowest intensity of the table. */
    int lowest() {
        return hundredths[hundredths.length - 1];
    }

    /** The intensity that leaves so many halves to failure; 0 beyond the model. */
    int percentAt(int halves) {
        return halves < hundredths.length ? hundredths[Math.max(halves, HALVES)] : 0;
    }

    /** The fewest halves to failure that are no heavier than an intensity, which must not be below the lowest. */
    int fewestFresh(int share) {
        int halves = HALVES;
        while (hundredths[halves] > share) {
            halves++;
        }
        return halves;
    }

    /** The most halves to failure that a load, within the table, is no heavier than. */
    int freshAt(long load, long max) {
        int halves = HALVES;
        while (halves + 1 < hundredths.length && load * WHOLE <= max * hundredths[halves + 1]) {
            halves++;
        }
        return halves;
    }
}
