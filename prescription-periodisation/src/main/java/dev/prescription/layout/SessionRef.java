package dev.prescription.layout;

/**
 * Names one session of a programme: the third week's first session is {@code w3.s1}.
 *
 * @param microcycle the number of the microcycle, from 1
 * @param session the number of the session in its microcycle, from 1
 */
public record SessionRef(int microcycle, int session) {

    /** Returns the short form, such as {@code w3.s1}. */
    @Override
    public String toString() {
        return "w" + microcycle + ".s" + session;
    }
}
