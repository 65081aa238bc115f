package dev.prescription.guideline.body;

/** The rules of {@code landmarks-practitioner}: the volume landmarks of one vendor, experience without a trial. */
public final class LandmarksTable {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. Sets are direct sets; the landmarks of each muscle
     * are {@code VolumeLandmarks}.
     */
    public static final String RULES = """
            id                | layer    | goal        | level        | role | population | parameter              | range | evidence | overridden by | derivation
            L-LAND-01         | feasible | hypertrophy | intermediate | any  | adult      | WEEKLY_SETS_PER_MUSCLE | 4-30  | -        | -             | counted in direct sets
            L-LAND-01.warning | warning  | hypertrophy | intermediate | any  | adult      | VOLUME_WARNING         | ..30  | -        | -             | counted in direct sets
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id | topic | position | goal | level | role | population | evidence
            """;

    private LandmarksTable() {}
}
