package dev.prescription.split;

import java.util.List;
import java.util.Objects;

/**
 * One session of a week: its slots in the order they are trained.
 *
 * <p>Main lifts come first, then accessory compounds, then isolation exercises. For example a session of squat and
 * bench press with rows and curls prints {@code back-squat 3, bench-press 3, barbell-row 2, ez-bar-curl 2}. A session
 * is empty only where nothing at all fits it.
 *
 * @param slots the slots in training order, unmodifiable
 */
public record SplitSession(List<SplitSlot> slots) {

    /**
     * Copies the slots.
     *
     * @param slots the slots in training order
     * @throws NullPointerException if {@code slots} or one of them is null
     */
    public SplitSession {
        Objects.requireNonNull(slots, "slots");
        slots = List.copyOf(slots);
    }

    /**
     * Returns the hard sets of the whole session.
     *
     * @return the sum of the slots' sets, such as 18
     */
    public int sets() {
        int sum = 0;
        for (SplitSlot slot : slots) {
            sum += slot.sets();
        }
        return sum;
    }

    /** Returns the slots, as in {@code back-squat 3, bench-press 3}; {@code rest} where there are none. */
    @Override
    public String toString() {
        if (slots.isEmpty()) {
            return "rest";
        }
        StringBuilder text = new StringBuilder();
        for (SplitSlot slot : slots) {
            text.append(text.length() == 0 ? "" : ", ").append(slot);
        }
        return text.toString();
    }
}
