package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Best;
import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import java.util.List;
import java.util.Optional;

/** What a lift of a plan is worked out from. */
public enum LiftBasis {
    /** A raw best: loads. */
    RAW("raw", true),
    /** A best of a meet in wraps: loads, and a flag. */
    WRAPS("wraps", true),
    /** A best in a single-ply suit or shirt: effort only. */
    SINGLE_PLY("single-ply", false),
    /** A best in multi-ply gear: effort only. */
    MULTI_PLY("multi-ply", false),
    /** No valid best in this lift: effort only. */
    NO_BEST("no valid best", false),
    /** A best so light that no load the bar can take keeps the zone: effort only. */
    NOT_LOADABLE("no load on the bar keeps the zone", false),
    /** A load that a written programme states as such, whoever lifts it. */
    AS_WRITTEN("with a load as written", false),
    /** A written programme leaves the lift out. */
    NOT_TRAINED("not in the programme", false);

    private final String title;
    private final boolean usable;

    LiftBasis(String title, boolean usable) {
        this.title = title;
        this.usable = usable;
    }

    /** What the roster gives to plan one lift of one lifter from. */
    static LiftBasis of(Lifter lifter, Lift lift) {
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

    /**
     * What the lift was planned from in the end.
     *
     * @throws IllegalStateException if a lift was given a load that has no best to take it from
     */
    static LiftBasis of(Lifter lifter, Lift lift, List<WeekRow> weeks) {
        LiftBasis stated = of(lifter, lift);
        if (weeks.stream().noneMatch(week -> week.trains(lift))) {
            return NOT_TRAINED;
        }
        boolean loaded = weeks.stream().anyMatch(week -> week.hasLoad(lift));
        if (loaded && !stated.isUsable()) {
            throw new IllegalStateException("a " + lift.title() + " was loaded from " + stated.title());
        }
        boolean written = weeks.stream().anyMatch(week -> week.trains(lift) && !week.isByEffort(lift));
        if (written && !loaded) {
            return AS_WRITTEN;
        }
        return stated.isUsable() && !loaded ? NOT_LOADABLE : stated;
    }

    /** Whether the lift is trained and has no load in any week. */
    boolean isByEffort() {
        return !usable && this != AS_WRITTEN && this != NOT_TRAINED;
    }

    /** Whether loads can be taken from it; otherwise the lift is given by effort alone, or as it is written. */
    public boolean isUsable() {
        return usable;
    }

    /** The basis in words, for example "single-ply". */
    public String title() {
        return title;
    }
}
