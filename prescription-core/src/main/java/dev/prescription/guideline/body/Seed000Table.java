package dev.prescription.guideline.body;

/** The rules of {@code seed-000}, "Zerxus: strength vs hypertrophy training". */
public final class Seed000Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows a full
     * stop narrows that row to the role its programme gives it to. RPE is stated as the source states it.
     */
    public static final String RULES = """
            id              | layer    | goal        | level    | role                         | population | parameter              | range   | evidence | overridden by   | derivation
            S0-08           | default  | strength    | any      | main-lift                    | adult      | REPS                   | 1-6     | -        | -               | -
            S0-01           | default  | strength    | any      | any                          | adult      | REPS                   | 1-5     | -        | S0-08           | -
            S0-09           | feasible | strength    | any      | main-lift                    | adult      | SETS                   | 3-6     | -        | -               | -
            S0-10           | default  | strength    | any      | main-lift                    | adult      | REST                   | 180-300 | -        | -               | -
            S0-13           | feasible | strength    | any      | main-lift                    | adult      | RPE                    | 8-10    | -        | -               | -
            S0-14           | default  | hypertrophy | any      | any                          | adult      | REPS                   | 6-20    | -        | -               | -
            S0-02           | default  | hypertrophy | any      | any                          | adult      | REPS                   | 6-12    | -        | S0-14           | -
            S0-04           | feasible | hypertrophy | any      | any                          | adult      | REPS                   | 13-20+  | -        | -               | -
            S0-05           | feasible | hypertrophy | any      | any                          | adult      | REPS                   | 5-30    | -        | -               | -
            S0-15           | default  | hypertrophy | any      | any                          | adult      | WEEKLY_SETS_PER_MUSCLE | 10-20   | -        | -               | -
            S0-16           | default  | hypertrophy | any      | any                          | adult      | REST                   | 60-120  | -        | -               | -
            S0-19           | feasible | hypertrophy | any      | any                          | adult      | RPE                    | 7-9     | -        | -               | -
            S0-06.main-lift | default  | blended     | any      | main-lift                    | adult      | REPS                   | 5-8     | -        | -               | -
            S0-06           | default  | blended     | any      | main-lift accessory-compound | adult      | REPS                   | 5-8     | -        | S0-06.main-lift | -
            S0-27           | default  | blended     | any      | main-lift accessory-compound | adult      | REPS                   | 5-12    | -        | S0-06.main-lift | -
            S0-03           | default  | endurance   | any      | any                          | adult      | REPS                   | 13..    | -        | -               | -
            S0-24           | default  | any         | any      | any                          | adult      | PROGRAMME_LENGTH       | 8       | -        | -               | -
            S0-29           | default  | strength    | beginner | any                          | adult      | TIME_TO_EFFECT         | 4-8     | -        | -               | -
            S0-30           | default  | hypertrophy | any      | any                          | adult      | TIME_TO_EFFECT         | 8-12    | -        | -               | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id                | topic             | position                                | goal        | level        | role                         | population | evidence
            S0-07             | PROGRESSION       | progressive-overload                    | any         | any          | any                          | adult      | -
            S0-25             | PROGRESSION       | adjust-from-the-log                     | any         | any          | any                          | adult      | -
            S0-11             | EXERCISE_EMPHASIS | squat-bench-deadlift-and-overhead-press | strength    | any          | main-lift                    | adult      | -
            S0-17             | EXERCISE_EMPHASIS | compounds-and-isolation                 | hypertrophy | any          | accessory-compound isolation | adult      | -
            S0-28             | EXERCISE_EMPHASIS | some-heavy-work                         | hypertrophy | any          | main-lift                    | adult      | -
            S0-20             | EXERCISE_EMPHASIS | heavy-compounds-and-lighter-accessories | blended     | intermediate | main-lift accessory-compound | adult      | -
            S0-12             | PERIODISATION     | linear-or-undulating-with-a-peak        | strength    | any          | main-lift                    | adult      | -
            S0-18             | PERIODISATION     | volume-based                            | hypertrophy | any          | any                          | adult      | -
            S0-18.progression | PROGRESSION       | load-reps-or-sets                       | hypertrophy | any          | any                          | adult      | -
            S0-21             | GOAL_CHOICE       | strength-for-performance                | strength    | any          | any                          | adult      | -
            S0-22             | GOAL_CHOICE       | hypertrophy-for-looks                   | hypertrophy | any          | any                          | adult      | -
            S0-23             | GOAL_CHOICE       | blended-for-both                        | blended     | any          | any                          | adult      | -
            S0-20.goal        | GOAL_CHOICE       | blended-by-default                      | blended     | intermediate | any                          | adult      | -
            """;

    private Seed000Table() {}
}
