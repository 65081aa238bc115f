package dev.prescription.guideline.body;

/** The rules of {@code older-adults-nsca-2019}, of the National Strength and Conditioning Association. */
public final class OlderAdultsNsca2019Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. The statement does not part strength from size, so
     * it holds for any goal but where it says power.
     */
    public static final String RULES = """
            id       | layer   | goal  | level | role                         | population  | parameter         | range | evidence | overridden by | derivation
            L-OLD-01 | default | any   | any   | main-lift accessory-compound | older-adult | SETS              | 2-3   | -        | -             | -
            L-OLD-02 | default | any   | any   | any                          | older-adult | INTENSITY         | 70-85 | -        | -             | -
            L-OLD-03 | default | any   | any   | any                          | older-adult | SESSIONS_PER_WEEK | 2-3   | -        | -             | -
            L-OLD-04 | default | power | any   | any                          | older-adult | INTENSITY         | 40-60 | -        | -             | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id                 | topic             | position                        | goal  | level | role | population  | evidence
            L-OLD-01.exercises | EXERCISE_EMPHASIS | one-or-two-compounds-per-muscle | any   | any   | any  | older-adult | -
            L-OLD-04.focus     | TRAINING_FOCUS    | lift-fast                       | power | any   | any  | older-adult | -
            """;

    private OlderAdultsNsca2019Table() {}
}
