package dev.prescription.scheme;

/** What a set is for. */
public enum SetKind {
    /** A set that prepares for the work: never counted as a hard set. */
    WARM_UP("warm-up"),
    /** A work set of a series that keeps repetitions and load. */
    STRAIGHT("straight");

    private final String text;

    SetKind(String text) {
        this.text = text;
    }

    /** Returns the name a coach says, such as {@code warm-up}. */
    @Override
    public String toString() {
        return text;
    }
}
