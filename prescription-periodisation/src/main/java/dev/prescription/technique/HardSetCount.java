package dev.prescription.technique;

import dev.prescription.quantity.Rir;
import java.util.Objects;
import java.util.Optional;

/**
 * How one set done with a technique counts as hard sets: never more than once (library convention C-TECH-02).
 *
 * <p>For example {@code ONCE.hundredths(Optional.empty())} is 100, one hard set; {@code BY_RESERVE} gives 0 for a set that
 * leaves six repetitions, as a straight set would.
 */
public enum HardSetCount {
    /** The technique itself ends near failure: one hard set, whatever the drops, pauses or short sets in it. */
    ONCE,
    /** The technique says nothing of the reserve: one hard set where the reserve is known and 0 to 4, else none. */
    BY_RESERVE;

    private static final int ONE = 100;
    private static final int LARGEST_HARD_HALVES = 8;

    /**
     * Returns the hard sets of one set, in hundredths.
     *
     * @param reserve the repetitions in reserve of the set, stated or derived, where it is known
     * @return 100 or 0
     */
    public int hundredths(Optional<Rir> reserve) {
        Objects.requireNonNull(reserve, "reserve");
        boolean hard = this == ONCE || (reserve.isPresent() && reserve.get().halves() <= LARGEST_HARD_HALVES);
        return hard ? ONE : 0;
    }
}
