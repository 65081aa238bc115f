package dev.prescription.layout;

/**
 * How one exercise's load came about for one athlete, or why there is none.
 *
 * <p>For example {@link #NO_MAXIMUM}: the sets are given by repetitions and reserve, and the lifter chooses the load.
 */
public enum LoadOutcome {
    /** The exact load, rounded as the athlete's implement rounds. */
    ROUNDED("rounded as stated"),
    /** Rounded to the other side, because the stated side would leave the reserve outside the zone's band. */
    ROUNDED_TO_THE_OTHER_SIDE("rounded to the other side, so that the reserve stays in the zone's band"),
    /** Rounded to a load that keeps the zone with other repetitions of its range. */
    REPS_DERIVED_ANEW("repetitions derived anew, so that the reserve stays in the zone's band"),
    /** Lowered to what a restriction allows: a share of the maximum, or a reserve; the repetitions are kept. */
    CAPPED("lowered to a restriction, with the repetitions kept"),
    /** Beyond the rep-max model, or no intensity is prescribed: the set is given by effort. */
    EFFORT_GOVERNS("effort governs: repetitions and reserve name no intensity here"),
    /** The athlete has no maximum for the exercise. */
    NO_MAXIMUM("no maximum is known"),
    /** The maximum was lifted in a suit or a bench shirt. */
    GEARED_MAXIMUM("the maximum was lifted in gear and is not used for raw work"),
    /** The exercise moves the body, whose mass is not known. */
    BODY_MASS_UNKNOWN("the exercise moves the body, whose mass is not known"),
    /** The prescribed system load is less than the body, or more than help can leave. */
    LIGHTER_THAN_THE_BODY("the prescribed load is less than the body itself"),
    /** No load that can be loaded keeps the zone. */
    NOT_LOADABLE("no load that can be loaded keeps the zone"),
    /** A restriction leaves nothing to give: no load, no effort, no set. */
    WITHHELD("withheld by a restriction");

    private final String text;

    LoadOutcome(String text) {
        this.text = text;
    }

    /**
     * Says whether the sets carry a load.
     *
     * @return true for the three rounded outcomes and {@link #CAPPED}; otherwise the sets are given by effort, or
     *     {@link #WITHHELD}
     */
    public boolean isLoaded() {
        return this == ROUNDED || this == ROUNDED_TO_THE_OTHER_SIDE || this == REPS_DERIVED_ANEW || this == CAPPED;
    }

    /** Returns the outcome in words. */
    @Override
    public String toString() {
        return text;
    }
}
