package dev.prescription.reduction;

/** What a week of a programme is for. */
public enum WeekKind {
    /** A week that trains for the goal. */
    TRAINING("training"),
    /** A planned light week. */
    DELOAD("deload");

    private final String text;

    WeekKind(String text) {
        this.text = text;
    }

    /** Returns the name a coach says, such as {@code deload}. */
    @Override
    public String toString() {
        return text;
    }
}
