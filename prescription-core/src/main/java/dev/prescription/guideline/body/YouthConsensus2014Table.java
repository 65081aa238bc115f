package dev.prescription.guideline.body;

/** The rules of {@code youth-consensus-2014}, the international consensus on youth training. */
public final class YouthConsensus2014Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. "Competent" is read as intermediate and advanced,
     * "experienced" as advanced; any goal but where it says strength.
     */
    public static final String RULES = """
            id                  | layer    | goal     | level                 | role                         | population | parameter         | range | evidence | overridden by | derivation
            L-YOUTH-04          | default  | any      | beginner              | any                          | adolescent | INTENSITY         | ..60  | -        | -             | -
            L-YOUTH-04.sets     | default  | any      | beginner              | any                          | adolescent | SETS              | 1-2   | -        | -             | -
            L-YOUTH-04.learning | feasible | any      | beginner              | main-lift accessory-compound | adolescent | REPS              | 1-3   | -        | -             | -
            L-YOUTH-05          | default  | any      | intermediate advanced | any                          | adolescent | INTENSITY         | ..80  | -        | -             | -
            L-YOUTH-05.reps     | default  | any      | intermediate advanced | any                          | adolescent | REPS              | 6-12  | -        | -             | -
            L-YOUTH-05.sets     | default  | any      | intermediate advanced | any                          | adolescent | SETS              | 2-4   | -        | -             | -
            L-YOUTH-06          | feasible | strength | advanced              | main-lift                    | adolescent | INTENSITY         | 85..  | -        | -             | -
            L-YOUTH-06.reps     | feasible | strength | advanced              | main-lift                    | adolescent | REPS              | ..6   | -        | -             | -
            L-YOUTH-07          | default  | any      | any                   | any                          | adolescent | SESSIONS_PER_WEEK | 2-3   | -        | -             | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id | topic | position | goal | level | role | population | evidence
            """;

    private YouthConsensus2014Table() {}
}
