package dev.prescription.layout;

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
}
