package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Best;
import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import java.util.Optional;

/** What a lift of a plan is worked out from. */
public enum LiftBasis {
    /** A raw best: loads. */
    RAW("raw"),
    /** A best in knee wraps: loads, and a flag. */
    WRAPS("wraps"),
    /** A best in a single-ply suit or shirt: effort only. */
    SINGLE_PLY("single-ply"),
    /** A best in multi-ply gear: effort only. */
    MULTI_PLY("multi-ply"),
    /** No valid best in this lift: effort only. */
    NO_BEST("no valid best");

    private final String title;

    LiftBasis(String title) {
        this.title = title;
    }

    /** The basis of one lift of one lifter. */
    public static LiftBasis of(Lifter lifter, Lift lift) {
        Optional<Best> best = lifter.best(lift);
        if (best.isEmpty()) {
            return NO_BEST;
        }
        return switch (best.get().gear()) {
            case RAW -> RAW;
            case WRAPS -> WRAPS;
            case SINGLE_PLY -> SINGLE_PLY;
            case MULTI_PLY -> MULTI_PLY;
        };
    }

    /** Whether loads can be given; otherwise the lift is given by effort alone. */
    public boolean isLoaded() {
        return this == RAW || this == WRAPS;
    }

    /** The basis in words, for example "single-ply". */
    public String title() {
        return title;
    }
}
