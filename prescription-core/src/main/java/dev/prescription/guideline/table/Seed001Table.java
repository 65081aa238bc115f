package dev.prescription.guideline.table;

/** The rules of {@code seed-001}, "Strength vs hypertrophy: what are the differences?". */
public final class Seed001Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows a full
     * stop narrows that row to the role its programme gives it to. RPE is stated as the source states it.
     */
    public static final String RULES = """
            id    | layer   | goal        | level | role      | population | parameter | range   | evidence | overridden by | derivation
            S1-02 | default | strength    | any   | main-lift | adult      | REPS      | 1-5     | -        | -             | -
            S1-03 | default | strength    | any   | main-lift | adult      | REST      | 180-300 | -        | -             | -
            S1-06 | default | hypertrophy | any   | any       | adult      | REPS      | 6-12    | -        | -             | -
            S1-08 | default | hypertrophy | any   | any       | adult      | REST      | 90-180  | -        | -             | -
            S1-14 | default | blended     | any   | main-lift | adult      | REPS      | 5-8     | -        | -             | -
            S1-15 | default | blended     | any   | isolation | adult      | REPS      | 10-15   | -        | -             | -
            S1-12 | default | blended     | any   | any       | adult      | REPS      | 6-12    | -        | S1-14 S1-15   | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id | topic | position | goal | level | role | population | evidence
            """;

    private Seed001Table() {}
}
