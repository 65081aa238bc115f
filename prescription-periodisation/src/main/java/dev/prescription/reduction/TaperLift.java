package dev.prescription.reduction;

import dev.prescription.exercise.MovementPattern;
import java.util.Objects;

/**
 * When the last heavy and the last session of a kind of lift fall before a test.
 *
 * <p>Lifters report the last session of the deadlift 5.8 days out, of the squat 4.1 and of the bench press 3.9, and the last
 * heavy one of squat and deadlift 7 to 10 days out, of the bench press under 7 (L-TAP-06); a review names 6-8, 5-6.5 and 3-5
 * days for the last session (L-TAP-07). Certainty low: what is done, not what was compared.
 */
public enum TaperLift {
    /** The deadlift and its like, which take longest to recover from: heavy 8-10 days out, last 6. */
    DEADLIFT(DaysOut.of(8, 10), DaysOut.of(6, 6)),
    /** The squat and its like: heavy 7-9 days out, last 4-5. */
    SQUAT(DaysOut.of(7, 9), DaysOut.of(4, 5)),
    /** The bench press and its like: heavy 5-7 days out, last 3-4. */
    BENCH_PRESS(DaysOut.of(5, 7), DaysOut.of(3, 4));

    @SuppressWarnings("ImmutableEnumChecker") // a record of two ints
    private final DaysOut lastHeavy;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two ints
    private final DaysOut last;

    TaperLift(DaysOut lastHeavy, DaysOut last) {
        this.lastHeavy = lastHeavy;
        this.last = last;
    }

    /**
     * Returns the kind of a lift.
     *
     * @param pattern its movement pattern
     * @return the deadlift's for a hinge, the squat's for the rest of the lower body, else the bench press's
     */
    public static TaperLift of(MovementPattern pattern) {
        if (Objects.requireNonNull(pattern, "pattern") == MovementPattern.HINGE) {
            return DEADLIFT;
        }
        return pattern.isLowerBody() ? SQUAT : BENCH_PRESS;
    }

    /**
     * Returns when its last heavy session falls.
     *
     * @return the days before the test
     */
    public DaysOut lastHeavy() {
        return lastHeavy;
    }

    /**
     * Returns when its last session falls.
     *
     * @return the days before the test
     */
    public DaysOut last() {
        return last;
    }
}
