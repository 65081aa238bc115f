package dev.prescription.layout;

/**
 * Names one slot of a programme's week, the same in every week: the second exercise of session one is {@code s1.e2}.
 *
 * @param session the number of the session in its microcycle, from 1
 * @param slot the number of the slot in its session, from 1
 */
public record SlotRef(int session, int slot) {

    /** Returns the short form, such as {@code s1.e2}. */
    @Override
    public String toString() {
        return "s" + session + ".e" + slot;
    }
}
