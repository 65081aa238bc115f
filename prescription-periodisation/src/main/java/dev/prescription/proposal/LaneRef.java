package dev.prescription.proposal;

import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import java.util.Objects;
import java.util.Optional;

/**
 * Names a lane of an exercise by one of its slots.
 *
 * <p>For example {@code s1.e1} for the lane that slot is of where it next comes; and where it is 3x5 by one rule until week four and
 * 5x3 by another from then on, {@code w5.s1 s1.e1} for the second. A session names the lane its slot is of in it, however far off.
 *
 * @param slot the slot
 * @param session the session in which the slot is of the lane; empty for where it next comes
 */
public record LaneRef(SlotRef slot, Optional<SessionRef> session) {

    /**
     * Checks that nothing is missing.
     *
     * @param slot the slot
     * @param session the session
     */
    public LaneRef {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(session, "session");
    }

    /**
     * Names the lane a slot is of where it next comes.
     *
     * @param slot the slot
     * @return the name
     */
    public static LaneRef of(SlotRef slot) {
        return new LaneRef(slot, Optional.empty());
    }

    /**
     * Names the lane a slot is of in a session.
     *
     * @param session the session
     * @param slot the slot
     * @return the name
     */
    public static LaneRef of(SessionRef session, SlotRef slot) {
        return new LaneRef(slot, Optional.of(session));
    }

    /** Returns the short form, such as {@code s1.e1} or {@code w5.s1 s1.e1}. */
    @Override
    public String toString() {
        return session.map(name -> name + " ").orElse("") + slot;
    }
}
