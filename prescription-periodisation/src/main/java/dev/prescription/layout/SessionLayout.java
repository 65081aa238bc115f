package dev.prescription.layout;

import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.Rir;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One session of a programme: its slots in the order they are trained.
 *
 * @param ref the session's name
 * @param name what a coach calls it; empty where it has no name of its own
 * @param slots the slots in order; not modifiable
 * @param day the day of its microcycle, from 1, where it cannot be another, as before a test; else empty
 */
public record SessionLayout(SessionRef ref, Optional<String> name, List<SlotLayout> slots, OptionalInt day) {

    private static final Rir HARD_DAY = Rir.of(2);
    private static final int DIRECT = 100;

    /**
     * Copies the slots.
     *
     * @param ref the session's name
     * @param name what a coach calls it; empty where it has no name of its own
     * @param slots the slots in order
     * @param day the day of its microcycle, from 1, where it cannot be another
     */
    public SessionLayout {
        slots = List.copyOf(slots);
        Objects.requireNonNull(day, "day");
    }

    /**
     * Returns a session on any day of its microcycle.
     *
     * @param ref the session's name
     * @param name what a coach calls it; empty where it has no name of its own
     * @param slots the slots in order
     */
    public SessionLayout(SessionRef ref, Optional<String> name, List<SlotLayout> slots) {
        this(ref, name, slots, OptionalInt.empty());
    }

    /**
     * Says whether the session makes a hard day for a muscle: direct sets at RIR 2 or less for at least half of the sets that
     * one session may hold (C-SPACING-01).
     *
     * <p>For example five sets of bench press at RIR 2 are a hard day for the chest where a session may hold ten sets of a
     * muscle; at RIR 3, or for the triceps, they are none.
     *
     * @param muscle the muscle
     * @param mostSets how many sets of a muscle the guideline allows in one session, at least 1
     * @return whether it is hard
     */
    public boolean isHardFor(Muscle muscle, int mostSets) {
        int sets = 0;
        for (SlotLayout slot : slots) {
            for (SeriesLayout series :
                    slot.exercise().shareOf(muscle) == DIRECT ? slot.series() : List.<SeriesLayout>of()) {
                sets += series.sets().target().compareTo(HARD_DAY) <= 0
                        ? series.sets().sets()
                        : 0;
            }
        }
        return 2 * sets >= mostSets;
    }
}
