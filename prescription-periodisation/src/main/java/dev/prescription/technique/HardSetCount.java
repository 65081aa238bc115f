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
    /** A hard set leaves four repetitions at the most (C-HARD-01). */
    private static final Rir EASIEST = Rir.of(4);

    /**
     * Says whether a set that leaves so much is a hard set (C-HARD-01).
     *
     * <p>For example RIR 4 is, RIR 4.5 is not.
     *
     * @param reserve the repetitions in reserve; of a series those of its last set
     * @return whether it leaves four repetitions at the most
     * @throws NullPointerException if {@code reserve} is null
     */
    public static boolean isHard(Rir reserve) {
        return reserve.compareTo(EASIEST) <= 0;
    }

    /**
     * Returns the hard sets of one set, in hundredths.
     *
     * @param reserve the repetitions in reserve of the set, stated or derived, where it is known
     * @return 100 or 0
     */
    public int hundredths(Optional<Rir> reserve) {
        Objects.requireNonNull(reserve, "reserve");
        boolean hard = this == ONCE || reserve.filter(HardSetCount::isHard).isPresent();
        return hard ? ONE : 0;
    }
}
