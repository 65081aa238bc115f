package dev.prescription.layout;

import java.util.List;

/**
 * One session of a programme: its slots in the order they are trained.
 *
 * @param ref the session's name
 * @param slots the slots in order; not modifiable
 */
public record SessionLayout(SessionRef ref, List<SlotLayout> slots) {

    /**
     * Copies the slots.
     *
     * @param ref the session's name
     * @param slots the slots in order
     */
    public SessionLayout {
        slots = List.copyOf(slots);
    }
}
