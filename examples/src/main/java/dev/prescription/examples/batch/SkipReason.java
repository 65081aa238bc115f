package dev.prescription.examples.batch;

/** Why a lifter of the roster gets no plan. */
public enum SkipReason {
    /** Known to be under 14 on the day of the latest best: no rule of ours applies; a professional decides. */
    UNDER_FOURTEEN("known to be under 14"),
    /** Sound rows, but every lift failed, was not entered or was dropped as a bad cell. */
    NO_VALID_BEST("no valid best"),
    /** Nothing but bad rows. */
    NO_READABLE_ROW("no readable row");

    private final String title;

    SkipReason(String title) {
        this.title = title;
    }

    /** The reason in words, for example "no valid best". */
    public String title() {
        return title;
    }
}
