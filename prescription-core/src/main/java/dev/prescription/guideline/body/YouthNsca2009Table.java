package dev.prescription.guideline.body;

/** The rules of {@code youth-nsca-2009}, on youth training, of the National Strength and Conditioning Association. */
public final class YouthNsca2009Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. The statement does not part strength from size, so
     * it holds for any goal.
     */
    public static final String RULES = """
            id                  | layer   | goal  | level | role | population | parameter         | range | evidence | overridden by | derivation
            L-YOUTH-01          | default | any   | any   | any  | adolescent | SETS              | 1-3   | -        | -             | -
            L-YOUTH-01.reps     | default | any   | any   | any  | adolescent | REPS              | 6-15  | -        | -             | -
            L-YOUTH-01.sessions | default | any   | any   | any  | adolescent | SESSIONS_PER_WEEK | 2-3   | -        | -             | -
            L-YOUTH-02          | default | any   | any   | any  | adolescent | LOAD_STEP         | 5-10  | -        | -             | -
            L-YOUTH-03          | default | power | any   | any  | adolescent | REPS              | 3-6   | -        | -             | -
            L-YOUTH-03.sets     | default | power | any   | any  | adolescent | SETS              | 1-3   | -        | -             | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id                     | topic          | position              | goal | level | role | population | evidence
            L-YOUTH-01.supervision | TRAINING_FOCUS | qualified-supervision | any  | any   | any  | adolescent | -
            """;

    private YouthNsca2009Table() {}
}
