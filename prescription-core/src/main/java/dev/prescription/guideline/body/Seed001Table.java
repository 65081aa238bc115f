package dev.prescription.guideline.body;

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
            id    | topic             | position                        | goal        | level                 | role      | population | evidence
            S1-01 | LOAD_CHOICE       | close-to-maximal                | strength    | any                   | main-lift | adult      | -
            S1-05 | LOAD_CHOICE       | moderate-loads                  | hypertrophy | any                   | any       | adult      | -
            S1-04 | EXERCISE_EMPHASIS | squat-bench-and-deadlift        | strength    | any                   | main-lift | adult      | -
            S1-09 | EXERCISE_EMPHASIS | compounds-and-isolation         | hypertrophy | any                   | any       | adult      | -
            S1-07 | VOLUME_CHOICE     | more-for-size-than-for-strength | hypertrophy | any                   | any       | adult      | -
            S1-13 | VOLUME_CHOICE     | moderate-to-high                | blended     | any                   | any       | adult      | -
            S1-10 | GOAL_CHOICE       | no-need-to-choose               | blended     | beginner intermediate | any       | adult      | -
            S1-11 | GOAL_CHOICE       | specialise                      | any         | advanced              | any       | adult      | -
            S1-16 | GOAL_CHOICE       | strength-for-performance        | strength    | any                   | any       | adult      | -
            S1-17 | GOAL_CHOICE       | hypertrophy-for-looks           | hypertrophy | any                   | any       | adult      | -
            S1-18 | GOAL_CHOICE       | blended-for-both                | blended     | any                   | any       | adult      | -
            S1-19 | LOAD_CHOICE       | most-rep-ranges-build-both      | any         | any                   | any       | adult      | -
            """;

    private Seed001Table() {}
}
