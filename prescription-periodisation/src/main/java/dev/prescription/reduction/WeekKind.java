package dev.prescription.reduction;

/** What a microcycle of a programme is for. */
public enum WeekKind {
    /** It trains for the goal. */
    TRAINING("training"),
    /** Planned relief, anywhere. */
    DELOAD("deload"),
    /** Planned relief before a test. */
    TAPER("taper"),
    /** The day of the test or the meet. */
    TEST("test");

    private final String text;

    WeekKind(String text) {
        this.text = text;
    }

    /**
     * Says whether it trains less than a training week: a deload or a taper.
     *
     * @return true for relief
     */
    public boolean isRelief() {
        return this == DELOAD || this == TAPER;
    }

    /** Returns the name a coach says, such as {@code deload}. */
    @Override
    public String toString() {
        return text;
    }
}
