package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lift;
import java.util.Map;
import java.util.Set;

/**
 * What one CSV row says of one lifter's week.
 *
 * @param week the number of the week, 1 for the first
 * @param deload whether the week is planned relief
 * @param topSets the heaviest series of each main lift trained in the week
 * @param hardSets the week's sets that count as hard, over all exercises
 * @param stale the lifts whose maximum is used and more than a year older than the lifter's latest
 */
public record WeekRow(int week, boolean deload, Map<Lift, TopSet> topSets, int hardSets, Set<Lift> stale) {
    /** Copies what it is given. */
    public WeekRow {
        topSets = Map.copyOf(topSets);
        stale = Set.copyOf(stale);
    }

    /** Whether the lift has a load from its maximum in this week. */
    boolean hasLoad(Lift lift) {
        TopSet top = topSets.get(lift);
        return top != null && top.isFromMaximum();
    }

    /** Whether the lift is trained in this week without any load. */
    boolean isByEffort(Lift lift) {
        TopSet top = topSets.get(lift);
        return top != null && top.load().isEmpty();
    }

    /** Whether the lift is trained in this week. */
    boolean trains(Lift lift) {
        return topSets.containsKey(lift);
    }
}
