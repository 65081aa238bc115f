package dev.prescription.scheme;

/** What a coach calls a set, and with it what the set is for. */
public enum SetKind {
    /** A set that prepares for the work: never counted as a hard set. */
    WARM_UP("warm-up", false),
    /** A step on the way to a test or a top set: heavier than a warm-up, no work of its own. */
    RAMP("ramp", false),
    /** A work set of a series that keeps repetitions and load, or one step of a pyramid, wave or ladder. */
    STRAIGHT("straight", true),
    /** The heaviest set of the exercise. */
    TOP("top", true),
    /** A lighter set after the top set. */
    BACK_OFF("back-off", true),
    /** As many repetitions as possible, with a minimum. */
    AMRAP("AMRAP", true),
    /** A set that finds out what the lifter can do, such as a five-repetition maximum. */
    TEST("test", true);

    private final String text;
    private final boolean work;

    SetKind(String text, boolean work) {
        this.text = text;
        this.work = work;
    }

    /**
     * Says whether sets of this kind are work sets, which may count as hard sets.
     *
     * @return {@code false} for a warm-up and a ramp
     */
    public boolean isWork() {
        return work;
    }

    /** Returns the name a coach says, such as {@code warm-up}. */
    @Override
    public String toString() {
        return text;
    }
}
