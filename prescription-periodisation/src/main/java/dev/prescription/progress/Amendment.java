package dev.prescription.progress;

import dev.prescription.log.DecisionTaken;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a late or corrected entry came to: the progress replayed from that entry on, and the decisions that are others now.
 *
 * @param progress the progress with the entry
 * @param before the decisions taken that no longer stand; not modifiable
 * @param after the decisions taken that stand in their place or are new; not modifiable
 */
public record Amendment(Progress progress, List<DecisionTaken> before, List<DecisionTaken> after) {

    /**
     * Copies the decisions.
     *
     * @param progress the progress with the entry
     * @param before the decisions taken that no longer stand
     * @param after the decisions taken in their place
     */
    public Amendment {
        Objects.requireNonNull(progress, "progress");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What stood before and what stands now, without what is in both. */
    static Amendment of(Progress progress, List<DecisionTaken> stood, List<DecisionTaken> stands) {
        Set<DecisionTaken> before = new LinkedHashSet<>(stood);
        Set<DecisionTaken> after = new LinkedHashSet<>(stands);
        before.removeAll(after);
        after.removeAll(new LinkedHashSet<>(stood));
        return new Amendment(progress, List.copyOf(before), List.copyOf(after));
    }

    /** Returns the counts; no load. */
    @Override
    public String toString() {
        return before.size() + " decisions no longer stand, " + after.size() + " do";
    }
}
