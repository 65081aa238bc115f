package dev.prescription.layout;

import java.util.List;
import java.util.Optional;

/**
 * One session of a programme: its slots in the order they are trained.
 *
 * @param ref the session's name
 * @param name what a coach calls it; empty where it has no name of its own
 * @param slots the slots in order; not modifiable
 */
public record SessionLayout(SessionRef ref, Optional<String> name, List<SlotLayout> slots) {

    /**
     * Copies the slots.
     *
     * @param ref the session's name
     * @param name what a coach calls it; empty where it has no name of its own
     * @param slots the slots in order
     */
    public SessionLayout {
        slots = List.copyOf(slots);
    }
}
