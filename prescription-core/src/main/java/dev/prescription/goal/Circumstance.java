package dev.prescription.goal;

/**
 * A circumstance in which no rule of this library applies, by the convention {@code C-REFER-01}.
 *
 * <p>For example {@code Screening.of(30, Circumstance.PREGNANCY)} hands over to a professional. A circumstance is asked for
 * once and kept nowhere: no athlete, plan or log holds one.
 */
public enum Circumstance {
    /** Pregnant. */
    PREGNANCY("pregnancy"),
    /** In the months after a birth. */
    POST_PARTUM("the time after a birth"),
    /** Surgery from which nobody has cleared the person for training yet. */
    RECENT_SURGERY("recent surgery"),
    /** Pain, dizziness, shortness of breath or another symptom nobody has explained. */
    UNEXPLAINED_SYMPTOMS("symptoms nobody has explained");

    private final String label;

    Circumstance(String label) {
        this.label = label;
    }

    /**
     * Returns the words printed in a screening.
     *
     * @return the words, such as {@code "recent surgery"}
     */
    public String label() {
        return label;
    }
}
