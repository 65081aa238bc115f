package dev.prescription.summary;

import java.util.OptionalInt;

/**
 * How much of the hard work was done for strength: what came of the strength share that was asked for.
 *
 * <p>For example of 60 hard sets in zones of goals 20 lie in strength zones: 33 %. Deloads, and what is as a coach wrote it,
 * lie in no goal's zone and are left out.
 *
 * @param hardSets the hard sets in goals' zones
 * @param inStrengthZones those of them in strength zones
 * @param sharePoints the sum of the strength shares of their zones: 100 for a set in a strength zone, 0 for one in a
 *     hypertrophy zone, the share of the goal for one in a blended zone
 */
public record StrengthShare(int hardSets, int inStrengthZones, int sharePoints) {

    private static final int WHOLE = 100;

    static final StrengthShare NONE = new StrengthShare(0, 0, 0);

    /**
     * Returns the share of the hard sets that lie in strength zones.
     *
     * @return the percentage, rounded half up; empty where no hard set lies in a goal's zone
     */
    public OptionalInt percent() {
        return of(WHOLE * inStrengthZones);
    }

    /**
     * Returns the mean strength share of the zones of the hard sets: a set in a blended zone counts in part.
     *
     * @return the percentage, rounded half up; empty where no hard set lies in a goal's zone
     */
    public OptionalInt weightedPercent() {
        return of(sharePoints);
    }

    private OptionalInt of(int sum) {
        return hardSets == 0 ? OptionalInt.empty() : OptionalInt.of(WorkSummary.halfUp(sum, hardSets));
    }

    StrengthShare plus(StrengthShare other) {
        return new StrengthShare(
                hardSets + other.hardSets, inStrengthZones + other.inStrengthZones, sharePoints + other.sharePoints);
    }

    /** Returns the counts, such as {@code 20 of 60 hard sets in strength zones}. */
    @Override
    public String toString() {
        return inStrengthZones + " of " + hardSets + " hard sets in strength zones";
    }
}
