package dev.prescription.loading;

/** What rounding did to an exact load, so that nothing is changed in silence. */
public enum RoundingOutcome {
    /** The exact load can be loaded as it is. */
    AS_STATED,
    /** A heavier load was taken. */
    UP,
    /** A lighter load was taken. */
    DOWN,
    /**
     * The exact load is below the lightest that can be loaded, which was taken: 15 kg on a 20 kg bar is 20 kg. The set
     * is then heavier than prescribed, whatever the direction says.
     */
    LOWEST,
    /**
     * The exact load is above the heaviest that can be loaded, which was taken: 70 kg from dumbbells up to 60 kg is
     * 60 kg. The set is then lighter than prescribed, whatever the direction says.
     */
    HEAVIEST
}
